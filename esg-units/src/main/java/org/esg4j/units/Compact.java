package org.esg4j.units;

import java.math.BigDecimal;
import org.esg4j.units.internal.Residue;
import org.esg4j.units.number.Rational;
import org.jspecify.annotations.Nullable;

/**
 * Arithmetic on the short form of a number: digits in a {@code long} and a scale.
 *
 * <p>Quantities and rates hold a number that way while it fits, and as a {@link Rational}
 * otherwise.
 */
final class Compact {
  /** Scales of the short form stay within this bound, so that sums of scales never overflow. */
  static final int MAX_SCALE = 256;

  private Compact() {}

  static boolean isScale(int scale) {
    return scale >= -MAX_SCALE && scale <= MAX_SCALE;
  }

  /** Whether a number has a short form. */
  static boolean fits(Rational number) {
    if (!number.isDecimal()) {
      return false;
    }
    BigDecimal decimal = number.toBigDecimal();
    return isScale(decimal.scale()) && decimal.unscaledValue().bitLength() < Long.SIZE;
  }

  /** The residue of a number in either form, the same for equal numbers. */
  static long residue(long unscaled, int scale, @Nullable Rational wide) {
    return wide == null
        ? Residue.times(Residue.of(unscaled), Residue.powerOfTen(-scale))
        : Residue.of(wide.numerator(), wide.denominator());
  }

  /** The plain digits, with as many decimals as the scale says. */
  static StringBuilder append(StringBuilder text, long unscaled, int scale) {
    if (scale == 0) {
      return text.append(unscaled);
    }
    if (scale < 0 || unscaled == Long.MIN_VALUE) {
      return text.append(BigDecimal.valueOf(unscaled, scale).toPlainString());
    }
    String digits = Long.toString(Math.abs(unscaled));
    if (unscaled < 0) {
      text.append('-');
    }
    int point = digits.length() - scale;
    if (point > 0) {
      return text.append(digits, 0, point).append('.').append(digits, point, digits.length());
    }
    text.append("0.");
    for (; point < 0; point++) {
      text.append('0');
    }
    return text.append(digits);
  }
}
