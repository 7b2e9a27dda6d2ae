package org.esg4j.examples.checker;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Redoes records, rates, lines, instruments, totals and groups of one result. */
final class ResultChecker {
  private static final String ENERGY = "MWh";
  private static final String EMISSIONS = "tCO2e";

  private final Node document;
  private final UnitTable units;
  private final Report report = new Report();
  private final Map<String, Node> records = new HashMap<>();
  private final Map<String, Node> rates = new HashMap<>();

  private ResultChecker(Node document) {
    this.document = document;
    this.units = new UnitTable(document.nodes("units"));
  }

  static Report check(String text) throws IOException {
    ResultChecker checker = new ResultChecker(Node.read(text));
    checker.run();
    return checker.report;
  }

  private void run() {
    RecordCheck recordCheck =
        new RecordCheck(units, report, document.node("basis").text("boundary"));
    for (Node record : document.nodes("records")) {
      report.holds(
          "record " + record.text("id") + " is there twice",
          records.put(record.text("id"), record) == null);
      recordCheck.check(record);
    }
    for (Node rate : document.nodes("rates")) {
      rates.put(rate.text("key"), rate);
      new RateCheck(units, report).check(rate);
    }
    Map<String, Fraction> claims = new HashMap<>();
    Set<String> seen = new HashSet<>();
    for (Node total : document.nodes("totals")) {
      method(total, claims, seen);
    }
    report.holds("a line belongs to no total", seen.size() == document.nodes("lines").size());
    for (Node instrument : document.nodes("instruments")) {
      instrument(instrument, claims.getOrDefault(instrument.text("id"), Fraction.ZERO));
    }
  }

  // ---------------------------------------------------------------------------------------------

  private void method(Node total, Map<String, Fraction> claims, Set<String> seen) {
    String method = total.text("method");
    Sums sums = new Sums();
    Map<String, Fraction> uses = new HashMap<>();
    for (Node line : document.nodes("lines")) {
      if (line.text("method").equals(method)) {
        String id = method + ' ' + line.text("record") + '#' + line.text("part");
        report.holds(id + " is there twice", seen.add(id));
        Fraction energy = units.in(line.node("amount"), ENERGY);
        uses.merge(line.text("record"), energy, Fraction::plus);
        line(id, line, energy, sums, claims);
      }
    }
    records.forEach(
        (id, record) -> {
          if (record.has("inside")) {
            report.same(
                method + " " + id + ", energy of all its lines",
                units.in(record.node("inside"), ENERGY),
                uses.getOrDefault(id, Fraction.ZERO));
          }
        });
    totals(method, total, sums);
    groups(method, sums);
  }

  private void line(
      String id, Node line, Fraction energy, Sums sums, Map<String, Fraction> claims) {
    report.holds(id + ": energy is not below zero", energy.signum() >= 0);
    Node record = records.get(line.text("record"));
    report.holds(id + ": its record is there", record != null);
    sums.energy(energy, record, line.has("rate"));
    if (!line.has("rate")) {
      return;
    }
    Node rate = rates.get(line.text("rate"));
    if (rate == null) {
      report.holds(id + ": its rate is there", false);
      return;
    }
    Node emissions = line.node("emissions");
    Fraction redone = energy.times(units.in(rate.node("rate"), EMISSIONS + '/' + ENERGY));
    report.same(id + ", emissions", units.in(emissions, EMISSIONS), redone);
    sums.emissions(redone, record, rate.text("coverage"));
    if (line.has("biogenicCo2")) {
      Node mass = line.node("biogenicCo2");
      Node perEnergy = rate.node("biogenicCo2");
      String unit = mass.text("unit");
      Fraction co2 = energy.times(units.in(perEnergy, unit + '/' + ENERGY));
      report.same(id + ", biogenic CO2", Fraction.parse(mass.text("value")), co2);
      sums.biogenic(co2.times(units.size(unit)));
    }
    if (rate.has("instrument")) {
      sums.covered(energy);
      claims.merge(rate.node("instrument").text("id"), energy, Fraction::plus);
    }
  }

  private void totals(String method, Node total, Sums sums) {
    boolean complete = Boolean.parseBoolean(total.text("complete"));
    report.holds(method + ": complete or not", complete == sums.isComplete());
    report.holds(method + ": a total if complete", complete == total.has("total"));
    report.same(
        method + ", total",
        units.in(total.node(total.has("total") ? "total" : "known"), EMISSIONS),
        sums.emissions());
    report.same(method + ", energy", units.in(total.node("energy"), ENERGY), sums.energy());
    share(method + ", share with a rate", total, "withRate", sums.rated(), sums.energy());
    share(method + ", share estimated", total, "estimated", sums.estimated(), sums.energy());
    share(method + ", share by instruments", total, "byInstruments", sums.covered(), sums.energy());
    report.holds(
        method + ": mixed coverage or not",
        Boolean.parseBoolean(total.text("coverageMixed")) == sums.isMixed());
    if (total.has("biogenicCo2")) {
      Node mass = total.node("biogenicCo2");
      report.same(
          method + ", biogenic CO2",
          Fraction.parse(mass.text("value")).times(units.size(mass.text("unit"))),
          sums.biogenic());
    }
  }

  private void share(String what, Node total, String name, Fraction part, Fraction whole) {
    if (whole.signum() != 0) {
      report.same(what, Fraction.parse(total.node(name).text("value")), part.over(whole));
    }
  }

  private void groups(String method, Sums sums) {
    for (Node groups : document.nodes("groups")) {
      List<Node> totals = groups.nodes("totals");
      if (groups.text("method").equals(method) && sums.isComplete()) {
        for (Node group : totals) {
          report.same(
              method + ", " + group.text("by") + ' ' + group.text("name"),
              units.in(group.node("total"), EMISSIONS),
              sums.group(group.text("by"), group.text("name")));
        }
        report.holds(method + ": all groups are there", totals.size() == sums.groups());
      }
    }
  }

  /** held = claimed + unusable + unmet + surplus, and the lines claim what it says. */
  private void instrument(Node instrument, Fraction lines) {
    String id = "instrument " + instrument.text("id");
    Fraction sum = Fraction.ZERO;
    for (String part : List.of("claimed", "unusable", "unmet", "surplus")) {
      Fraction volume = units.in(instrument.node(part), ENERGY);
      report.holds(id + ": " + part + " is not below zero", volume.signum() >= 0);
      sum = sum.plus(volume);
    }
    report.same(id + ", claimed by lines", units.in(instrument.node("claimed"), ENERGY), lines);
    report.same(id + ", held", units.in(instrument.node("held"), ENERGY), sum);
    if (instrument.has("volume")) {
      report.same(
          id + ", volume",
          units.in(instrument.node("volume"), ENERGY),
          units.in(instrument.node("held"), ENERGY));
    }
  }
}
