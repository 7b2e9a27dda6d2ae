package org.esg4j.environment;

import java.io.Serial;
import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import org.esg4j.table.Outcome;
import org.esg4j.units.Quantity;
import org.esg4j.units.Rate;
import org.esg4j.units.RateUnit;
import org.esg4j.units.kind.Kind;

/**
 * Anything for each of a named divisor: {@code
 * Intensity.of(emissions).per(Divisor.revenue(amount))}.
 *
 * <p>{@code intensity = quantity / divisor} (HKEX A1.2 to A2.5, verified; GRI 302-3 and 305-4,
 * verified second-hand). The divisor travels with the result and is printed with it.
 *
 * @param <N> the kind of what is divided
 * @param <D> the kind of the divisor
 * @param quantity what is divided
 * @param divisor what it is divided by, with its name
 */
public record Intensity<N extends Kind, D extends Kind>(Quantity<N> quantity, Divisor<D> divisor)
    implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Checks that both are there.
   *
   * @param quantity what is divided
   * @param divisor what it is divided by, with its name
   */
  public Intensity {
    Objects.requireNonNull(quantity, "quantity");
    Objects.requireNonNull(divisor, "divisor");
  }

  /**
   * Starts with what is divided.
   *
   * @param <N> its kind
   * @param quantity the quantity
   * @return what still needs its divisor
   */
  public static <N extends Kind> Of<N> of(Quantity<N> quantity) {
    return new Of<>(quantity);
  }

  /**
   * What is divided, before its divisor is named.
   *
   * @param <N> its kind
   * @param quantity the quantity
   */
  public record Of<N extends Kind>(Quantity<N> quantity) {
    /**
     * Checks that it is there.
     *
     * @param quantity the quantity
     */
    public Of {
      Objects.requireNonNull(quantity, "quantity");
    }

    /**
     * The intensity.
     *
     * @param <D> the kind of the divisor
     * @param divisor the divisor with its name
     * @return the intensity
     */
    public <D extends Kind> Intensity<N, D> per(Divisor<D> divisor) {
      return new Intensity<>(quantity, divisor);
    }
  }

  /**
   * The quotient.
   *
   * @return the exact rate; not applicable if the divisor is zero
   */
  public Outcome<Rate<N, D>> value() {
    return divisor.quantity().isZero()
        ? new Outcome.NotApplicable<>(
            divisor.definition().labels().en() + ": " + divisor.quantity())
        : new Outcome.Known<>(quantity.per(divisor.quantity()));
  }

  /**
   * The quotient in a unit.
   *
   * @param unit such as kilograms for each 10,000 yuan
   * @return an equal rate in that unit
   * @throws org.esg4j.table.NoFigureException if the divisor is zero
   * @throws org.esg4j.units.IncompatibleUnitsException if the unit is of another currency or thing
   */
  public Rate<N, D> in(RateUnit<N, D> unit) {
    return value().orElseThrow().in(unit);
  }

  /**
   * The quotient with the name of the divisor.
   *
   * @param locale English unless it is a Chinese one
   * @return one line
   */
  public String in(Locale locale) {
    return value() + " (" + divisor.definition().labels().in(locale) + ")";
  }

  /**
   * The quotient with the name of the divisor in English.
   *
   * @return such as {@code 0.5 tCO2e/person (Divided by the headcount at the end of the period)}
   */
  @Override
  public String toString() {
    return in(Locale.ROOT);
  }
}
