package org.esg4j.units;

import java.io.Serializable;
import java.math.RoundingMode;
import java.util.Objects;
import org.esg4j.units.number.Rational;

/**
 * A number with its unit, of a kind known only at run time: a {@link Quantity} or a {@link Rate}.
 *
 * <p>Facts and formulas hold values of this type; {@link Quantity#as(Class)} and {@link
 * Rate#as(Class, Class)} lead back to typed ones. Equality is numeric and blind to the unit chosen:
 * 1 MWh equals 1000 kWh.
 *
 * <p>Values are immutable and thread-safe.
 */
public sealed interface Value extends Serializable permits Quantity, Rate {

  /**
   * Reads what {@code toString} of a quantity or a rate writes.
   *
   * @param text such as {@code 1410.88 MWh} or {@code 0.5366 tCO2e/MWh}
   * @return the value
   * @throws NumberFormatException if the number is not a decimal or a fraction
   * @throws ArithmeticException if the number is beyond the limits of {@link Rational}
   * @throws UnitParseException if the unit is not known
   */
  static Value parse(String text) {
    Objects.requireNonNull(text, "text");
    int blank = text.indexOf(' ');
    if (blank < 0) {
      throw new UnitParseException(
          "expected a number, a blank and a unit, found no blank", text, text.length());
    }
    Rational number = Rational.parse(text.substring(0, blank));
    return Units.parse(text.substring(blank + 1)).of(number);
  }

  /**
   * The unit that the number counts.
   *
   * @return the unit
   */
  ValueUnit unit();

  /**
   * The exact number, in the unit of this value.
   *
   * @return the number
   */
  Rational number();

  /**
   * The same value in another unit, exactly.
   *
   * <p>Typed values have a method {@code in} beside this one, which takes units of their kind only.
   *
   * @param unit the unit to convert to
   * @return an equal value in that unit
   * @throws IncompatibleUnitsException if the unit is of another kind or qualifier
   * @throws ArithmeticException if the result is beyond the limits of {@link Rational}
   */
  Value convertedTo(ValueUnit unit);

  /**
   * The value rounded once, in its own unit.
   *
   * @param decimals the digits after the point; negative to round to tens, hundreds and so on
   * @param mode how to round
   * @return the rounded value, which shows exactly that many decimals
   * @throws ArithmeticException if the mode is {@link RoundingMode#UNNECESSARY} and rounding is
   *     needed, or decimals are beyond {@link Rational#MAX_SCALE}
   */
  Value rounded(int decimals, RoundingMode mode);

  /**
   * The sign of the number.
   *
   * @return -1, 0 or 1
   */
  default int signum() {
    return number().signum();
  }

  /**
   * Whether the number can be written as a decimal that ends.
   *
   * @return true unless it is a fraction such as 1/3
   */
  default boolean isDecimal() {
    return number().isDecimal();
  }
}
