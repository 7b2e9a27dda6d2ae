package org.esg4j.calculation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.esg4j.fact.Fact;
import org.esg4j.fact.FactKey;
import org.esg4j.fact.Failure;
import org.esg4j.metric.DeclaredFormula;

/**
 * What came of applying a declared formula: a fact, or what was in the way.
 *
 * @param key the question
 * @param formula the formula
 * @param fact the calculated fact, if there is one
 * @param failures what was in the way; none if there is a fact
 */
public record Evaluation(
    FactKey key, DeclaredFormula formula, Optional<Fact> fact, List<Failure> failures) {

  /**
   * Keeps a copy of the list.
   *
   * @param key the question
   * @param formula the formula
   * @param fact the calculated fact, if there is one
   * @param failures what was in the way; none if there is a fact
   */
  public Evaluation {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(formula, "formula");
    Objects.requireNonNull(fact, "fact");
    failures = List.copyOf(failures);
  }
}
