package org.esg4j.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.esg4j.fact.Fact;
import org.esg4j.metric.Metric;

/** Printed units that do not fit what is measured, or what it is divided by. */
final class UnitFit implements Check {
  private static final int MANY = 3;

  @Override
  public String id() {
    return "unit";
  }

  @Override
  public List<Finding> findings(Evidence evidence) {
    Map<String, List<Fact>> byUnits = new TreeMap<>();
    for (Fact fact : evidence.facts()) {
      if (fact.origin().isPublished() && evidence.catalog().find(fact.metric()).isPresent()) {
        Metric metric = evidence.metric(fact);
        String unit = fact.value().unit().symbol();
        if (metric.factor(fact.value().unit()).isEmpty()) {
          byUnits
              .computeIfAbsent(
                  fact.entity() + " " + unit + " " + metric.unit(), name -> new ArrayList<>())
              .add(fact);
        }
      }
    }
    List<Finding> findings = new ArrayList<>();
    byUnits.values().forEach(facts -> findings.addAll(grouped(facts, evidence)));
    return findings;
  }

  /** One finding where one wrong unit stands at more figures than can be read one by one. */
  private static List<Finding> grouped(List<Fact> facts, Evidence evidence) {
    List<Finding> each =
        facts.stream().map(fact -> finding(fact, evidence.metric(fact), evidence)).toList();
    if (each.size() < MANY) {
      return each;
    }
    Fact first = facts.get(0);
    List<String> periods =
        facts.stream().map(fact -> fact.period().toString()).distinct().sorted().toList();
    String unit = first.value().unit().symbol();
    String wanted = evidence.metric(first).unit().toString();
    return List.of(
        Finding.about(FindingKind.UNIT, Severity.INCONSISTENCY, first)
            .metric(Ids.common(facts.stream().map(Fact::id).distinct().toList()))
            .period(
                periods.size() == 1
                    ? periods.get(0)
                    : periods.get(0) + "-" + periods.get(periods.size() - 1))
            .printed(facts.stream().map(Written::number).collect(Collectors.joining("; ")))
            .resting(facts)
            .proof(unit + " does not fit " + wanted)
            .children(each)
            .sentence(
                Messages.text(
                    "units",
                    "count",
                    Integer.toString(facts.size()),
                    "unit",
                    unit,
                    "wanted",
                    wanted))
            .build());
  }

  private static Finding finding(Fact fact, Metric metric, Evidence evidence) {
    String unit = fact.value().unit().symbol();
    return Finding.about(FindingKind.UNIT, Severity.INCONSISTENCY, fact)
        .proof(unit + " does not fit " + fact.id() + ", which is in " + metric.unit())
        .sentence(
            Messages.text(
                "unit",
                "name",
                evidence.name(fact.key()),
                "period",
                fact.period().toString(),
                "printed",
                Written.number(fact),
                "unit",
                unit,
                "wanted",
                metric.unit().toString()))
        .build();
  }
}
