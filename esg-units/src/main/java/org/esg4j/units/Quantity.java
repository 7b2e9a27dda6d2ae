package org.esg4j.units;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.stream.Collector;
import org.esg4j.units.internal.ExactLong;
import org.esg4j.units.internal.FromStream;
import org.esg4j.units.internal.Residue;
import org.esg4j.units.kind.Kind;
import org.esg4j.units.kind.Share;
import org.esg4j.units.number.Rational;
import org.jspecify.annotations.Nullable;

/**
 * An exact number of a unit, whose kind is part of its type.
 *
 * <p>Sums, differences and products are exact; a quotient that no decimal can hold is kept as a
 * fraction. Nothing is rounded before {@link #rounded(int, RoundingMode)}. The unit of a sum is
 * that of the first operand, and the decimals shown are those of the operands; equality, order and
 * hash code look at the value alone: 1 MWh, 1000 kWh and 1000.00 kWh are equal.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <K> the kind
 */
public final class Quantity<K extends Kind> implements Value, Comparable<Quantity<K>> {
  @Serial private static final long serialVersionUID = 1L;

  /** The number as unscaled x 10^-scale, unless {@link #wide} holds it. */
  final long unscaled;

  final int scale;
  final @Nullable Rational wide;
  final Unit<K> unit;

  Quantity(long unscaled, int scale, @Nullable Rational wide, Unit<K> unit) {
    this.unscaled = unscaled;
    this.scale = scale;
    this.wide = wide;
    this.unit = unit;
  }

  static <K extends Kind> Quantity<K> of(Rational number, Unit<K> unit) {
    if (Compact.fits(number)) {
      BigDecimal decimal = number.toBigDecimal();
      return new Quantity<>(decimal.unscaledValue().longValue(), decimal.scale(), null, unit);
    }
    return new Quantity<>(0, 0, number, unit);
  }

  static <K extends Kind> Quantity<K> of(long unscaled, int scale, Unit<K> unit) {
    return Compact.isScale(scale)
        ? new Quantity<>(unscaled, scale, null, unit)
        : of(Rational.of(unscaled, scale), unit);
  }

  /**
   * Reads what {@link #toString()} writes, as a quantity of a stated kind.
   *
   * @param <K> the kind
   * @param text such as {@code 1410.88 MWh}
   * @param kind the kind
   * @return the quantity
   * @throws NumberFormatException if the number is not a decimal or a fraction
   * @throws ArithmeticException if the number is beyond the limits of {@link Rational}
   * @throws UnitParseException if the unit is not known
   * @throws IllegalArgumentException if the unit is of another kind, or that of a rate
   */
  public static <K extends Kind> Quantity<K> parse(String text, Class<K> kind) {
    Objects.requireNonNull(kind, "kind");
    if (Value.parse(text) instanceof Quantity<?> quantity) {
      return quantity.as(kind);
    }
    throw new IllegalArgumentException("a rate, not a quantity: " + text);
  }

  /**
   * The sum of quantities, in the unit of the first.
   *
   * @param <K> the kind
   * @param first the first quantity
   * @param more further quantities
   * @return the exact sum
   * @throws IncompatibleUnitsException if the qualifiers differ
   * @throws ArithmeticException if the sum is beyond the limits of {@link Rational}
   */
  @SafeVarargs
  public static <K extends Kind> Quantity<K> sum(Quantity<K> first, Quantity<K>... more) {
    QuantitySum<K> sum = new QuantitySum<>(Objects.requireNonNull(first, "first").unit);
    sum.add(first);
    for (Quantity<K> quantity : Objects.requireNonNull(more, "more")) {
      sum.add(quantity);
    }
    return sum.total();
  }

  /**
   * A collector that sums quantities exactly, in any order and any partition.
   *
   * <p>It refuses quantities as {@link QuantitySum#add} does.
   *
   * @param <K> the kind
   * @param unit the unit of the result
   * @return the collector; the sum of nothing is zero
   */
  public static <K extends Kind> Collector<Quantity<K>, ?, Quantity<K>> summing(Unit<K> unit) {
    Objects.requireNonNull(unit, "unit");
    return Collector.of(
        () -> new QuantitySum<>(unit),
        QuantitySum::add,
        QuantitySum::merge,
        QuantitySum::total,
        Collector.Characteristics.UNORDERED);
  }

  // ---------------------------------------------------------------------------------------------

