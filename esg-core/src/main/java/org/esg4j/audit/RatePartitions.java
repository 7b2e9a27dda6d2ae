package org.esg4j.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.esg4j.calculation.Evaluation;
import org.esg4j.calculation.Interval;
import org.esg4j.fact.Derivation;
import org.esg4j.fact.Fact;
import org.esg4j.fact.FactKey;
import org.esg4j.fact.FactSet;
import org.esg4j.fact.ReportingPeriod;
import org.esg4j.metric.DeclaredFormula;
import org.esg4j.metric.Metric;
import org.esg4j.units.Units;
import org.esg4j.units.ValueUnit;

/** Rates over different breakdowns, which must all imply one number above the line. */
final class RatePartitions {
  private final RateFamily family;
  private final DeclaredFormula definition;
  private final Evidence evidence;
  private final List<Finding> findings = new ArrayList<>();
  private final Set<Fact> open;

  private RatePartitions(RateFamily family, DeclaredFormula definition, Evidence evidence) {
    this.family = family;
    this.definition = definition;
    this.evidence = evidence;
    this.open = new TreeSet<>();
    family.tests(definition).stream()
        .filter(test -> !test.isAllowed())
        .forEach(test -> open.add(test.rate()));
  }

  static List<Finding> findings(RateFamily family, Evidence evidence) {
    Optional<DeclaredFormula> told = family.told();
    if (told.isEmpty()) {
      return List.of();
    }
    RatePartitions partitions = new RatePartitions(family, told.get(), evidence);
    TreeMap<ReportingPeriod, List<RateFamily.Test>> byPeriod = new TreeMap<>();
    for (RateFamily.Test test : family.tests(told.get())) {
      byPeriod.computeIfAbsent(test.rate().period(), period -> new ArrayList<>()).add(test);
    }
    byPeriod.values().forEach(partitions::check);
    partitions.open.forEach(rate -> partitions.findings.add(partitions.unattainable(rate)));
    return partitions.findings;
  }

  private void check(List<RateFamily.Test> tests) {
    Fact first = tests.get(0).rate();
    FactKey total = FactKey.of(family.rate().count(), first.entity(), first.period());
    Metric count = evidence.catalog().get(family.rate().count());
    List<Way> ways = new ArrayList<>();
    Evidence implied = evidence.with(implied(tests, count));
    for (Evaluation evaluation : implied.evaluations(total)) {
      add(evaluation, "by " + String.join(", ", evaluation.formula().formula().axes()), ways);
    }
    for (RateFamily.Test test : tests) {
      if (test.rate().breakdown().isTotal()) {
        ways.add(new Way("in all", test.derivation(), test.implied()));
      }
    }
    if (ways.size() > 1 && Intervals.common(Way.intervals(ways)).isEmpty()) {
      List<Way> withStocks = new ArrayList<>(ways);
      Stocks.flow(total, evidence).ifPresent(withStocks::add);
      findings.add(apart(first, total, withStocks));
    }
  }

  private void add(Evaluation evaluation, String name, List<Way> ways) {
    Fact result = evaluation.fact().orElseThrow();
    Derivation derivation = result.derivation().orElseThrow();
    evidence
        .intervals()
        .of(derivation)
        .ifPresent(interval -> ways.add(new Way(name, derivation, interval)));
  }

  /** All facts, and the number above the line of each rate as calculated ones. */
  private FactSet implied(List<RateFamily.Test> tests, Metric count) {
    List<Fact> facts = new ArrayList<>(evidence.facts().facts());
    facts.removeIf(fact -> fact.metric().equals(count.id()));
    for (RateFamily.Test test : tests) {
      if (!test.rate().breakdown().isTotal()) {
        ValueUnit unit = Units.parse(test.derivation().unit());
        facts.add(
            Fact.calculated(
                family.count(test.rate()), unit.of(test.derivation().number()), test.derivation()));
      }
    }
    return FactSet.of(facts);
  }

  private Finding apart(Fact first, FactKey total, List<Way> ways) {
    List<Way> outliers = Way.outliers(ways);
    Way odd = outliers.get(0);
    Interval rest =
        Intervals.deepest(
                ways.stream().filter(way -> !outliers.contains(way)).map(Way::interval).toList())
            .orElseThrow();
    Set<Fact> rates = rates(odd);
    FindingBuilder finding =
        Finding.about(
                FindingKind.WEIGHTED_MEAN,
                Severity.CONTRADICTION,
                rates.isEmpty() ? first : rates.iterator().next())
            .metric(family.rate().metric().stem() + axis(odd))
            .printed(rates.stream().map(Written::number).collect(Collectors.joining(", ")))
            .recomputed(new Recomputed(Written.between(rest, 0), rest, odd.derivation().unit()));
    finding.proof(family.rate().metric().stem() + " = " + definition.formula());
    for (Way way : ways) {
      finding.resting(way.inputs()).proof(way.step(0));
    }
    List<Finding> children = new ArrayList<>();
    for (Fact rate : rates) {
      if (open.remove(rate)) {
        children.add(unattainable(rate));
      }
    }
    return finding
        .children(children)
        .sentence(
            Messages.text(
                "rates-apart",
                "name",
                evidence.catalog().get(family.rate().metric()).labels(),
                "period",
                first.period().toString(),
                "count",
                evidence.name(total),
                "odd",
                odd.name(),
                "recomputed",
                Written.between(odd.interval(), 0),
                "printed",
                Written.between(rest, 0)))
        .build();
  }

  private static String axis(Way way) {
    return way.name().startsWith("by ") ? "." + way.name().substring("by ".length()) : "";
  }

  private Set<Fact> rates(Way way) {
    Set<Fact> rates = new TreeSet<>(way.inputs());
    rates.removeIf(fact -> !fact.metric().equals(family.rate().metric()));
    return rates;
  }

  private Finding unattainable(Fact rate) {
    RateFamily.Test test =
        family.tests(definition).stream()
            .filter(one -> one.rate().equals(rate))
            .findFirst()
            .orElseThrow();
    if (test.isAgainstStocks()) {
      return againstStocks(rate, test, test.rolled().orElseThrow());
    }
    return Finding.about(FindingKind.UNATTAINABLE, Severity.INCONSISTENCY, rate)
        .resting(Way.inputsOf(test.derivation()))
        .proof(family.rate().metric().stem() + " = " + definition.formula())
        .proof(family.described(test))
        .sentence(
            Messages.text(
                "unattainable-rate",
                "name",
                evidence.name(rate.key()),
                "period",
                rate.period().toString(),
                "printed",
                Written.number(rate),
                "definition",
                family.labels(definition)))
        .build();
  }

  private Finding againstStocks(Fact rate, RateFamily.Test test, Way rolled) {
    return Finding.about(FindingKind.ROLL_FORWARD, Severity.INCONSISTENCY, rate)
        .resting(Way.inputsOf(test.derivation()))
        .resting(rolled.inputs())
        .proof(family.rate().metric().stem() + " = " + definition.formula())
        .proof(family.described(test))
        .proof(rolled.step(0))
        .sentence(
            Messages.text(
                "rate-roll-forward",
                "name",
                evidence.name(rate.key()),
                "period",
                rate.period().toString(),
                "printed",
                Written.number(rate),
                "definition",
                family.labels(definition),
                "implied",
                Written.between(test.implied(), 1),
                "stocks",
                Written.between(rolled.interval(), 0)))
        .build();
  }
}
