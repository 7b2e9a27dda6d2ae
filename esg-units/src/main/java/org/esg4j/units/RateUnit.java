package org.esg4j.units;

import java.io.Serial;
import java.math.BigDecimal;
import java.util.Objects;
import org.esg4j.units.kind.Kind;
import org.esg4j.units.number.Rational;

/**
 * The unit of a rate: one unit for each of another, such as tCO2e/MWh.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <N> the kind of the numerator
 * @param <D> the kind of the denominator
 * @param numerator the unit above the line
 * @param denominator the unit below the line
 */
public record RateUnit<N extends Kind, D extends Kind>(Unit<N> numerator, Unit<D> denominator)
    implements ValueUnit {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Checks that both units are there.
   *
   * @param numerator the unit above the line
   * @param denominator the unit below the line
   */
  public RateUnit {
    Objects.requireNonNull(numerator, "numerator");
    Objects.requireNonNull(denominator, "denominator");
  }

  @Override
  public String symbol() {
    return numerator.symbol() + "/" + denominator.symbol();
  }

  /**
   * A rate of this unit from decimal text.
   *
   * @param decimal plain or scientific decimal text, such as {@code 0.5366}
   * @return the rate
   * @throws NumberFormatException if the text is no decimal
   * @throws ArithmeticException if the number is beyond the limits of {@link Rational}
   */
  public Rate<N, D> of(String decimal) {
    return of(Rational.of(decimal));
  }

  /**
   * A rate of a whole number of this unit.
   *
   * @param number the number
   * @return the rate
   */
  public Rate<N, D> of(long number) {
    return of(Rational.of(number));
  }

  /**
   * Refuses a character, which would otherwise be taken for its code: {@code '5'} for 53.
   *
   * <p>It returns nothing, so that where a rate is expected the compiler refuses it already.
   *
   * @param digit any character
   * @throws IllegalArgumentException always
   * @deprecated never call this; use {@link #of(String)} or {@link #of(long)}
   */
  @Deprecated
  @SuppressWarnings("DoNotCallSuggester") // @DoNotCall would be a dependency
  public void of(char digit) {
    throw new IllegalArgumentException("a character is no number: '" + digit + "'");
  }

  /**
   * A rate of this unit from a decimal, whose scale it keeps.
   *
   * @param decimal the number
   * @return the rate
   * @throws ArithmeticException if the number is beyond the limits of {@link Rational}
   */
  public Rate<N, D> of(BigDecimal decimal) {
    return of(Rational.of(decimal));
  }

  @Override
  public Rate<N, D> of(Rational number) {
    return Rate.of(Objects.requireNonNull(number, "number"), this);
  }

  /**
   * This unit typed with its kinds.
   *
   * @param <A> the kind expected above the line
   * @param <B> the kind expected below the line
   * @param numerator the kind expected above the line
   * @param denominator the kind expected below the line
   * @return this unit
   * @throws IllegalArgumentException if this unit is of other kinds
   */
  public <A extends Kind, B extends Kind> RateUnit<A, B> as(
      Class<A> numerator, Class<B> denominator) {
    Objects.requireNonNull(numerator, "numerator");
    Objects.requireNonNull(denominator, "denominator");
    return new RateUnit<>(this.numerator.as(numerator), this.denominator.as(denominator));
  }

  @Override
  public boolean isConvertibleTo(ValueUnit other) {
    return Objects.requireNonNull(other, "other") instanceof RateUnit<?, ?> unit
        && numerator.sameBase(unit.numerator)
        && denominator.sameBase(unit.denominator);
  }

  /** What a number in this unit is multiplied by to be in the other. */
  Rational factorTo(RateUnit<?, ?> other) {
    if (!isConvertibleTo(other)) {
      throw new IncompatibleUnitsException(this, other);
    }
    return numerator.factorTo(other.numerator).dividedBy(denominator.factorTo(other.denominator));
  }

  /**
   * The symbol.
   *
   * @return such as {@code tCO2e/MWh}
   */
  @Override
  public String toString() {
    return symbol();
  }
}
