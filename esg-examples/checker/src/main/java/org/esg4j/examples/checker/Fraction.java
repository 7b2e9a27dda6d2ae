package org.esg4j.examples.checker;

import java.math.BigDecimal;
import java.math.BigInteger;

/** An exact number in lowest terms, with a denominator above zero. */
record Fraction(BigInteger numerator, BigInteger denominator) {
  static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);

  Fraction {
    if (denominator.signum() == 0) {
      throw new ArithmeticException("a denominator of zero");
    }
    BigInteger common = numerator.gcd(denominator);
    if (denominator.signum() < 0) {
      common = common.negate();
    }
    numerator = numerator.divide(common);
    denominator = denominator.divide(common);
  }

  /** Reads a decimal, or two whole numbers with a slash between. */
  static Fraction parse(String text) {
    int slash = text.indexOf('/');
    if (slash >= 0) {
      return parse(text.substring(0, slash)).over(parse(text.substring(slash + 1)));
    }
    BigDecimal decimal = new BigDecimal(text);
    return decimal.scale() <= 0
        ? new Fraction(decimal.toBigIntegerExact(), BigInteger.ONE)
        : new Fraction(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
  }

  Fraction plus(Fraction other) {
    return new Fraction(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  Fraction minus(Fraction other) {
    return plus(new Fraction(other.numerator.negate(), other.denominator));
  }

  Fraction times(Fraction other) {
    return new Fraction(
        numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  Fraction over(Fraction other) {
    return new Fraction(
        numerator.multiply(other.denominator), denominator.multiply(other.numerator));
  }

  int signum() {
    return numerator.signum();
  }

  @Override
  public String toString() {
    return denominator.equals(BigInteger.ONE)
        ? numerator.toString()
        : numerator + "/" + denominator;
  }
}
