package org.esg4j.examples.checker;

/** Redoes what of a record counts. */
final class RecordCheck {
  private final UnitTable units;
  private final Report report;
  private final String boundary;

  RecordCheck(UnitTable units, Report report, String boundary) {
    this.units = units;
    this.report = report;
    this.boundary = boundary;
  }

  void check(Node record) {
    String id = "record " + record.text("id");
    Node amount = record.node("amount");
    String unit = amount.text("unit");
    if (record.has("steam")) {
      report.same(
          id + ", heat of steam",
          Fraction.parse(amount.text("value")),
          steam(record.node("steam"), unit));
    }
    Fraction share = share(record.node("ownership"));
    String supply = record.text("supply");
    if (record.has("excluded")) {
      boolean because =
          record.text("excluded").equals("outside-boundary")
              ? share.signum() == 0
              : supply.equals("self-generated");
      report.holds(id + ": left out for a reason that holds", because);
      return;
    }
    report.holds(id + ": own generation is not purchased", !supply.equals("self-generated"));
    report.same(id + ", share", Fraction.parse(record.node("share").text("value")), share);
    report.same(
        id + ", amount inside the boundary",
        units.in(record.node("inside"), unit),
        Fraction.parse(amount.text("value")).times(share));
  }

  /** Mass x (enthalpy - deduction). */
  private Fraction steam(Node steam, String unit) {
    String perMass = unit + '/' + steam.node("mass").text("unit");
    Fraction net =
        units.in(steam.node("enthalpy"), perMass).minus(units.in(steam.node("deduction"), perMass));
    return Fraction.parse(steam.node("mass").text("value")).times(net);
  }

  private Fraction share(Node ownership) {
    Fraction whole = Fraction.parse("1");
    Fraction equity = units.in(ownership.node("equity"), "1");
    return switch (boundary) {
      case "equity-share" -> equity;
      case "operational-control" ->
          Boolean.parseBoolean(ownership.text("operationalControl")) ? whole : Fraction.ZERO;
      default ->
          switch (ownership.text("financialControl")) {
            case "sole" -> whole;
            case "joint" -> equity;
            default -> Fraction.ZERO;
          };
    };
  }
}
