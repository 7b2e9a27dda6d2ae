package org.esg4j.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.esg4j.fact.Entity;
import org.esg4j.fact.Fact;

/**
 * Rates with several definitions, such as turnover: which definition the printed rates allow, and
 * whether all of them imply one number of people.
 */
final class RateDefinitions implements Check {

  @Override
  public String id() {
    return "rate-definitions";
  }

  private static List<RateFamily> families(Evidence evidence) {
    List<RateFamily> families = new ArrayList<>();
    for (AuditRules.Rate rate : AuditRules.bundled().rates()) {
      Set<Entity> entities = new TreeSet<>();
      for (Fact fact : evidence.published()) {
        if (fact.metric().equals(rate.metric())) {
          entities.add(fact.entity());
        }
      }
      for (Entity entity : entities) {
        RateFamily.of(rate, entity, evidence).ifPresent(families::add);
      }
    }
    return families;
  }

  @Override
  public List<Finding> findings(Evidence evidence) {
    List<Finding> findings = new ArrayList<>();
    for (RateFamily family : families(evidence)) {
      findings.addAll(RatePartitions.findings(family, evidence));
    }
    return findings;
  }

  @Override
  public List<Inference> inferences(Evidence evidence) {
    return families(evidence).stream()
        .map(RateFamily::inference)
        .flatMap(Optional::stream)
        .toList();
  }
}
