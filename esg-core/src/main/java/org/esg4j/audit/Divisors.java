package org.esg4j.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.esg4j.calculation.Interval;
import org.esg4j.fact.Fact;
import org.esg4j.fact.FactKey;
import org.esg4j.metric.DeclaredFormula;
import org.esg4j.metric.Formula;
import org.esg4j.metric.Metric;
import org.esg4j.metric.MetricPath;
import org.esg4j.units.number.Rational;

/** What several figures were divided by: whether they agree on it, and what it was. */
final class Divisors implements Check {

  /** A figure, and what it must have been divided by. */
  private record Quotient(Fact figure, DeclaredFormula formula, Way divisor) {}

  @Override
  public String id() {
    return "divisors";
  }

  private static Map<FactKey, List<Quotient>> quotients(Evidence evidence) {
    Map<FactKey, List<Quotient>> byDivisor = new TreeMap<>();
    for (Fact figure : evidence.published()) {
      for (DeclaredFormula formula : evidence.calculator().formulas(evidence.metric(figure))) {
        divisor(figure, formula, evidence)
            .ifPresent(
                key ->
                    quotient(figure, formula, key, evidence)
                        .ifPresent(
                            quotient ->
                                byDivisor
                                    .computeIfAbsent(key, one -> new ArrayList<>())
                                    .add(quotient)));
      }
    }
    byDivisor.values().removeIf(quotients -> quotients.size() < 2);
    return byDivisor;
  }

  /** The question about the divisor of a plain quotient. */
  private static Optional<FactKey> divisor(
      Fact figure, DeclaredFormula formula, Evidence evidence) {
    if (formula.formula() instanceof Formula.Operation operation
        && operation.operator() == Formula.Operator.OVER
        && operation.right() instanceof Formula.Reference right) {
      MetricPath path = evidence.catalog().reference(right).orElseThrow();
      return Optional.of(
          new FactKey(
              path.metric().id(),
              figure.breakdown().with(path.breakdown()),
              figure.entity(),
              figure.period()));
    }
    return Optional.empty();
  }

  private static Optional<Quotient> quotient(
      Fact figure, DeclaredFormula formula, FactKey divisor, Evidence evidence) {
    Metric metric = evidence.catalog().get(divisor.metric());
    return evidence
        .calculator()
        .solve(figure, formula, divisor, evidence.facts())
        .flatMap(
            derivation ->
                evidence
                    .intervals()
                    .of(derivation)
                    .filter(interval -> interval.high().signum() > 0)
                    .flatMap(
                        interval ->
                            metric.isWhole() ? interval.wholeNumbers() : Optional.of(interval))
                    .map(interval -> new Way(figure.id(), derivation, interval)))
        .map(way -> new Quotient(figure, formula, way));
  }

  // ---------------------------------------------------------------------------------------------

  /** Where no divisor is printed, the figures must agree on one. */
  @Override
  public List<Finding> findings(Evidence evidence) {
    List<Finding> findings = new ArrayList<>();
    quotients(evidence)
        .forEach(
            (key, quotients) -> {
              List<Way> ways = quotients.stream().map(Quotient::divisor).toList();
              if (evidence.facts().find(key).isEmpty()
                  && Intervals.common(Way.intervals(ways)).isEmpty()) {
                findings.add(finding(key, quotients, ways, evidence));
              }
            });
    return findings;
  }

  private static Finding finding(
      FactKey key, List<Quotient> quotients, List<Way> ways, Evidence evidence) {
    List<Way> outliers = Way.outliers(ways);
    List<Quotient> odd =
        quotients.stream().filter(quotient -> outliers.contains(quotient.divisor())).toList();
    Interval most = Intervals.deepest(Way.intervals(ways)).orElseThrow();
    Fact first = odd.get(0).figure();
    boolean alone = odd.size() == 1 && ways.size() > 2;
    Optional<Rational> slip =
        alone
            ? Slip.between(odd.get(0).divisor().interval(), most, first.value().unit())
            : Optional.empty();
    FindingBuilder finding =
        Finding.about(
                slip.isPresent() ? FindingKind.SLIP : FindingKind.DENOMINATOR,
                Severity.INCONSISTENCY,
                first)
            .resting(quotients.stream().map(Quotient::figure).toList());
    if (!alone) {
      finding
          .metric(key.id())
          .printed(
              String.join(
                  "; ", quotients.stream().map(one -> Written.number(one.figure())).toList()));
    }
    for (Way way : ways) {
      finding.resting(way.inputs()).proof(way.step(decimals(way)));
    }
    String implied = Written.between(most, 2) + " " + ways.get(0).derivation().unit();
    finding.proof(
        "most: "
            + key.id()
            + " = "
            + implied
            + "; not "
            + String.join(", ", outliers.stream().map(Way::name).toList()));
    slip.ifPresent(by -> finding.proof(first.id() + ": " + Slip.text(by)));
    return finding
        .sentence(
            Messages.text(
                slip.isPresent()
                    ? Slip.message(slip.get(), first.value().unit()) + "-divisor"
                    : "divisors-apart",
                "name",
                evidence.name(key),
                "figure",
                evidence.name(first.key()),
                "period",
                key.period().toString(),
                "printed",
                Written.number(first),
                "implied",
                implied,
                "other",
                slip.map(Slip::text).orElse(""),
                "odd",
                String.join(", ", outliers.stream().map(Way::name).toList())))
        .build();
  }

  private static int decimals(Way way) {
    return way.interval().high().compareTo(Rational.of(100)) < 0 ? 2 : 0;
  }

  // ---------------------------------------------------------------------------------------------

  /** What the figures were divided by, where they agree. */
  @Override
  public List<Inference> inferences(Evidence evidence) {
    List<Inference> inferences = new ArrayList<>();
    quotients(evidence)
        .forEach(
            (key, quotients) -> {
              List<Way> ways = quotients.stream().map(Quotient::divisor).toList();
              Optional<Interval> common = Intervals.common(Way.intervals(ways));
              common.ifPresent(
                  interval -> inferences.add(inference(key, ways, interval, evidence)));
            });
    return inferences;
  }

  private static Inference inference(
      FactKey key, List<Way> ways, Interval common, Evidence evidence) {
    List<String> fitting =
        evidence.facts().find(key).stream()
            .filter(fact -> fact.origin().isPublished())
            .filter(fact -> evidence.canonical(fact).filter(common::meets).isPresent())
            .map(Written::withPlace)
            .distinct()
            .toList();
    String implied = Written.between(common, 2) + " " + ways.get(0).derivation().unit();
    return new Inference(
        key.id(),
        key.entity().id(),
        key.period().toString(),
        fitting.size() == 1,
        Messages.text(
            fitting.size() == 1
                ? "divisor-told"
                : fitting.isEmpty() ? "divisor-unprinted" : "divisor-untold",
            "count",
            Integer.toString(ways.size()),
            "name",
            evidence.name(key),
            "period",
            key.period().toString(),
            "implied",
            implied,
            "candidates",
            String.join("; ", fitting)),
        fitting,
        ways.stream().map(way -> way.step(decimals(way))).toList());
  }
}
