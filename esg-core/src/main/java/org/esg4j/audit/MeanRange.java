package org.esg4j.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.esg4j.calculation.Interval;
import org.esg4j.fact.Fact;
import org.esg4j.fact.FactKey;
import org.esg4j.metric.DeclaredFormula;
import org.esg4j.metric.Formula;

/** Means over groups of unknown size, which lie between the least and the greatest of them. */
final class MeanRange implements Check {

  @Override
  public String id() {
    return "mean-range";
  }

  @Override
  public List<Finding> findings(Evidence evidence) {
    List<Finding> findings = new ArrayList<>();
    for (Fact fact : evidence.published()) {
      Set<String> axes = new TreeSet<>();
      for (DeclaredFormula formula : evidence.metric(fact).formulas()) {
        boolean known =
            evidence
                .calculator()
                .evaluate(fact.key(), formula, evidence.facts())
                .fact()
                .isPresent();
        if (formula.formula() instanceof Formula.Mean mean && !known) {
          axes.add(mean.axis());
        }
      }
      for (String axis : axes) {
        check(fact, axis, evidence).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private static Optional<Finding> check(Fact mean, String axis, Evidence evidence) {
    if (mean.breakdown().category(axis).isPresent()) {
      return Optional.empty();
    }
    Set<String> present = evidence.facts().categories(mean.key(), axis);
    Optional<List<String>> whole =
        evidence.catalog().axis(axis).flatMap(known -> known.whole(present));
    Optional<Interval> stated = evidence.canonical(mean);
    if (whole.isEmpty() || stated.isEmpty()) {
      return Optional.empty();
    }
    List<Fact> groups = new ArrayList<>();
    Optional<Interval> range = Optional.empty();
    for (String category : whole.get()) {
      FactKey key = mean.key().at(mean.breakdown().with(axis, category));
      Fact group = evidence.facts().find(key).get(0);
      Optional<Interval> interval = evidence.canonical(group);
      if (interval.isEmpty()) {
        return Optional.empty();
      }
      groups.add(group);
      range = Optional.of(range.map(sofar -> hull(sofar, interval.get())).orElse(interval.get()));
    }
    return range
        .filter(interval -> !interval.meets(stated.get()))
        .map(interval -> finding(mean, axis, groups, interval, evidence));
  }

  private static Interval hull(Interval one, Interval other) {
    return new Interval(one.low().min(other.low()), one.high().max(other.high()));
  }

  private static Finding finding(
      Fact mean, String axis, List<Fact> groups, Interval range, Evidence evidence) {
    PrintedScale scale =
        new PrintedScale(mean, evidence.metric(mean).factor(mean.value().unit()).orElseThrow());
    Interval printed = scale.asPrinted(range);
    String between = Written.between(printed, scale.decimals());
    String unit = mean.value().unit().symbol();
    return Finding.about(FindingKind.WEIGHTED_MEAN, Severity.CONTRADICTION, mean)
        .resting(groups)
        .recomputed(new Recomputed(between, printed, unit))
        .proof(
            "by " + axis + ": " + String.join(", ", groups.stream().map(Written::number).toList()))
        .proof("any weights: " + between + " " + unit + ", printed " + Written.number(mean))
        .sentence(
            Messages.text(
                "mean-range",
                "name",
                evidence.name(mean.key()),
                "period",
                mean.period().toString(),
                "printed",
                Written.number(mean),
                "axis",
                evidence.catalog().axis(axis).orElseThrow().labels(),
                "recomputed",
                between))
        .build();
  }
}
