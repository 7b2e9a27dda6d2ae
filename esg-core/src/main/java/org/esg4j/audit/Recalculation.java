package org.esg4j.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.esg4j.calculation.Evaluation;
import org.esg4j.fact.Fact;

/**
 * Works published figures out again from the others, by the formulas of their metrics.
 *
 * <p>For each question the best published fact is checked. What has one cause is grouped under it.
 */
final class Recalculation implements Check {

  @Override
  public String id() {
    return "recalculation";
  }

  @Override
  public List<Finding> findings(Evidence evidence) {
    List<Contradicted> contradicted = new ArrayList<>(contradicted(evidence));
    contradicted.removeAll(OtherDefinitions.of(contradicted, evidence).explained());
    return Causes.of(contradicted, evidence);
  }

  @Override
  public List<Inference> inferences(Evidence evidence) {
    return OtherDefinitions.of(contradicted(evidence), evidence).inferences();
  }

  private static List<Contradicted> contradicted(Evidence evidence) {
    List<Contradicted> all = new ArrayList<>();
    Set<Set<Fact>> seen = new HashSet<>();
    for (Fact printed : evidence.published()) {
      Set<String> results = new HashSet<>();
      if (Attainable.of(printed, evidence).filter(Attainable::isEmpty).isPresent()) {
        continue;
      }
      for (Evaluation evaluation : evidence.evaluations(printed.key())) {
        Contradicted.of(printed, evaluation, evidence)
            .filter(one -> results.add(one.result().text()))
            .filter(one -> seen.add(one.figures()))
            .ifPresent(all::add);
      }
    }
    return all;
  }
}
