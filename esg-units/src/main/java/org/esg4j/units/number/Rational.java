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
import org.esg4j.units.internal.ExactLong;
import org.esg4j.units.internal.FromStream;
import org.esg4j.units.internal.Residue;
import org.jspecify.annotations.Nullable;

/**
 * An exact rational number that stays a decimal as long as it is one.
 *
 * <p>Held as a decimal over a divisor that has no factor in common with ten or with the decimal's
 * digits; the divisor is one for a decimal. Digits and divisor are kept in 64 bits while they fit,
 * and as long numbers otherwise. Equality and order are numeric: 1.50 equals 1.5, and both equal
 * 3/2.
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

  /** The largest power of five in 63 bits. */
  private static final int MAX_FIVES = 27;

  /** Zero. */
  public static final Rational ZERO = new Rational(0, 0, 1, null);

  /** One. */
  public static final Rational ONE = new Rational(1, 0, 1, null);

  @Serial private static final long serialVersionUID = 1L;

  /** The number as digits x 10^-scale / divisor, unless {@link #wide} holds it. */
  private final long digits;

  private final int scale;
  private final long divisor;

  /** What does not fit; with zeros at its end it may still equal what does. */
  private final transient @Nullable Wide wide;

  private Rational(long digits, int scale, long divisor, @Nullable Wide wide) {
    this.digits = digits;
    this.scale = scale;
    this.divisor = divisor;
    this.wide = wide;
  }

  /** A number brought to its form, within the limits. */
  static Rational of(Wide number) {
    BigDecimal dividend = number.dividend();
    int scale = dividend.scale();
    int topBits = dividend.unscaledValue().bitLength();
    int bottomBits = number.divisor().bitLength();
    if (scale > MAX_SCALE
        || scale < -MAX_SCALE
        || topBits + bitsOfPowerOfTen(-scale) > MAX_BITS
        || (bottomBits > 1 && bottomBits + bitsOfPowerOfTen(scale) > MAX_BITS)) {
      throw new ArithmeticException(
          "number out of range: at most "
              + MAX_BITS
              + " bits and an exponent within "
              + MAX_SCALE
              + " are allowed");
    }
    return topBits < Long.SIZE && bottomBits < Long.SIZE
        ? new Rational(
            dividend.unscaledValue().longValue(), scale, number.divisor().longValue(), null)
        : new Rational(0, 0, 1, number);
  }

  /** The bits of a power of ten, rounded up: log2(10) is just below 3.322. */
  private static int bitsOfPowerOfTen(int exponent) {
    return exponent <= 0 ? 0 : exponent * 3322 / 1000 + 1;
  }

  /** The quotient of digits and a divisor above zero, or null where it needs more than 64 bits. */
  private static @Nullable Rational reduced(long digits, int scale, long divisor) {
    if (digits == Long.MIN_VALUE) {
      return null;
    }
    if (digits == 0) {
      return ZERO;
    }
    long common = ExactLong.gcd(digits, divisor);
    long top = digits / common;
    long rest = divisor / common;
    int twos = Long.numberOfTrailingZeros(rest);
    rest >>= twos;
    int fives = ExactLong.fives(rest);
    rest /= ExactLong.powerOfFive(fives);
    if (twos != fives) {
      long missing =
          twos > fives
              ? twos - fives > MAX_FIVES ? 0 : ExactLong.powerOfFive(twos - fives)
              : 1L << (fives - twos);
      long product = top * missing;
      if (missing == 0 || !ExactLong.isProduct(top, missing, product)) {
        return null;
      }
      top = product;
    }
    return narrow(top, scale + Math.max(twos, fives), rest);
  }

  private static @Nullable Rational narrow(long digits, int scale, long divisor) {
    return scale <= MAX_SCALE && scale >= -MAX_SCALE
        ? new Rational(digits, scale, divisor, null)
        : null;
  }

  private Wide wide() {
    return wide != null ? wide : new Wide(dividend(), divisor());
  }

  /**
   * A whole number.
   *
   * @param number the number
   * @return the same number
   */
  public static Rational of(long number) {
    return new Rational(number, 0, 1, null);
  }

  /**
   * A decimal from its digits.
   *
   * @param unscaled the digits, such as 141088
   * @param decimals how many of them stand after the point, such as 2
   * @return the number, such as 1410.88
   * @throws ArithmeticException if it is beyond the limits of this class
   */
  public static Rational of(long unscaled, int decimals) {
    Rational number = narrow(unscaled, decimals, 1);
    return number != null ? number : of(Wide.of(BigDecimal.valueOf(unscaled, decimals)));
  }

  /**
   * A number from a decimal, whose scale it keeps.
   *
   * @param decimal the number
   * @return the same number
   * @throws ArithmeticException if it is beyond the limits of this class
   */
  public static Rational of(BigDecimal decimal) {
    BigDecimal number = unchanging(Objects.requireNonNull(decimal, "decimal"));
    BigInteger unscaled = number.unscaledValue();
    return unscaled.bitLength() < Long.SIZE
        ? of(unscaled.longValue(), number.scale())
        : of(Wide.of(number));
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

  // ---------------------------------------------------------------------------------------------

  /**
   * Whether this number can be written as a decimal that ends.
   *
   * @return true for 1/4, false for 1/3
   */
  public boolean isDecimal() {
    return wide == null ? divisor == 1 : wide.isDecimal();
  }

  /**
   * Whether this number is whole.
   *
   * @return true for 3 and 3.00, false for 3.5
   */
  public boolean isInteger() {
    return isDecimal() && toBigDecimal().stripTrailingZeros().scale() <= 0;
  }

  /**
   * Whether this number is zero.
   *
   * @return true for zero
   */
  public boolean isZero() {
    return signum() == 0;
  }

  /**
   * The sign of this number.
   *
   * @return -1, 0 or 1
   */
  public int signum() {
    return wide == null ? Long.signum(digits) : wide.dividend().signum();
  }

  /**
   * The numerator of the reduced fraction, with the sign.
   *
   * @return the numerator
   */
  public BigInteger numerator() {
    return wide().numerator();
  }

  /**
   * The denominator of the reduced fraction.
   *
   * @return the denominator, one or more
   */
  public BigInteger denominator() {
    return wide().denominator();
  }

  /**
   * The decimal above the line in the form of this class: the dividend over the divisor.
   *
   * @return the decimal, which has its trailing zeros
   */
  public BigDecimal dividend() {
    return wide == null ? BigDecimal.valueOf(digits, scale) : wide.dividend();
  }

  /**
   * The whole number below the line in the form of this class: the dividend over the divisor.
   *
   * @return one for a decimal, and else a number with no factor of ten
   */
  public BigInteger divisor() {
    return wide == null ? BigInteger.valueOf(divisor) : wide.divisor();
  }

  /**
   * This number as a decimal, exactly; trailing zeros stay as they came.
   *
   * @return the decimal
   * @throws ArithmeticException if the decimal would not end
   */
  public BigDecimal toBigDecimal() {
    if (!isDecimal()) {
      throw new ArithmeticException(
          DecimalText.shortened(toString())
              + " has no finite decimal: round it, or ask for a precision");
    }
    return dividend();
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
    Wide number = wide();
    return number.isDecimal()
        ? number.dividend().round(context)
        : number.dividend().divide(new BigDecimal(number.divisor()), context);
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
    Wide number = wide();
    return number.isDecimal()
        ? number.dividend().setScale(decimals, mode)
        : number.dividend().divide(new BigDecimal(number.divisor()), decimals, mode);
  }

  // ---------------------------------------------------------------------------------------------

  /**
   * The sum of this number and another.
   *
   * @param other the other number
   * @return this plus the other, exactly
   * @throws ArithmeticException if the result is beyond the limits of this class
   */
  public Rational plus(Rational other) {
    Objects.requireNonNull(other, "other");
    Rational sum = wide == null && other.wide == null ? sumWith(other) : null;
    return sum != null ? sum : of(wide().plus(other.wide()));
  }

  private @Nullable Rational sumWith(Rational other) {
    long common = divisor == other.divisor ? divisor : ExactLong.gcd(divisor, other.divisor);
    long mine = divisor / common;
    long others = other.divisor / common;
    long a = digits * others;
    long b = other.digits * mine;
    long bottom = divisor * others;
    if (!ExactLong.isProduct(digits, others, a)
        || !ExactLong.isProduct(other.digits, mine, b)
        || !ExactLong.isProduct(divisor, others, bottom)) {
      return null;
    }
    int zeros = other.scale - scale;
    if (zeros > 0 ? !ExactLong.canShift(a, zeros) : !ExactLong.canShift(b, -zeros)) {
      return null;
    }
    long x = zeros > 0 ? ExactLong.shifted(a, zeros) : a;
    long y = zeros < 0 ? ExactLong.shifted(b, -zeros) : b;
    if (!ExactLong.isSum(x, y, x + y)) {
      return null;
    }
    int longer = Math.max(scale, other.scale);
    return bottom == 1 ? new Rational(x + y, longer, 1, null) : reduced(x + y, longer, bottom);
  }

  /**
   * The difference between this number and another.
   *
   * @param other the other number
   * @return this minus the other, exactly
   * @throws ArithmeticException if the result is beyond the limits of this class
   */
  public Rational minus(Rational other) {
    return plus(Objects.requireNonNull(other, "other").negated());
  }

  /**
   * The product of this number and another.
   *
   * @param other the other number
   * @return this times the other, exactly
   * @throws ArithmeticException if the result is beyond the limits of this class
   */
  public Rational times(Rational other) {
    Objects.requireNonNull(other, "other");
    Rational product = wide == null && other.wide == null ? productWith(other) : null;
    return product != null ? product : of(wide().times(other.wide()));
  }

  private @Nullable Rational productWith(Rational other) {
    long top = digits * other.digits;
    long bottom = divisor * other.divisor;
    if (!ExactLong.isProduct(digits, other.digits, top)
        || !ExactLong.isProduct(divisor, other.divisor, bottom)) {
      return null;
    }
    return bottom == 1
        ? narrow(top, scale + other.scale, 1)
        : reduced(top, scale + other.scale, bottom);
  }

  /**
   * The quotient of this number and another.
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
    Rational quotient = wide == null && other.wide == null ? quotientBy(other) : null;
    return quotient != null ? quotient : of(wide().dividedBy(other.wide()));
  }

  private @Nullable Rational quotientBy(Rational other) {
    long factor = other.digits < 0 ? -other.divisor : other.divisor;
    long size = Math.abs(other.digits);
    long top = digits * factor;
    long bottom = divisor * size;
    return size > 0
            && ExactLong.isProduct(digits, factor, top)
            && ExactLong.isProduct(divisor, size, bottom)
        ? reduced(top, scale - other.scale, bottom)
        : null;
  }

  /**
   * The number with the opposite sign.
   *
   * @return minus this
   */
  public Rational negated() {
    return wide == null && digits != Long.MIN_VALUE
        ? new Rational(-digits, scale, divisor, null)
        : of(new Wide(wide().dividend().negate(), wide().divisor()));
  }

  /**
   * The number without its sign.
   *
   * @return the absolute value
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
    if (wide == null && other.wide == null && divisor == 1 && other.divisor == 1) {
      int zeros = other.scale - scale;
      if (zeros >= 0 && ExactLong.canShift(digits, zeros)) {
        return Long.compare(ExactLong.shifted(digits, zeros), other.digits);
      }
      if (zeros < 0 && ExactLong.canShift(other.digits, -zeros)) {
        return Long.compare(digits, ExactLong.shifted(other.digits, -zeros));
      }
    }
    return wide().compareTo(other.wide());
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
    return wide().compareToProduct(a.wide(), b.wide());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Rational that
            && (divisor == that.divisor || wide != null || that.wide != null)
            && compareTo(that) == 0);
  }

  @Override
  public int hashCode() {
    if (wide != null) {
      return Long.hashCode(wide.residue());
    }
    long top = Residue.times(Residue.of(digits), Residue.powerOfTen(-scale));
    return Long.hashCode(
        divisor == 1 ? top : Residue.times(top, Residue.inverse(Residue.of(divisor))));
  }

  /**
   * The decimal in plain digits with its trailing zeros, or a fraction of whole numbers.
   *
   * @return such as {@code 0.5366}, {@code 100} or {@code -5/18}
   */
  @Override
  public String toString() {
    return isDecimal() ? toBigDecimal().toPlainString() : numerator() + "/" + denominator();
  }

  @Serial
  private Object writeReplace() {
    return new Form(toString());
  }

  @Serial
  private void readObject(ObjectInputStream stream) throws InvalidObjectException {
    FromStream.refuse("a Rational is serialized through its text");
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
