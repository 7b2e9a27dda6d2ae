package org.esg4j.factor;

import java.util.Optional;

/**
 * Which greenhouse gases a factor covers.
 *
 * <p>The difference decides what a result may be called: China's grid factors are of CO2 alone, and
 * tonnes calculated with them are tonnes of CO2, whatever the heading of the table.
 */
public enum GasCoverage {
  /** Carbon dioxide alone. A rate in CO2e counts it at its potential of 1 and nothing else. */
  CO2_ONLY("CO2"),

  /** Several gases in one number, weighted by the publisher and never weighted again. */
  CO2E("CO2e"),

  /** A rate for each gas, to be weighted by a {@link GwpSet} of the reporter's choice. */
  BY_GAS("by-gas"),

  /** The source does not say. */
  UNKNOWN("unknown");

  private final String id;

  GasCoverage(String id) {
    this.id = id;
  }

  /**
   * Returns the name of this coverage in data.
   *
   * @return such as {@code CO2}
   */
  public String id() {
    return id;
  }

  /**
   * Finds a coverage by its name in data.
   *
   * @param id such as {@code CO2}
   * @return the coverage, or empty when there is none of that name
   */
  public static Optional<GasCoverage> find(String id) {
    return Ids.find(values(), GasCoverage::id, id);
  }
}
