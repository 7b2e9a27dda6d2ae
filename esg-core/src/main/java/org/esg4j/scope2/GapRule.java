package org.esg4j.scope2;

import java.util.Locale;

/** What to do when there is no rate for energy that was used: absent is not zero. */
public enum GapRule {
  /** Give no result, and say all that is missing. */
  REFUSE,

  /** Give a result that says what is missing, and has no total where something is. */
  FLAG;

  /**
   * The name of this rule in data.
   *
   * @return {@code refuse} or {@code flag}
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