  @Override
  public Unit<K> unit() {
    return unit;
  }

  @Override
  public Rational number() {
    return wide != null ? wide : Rational.of(unscaled, scale);
  }

  /**
   * Whether the number is zero.
   *
   * @return true for zero
   */
  public boolean isZero() {
    return wide == null ? unscaled == 0 : wide.isZero();
  }

  @Override
  public int signum() {
    return wide == null ? Long.signum(unscaled) : wide.signum();
  }

  @Override
  public boolean isDecimal() {
    return wide == null || wide.isDecimal();
  }

  /**
   * This quantity typed with its kind.
   *
   * @param <J> the kind expected
   * @param kind the kind expected
   * @return this quantity
   * @throws IllegalArgumentException if this quantity is of another kind
   */
  public <J extends Kind> Quantity<J> as(Class<J> kind) {
    return new Quantity<>(unscaled, scale, wide, unit.as(kind));
  }

  // ---------------------------------------------------------------------------------------------

  /**
   * The sum, in the unit of this quantity.
   *
   * @param other the other quantity
   * @return this plus the other, exactly
   * @throws IncompatibleUnitsException if the qualifiers differ
   * @throws ArithmeticException if the result is beyond the limits of {@link Rational}
   */
  public Quantity<K> plus(Quantity<K> other) {
    Objects.requireNonNull(other, "other");
    if (wide == null && other.wide == null && unit.isOfFamily(other.unit)) {
      long sum = unscaled + other.unscaled;
      if (scale - unit.exponent == other.scale - other.unit.exponent
          && ExactLong.isSum(unscaled, other.unscaled, sum)) {
        return new Quantity<>(sum, scale, null, unit);
      }
    }
    return plus(other.unscaled, other.scale, other.wide, other.unit);
  }

  /** Takes the parts, not the quantity, so that a temporary argument need not be allocated. */
  private Quantity<K> plus(
      long otherUnscaled, int otherScale, @Nullable Rational otherWide, Unit<K> otherUnit) {
    if (wide == null && otherWide == null && unit.isDecimallyRelatedTo(otherUnit)) {
      int scaleHere = otherScale - (otherUnit.exponent - unit.exponent);
      int zeros = scaleHere - scale;
      if (zeros >= 0
          ? ExactLong.canShift(unscaled, zeros)
          : ExactLong.canShift(otherUnscaled, -zeros)) {
        long a = zeros > 0 ? ExactLong.shifted(unscaled, zeros) : unscaled;
        long b = zeros < 0 ? ExactLong.shifted(otherUnscaled, -zeros) : otherUnscaled;
        int common = Math.max(scale, scaleHere);
        if (ExactLong.isSum(a, b, a + b) && Compact.isScale(common)) {
          return new Quantity<>(a + b, common, null, unit);
        }
      }
    }
    Rational added = otherWide != null ? otherWide : Rational.of(otherUnscaled, otherScale);
    return of(
        number().plus(otherUnit.is(unit) ? added : added.times(otherUnit.factorTo(unit))), unit);
  }

  /**
   * The difference, in the unit of this quantity.
   *
   * @param other the other quantity
   * @return this minus the other, exactly
   * @throws IncompatibleUnitsException if the qualifiers differ
   * @throws ArithmeticException if the result is beyond the limits of {@link Rational}
   */
  public Quantity<K> minus(Quantity<K> other) {
    return plus(Objects.requireNonNull(other, "other").negated());
  }

  /**
   * The quantity with the opposite sign.
   *
   * @return minus this
   */
  public Quantity<K> negated() {
    return wide == null && unscaled != Long.MIN_VALUE
        ? new Quantity<>(-unscaled, scale, null, unit)
        : of(number().negated(), unit);
  }

  /**
   * The quantity without its sign.
   *
   * @return the absolute value
   */
  public Quantity<K> abs() {
    return signum() < 0 ? negated() : this;
  }

  /**
   * The product with a rate: what this much of the denominator comes to.
   *
   * @param <N> the kind of the result
   * @param rate such as an emission factor for this kind of activity
   * @return the product, exactly, in the numerator's unit of the rate
   * @throws IncompatibleUnitsException if the qualifiers differ
   * @throws ArithmeticException if the result is beyond the limits of {@link Rational}
   */
  public <N extends Kind> Quantity<N> times(Rate<N, K> rate) {
    Objects.requireNonNull(rate, "rate");
    if (wide == null && rate.wide == null && unit.isOfFamily(rate.denominator)) {
      long product = unscaled * rate.unscaled;
      int sum = scale + rate.scale + rate.denominator.exponent - unit.exponent;
      if (ExactLong.isProduct(unscaled, rate.unscaled, product) && Compact.isScale(sum)) {
        return new Quantity<>(product, sum, null, rate.numerator);
      }
    }
    return timesConverted(rate);
  }

