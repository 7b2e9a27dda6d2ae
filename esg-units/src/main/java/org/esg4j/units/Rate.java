package org.esg4j.units;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.esg4j.units.internal.FromStream;
import org.esg4j.units.internal.Residue;
import org.esg4j.units.kind.Kind;
import org.esg4j.units.number.Rational;
import org.jspecify.annotations.Nullable;

/**
 * An exact quantity for each of another, such as an emission factor or an intensity.
 *
 * <p>The kinds above and below the line are part of the type, so a factor can only meet the
 * activity it belongs to. As with {@link Quantity}, nothing is rounded before it is asked for, and
 * equality, order and hash code look at the value alone: 0.5366 tCO2e/MWh equals 0.5366 kgCO2e/kWh.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <N> the kind of the numerator
 * @param <D> the kind of the denominator
 */
public final class Rate<N extends Kind, D extends Kind> implements Value, Comparable<Rate<N, D>> {
  @Serial private static final long serialVersionUID = 1L;

  /** The number as unscaled x 10^-scale, unless {@link #wide} holds it. */
  final long unscaled;

  final int scale;
  final @Nullable Rational wide;
  final Unit<N> numerator;
  final Unit<D> denominator;

  private Rate(
      long unscaled, int scale, @Nullable Rational wide, Unit<N> numerator, Unit<D> denominator) {
    this.unscaled = unscaled;
    this.scale = scale;
    this.wide = wide;
    this.numerator = numerator;
    this.denominator = denominator;
  }

  static <N extends Kind, D extends Kind> Rate<N, D> of(
      Rational number, Unit<N> numerator, Unit<D> denominator) {
    if (Compact.fits(number)) {
      BigDecimal decimal = number.toBigDecimal();
      return new Rate<>(
          decimal.unscaledValue().longValue(), decimal.scale(), null, numerator, denominator);
    }
    return new Rate<>(0, 0, number, numerator, denominator);
  }

  static <N extends Kind, D extends Kind> Rate<N, D> of(Rational number, RateUnit<N, D> unit) {
    return of(number, unit.numerator(), unit.denominator());
  }

  /**
   * Reads what {@link #toString()} writes, as a rate of stated kinds.
   *
   * @param <N> the kind of the numerator
   * @param <D> the kind of the denominator
   * @param text such as {@code 0.5366 tCO2e/MWh}
   * @param numerator the kind of the numerator
   * @param denominator the kind of the denominator
   * @return the rate
   * @throws NumberFormatException if the number is not a decimal or a fraction
   * @throws ArithmeticException if the number is beyond the limits of {@link Rational}
   * @throws UnitParseException if the unit is not known
   * @throws IllegalArgumentException if the unit is of other kinds, or not that of a rate
   */
  public static <N extends Kind, D extends Kind> Rate<N, D> parse(
      String text, Class<N> numerator, Class<D> denominator) {
    Objects.requireNonNull(numerator, "numerator");
    Objects.requireNonNull(denominator, "denominator");
    if (Value.parse(text) instanceof Rate<?, ?> rate) {
      return rate.as(numerator, denominator);
    }
    throw new IllegalArgumentException("a quantity, not a rate: " + text);
  }

  // ---------------------------------------------------------------------------------------------

  @Override
  public RateUnit<N, D> unit() {
    return new RateUnit<>(numerator, denominator);
  }

  @Override
  public Rational number() {
    return wide != null ? wide : Rational.of(unscaled, scale);
  }

  /**
   * This rate typed with its kinds.
   *
   * @param <A> the kind expected above the line
   * @param <B> the kind expected below the line
   * @param numerator the kind expected above the line
   * @param denominator the kind expected below the line
   * @return this rate
   * @throws IllegalArgumentException if this rate is of other kinds
   */
  public <A extends Kind, B extends Kind> Rate<A, B> as(Class<A> numerator, Class<B> denominator) {
    Objects.requireNonNull(numerator, "numerator");
    Objects.requireNonNull(denominator, "denominator");
    return new Rate<>(
        unscaled, scale, wide, this.numerator.as(numerator), this.denominator.as(denominator));
  }

  // ---------------------------------------------------------------------------------------------

  /**
   * The sum, in the unit of this rate.
   *
   * @param other the other rate
   * @return this plus the other, exactly
   * @throws IncompatibleUnitsException if the qualifiers differ
   * @throws ArithmeticException if the result is beyond the limits of {@link Rational}
   */
  public Rate<N, D> plus(Rate<N, D> other) {
    Objects.requireNonNull(other, "other");
    return of(number().plus(other.in(unit()).number()), numerator, denominator);
  }

  /**
   * The difference, in the unit of this rate.
   *
   * @param other the other rate
   * @return this minus the other, exactly
   * @throws IncompatibleUnitsException if the qualifiers differ
   * @throws ArithmeticException if the result is beyond the limits of {@link Rational}
   */
  public Rate<N, D> minus(Rate<N, D> other) {
    return plus(Objects.requireNonNull(other, "other").negated());
  }

  /**
   * The rate with the opposite sign.
   *
   * @return minus this
   */
  public Rate<N, D> negated() {
    return of(number().negated(), numerator, denominator);
  }

  /**
   * The rate without its sign.
   *
   * @return the absolute value
   */
  public Rate<N, D> abs() {
    return of(number().abs(), numerator, denominator);
  }

