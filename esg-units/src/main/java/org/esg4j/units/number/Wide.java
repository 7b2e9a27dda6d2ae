package org.esg4j.units.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.esg4j.units.internal.ExactLong;
import org.esg4j.units.internal.Residue;

/**
 * A number of any length: a decimal over a divisor that is coprime to ten and to its digits.
 *
 * <p>Only {@link Rational} sets limits; what is here on its way to one may be beyond them.
 *
 * @param dividend the number times the divisor
 * @param divisor one for a decimal
 */
record Wide(BigDecimal dividend, BigInteger divisor) {
  private static final BigInteger FIVE = BigInteger.valueOf(5);

  /** The largest power of five in a long, so that a number of many fives takes few divisions. */
  private static final int STEP = 27;

  private static final BigInteger FIVES = FIVE.pow(STEP);

  static Wide of(BigDecimal decimal) {
    return new Wide(decimal, BigInteger.ONE);
  }

  /** The quotient of a decimal and a whole number above zero, brought to the form of this class. */
  static Wide quotient(BigDecimal dividend, BigInteger divisor) {
    if (divisor.equals(BigInteger.ONE)) {
      return of(dividend);
    }
    if (dividend.signum() == 0) {
      return of(BigDecimal.ZERO);
    }
    BigInteger digits = dividend.unscaledValue();
    BigInteger common = digits.gcd(divisor);
    BigDecimal top = new BigDecimal(digits.divide(common), dividend.scale());
    BigInteger rest = divisor.divide(common);
    int twos = rest.getLowestSetBit();
    rest = rest.shiftRight(twos);
    int fives = fivesIn(rest);
    rest = rest.divide(FIVE.pow(fives));
    BigInteger missing =
        twos > fives ? FIVE.pow(twos - fives) : BigInteger.ONE.shiftLeft(fives - twos);
    top = top.multiply(new BigDecimal(missing)).scaleByPowerOfTen(-Math.max(twos, fives));
    return new Wide(top, rest);
  }

  /** How often five divides a number above zero. */
  private static int fivesIn(BigInteger number) {
    int count = 0;
    BigInteger[] parts = number.divideAndRemainder(FIVES);
    while (parts[1].signum() == 0) {
      count += STEP;
      parts = parts[0].divideAndRemainder(FIVES);
    }
    // Fewer than STEP are left, and the remainder has as many of them as the number.
    return count + ExactLong.fives(parts[1].longValue());
  }

  boolean isDecimal() {
    return divisor.equals(BigInteger.ONE);
  }

  /** The numerator of the reduced fraction, with the sign. */
  BigInteger numerator() {
    BigDecimal stripped = dividend.stripTrailingZeros();
    if (stripped.scale() <= 0) {
      return stripped.toBigIntegerExact();
    }
    BigInteger digits = stripped.unscaledValue();
    return digits.divide(digits.gcd(BigInteger.TEN.pow(stripped.scale())));
  }

  /** The denominator of the reduced fraction. */
  BigInteger denominator() {
    BigDecimal stripped = dividend.stripTrailingZeros();
    if (stripped.scale() <= 0) {
      return divisor;
    }
    BigInteger power = BigInteger.TEN.pow(stripped.scale());
    return divisor.multiply(power.divide(stripped.unscaledValue().gcd(power)));
  }

  /** The same for equal numbers. */
  long residue() {
    long top =
        Residue.times(Residue.of(dividend.unscaledValue()), Residue.powerOfTen(-dividend.scale()));
    return isDecimal() ? top : Residue.times(top, Residue.inverse(Residue.of(divisor)));
  }

  Wide plus(Wide other) {
    if (divisor.equals(other.divisor)) {
      return quotient(dividend.add(other.dividend), divisor);
    }
    BigInteger common = divisor.gcd(other.divisor);
    BigInteger mine = divisor.divide(common);
    BigInteger others = other.divisor.divide(common);
    return quotient(
        scaledBy(dividend, others).add(scaledBy(other.dividend, mine)),
        mine.multiply(other.divisor));
  }

  Wide times(Wide other) {
    return quotient(dividend.multiply(other.dividend), divisor.multiply(other.divisor));
  }

  /** The quotient by a number that is not zero. */
  Wide dividedBy(Wide other) {
    BigDecimal top = scaledBy(dividend, other.divisor).scaleByPowerOfTen(other.dividend.scale());
    BigInteger bottom = other.dividend.unscaledValue();
    return bottom.signum() < 0
        ? quotient(top.negate(), divisor.multiply(bottom.negate()))
        : quotient(top, divisor.multiply(bottom));
  }

  int compareTo(Wide other) {
    return scaledBy(dividend, other.divisor).compareTo(scaledBy(other.dividend, divisor));
  }

  /** Compares with the product of two others. */
  int compareToProduct(Wide a, Wide b) {
    return scaledBy(scaledBy(dividend, a.divisor), b.divisor)
        .compareTo(scaledBy(a.dividend.multiply(b.dividend), divisor));
  }

  private static BigDecimal scaledBy(BigDecimal number, BigInteger factor) {
    return factor.equals(BigInteger.ONE) ? number : number.multiply(new BigDecimal(factor));
  }
}
