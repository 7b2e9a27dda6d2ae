package org.esg4j.environment;

/**
 * Where waste goes (GRI 306-4 and 306-5, verified second-hand). Burning with energy recovery is
 * disposal here, not diversion.
 */
public enum WasteRoute {
  /** Preparation for reuse. */
  REUSE("reuse", true),
  /** Recycling. */
  RECYCLING("recycling", true),
  /** Other recovery. */
  OTHER_RECOVERY("other-recovery", true),
  /** Incineration with energy recovery. */
  INCINERATION_WITH_ENERGY("incineration-with-energy", false),
  /** Incineration without energy recovery. */
  INCINERATION("incineration", false),
  /** Landfill. */
  LANDFILL("landfill", false),
  /** Other disposal. */
  OTHER_DISPOSAL("other-disposal", false);

  private final String category;
  private final boolean diverted;

  WasteRoute(String category, boolean diverted) {
    this.category = category;
    this.diverted = diverted;
  }

  /**
   * The route as breakdowns name it.
   *
   * @return such as {@code recycling}
   */
  public String category() {
    return category;
  }

  /**
   * Whether waste that goes this way is diverted from disposal.
   *
   * @return false if it is directed to disposal
   */
  public boolean isDiverted() {
    return diverted;
  }
}
