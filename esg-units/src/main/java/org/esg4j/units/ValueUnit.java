package org.esg4j.units;

import java.io.Serializable;
import org.esg4j.units.number.Rational;

/**
 * A unit of a kind known only at run time: a {@link Unit} or a {@link RateUnit}.
 *
 * <p>Units are immutable and thread-safe.
 */
public sealed interface ValueUnit extends Serializable permits Unit, RateUnit {

  /**
   * The symbol in canonical text, in ASCII.
   *
   * @return such as {@code MWh} or {@code tCO2e/person}
   */
  String symbol();

  /**
   * A number of this unit.
   *
   * @param number the number
   * @return the value
   * @throws ArithmeticException if the number is beyond the limits of {@link Rational}
   */
  Value of(Rational number);

  /**
   * Whether values convert between this unit and another.
   *
   * @param other the other unit
   * @return true if both are of one kind and one qualifier, or rates of such
   */
  boolean isConvertibleTo(ValueUnit other);
}
