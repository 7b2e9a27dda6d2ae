package org.esg4j.scope2.rate;

import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import org.esg4j.units.Rate;
import org.esg4j.units.Unit;
import org.esg4j.units.Units;
import org.esg4j.units.kind.Emissions;
import org.esg4j.units.kind.Energy;
import org.esg4j.units.kind.GasMass;
import org.esg4j.units.number.Rational;

/**
 * One gas of an emission rate: its rate by mass, and the potential it was weighted with.
 *
 * @param gas the gas, such as {@code CH4}
 * @param rate its mass for the energy, zero or more
 * @param potential its global warming potential
 */
public record GasTerm(String gas, Rate<GasMass, Energy> rate, BigDecimal potential)
    implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Checks that the rate is of the gas and not negative.
   *
   * @param gas the gas, such as {@code CH4}
   * @param rate its mass for the energy, zero or more
   * @param potential its global warming potential
   * @throws IllegalArgumentException if it is of another gas or below zero
   */
  public GasTerm {
    Objects.requireNonNull(gas, "gas");
    Objects.requireNonNull(rate, "rate");
    Objects.requireNonNull(potential, "potential");
    if (!rate.unit().numerator().qualifier().equals(gas) || rate.signum() < 0) {
      throw new IllegalArgumentException(
          "expected a rate of " + gas + " of zero or more, found " + rate);
    }
  }

  /**
   * What the gas weighs: rate x potential.
   *
   * @return the rate in kilograms of CO2e, for the energy unit of the rate
   */
  public Rate<Emissions, Energy> co2e() {
    Unit<GasMass> mass = rate.unit().numerator();
    Rational weight = mass.size().times(Rational.of(potential));
    return Units.KILOGRAM_CO2E.per(rate.unit().denominator()).of(rate.number().times(weight));
  }

  /** The same gas at another rate. */
  GasTerm scaledBy(Rational factor) {
    return new GasTerm(gas, rate.scaledBy(factor), potential);
  }
}
