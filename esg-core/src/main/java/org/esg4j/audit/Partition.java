package org.esg4j.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.esg4j.calculation.Evaluation;
import org.esg4j.fact.Fact;
import org.esg4j.fact.FactKey;
import org.esg4j.fact.Origin;
import org.esg4j.metric.Formula;
import org.esg4j.metric.Metric;
import org.esg4j.units.number.Rational;

/** Several ways to one figure that is not printed, which do not lead to one number. */
final class Partition implements Check {

  @Override
  public String id() {
    return "partition";
  }

  @Override
  public List<Finding> findings(Evidence evidence) {
    List<Finding> findings = new ArrayList<>();
    for (Fact fact : evidence.facts()) {
      boolean calculatedOnly =
          fact.origin() == Origin.CALCULATED
              && evidence.facts().find(fact.key()).get(0).equals(fact);
      if (calculatedOnly && evidence.catalog().find(fact.metric()).isPresent()) {
        List<Way> ways = ways(fact.key(), evidence);
        if (ways.size() > 1 && Intervals.common(Way.intervals(ways)).isEmpty()) {
          findings.add(finding(fact, ways, evidence));
        }
      }
    }
    return findings;
  }

  private static List<Way> ways(FactKey key, Evidence evidence) {
    List<Way> ways = new ArrayList<>();
    for (Evaluation evaluation : evidence.evaluations(key)) {
      Fact result = evaluation.fact().orElseThrow();
      evidence
          .intervals()
          .of(result)
          .ifPresent(
              interval ->
                  ways.add(
                      new Way(
                          name(evaluation.formula().formula()),
                          result.derivation().orElseThrow(),
                          interval)));
    }
    return ways;
  }

  private static String name(Formula formula) {
    List<String> axes = formula.axes();
    return axes.isEmpty() ? formula.toString() : "by " + String.join(", ", axes);
  }

  private static Finding finding(Fact fact, List<Way> ways, Evidence evidence) {
    Metric metric = evidence.metric(fact);
    boolean mean =
        evidence.evaluations(fact.key()).stream()
            .anyMatch(evaluation -> evaluation.formula().formula() instanceof Formula.Mean);
    List<Way> outliers = Way.outliers(ways);
    List<Way> others = new ArrayList<>(ways);
    others.removeAll(outliers);
    int decimals = decimals(ways);
    Way odd = outliers.get(0);
    Fact subject = others.get(0).inputs().iterator().next();
    FindingBuilder finding =
        Finding.about(
                mean ? FindingKind.WEIGHTED_MEAN : FindingKind.PARTITION,
                Severity.CONTRADICTION,
                subject)
            .metric(fact.breakdown().isTotal() ? metric.id().stem() : fact.id())
            .printed(texts(others, decimals))
            .recomputed(
                new Recomputed(text(odd, decimals), odd.interval(), fact.value().unit().symbol()));
    for (Way way : ways) {
      finding.resting(way.inputs()).proof(way.step(decimals));
    }
    Optional<String> apart =
        others.stream()
            .filter(way -> !way.interval().meets(odd.interval()))
            .findFirst()
            .map(way -> apart(way, odd, decimals));
    apart.ifPresent(finding::proof);
    return finding
        .sentence(
            Messages.text(
                "partition",
                "name",
                evidence.name(fact.key()),
                "period",
                fact.period().toString(),
                "printed",
                texts(others, decimals),
                "recomputed",
                texts(outliers, decimals)))
        .build();
  }

  private static String apart(Way one, Way other, int decimals) {
    int shown = Written.decimalsBetween(one.interval(), other.interval(), decimals);
    return Written.apart(one.interval(), other.interval(), shown);
  }

  /** As many decimals as the printed figures have that are averaged or added. */
  static int decimals(List<Way> ways) {
    return ways.stream()
        .flatMap(way -> way.inputs().stream())
        .mapToInt(input -> input.decimals().orElse(0))
        .max()
        .orElse(0);
  }

  private static String texts(List<Way> ways, int decimals) {
    return ways.stream().map(way -> text(way, decimals)).collect(Collectors.joining("; "));
  }

  private static String text(Way way, int decimals) {
    Rational number = way.number();
    return Written.rounded(number, decimals) + " " + way.name();
  }
}
