package org.esg4j.audit;

import java.util.Locale;

/** How much a finding weighs, heaviest first. */
public enum Severity {
  /** Two printed figures cannot both be true, whatever the definitions. */
  CONTRADICTION,

  /** A figure does not follow from the others by the formula, factor or divisor it should. */
  INCONSISTENCY,

  /** A figure is off by one unit of its last printed digit, or is cut off and not rounded. */
  ROUNDING,

  /** Nothing is proved wrong, and a careful reader would ask. */
  NOTE;

  /**
   * The severity as findings files name it.
   *
   * @return such as {@code contradiction}
   */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
