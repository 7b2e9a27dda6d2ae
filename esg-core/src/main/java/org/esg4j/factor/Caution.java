package org.esg4j.factor;

/** What a reader of a result must be told about the factor that was chosen for it. */
public enum Caution {
  /** The factor is of CO2 alone: what is calculated with it is tonnes of CO2, not of CO2e. */
  CO2_ONLY("covers CO2 alone"),
  /** The source does not say which gases are covered. */
  COVERAGE_UNKNOWN("gas coverage not stated"),
  /** The coverage is inferred or disputed. */
  COVERAGE_UNCERTAIN("gas coverage inferred or disputed"),
  /** The figure was not confirmed. */
  UNVERIFIED("not verified"),
  /** The factor describes another year than that of the activity. */
  OTHER_YEAR("describes another year"),
  /** The source does not say which year the factor describes. */
  YEAR_NOT_STATED("year described not stated"),
  /** The factor is of a wider region than the one asked for. */
  WIDER_REGION("of a wider region"),
  /** The factor is of a kind that the policy names after others. */
  LATER_KIND("of a kind after the first"),
  /** Others were equally good, and a rule of the policy decided. */
  TIE_BROKEN("chosen by a tie rule"),
  /** Whether the factor was published by the day of the policy is not stated. */
  UNDATED("publication by that day not stated"),
  /** A narrower region or an earlier kind is known to have no value. */
  KNOWN_GAP_PASSED("in the place of one known to have no value");

  private final String words;

  Caution(String words) {
    this.words = words;
  }

  /**
   * Returns the caution in words.
   *
   * @return such as "covers CO2 alone"
   */
  @Override
  public String toString() {
    return words;
  }
}
