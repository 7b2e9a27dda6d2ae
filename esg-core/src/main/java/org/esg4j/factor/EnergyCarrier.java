package org.esg4j.factor;

import java.util.Optional;

/** A form in which energy is bought: the carriers of Scope 2 (GHG Protocol Guidance, 2015, 5.2). */
public enum EnergyCarrier {
  /** Electricity. */
  ELECTRICITY("electricity"),
  /** Heat in hot water, or heat whose carrier is not stated. */
  HEAT("heat"),
  /** Steam. */
  STEAM("steam"),
  /** Chilled water and other cooling. */
  COOLING("cooling");

  private final String id;

  EnergyCarrier(String id) {
    this.id = id;
  }

  /**
   * Returns the name of this carrier in data.
   *
   * @return such as {@code electricity}
   */
  public String id() {
    return id;
  }

  /**
   * Finds a carrier by its name in data.
   *
   * @param id such as {@code electricity}
   * @return the carrier, or empty when there is none of that name
   */
  public static Optional<EnergyCarrier> find(String id) {
    return Ids.find(values(), EnergyCarrier::id, id);
  }

  /**
   * Returns the name of this carrier in data.
   *
   * @return such as {@code electricity}
   */
  @Override
  public String toString() {
    return id;
  }
}
