package org.esg4j.calculation;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.esg4j.fact.FactSet;
import org.esg4j.fact.Failure;

/**
 * Facts that were worked out, and what kept others from being.
 *
 * @param facts the calculated facts, without those that were put in
 * @param failures figures whose inputs are there and cannot be used; an input that is not there is
 *     no failure here
 */
public record Calculation(FactSet facts, List<Failure> failures) implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Keeps a copy of the list.
   *
   * @param facts the calculated facts, without those that were put in
   * @param failures figures whose inputs are there and cannot be used; an input that is not there
   *     is no failure here
   */
  public Calculation {
    Objects.requireNonNull(facts, "facts");
    failures = List.copyOf(failures);
  }
}