  private <N extends Kind> Quantity<N> timesConverted(Rate<N, K> rate) {
    if (wide == null && rate.wide == null && !unit.is(rate.denominator)) {
      Unit.Conversion conversion = unit.conversionTo(rate.denominator);
      long product = unscaled * rate.unscaled;
      long converted = product * conversion.unscaled;
      int sum = scale + rate.scale + conversion.scale;
      if (conversion.unscaled != 0
          && ExactLong.isProduct(unscaled, rate.unscaled, product)
          && ExactLong.isProduct(product, conversion.unscaled, converted)
          && Compact.isScale(sum)) {
        return new Quantity<>(converted, sum, null, rate.numerator);
      }
    }
    Rational product = number().times(rate.number());
    return of(
        unit.is(rate.denominator) ? product : product.times(unit.factorTo(rate.denominator)),
        rate.numerator);
  }

  /**
   * The quantity taken a whole number of times.
   *
   * @param factor the factor
   * @return the product, exactly
   * @throws ArithmeticException if the result is beyond the limits of {@link Rational}
   */
  public Quantity<K> times(long factor) {
    long product = unscaled * factor;
    return wide == null && ExactLong.isProduct(unscaled, factor, product)
        ? new Quantity<>(product, scale, null, unit)
        : times(Rational.of(factor));
  }

  /**
   * The product with a decimal.
   *
   * @param factor the factor
   * @return the product, exactly
   * @throws ArithmeticException if the result is beyond the limits of {@link Rational}
   */
  public Quantity<K> times(BigDecimal factor) {
    return times(Rational.of(Objects.requireNonNull(factor, "factor")));
  }

  /**
   * The product with a number.
   *
   * @param factor the factor
   * @return the product, exactly
   * @throws ArithmeticException if the result is beyond the limits of {@link Rational}
   */
  public Quantity<K> times(Rational factor) {
    return of(number().times(Objects.requireNonNull(factor, "factor")), unit);
  }

  /**
   * The part of this quantity that a share of it comes to.
   *
   * @param share such as 34 %
   * @return the part, exactly
   * @throws ArithmeticException if the result is beyond the limits of {@link Rational}
   */
  public Quantity<K> part(Quantity<Share> share) {
    Objects.requireNonNull(share, "share");
    return times(share.in(Units.FRACTION).number());
  }

  /**
   * The rate of this quantity for each of another, such as an intensity.
   *
   * @param <D> the kind of the divisor
   * @param divisor the other quantity, not zero
   * @return the quotient, exactly, in the units of both
   * @throws ArithmeticException if the divisor is zero or the result is beyond the limits
   */
  public <D extends Kind> Rate<K, D> per(Quantity<D> divisor) {
    Objects.requireNonNull(divisor, "divisor");
    if (divisor.isZero()) {
      throw new ArithmeticException("division of " + this + " by zero: " + divisor);
    }
    return Rate.of(number().dividedBy(divisor.number()), unit, divisor.unit);
  }

  /**
   * The quantity of the denominator that a rate turns into this one.
   *
   * @param <D> the kind of the result
   * @param rate the rate, not zero
   * @return the quotient, exactly, in the denominator's unit of the rate
   * @throws IncompatibleUnitsException if the qualifiers differ
   * @throws ArithmeticException if the rate is zero or the result is beyond the limits
   */
  public <D extends Kind> Quantity<D> over(Rate<K, D> rate) {
    Objects.requireNonNull(rate, "rate");
    return of(in(rate.numerator).number().dividedBy(rate.number()), rate.denominator);
  }

  /**
   * The share that this quantity has in a whole.
   *
   * @param whole the whole, not zero
   * @return the quotient, exactly, as a fraction
   * @throws IncompatibleUnitsException if the qualifiers differ
   * @throws ArithmeticException if the whole is zero or the result is beyond the limits
   */
  public Quantity<Share> ratio(Quantity<K> whole) {
    Objects.requireNonNull(whole, "whole");
    if (whole.isZero()) {
      throw new ArithmeticException("no share of zero: " + this + " of " + whole);
    }
    return of(in(whole.unit).number().dividedBy(whole.number()), Units.FRACTION);
  }

