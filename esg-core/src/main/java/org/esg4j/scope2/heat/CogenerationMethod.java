package org.esg4j.scope2.heat;

import java.util.Objects;
import org.esg4j.units.Quantity;
import org.esg4j.units.kind.Emissions;
import org.esg4j.units.kind.Energy;
import org.esg4j.units.number.Rational;

/**
 * A named way to split the emissions of a plant that makes heat and power between the two.
 *
 * <p>With w the weight of a unit of heat and v that of a unit of power, heat gets
 *
 * <pre>  E_heat = (H x w) / (H x w + P x v) x E_total</pre>
 *
 * <p>and power the rest. Source: GHG Protocol, "Allocation of GHG emissions from a combined heat
 * and power (CHP) plant" (2006), through secondary notes; the efficiency method is the preferred
 * one.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class CogenerationMethod {
  private final String id;
  private final Rational heatWeight;
  private final Rational powerWeight;

  private CogenerationMethod(String id, Rational heatWeight, Rational powerWeight) {
    this.id = id;
    this.heatWeight = heatWeight;
    this.powerWeight = powerWeight;
  }

  /**
   * The efficiency method: each output counts as the fuel that making it alone would take, w = 1 /
   * e_heat and v = 1 / e_power.
   *
   * @param heatEfficiency the efficiency of making heat alone, above 0 and at most 1
   * @param powerEfficiency the efficiency of making power alone, above 0 and at most 1
   * @return the method
   * @throws IllegalArgumentException if an efficiency is out of range
   */
  public static CogenerationMethod efficiency(Rational heatEfficiency, Rational powerEfficiency) {
    return new CogenerationMethod(
        "efficiency",
        Rational.ONE.dividedBy(efficiency(heatEfficiency, "heatEfficiency")),
        Rational.ONE.dividedBy(efficiency(powerEfficiency, "powerEfficiency")));
  }

  private static Rational efficiency(Rational value, String name) {
    Objects.requireNonNull(value, name);
    if (value.signum() <= 0 || value.compareTo(Rational.ONE) > 0) {
      throw new IllegalArgumentException(
          "expected " + name + " above 0 and at most 1, found " + value);
    }
    return value;
  }

  /**
   * The energy content method: heat and power count by their energy, w = v = 1.
   *
   * @return the method
   */
  public static CogenerationMethod energyContent() {
    return new CogenerationMethod("energy-content", Rational.ONE, Rational.ONE);
  }

  /**
   * The work potential method for heat delivered at one temperature: heat counts as the work it
   * could do, w = 1 - T_surroundings / T_heat by Carnot, and v = 1.
   *
   * @param heatKelvin the temperature of the heat in kelvin, above that of the surroundings
   * @param surroundingsKelvin the temperature of the surroundings in kelvin, above 0
   * @return the method
   * @throws IllegalArgumentException if a temperature is out of range
   */
  public static CogenerationMethod workPotential(Rational heatKelvin, Rational surroundingsKelvin) {
    Objects.requireNonNull(heatKelvin, "heatKelvin");
    Objects.requireNonNull(surroundingsKelvin, "surroundingsKelvin");
    if (surroundingsKelvin.signum() <= 0 || heatKelvin.compareTo(surroundingsKelvin) <= 0) {
      throw new IllegalArgumentException(
          "expected heat above surroundings above 0 K, found "
              + heatKelvin
              + " and "
              + surroundingsKelvin);
    }
    return new CogenerationMethod(
        "work-potential",
        Rational.ONE.minus(surroundingsKelvin.dividedBy(heatKelvin)),
        Rational.ONE);
  }

  /**
   * The name of the method in data.
   *
   * @return {@code efficiency}, {@code energy-content} or {@code work-potential}
   */
  public String id() {
    return id;
  }

  /**
   * Splits emissions between heat and power.
   *
   * @param total the emissions of the plant, zero or more
   * @param heat the heat that it delivered, zero or more
   * @param power the power that it delivered, zero or more
   * @return both parts, which add up to the total exactly
   * @throws IllegalArgumentException if something is below zero, or heat and power are both zero
   */
  public CogenerationSplit split(
      Quantity<Emissions> total, Quantity<Energy> heat, Quantity<Energy> power) {
    Objects.requireNonNull(total, "total");
    Objects.requireNonNull(heat, "heat");
    Objects.requireNonNull(power, "power");
    if (total.signum() < 0 || heat.signum() < 0 || power.signum() < 0) {
      throw new IllegalArgumentException(
          "expected nothing below zero, found " + total + " for " + heat + " and " + power);
    }
    Quantity<Energy> weightedHeat = heat.times(heatWeight);
    Quantity<Energy> weighted = weightedHeat.plus(power.times(powerWeight));
    if (weighted.isZero()) {
      throw new IllegalArgumentException("no heat and no power to split " + total + " between");
    }
    Quantity<Emissions> ofHeat = total.part(weightedHeat.ratio(weighted));
    return new CogenerationSplit(id, ofHeat, total.minus(ofHeat));
  }

  /**
   * The name of the method in data.
   *
   * @return the id
   */
  @Override
  public String toString() {
    return id;
  }
}
