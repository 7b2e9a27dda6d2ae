package org.esg4j.scope2.rules;

import java.util.Locale;
import java.util.Objects;
import org.esg4j.scope2.activity.EnergyPeriod;

/** How close generation and use must be for one to cover the other. */
public enum VintageRule {
  /** Both lie mostly in the same calendar year. */
  SAME_YEAR,

  /** Use and generation are of the same interval, of an hour or less. */
  SAME_HOUR;

  /** What no instrument can cover: use over a longer time than the rule compares. */
  private static final String NONE = "";

  /**
   * The slot of time that a period falls into; instruments cover use in their own slot only.
   *
   * @param period the time of use or of generation
   * @return a name of the slot, or an empty text if the period is too long for this rule
   */
  public String slot(EnergyPeriod period) {
    Objects.requireNonNull(period, "period");
    if (this == SAME_YEAR) {
      return Integer.toString(period.year());
    }
    return period.isWithinOneHour() ? period.toString() : NONE;
  }

  /**
   * The name of this constant in data.
   *
   * @return such as {@code same-year}
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
