package org.esg4j.table;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.esg4j.metric.Breakdown;
import org.esg4j.units.Quantity;
import org.esg4j.units.kind.Kind;

/**
 * A whole that its parts do not add up to.
 *
 * @param <K> the kind
 * @param whole the part of the table that was stated, such as the total
 * @param axes the axes by which it was broken down further
 * @param stated what was stated for the whole
 * @param sum what its parts add up to
 */
public record Difference<K extends Kind>(
    Breakdown whole, List<String> axes, Quantity<K> stated, Quantity<K> sum)
    implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Checks that all parts are there.
   *
   * @param whole the part of the table that was stated, such as the total
   * @param axes the axes by which it was broken down further
   * @param stated what was stated for the whole
   * @param sum what its parts add up to
   */
  public Difference {
    Objects.requireNonNull(whole, "whole");
    Objects.requireNonNull(stated, "stated");
    Objects.requireNonNull(sum, "sum");
    axes = List.copyOf(axes);
  }

  /**
   * What the whole has more than its parts.
   *
   * @return stated minus sum, below zero if the parts have more
   */
  public Quantity<K> amount() {
    return stated.minus(sum);
  }

  /**
   * The difference in words.
   *
   * @return such as {@code total 1937 person, by gender 1946 person: -9 person}
   */
  @Override
  public String toString() {
    return whole
        + " "
        + stated
        + ", by "
        + String.join(" and ", axes)
        + " "
        + sum
        + ": "
        + amount();
  }
}
