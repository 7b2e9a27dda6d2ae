package org.esg4j.examples.checker;

/** Redoes the sum over gases of a rate, and compares a factor with the number as published. */
final class RateCheck {
  private final UnitTable units;
  private final Report report;

  RateCheck(UnitTable units, Report report) {
    this.units = units;
    this.report = report;
  }

  void check(Node rate) {
    String id = "rate " + rate.text("id");
    Node value = rate.node("rate");
    String unit = value.text("unit");
    report.holds(id + ": is not below zero", Fraction.parse(value.text("value")).signum() >= 0);
    String energy = unit.substring(unit.indexOf('/') + 1);
    Fraction sum = Fraction.ZERO;
    boolean byGas = false;
    for (Node gas : rate.nodes("gases")) {
      byGas = true;
      Node own = gas.node("rate");
      String mass = own.text("unit").substring(0, own.text("unit").indexOf('/'));
      // The base unit of a gas is its kilogram.
      Fraction kilograms = units.in(own, mass + '/' + energy).times(units.size(mass));
      sum = sum.plus(kilograms.times(Fraction.parse(gas.text("potential"))));
    }
    if (byGas) {
      Fraction kilograms =
          units.in(value, unit).times(units.size(unit.substring(0, unit.indexOf('/'))));
      report.same(id + ", sum over gases", kilograms, sum);
    } else if (rate.has("factor")) {
      report.same(
          id + ", number as published",
          Fraction.parse(value.text("value")),
          Fraction.parse(rate.node("factor").text("published")));
    }
    report.holds(id + ": by gas or not", byGas == rate.text("coverage").equals("by-gas"));
  }
}
