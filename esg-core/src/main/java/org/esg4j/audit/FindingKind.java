package org.esg4j.audit;

import java.util.Locale;

/** What is wrong with a figure. */
public enum FindingKind {
  /** The formula of the figure gives another result from the other printed figures. */
  RECALCULATION,

  /** A quotient fits another printed figure for its divisor than the one it should use. */
  DENOMINATOR,

  /** The printed unit does not fit what is measured. */
  UNIT,

  /** The figure could not be read, so nothing can be said about it. */
  NOT_UNDERSTOOD;

  /**
   * The kind as findings files name it.
   *
   * @return such as {@code not-understood}
   */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
