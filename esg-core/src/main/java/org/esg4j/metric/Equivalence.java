package org.esg4j.metric;

import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import org.esg4j.units.Unit;
import org.esg4j.units.number.Rational;

/**
 * A convention by which a metric is stated in a unit of another kind, such as a tonne of water for
 * a cubic metre.
 *
 * @param from the other unit
 * @param to the unit it stands for
 * @param factor how many of the latter one of the former is, above zero
 * @param because the convention in words
 */
public record Equivalence(Unit<?> from, Unit<?> to, Rational factor, String because)
    implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Checks that all parts are there.
   *
   * @param from the other unit
   * @param to the unit it stands for
   * @param factor how many of the latter one of the former is, above zero
   * @param because the convention in words
   * @throws IllegalArgumentException if the factor is not above zero
   */
  public Equivalence {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(because, "because");
    if (Objects.requireNonNull(factor, "factor").signum() <= 0) {
      throw new IllegalArgumentException("the factor of an equivalence is above zero");
    }
  }
}
