package org.esg4j.environment;

/** A carrier that is bought, generated and sold (GRI 302-1, verified second-hand). */
public enum EnergyCarrier {
  /** Electricity. */
  ELECTRICITY("electricity"),
  /** Heat. */
  HEAT("heat"),
  /** Cooling. */
  COOLING("cooling"),
  /** Steam. */
  STEAM("steam");

  private final String category;

  EnergyCarrier(String category) {
    this.category = category;
  }

  /**
   * The carrier as breakdowns name it.
   *
   * @return such as {@code electricity}
   */
  public String category() {
    return category;
  }
}