  // ---------------------------------------------------------------------------------------------

  /**
   * The same quantity in another unit of its kind, exactly.
   *
   * @param unit the unit
   * @return an equal quantity in that unit
   * @throws IncompatibleUnitsException if the qualifiers differ
   * @throws ArithmeticException if the result is beyond the limits of {@link Rational}
   */
  public Quantity<K> in(Unit<K> unit) {
    Objects.requireNonNull(unit, "unit");
    if (unit.is(this.unit)) {
      return this;
    }
    if (wide == null && this.unit.isDecimallyRelatedTo(unit)) {
      return of(unscaled, scale - (this.unit.exponent - unit.exponent), unit);
    }
    return of(number().times(this.unit.factorTo(unit)), unit);
  }

  @Override
  public Quantity<K> convertedTo(ValueUnit unit) {
    Objects.requireNonNull(unit, "unit");
    if (unit instanceof Unit<?> simple && simple.sameBase(this.unit)) {
      return in(simple.as(this.unit.kind));
    }
    throw new IncompatibleUnitsException(this.unit, unit);
  }

  @Override
  public Quantity<K> rounded(int decimals, RoundingMode mode) {
    return of(Rational.of(number().rounded(decimals, mode)), unit);
  }

  /**
   * The quantity rounded once, half up, in its own unit.
   *
   * @param decimals the digits after the point; negative to round to tens, hundreds and so on
   * @return the rounded quantity, which shows exactly that many decimals
   * @throws ArithmeticException if decimals are beyond {@link Rational#MAX_SCALE}
   */
  public Quantity<K> rounded(int decimals) {
    return rounded(decimals, RoundingMode.HALF_UP);
  }

  // ---------------------------------------------------------------------------------------------

  /**
   * Compares the values, whatever their units.
   *
   * @param other the other quantity
   * @return less than, equal to or above zero, as this is less than, equal to or above the other
   * @throws IncompatibleUnitsException if the qualifiers differ
   */
  @Override
  public int compareTo(Quantity<K> other) {
    Objects.requireNonNull(other, "other");
    if (wide == null && other.wide == null && unit.isDecimallyRelatedTo(other.unit)) {
      int zeros = other.scale - (other.unit.exponent - unit.exponent) - scale;
      if (zeros >= 0 && ExactLong.canShift(unscaled, zeros)) {
        return Long.compare(ExactLong.shifted(unscaled, zeros), other.unscaled);
      }
      if (zeros < 0 && ExactLong.canShift(other.unscaled, -zeros)) {
        return Long.compare(unscaled, ExactLong.shifted(other.unscaled, -zeros));
      }
    }
    return number().compareToProduct(other.number(), other.unit.factorTo(unit));
  }

  @Override
  @SuppressWarnings("unchecked") // units of one base are of one kind
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Quantity<?> that
            && unit.sameBase(that.unit)
            && compareTo((Quantity<K>) that) == 0);
  }

  @Override
  public int hashCode() {
    long residue = Residue.times(Compact.residue(unscaled, scale, wide), unit.sizeResidue());
    return Long.hashCode(residue) * 31 + unit.baseHash;
  }

  /**
   * The number in plain ASCII digits, or as a fraction, with the symbol of the unit.
   *
   * @return such as {@code 1410.88 MWh} or {@code 5/18 MWh}, which {@link Value#parse} reads
   */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(32);
    if (wide != null) {
      text.append(wide);
    } else {
      Compact.append(text, unscaled, scale);
    }
    return text.append(' ').append(unit.symbol).toString();
  }

  @Serial
  private Object writeReplace() {
    return new Form<>(number(), unit);
  }

  @Serial
  private void readObject(ObjectInputStream stream) throws InvalidObjectException {
    FromStream.refuse("a Quantity is serialized through its number and unit");
  }

  /** The serialized form: number and unit. */
  private record Form<K extends Kind>(Rational number, Unit<K> unit) implements Serializable {
    @Serial private static final long serialVersionUID = 1L;

    Form {
      Objects.requireNonNull(number, "number");
      Objects.requireNonNull(unit, "unit");
    }

    @Serial
    private Object readResolve() {
      return of(number, unit);
    }
  }
}
