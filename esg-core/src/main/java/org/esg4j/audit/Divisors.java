package org.esg4j.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.esg4j.calculation.Interval;
import org.esg4j.fact.Fact;
import org.esg4j.fact.FactKey;
import org.esg4j.metric.DeclaredFormula;
import org.esg4j.metric.Formula;
import org.esg4j.metric.Metric;
import org.esg4j.metric.MetricPath;
import org.esg4j.units.ValueUnit;
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
              if (evidence.facts().find(key).isEmpty()) {
                findings.addAll(check(key, quotients, evidence));
              }
            });
    return findings;
  }

  /** One finding for each outlier where most agree, else one for all. */
  private static List<Finding> check(FactKey key, List<Quotient> quotients, Evidence evidence) {
    List<Way> ways = ways(quotients);
    List<Way> outliers = Way.outliers(ways);
    if (outliers.isEmpty()) {
      return List.of();
    }
    Interval most = Intervals.deepest(Way.intervals(ways)).orElseThrow();
    if (ways.size() - outliers.size() <= outliers.size()) {
      return List.of(apart(key, quotients, evidence));
    }
    return quotients.stream()
        .filter(quotient -> outliers.contains(quotient.divisor()))
        .map(quotient -> outlier(key, quotient, quotients, most, evidence))
        .toList();
  }

  private static List<Way> ways(List<Quotient> quotients) {
    return quotients.stream().map(Quotient::divisor).toList();
  }

  private static Finding outlier(
      FactKey key, Quotient odd, List<Quotient> quotients, Interval most, Evidence evidence) {
    Fact figure = odd.figure();
    ValueUnit unit = figure.value().unit();
    // a figure that is so many times too large implies a divisor that is so many times too small
    Optional<Rational> slip = Slip.between(most, odd.divisor().interval(), unit);
    FindingKind kind = slip.isPresent() ? FindingKind.SLIP : FindingKind.DENOMINATOR;
    FindingBuilder finding = Finding.about(kind, Severity.INCONSISTENCY, figure);
    String implied = implied(quotients, most);
    steps(quotients, finding);
    finding.proof("most: " + key.id() + " = " + implied + "; not " + figure.id());
    slip.ifPresent(by -> finding.proof(Written.number(figure) + " " + Slip.text(by)));
    return finding
        .sentence(
            Messages.text(
                slip.map(by -> Slip.message(by, unit) + "-divisor").orElse("divisors-outlier"),
                "name",
                evidence.name(key),
                "figure",
                evidence.name(figure.key()),
                "period",
                key.period().toString(),
                "printed",
                Written.number(figure),
                "implied",
                implied,
                "own",
                Written.brief(odd.divisor().interval()),
                "other",
                slip.map(Slip::text).orElse("")))
        .build();
  }

  private static Finding apart(FactKey key, List<Quotient> quotients, Evidence evidence) {
    List<String> printed =
        quotients.stream().map(quotient -> Written.number(quotient.figure())).toList();
    FindingBuilder finding =
        Finding.about(FindingKind.DENOMINATOR, Severity.INCONSISTENCY, quotients.get(0).figure())
            .metric(key.id())
            .printed(String.join("; ", printed));
    steps(quotients, finding);
    return finding
        .sentence(
            Messages.text(
                "divisors-apart",
                "name",
                evidence.name(key),
                "period",
                key.period().toString(),
                "odd",
                quotients.stream()
                    .map(quotient -> implied(List.of(quotient), quotient.divisor().interval()))
                    .collect(Collectors.joining("; "))))
        .build();
  }

  private static void steps(List<Quotient> quotients, FindingBuilder finding) {
    for (Quotient quotient : quotients) {
      finding.resting(List.of(quotient.figure())).resting(quotient.divisor().inputs());
      finding.proof(quotient.divisor().brief());
    }
  }

  private static String implied(List<Quotient> quotients, Interval interval) {
    return Written.brief(interval) + " " + quotients.get(0).divisor().derivation().unit();
  }

  // ---------------------------------------------------------------------------------------------

  /** What the figures were divided by, where they agree. */
  @Override
  public List<Inference> inferences(Evidence evidence) {
    List<Inference> inferences = new ArrayList<>();
    quotients(evidence)
        .forEach(
            (key, quotients) -> {
              List<Way> ways = ways(quotients);
              Optional<Interval> common = Intervals.common(Way.intervals(ways));
              common.ifPresent(
                  interval -> inferences.add(inference(key, ways, interval, evidence)));
            });
    return inferences;
  }

  private static Inference inference(
      FactKey key, List<Way> ways, Interval common, Evidence evidence) {
    Map<Rational, String> byNumber = new LinkedHashMap<>();
    evidence.facts().find(key).stream()
        .filter(fact -> fact.origin().isPublished())
        .filter(fact -> evidence.canonical(fact).filter(common::meets).isPresent())
        .forEach(fact -> byNumber.putIfAbsent(fact.value().number(), Written.withPlace(fact)));
    List<String> fitting = List.copyOf(byNumber.values());
    String implied = Written.brief(common) + " " + ways.get(0).derivation().unit();
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
        ways.stream().map(Way::brief).toList());
  }
}
