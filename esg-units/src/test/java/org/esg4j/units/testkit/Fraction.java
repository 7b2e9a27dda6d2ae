package org.esg4j.units.testkit;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.esg4j.units.number.Rational;

/**
 * The plainest exact number, to compare the library's with: numerator and denominator, reduced.
 *
 * @param numerator the numerator, with the sign
 * @param denominator the denominator, above zero
 */
public record Fraction(BigInteger numerator, BigInteger denominator) {

  /** Reduces, and moves the sign up. */
  public Fraction {
    BigInteger common = numerator.gcd(denominator);
    if (denominator.signum() < 0) {
      common = common.negate();
    }
    numerator = numerator.divide(common);
    denominator = denominator.divide(common);
  }

  /** The fraction of a decimal. */
  public static Fraction of(BigDecimal decimal) {
    return decimal.scale() >= 0
        ? new Fraction(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()))
        : new Fraction(
            decimal.unscaledValue().multiply(BigInteger.TEN.pow(-decimal.scale())), BigInteger.ONE);
  }

  /** The fraction that the text of a number says. */
  public static Fraction of(Rational number) {
    String[] parts = number.toString().split("/");
    Fraction top = of(new BigDecimal(parts[0]));
    return parts.length == 1 ? top : top.dividedBy(of(new BigDecimal(parts[1])));
  }

  /** The sum. */
  public Fraction plus(Fraction other) {
    return new Fraction(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  /** The product. */
  public Fraction times(Fraction other) {
    return new Fraction(
        numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  /** The quotient. */
  public Fraction dividedBy(Fraction other) {
    return new Fraction(
        numerator.multiply(other.denominator), denominator.multiply(other.numerator));
  }

  /** Less than, equal to or above zero, as this is less than, equal to or above the other. */
  public int compareTo(Fraction other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  /** The bits of the longer of numerator and denominator. */
  public int bits() {
    return Math.max(numerator.bitLength(), denominator.bitLength());
  }
}
