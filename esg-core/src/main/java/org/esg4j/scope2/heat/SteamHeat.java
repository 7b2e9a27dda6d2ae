package org.esg4j.scope2.heat;

import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import org.esg4j.units.Quantity;
import org.esg4j.units.Rate;
import org.esg4j.units.Units;
import org.esg4j.units.kind.Energy;
import org.esg4j.units.kind.Mass;

/**
 * The heat in steam that was bought by mass: mass x (enthalpy - deduction).
 *
 * <p>The deduction is a convention that must be stated, because the sources differ: guides for
 * Chinese enterprises of 2015 deduct the enthalpy of feed water at 20 C, 83.74 kJ/kg; an
 * implementation of GB/T 32150-2025 deducts nothing (both through secondary sources).
 *
 * @param mass the mass of steam, zero or more
 * @param enthalpy the enthalpy at the pressure and temperature of delivery
 * @param deduction what is taken off the enthalpy, from zero up to all of it
 */
public record SteamHeat(
    Quantity<Mass> mass, Rate<Energy, Mass> enthalpy, Rate<Energy, Mass> deduction)
    implements Serializable {
  /** The enthalpy of feed water at 20 C that older Chinese guides deduct: 83.74 kJ/kg. */
  public static final Rate<Energy, Mass> FEED_WATER =
      Units.KILOJOULE.per(Units.KILOGRAM).of("83.74");

  @Serial private static final long serialVersionUID = 1L;

  /**
   * Checks that heat cannot be negative.
   *
   * @param mass the mass of steam, zero or more
   * @param enthalpy the enthalpy at the pressure and temperature of delivery
   * @param deduction what is taken off the enthalpy, from zero up to all of it
   * @throws IllegalArgumentException if the mass or the deduction is below zero, or the deduction
   *     is above the enthalpy
   */
  public SteamHeat {
    Objects.requireNonNull(mass, "mass");
    Objects.requireNonNull(enthalpy, "enthalpy");
    Objects.requireNonNull(deduction, "deduction");
    if (mass.signum() < 0 || deduction.signum() < 0 || deduction.compareTo(enthalpy) > 0) {
      throw new IllegalArgumentException(
          "expected a mass of zero or more and a deduction from zero up to the enthalpy, found "
              + mass
              + " at "
              + enthalpy
              + " less "
              + deduction);
    }
  }

  /**
   * Steam of which no enthalpy is deducted.
   *
   * @param mass the mass of steam
   * @param enthalpy the enthalpy at the pressure and temperature of delivery
   * @return the heat
   * @throws IllegalArgumentException if the mass or the enthalpy is below zero
   */
  public static SteamHeat of(Quantity<Mass> mass, Rate<Energy, Mass> enthalpy) {
    return new SteamHeat(mass, enthalpy, Units.KILOJOULE.per(Units.KILOGRAM).of(0));
  }

  /**
   * This steam with another deduction.
   *
   * @param deduction such as {@link #FEED_WATER}
   * @return the heat
   * @throws IllegalArgumentException if the deduction is below zero or above the enthalpy
   */
  public SteamHeat less(Rate<Energy, Mass> deduction) {
    return new SteamHeat(mass, enthalpy, deduction);
  }

  /**
   * The heat: mass x (enthalpy - deduction), exactly.
   *
   * @return the heat in gigajoules
   */
  public Quantity<Energy> energy() {
    return mass.times(enthalpy.minus(deduction)).in(Units.GIGAJOULE);
  }
}
