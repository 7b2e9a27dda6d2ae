package org.esg4j.fact;

/**
 * Where the value of a fact comes from.
 *
 * <p>The constants stand in the order in which calculators prefer them when several facts answer
 * one question.
 */
public enum Origin {
  /** Metered, counted or booked by the entity; taken as exact. */
  MEASURED,

  /** Published anew in place of an earlier figure. */
  RESTATED,

  /** Taken from a published report, rounded as printed. */
  PRINTED,

  /** Worked out by the entity from incomplete data. */
  ESTIMATED,

  /** Worked out by this library; has a derivation. */
  CALCULATED;

  /**
   * Whether the value was rounded for print, so that it stands for an interval.
   *
   * @return true for {@link #PRINTED} and {@link #RESTATED}
   */
  public boolean isPublished() {
    return this == PRINTED || this == RESTATED;
  }
}
