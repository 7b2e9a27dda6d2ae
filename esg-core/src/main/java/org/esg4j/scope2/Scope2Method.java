package org.esg4j.scope2;

import java.util.Locale;

/** A method of Scope 2, or the figure that belongs to Scope 3 and is worked out beside it. */
public enum Scope2Method {
  /** What the local system emitted to serve the use: factors of the grid or network. */
  LOCATION_BASED,

  /** What the reporter's choices of supply carry: instruments, and factors for the rest. */
  MARKET_BASED,

  /**
   * Losses of the networks that delivered the energy: Scope 3, category 3, and no part of Scope 2.
   */
  TRANSMISSION_LOSSES;

  /**
   * The name of this method in data.
   *
   * @return such as {@code location-based}
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
