package org.esg4j.units.number;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Objects;
import org.esg4j.units.internal.FromStream;
import org.esg4j.units.internal.Residue;
import org.jspecify.annotations.Nullable;

/**
 * An exact rational number that stays a decimal as long as it is one.
 *
 * <p>Held as a decimal over a divisor that has no factor in common with ten or with the decimal's
 * digits; the divisor is absent for a decimal. Equality and order are numeric: 1.50 equals 1.5, and
 * both equal 3/2.
 *
 * <p>A decimal keeps the decimals it came with: a sum shows as many as its longest operand, a
 * product as many as both together, and a quotient no more than it needs beyond those of the
 * dividend.
 *
 * <p>Limits, so that hostile input costs little: at most {@value #MAX_BITS} bits in numerator and
 * in denominator, decimal exponents from -{@value #MAX_SCALE} to {@value #MAX_SCALE}, and at most
 * {@value #MAX_TEXT} characters of text. What exceeds them is an {@link ArithmeticException}, or
 * for text a {@link NumberFormatException}.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Rational implements Comparable<Rational>, Serializable {
  /** The largest number of bits in a numerator or denominator. */
  public static final int MAX_BITS = 1 << 16;

  /** The largest decimal exponent of either sign, and the largest number of decimals. */
  public static final int MAX_SCALE = 10_000;

  /** The largest number of characters that are read as a number. */
  public static final int MAX_TEXT = 1 << 16;

  /** Zero. */
  public static final Rational ZERO = new Rational(BigDecimal.ZERO, null);

  /** One. */
  public static final Rational ONE = new Rational(BigDecimal.ONE, null);

  @Serial private static final long serialVersionUID = 1L;
  private static final BigInteger FIVE = BigInteger.valueOf(5);

  /** The number times the divisor. */
  @SuppressWarnings("serial") // BigDecimal is serializable
  final BigDecimal dividend;

  /** Above one, coprime to ten and to the dividend's digits; null stands for one. */
  final @Nullable BigInteger divisor;

  private Rational(BigDecimal dividend, @Nullable BigInteger divisor) {
    if (!isInRange(dividend, divisor)) {
      throw new ArithmeticException(
          "number out of range: at most "
              + MAX_BITS
              + " bits and an exponent within "
              + MAX_SCALE
              + " are allowed");
    }
    this.dividend = dividend;
    this.divisor = divisor;
  }

  private static boolean isInRange(BigDecimal dividend, @Nullable BigInteger divisor) {
    int scale = dividend.scale();
    return scale <= MAX_SCALE
        && scale >= -MAX_SCALE
        && dividend.unscaledValue().bitLength() + bitsOfPowerOfTen(-scale) <= MAX_BITS
        && (divisor == null || divisor.bitLength() + bitsOfPowerOfTen(scale) <= MAX_BITS);
  }

  /** The bits of a power of ten, rounded up: log2(10) is just below 3.322. */
  private static int bitsOfPowerOfTen(int exponent) {
    return exponent <= 0 ? 0 : exponent * 3322 / 1000 + 1;
  }

  /**
   * A whole number.
   *
   * @param number the number
   * @return the same number
   */
  public static Rational of(long number) {
    return new Rational(BigDecimal.valueOf(number), null);
  }

  /**
   * A decimal.
   *
   * @param decimal the number
   * @return the same number
   * @throws ArithmeticException if it is beyond the limits of this class
   */
  public static Rational of(BigDecimal decimal) {
    return new Rational(unchanging(Objects.requireNonNull(decimal, "decimal")), null);
  }

  /**
   * A decimal from its plain or scientific text, such as {@code 1410.88} or {@code 1E-6}.
   *
   * @param decimal the text, as {@link BigDecimal#BigDecimal(String)} reads it
   * @return the number
   * @throws NumberFormatException if the text is no decimal or longer than {@link #MAX_TEXT}
   * @throws ArithmeticException if it is beyond the limits of this class
   */
  public static Rational of(String decimal) {
    Objects.requireNonNull(decimal, "decimal");
    return of(DecimalText.read(decimal, decimal));
  }

  /**
   * A fraction of two whole numbers, reduced.
   *
   * @param numerator the numerator
   * @param denominator the denominator, not zero
   * @return the quotient
   * @throws ArithmeticException if the denominator is zero or the fraction is beyond the limits
   */
  public static Rational ofFraction(BigInteger numerator, BigInteger denominator) {
    Objects.requireNonNull(numerator, "numerator");
    Objects.requireNonNull(denominator, "denominator");
    return of(new BigDecimal(unchanging(numerator)))
        .dividedBy(of(new BigDecimal(unchanging(denominator))));
  }

  /** A number that is of the JDK's own class: a subclass might change after it was checked. */
  static BigDecimal unchanging(BigDecimal number) {
    BigInteger digits = number.unscaledValue();
    return number.getClass() == BigDecimal.class && digits.getClass() == BigInteger.class
        ? number
        : new BigDecimal(unchanging(digits), number.scale());
  }

  static BigInteger unchanging(BigInteger number) {
    return number.getClass() == BigInteger.class ? number : new BigInteger(number.toByteArray());
  }

  /**
   * Reads what {@link #toString()} writes: a decimal, or two decimals with a slash between.
   *
   * @param text such as {@code 0.5366} or {@code 5/18}
   * @return the number
   * @throws NumberFormatException if the text is not of that form or longer than {@link #MAX_TEXT}
   * @throws ArithmeticException if a denominator is zero or the number is beyond the limits
   */
  public static Rational parse(String text) {
    Objects.requireNonNull(text, "text");
    int slash = text.indexOf('/');
    if (slash < 0) {
      return of(text);
    }
    return of(DecimalText.read(text.substring(0, slash), text))
        .dividedBy(of(DecimalText.read(text.substring(slash + 1), text)));
  }

  /**
   * The exact sum of many numbers, independent of their order.
   *
   * @param numbers the numbers
   * @return their sum, zero for none
   * @throws ArithmeticException if the sum is beyond the limits of this class
   */
  public static Rational sum(Collection<Rational> numbers) {
    RationalSum sum = new RationalSum();
    Objects.requireNonNull(numbers, "numbers").forEach(sum::add);
    return sum.total();
  }

  /** The quotient of a decimal and a positive whole number, brought to the form of this class. */
  static Rational quotient(BigDecimal dividend, BigInteger divisor) {
    if (dividend.signum() == 0) {
      return ZERO;
    }
    BigInteger digits = dividend.unscaledValue();
    BigInteger common = digits.gcd(divisor);
    BigDecimal top = dividend;
    BigInteger rest = divisor;
    if (!common.equals(BigInteger.ONE)) {
      top = new BigDecimal(digits.divide(common), dividend.scale());
      rest = divisor.divide(common);
    }
    int twos = rest.getLowestSetBit();
    rest = rest.shiftRight(twos);
    int fives = Fives.in(rest);
    if (fives > 0) {
      rest = rest.divide(FIVE.pow(fives));
    }
    if (twos > fives) {
      top = top.multiply(new BigDecimal(FIVE.pow(twos - fives)));
    } else if (fives > twos) {
      top = top.multiply(new BigDecimal(BigInteger.ONE.shiftLeft(fives - twos)));
    }
    return new Rational(
        top.scaleByPowerOfTen(-Math.max(twos, fives)), rest.equals(BigInteger.ONE) ? null : rest);
  }

  // ---------------------------------------------------------------------------------------------

  /**
   * Whether this number can be written as a decimal that ends.
   *
   * @return true for 1/4, false for 1/3
   */
  public boolean isDecimal() {
    return divisor == null;
  }

  /**
   * Whether this number is whole.
   *
   * @return true for 3 and 3.00, false for 3.5
   */
  public boolean isInteger() {
    return divisor == null && (dividend.scale() <= 0 || dividend.stripTrailingZeros().scale() <= 0);
  }

  /**
   * Whether this number is zero.
   *
   * @return true for zero
   */
  public boolean isZero() {
    return dividend.signum() == 0;
  }

  /**
   * The sign of this number.
   *
   * @return -1, 0 or 1
   */
  public int signum() {
    return dividend.signum();
  }

  /**
   * The numerator of the reduced fraction, with the sign.
   *
   * @return the numerator
   */
  public BigInteger numerator() {
    BigDecimal stripped = dividend.stripTrailingZeros();
    if (stripped.scale() <= 0) {
      return stripped.toBigIntegerExact();
    }
    return stripped
        .unscaledValue()
        .divide(stripped.unscaledValue().gcd(BigInteger.TEN.pow(stripped.scale())));
  }

  /**
   * The denominator of the reduced fraction.
   *
   * @return the denominator, one or more
   */
  public BigInteger denominator() {
    BigDecimal stripped = dividend.stripTrailingZeros();
    BigInteger result = divisor == null ? BigInteger.ONE : divisor;
    if (stripped.scale() > 0) {
      BigInteger power = BigInteger.TEN.pow(stripped.scale());
      result = result.multiply(power.divide(stripped.unscaledValue().gcd(power)));
    }
    return result;
  }

  /**
   * This number as a decimal, exactly; trailing zeros stay as they came.
   *
   * @return the decimal
   * @throws ArithmeticException if the decimal would not end
   */
  public BigDecimal toBigDecimal() {
    if (divisor != null) {
      throw new ArithmeticException(
          DecimalText.shortened(toString())
              + " has no finite decimal: round it, or ask for a precision");
    }
    return dividend;
  }

  /**
   * This number rounded to a precision.
   *
   * @param context the number of significant digits and the rounding mode
   * @return the decimal
   * @throws ArithmeticException if the precision is unlimited and the decimal would not end, or is
   *     above {@link #MAX_SCALE}, or if the mode is {@link RoundingMode#UNNECESSARY} and rounding
   *     is needed
   */
  public BigDecimal toDecimal(MathContext context) {
    Objects.requireNonNull(context, "context");
    if (context.getPrecision() > MAX_SCALE) {
      throw new ArithmeticException(
          "precision out of range: " + context.getPrecision() + " is above " + MAX_SCALE);
    }
    return divisor == null
        ? dividend.round(context)
        : dividend.divide(new BigDecimal(divisor), context);
  }

  /**
   * This number rounded once, to a number of decimals.
   *
   * @param decimals the digits after the point; negative to round to tens, hundreds and so on
   * @param mode how to round
   * @return a decimal with exactly that scale
   * @throws ArithmeticException if the mode is {@link RoundingMode#UNNECESSARY} and rounding is
   *     needed, or decimals are beyond {@link #MAX_SCALE}
   */
  public BigDecimal rounded(int decimals, RoundingMode mode) {
    Objects.requireNonNull(mode, "mode");
    if (decimals > MAX_SCALE || decimals < -MAX_SCALE) {
      throw new ArithmeticException(
          "decimals out of range: " + decimals + " is not within " + MAX_SCALE);
    }
    return divisor == null
        ? dividend.setScale(decimals, mode)
        : dividend.divide(new BigDecimal(divisor), decimals, mode);
  }

  // ---------------------------------------------------------------------------------------------

  /**
   * The sum.
   *
   * @param other the other number
   * @return this plus the other, exactly
   * @throws ArithmeticException if the result is beyond the limits of this class
   */
  public Rational plus(Rational other) {
    Objects.requireNonNull(other, "other");
    if (divisor == null && other.divisor == null) {
      return new Rational(dividend.add(other.dividend), null);
    }
    if (divisor == null) {
      return new Rational(scaledBy(dividend, other.divisor).add(other.dividend), other.divisor);
    }
    if (other.divisor == null) {
      return new Rational(dividend.add(scaledBy(other.dividend, divisor)), divisor);
    }
    if (divisor.equals(other.divisor)) {
      return quotient(dividend.add(other.dividend), divisor);
    }
    BigInteger common = divisor.gcd(other.divisor);
    BigInteger mine = divisor.divide(common);
    return quotient(
        scaledBy(dividend, other.divisor.divide(common)).add(scaledBy(other.dividend, mine)),
        mine.multiply(other.divisor));
  }

  /**
   * The difference.
   *
   * @param other the other number
   * @return this minus the other, exactly
   * @throws ArithmeticException if the result is beyond the limits of this class
   */
  public Rational minus(Rational other) {
    return plus(Objects.requireNonNull(other, "other").negated());
  }

  /**
   * The product.
   *
   * @param other the other number
   * @return this times the other, exactly
   * @throws ArithmeticException if the result is beyond the limits of this class
   */
  public Rational times(Rational other) {
    Objects.requireNonNull(other, "other");
    BigDecimal product = dividend.multiply(other.dividend);
    if (divisor == null) {
      return other.divisor == null ? new Rational(product, null) : quotient(product, other.divisor);
    }
    return quotient(product, other.divisor == null ? divisor : divisor.multiply(other.divisor));
  }

  /**
   * The quotient.
   *
   * @param other the other number, not zero
   * @return this divided by the other, exactly
   * @throws ArithmeticException if the other is zero or the result is beyond the limits
   */
  public Rational dividedBy(Rational other) {
    Objects.requireNonNull(other, "other");
    if (other.isZero()) {
      throw new ArithmeticException(
          "division of " + DecimalText.shortened(toString()) + " by zero");
    }
    BigDecimal top = scaledBy(dividend, other.divisor).scaleByPowerOfTen(other.dividend.scale());
    BigInteger bottom = other.dividend.unscaledValue();
    if (bottom.signum() < 0) {
      top = top.negate();
      bottom = bottom.negate();
    }
    return quotient(top, divisor == null ? bottom : divisor.multiply(bottom));
  }

  private static BigDecimal scaledBy(BigDecimal number, @Nullable BigInteger factor) {
    return factor == null ? number : number.multiply(new BigDecimal(factor));
  }

  /**
   * The number with the opposite sign.
   *
   * @return minus this
   */
  public Rational negated() {
    return new Rational(dividend.negate(), divisor);
  }

  /**
   * The absolute value.
   *
   * @return this without its sign
   */
  public Rational abs() {
    return signum() < 0 ? negated() : this;
  }

  /**
   * The smaller of two numbers.
   *
   * @param other the other number
   * @return this, or the other where that is smaller
   */
  public Rational min(Rational other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /**
   * The larger of two numbers.
   *
   * @param other the other number
   * @return this, or the other where that is larger
   */
  public Rational max(Rational other) {
    return compareTo(other) >= 0 ? this : other;
  }

  // ---------------------------------------------------------------------------------------------

  @Override
  public int compareTo(Rational other) {
    Objects.requireNonNull(other, "other");
    return scaledBy(dividend, other.divisor).compareTo(scaledBy(other.dividend, divisor));
  }

  /**
   * Compares this number with the product of two others, which may itself be beyond the limits.
   *
   * @param a one factor
   * @param b the other factor
   * @return less than, equal to or above zero, as this is less than, equal to or above the product
   */
  public int compareToProduct(Rational a, Rational b) {
    Objects.requireNonNull(a, "a");
    Objects.requireNonNull(b, "b");
    return scaledBy(scaledBy(dividend, a.divisor), b.divisor)
        .compareTo(scaledBy(a.dividend.multiply(b.dividend), divisor));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Rational that
            && Objects.equals(divisor, that.divisor)
            && dividend.compareTo(that.dividend) == 0);
  }

  @Override
  public int hashCode() {
    long top =
        Residue.times(Residue.of(dividend.unscaledValue()), Residue.powerOfTen(-dividend.scale()));
    return Long.hashCode(
        divisor == null ? top : Residue.times(top, Residue.inverse(Residue.of(divisor))));
  }

  /**
   * The decimal in plain digits with its trailing zeros, or a fraction of whole numbers.
   *
   * @return such as {@code 0.5366}, {@code 100} or {@code -5/18}
   */
  @Override
  public String toString() {
    return divisor == null ? dividend.toPlainString() : numerator() + "/" + denominator();
  }

  @Serial
  private Object writeReplace() {
    return new Form(toString());
  }

  @Serial
  private void readObject(ObjectInputStream stream) throws InvalidObjectException {
    throw new InvalidObjectException("a Rational is serialized through its text");
  }

  /** The serialized form: the text of the number. */
  private record Form(String number) implements Serializable {
    @Serial private static final long serialVersionUID = 1L;

    @Serial
    private Object readResolve() throws InvalidObjectException {
      return FromStream.checked(() -> parse(number));
    }
  }
}