  /**
   * The product with a quantity of the denominator.
   *
   * @param quantity such as the activity that an emission factor is for
   * @return the product, exactly, in the numerator's unit
   * @throws IncompatibleUnitsException if the qualifiers differ
   * @throws ArithmeticException if the result is beyond the limits of {@link Rational}
   */
  public Quantity<N> times(Quantity<D> quantity) {
    return Objects.requireNonNull(quantity, "quantity").times(this);
  }

  /**
   * The chain of two rates: N per D times D per X is N per X.
   *
   * @param <X> the kind of the denominator of the result
   * @param rate a rate whose numerator is of the kind of this rate's denominator
   * @return the product, exactly
   * @throws IncompatibleUnitsException if the qualifiers differ
   * @throws ArithmeticException if the result is beyond the limits of {@link Rational}
   */
  public <X extends Kind> Rate<N, X> times(Rate<D, X> rate) {
    Objects.requireNonNull(rate, "rate");
    return of(
        number().times(rate.number()).times(rate.numerator.factorTo(denominator)),
        numerator,
        rate.denominator);
  }

  /**
   * The rate multiplied by a number.
   *
   * @param factor the factor
   * @return the product, exactly
   * @throws ArithmeticException if the result is beyond the limits of {@link Rational}
   */
  public Rate<N, D> scaledBy(Rational factor) {
    return of(number().times(Objects.requireNonNull(factor, "factor")), numerator, denominator);
  }

  /**
   * The rate turned round: how much of the denominator for each of the numerator.
   *
   * @return one divided by this, exactly
   * @throws ArithmeticException if this rate is zero
   */
  public Rate<D, N> inverse() {
    return of(Rational.ONE.dividedBy(number()), denominator, numerator);
  }

  // ---------------------------------------------------------------------------------------------

  /**
   * The same rate in another unit of its kinds, exactly.
   *
   * @param unit the unit
   * @return an equal rate in that unit
   * @throws IncompatibleUnitsException if the qualifiers differ
   * @throws ArithmeticException if the result is beyond the limits of {@link Rational}
   */
  public Rate<N, D> in(RateUnit<N, D> unit) {
    Objects.requireNonNull(unit, "unit");
    return unit.numerator().is(numerator) && unit.denominator().is(denominator)
        ? this
        : of(number().times(unit().factorTo(unit)), unit);
  }

  @Override
  public Rate<N, D> convertedTo(ValueUnit unit) {
    Objects.requireNonNull(unit, "unit");
    if (unit instanceof RateUnit<?, ?> rate && unit().isConvertibleTo(rate)) {
      return in(rate.as(numerator.kind, denominator.kind));
    }
    throw new IncompatibleUnitsException(unit(), unit);
  }

  @Override
  public Rate<N, D> rounded(int decimals, RoundingMode mode) {
    return of(Rational.of(number().rounded(decimals, mode)), numerator, denominator);
  }

  /**
   * The rate rounded once, half up, in its own unit.
   *
   * @param decimals the digits after the point; negative to round to tens, hundreds and so on
   * @return the rounded rate, which shows exactly that many decimals
   * @throws ArithmeticException if decimals are beyond {@link Rational#MAX_SCALE}
   */
  public Rate<N, D> rounded(int decimals) {
    return rounded(decimals, RoundingMode.HALF_UP);
  }

  // ---------------------------------------------------------------------------------------------

  /**
   * Compares the values, whatever their units.
   *
   * @param other the other rate
   * @return less than, equal to or above zero, as this is less than, equal to or above the other
   * @throws IncompatibleUnitsException if the qualifiers differ
   */
  @Override
  public int compareTo(Rate<N, D> other) {
    Objects.requireNonNull(other, "other");
    return number().compareToProduct(other.number(), other.unit().factorTo(unit()));
  }

  @Override
  @SuppressWarnings("unchecked") // units of one base are of one kind
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Rate<?, ?> that
            && numerator.sameBase(that.numerator)
            && denominator.sameBase(that.denominator)
            && compareTo((Rate<N, D>) that) == 0);
  }

  @Override
  public int hashCode() {
    long residue =
        Residue.times(
            Residue.times(Compact.residue(unscaled, scale, wide), numerator.sizeResidue()),
            Residue.inverse(denominator.sizeResidue()));
    return (Long.hashCode(residue) * 31 + numerator.baseHash) * 31 + denominator.baseHash;
  }

  /**
   * The number in plain ASCII digits, or as a fraction, with the symbols of both units.
   *
   * @return such as {@code 0.5366 tCO2e/MWh}, which {@link Value#parse} reads
   */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(32);
    if (wide != null) {
      text.append(wide);
    } else {
      Compact.append(text, unscaled, scale);
    }
    return text.append(' ')
        .append(numerator.symbol)
        .append('/')
        .append(denominator.symbol)
        .toString();
  }

  @Serial
  private Object writeReplace() {
    return new Form<>(number(), numerator, denominator);
  }

  @Serial
  private void readObject(ObjectInputStream stream) throws InvalidObjectException {
    FromStream.refuse("a Rate is serialized through its number and units");
  }

  /** The serialized form: number and units. */
  private record Form<N extends Kind, D extends Kind>(
      Rational number, Unit<N> numerator, Unit<D> denominator) implements Serializable {
    @Serial private static final long serialVersionUID = 1L;

    Form {
      Objects.requireNonNull(number, "number");
      Objects.requireNonNull(numerator, "numerator");
      Objects.requireNonNull(denominator, "denominator");
    }

    @Serial
    private Object readResolve() {
      return of(number, numerator, denominator);
    }
  }
}
