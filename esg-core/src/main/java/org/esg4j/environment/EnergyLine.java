package org.esg4j.environment;

import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import org.esg4j.units.Quantity;
import org.esg4j.units.kind.Energy;

/**
 * One line of an energy balance.
 *
 * @param role what the energy is in the balance
 * @param name the fuel, or the carrier
 * @param quantity how much
 * @param renewable how much of it is renewable
 */
public record EnergyLine(
    Role role, String name, Quantity<Energy> quantity, Quantity<Energy> renewable)
    implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  /** What energy can be in a balance (GRI 302-1, formula verified second-hand). */
  public enum Role {
    /** A fuel that was consumed; added. */
    FUEL,
    /** Bought for consumption; added. */
    PURCHASED,
    /** Generated without fuel, as from sun or wind, whether consumed or sold; added. */
    GENERATED_WITHOUT_FUEL,
    /** Generated from fuel and consumed; not added, because the fuel is. */
    GENERATED_FROM_FUEL_CONSUMED,
    /** Generated from fuel and not consumed; added, as it is taken off again when sold. */
    GENERATED_FROM_FUEL_NOT_CONSUMED,
    /** Sold; taken off. */
    SOLD;

    /**
     * How the line counts in the total.
     *
     * @return 1 if it is added, -1 if it is taken off, 0 if it does not count
     */
    public int sign() {
      return switch (this) {
        case SOLD -> -1;
        case GENERATED_FROM_FUEL_CONSUMED -> 0;
        default -> 1;
      };
    }
  }

  /**
   * Checks the parts.
   *
   * @param role what the energy is in the balance
   * @param name the fuel, or the carrier
   * @param quantity how much
   * @param renewable how much of it is renewable
   * @throws IllegalArgumentException if a quantity is below zero, or more is renewable than there
   *     is
   */
  public EnergyLine {
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(name, "name");
    if (quantity.signum() < 0 || renewable.signum() < 0) {
      throw new IllegalArgumentException(name + ": " + quantity + " is below zero");
    }
    if (renewable.compareTo(quantity) > 0) {
      throw new IllegalArgumentException(
          name + ": " + renewable + " of " + quantity + " cannot be renewable");
    }
  }
}
