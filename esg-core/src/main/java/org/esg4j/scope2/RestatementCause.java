package org.esg4j.scope2;

import java.util.Locale;

/** Why a figure changed from one result to another. */
public enum RestatementCause {
  /** The amount of energy was corrected, or a record came or went. */
  DATA,

  /** Another share of the operation is inside the organisational boundary. */
  BOUNDARY,

  /** Instruments cover other parts of the use, or convey it to others. */
  INSTRUMENT,

  /** The rate of a factor or instrument changed. */
  FACTOR;

  /**
   * The name of this cause in data.
   *
   * @return such as {@code boundary}
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
