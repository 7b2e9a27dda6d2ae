package org.esg4j.audit;

import java.util.ArrayList;
import java.util.List;
import org.esg4j.fact.Fact;
import org.esg4j.metric.Metric;

/** Printed units that do not fit what is measured, or what it is divided by. */
final class UnitFit implements Check {

  @Override
  public String id() {
    return "unit";
  }

  @Override
  public List<Finding> findings(Evidence evidence) {
    List<Finding> findings = new ArrayList<>();
    for (Fact fact : evidence.facts()) {
      if (fact.origin().isPublished() && evidence.catalog().find(fact.metric()).isPresent()) {
        Metric metric = evidence.metric(fact);
        if (metric.factor(fact.value().unit()).isEmpty()) {
          findings.add(finding(fact, metric, evidence));
        }
      }
    }
    return findings;
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
