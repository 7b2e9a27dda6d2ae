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
import org.esg4j.units.number.Rational;

/** Shares of all parts of a whole that cannot add to it. */
final class ShareSums implements Check {

  @Override
  public String id() {
    return "share-sums";
  }

  @Override
  public List<Finding> findings(Evidence evidence) {
    Map<Group, List<Fact>> groups = new LinkedHashMap<>();
    for (Fact fact : evidence.published()) {
      if (isShareOfTotal(evidence.metric(fact), evidence)) {
        for (String axis : fact.breakdown().categories().keySet()) {
          Group group = new Group(fact.key().at(fact.breakdown().without(axis)), axis);
          groups.computeIfAbsent(group, one -> new ArrayList<>()).add(fact);
        }
      }
    }
    List<Finding> findings = new ArrayList<>();
    groups.forEach((group, facts) -> check(group.axis(), facts, evidence).ifPresent(findings::add));
    return findings;
  }

  /** The shares of one whole along one axis. */
  private record Group(FactKey beside, String axis) {}

  /** Whether the metric is a part of something over all of it. */
  private static boolean isShareOfTotal(Metric metric, Evidence evidence) {
    return metric.isBrokenDown()
        && metric.formulas().stream()
            .map(DeclaredFormula::formula)
            .anyMatch(
                formula ->
                    formula instanceof Formula.Operation operation
                        && operation.operator() == Formula.Operator.OVER
                        && operation.left() instanceof Formula.Reference part
                        && operation.right() instanceof Formula.Reference whole
                        && evidence
                            .catalog()
                            .reference(part)
                            .orElseThrow()
                            .metric()
                            .equals(evidence.catalog().reference(whole).orElseThrow().metric()));
  }

  private static Optional<Finding> check(String axis, List<Fact> facts, Evidence evidence) {
    Map<String, Fact> byCategory = new TreeMap<>();
    facts.forEach(fact -> byCategory.put(fact.breakdown().category(axis).orElseThrow(), fact));
    Optional<List<String>> whole =
        evidence.catalog().axis(axis).flatMap(known -> known.whole(byCategory.keySet()));
    if (whole.isEmpty()) {
      return Optional.empty();
    }
    List<Fact> parts = whole.get().stream().map(byCategory::get).toList();
    Interval sum = Interval.point(Rational.ZERO);
    for (Fact part : parts) {
      Optional<Interval> interval = evidence.canonical(part);
      if (interval.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.plus(interval.get());
    }
    return sum.contains(Rational.of(100))
        ? Optional.empty()
        : Optional.of(finding(axis, parts, sum, evidence));
  }

  private static Finding finding(String axis, List<Fact> parts, Interval sum, Evidence evidence) {
    Fact first = parts.get(0);
    String printed = parts.stream().map(Written::number).collect(Collectors.joining(" + "));
    String between = Written.between(sum, first.decimals().orElse(0)) + " %";
    return Finding.about(FindingKind.SHARES, Severity.CONTRADICTION, first)
        .metric(first.metric().stem() + "." + axis)
        .printed(printed)
        .resting(parts)
        .proof(printed + " = " + between)
        .proof(between + " does not hold 100 %")
        .sentence(
            Messages.text(
                "shares",
                "name",
                evidence.metric(first).labels(),
                "period",
                first.period().toString(),
                "printed",
                printed,
                "recomputed",
                between))
        .build();
  }
}
