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

  private static final int MAX_SHIFT = 18;
  private static final long[] POWERS_OF_TEN = new long[MAX_SHIFT + 1];

  static {
    POWERS_OF_TEN[0] = 1;
    for (int i = 1; i <= MAX_SHIFT; i++) {
      POWERS_OF_TEN[i] = POWERS_OF_TEN[i - 1] * 10;
    }
  }

  private Compact() {}

  /** Whether a product that was computed with wrapping is the true one. */
  static boolean isExactProduct(long a, long b, long product) {
    return Math.multiplyHigh(a, b) == product >> 63;
  }

  /** Whether a sum that was computed with wrapping is the true one. */
  static boolean isExactSum(long a, long b, long sum) {
    return ((a ^ sum) & (b ^ sum)) >= 0;
  }

  static boolean isScale(int scale) {
    return scale >= -MAX_SCALE && scale <= MAX_SCALE;
  }

  /** Whether digits can be given that many more zeros and still fit. */
  static boolean canShift(long unscaled, int zeros) {
    if (zeros < 0 || zeros > MAX_SHIFT) {
      return false;
    }
    long power = POWERS_OF_TEN[zeros];
    return isExactProduct(unscaled, power, unscaled * power);
  }

  static long shifted(long unscaled, int zeros) {
    return unscaled * POWERS_OF_TEN[zeros];
  }

  /** Whether a number has a short form. */
  static boolean fits(Rational number) {
    if (!number.isDecimal()) {
      return false;
    }
    BigDecimal decimal = number.toBigDecimal();
    return isScale(decimal.scale()) && decimal.unscaledValue().bitLength() < Long.SIZE;
  }

  static Rational rational(long unscaled, int scale) {
    return Rational.of(BigDecimal.valueOf(unscaled, scale));
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
