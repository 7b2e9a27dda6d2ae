package org.esg4j.factor;

/** What became of a factor that was considered for a query. */
public enum Verdict {
  /** It is the choice. */
  CHOSEN("chosen"),
  /** It says that there is no value. */
  KNOWN_GAP("is known to have no value"),
  /** It was published after the day that the policy looks from. */
  NOT_YET_PUBLISHED("not yet published"),
  /** Whether it was published by that day is not stated. */
  PUBLICATION_DATE_NOT_STATED("publication date not stated"),
  /** It was not confirmed, and the policy wants confirmed ones. */
  NOT_VERIFIED("not verified"),
  /** It describes a year that the rule does not allow. */
  OTHER_YEAR("of a year that the rule does not allow"),
  /** It does not state the year that the rule asks for. */
  YEAR_NOT_STATED("year not stated"),
  /** Another one of its set is better by the rule of years. */
  BEATEN_BY_YEAR("another is better by the rule of years"),
  /** Another one of its set won a tie. */
  LOST_TIE("lost a tie"),
  /** A factor of the same id lies in a set above its own. */
  HIDDEN("hidden by a set above");

  private final String words;

  Verdict(String words) {
    this.words = words;
  }

  /**
   * Returns the verdict in words.
   *
   * @return such as "not yet published"
   */
  @Override
  public String toString() {
    return words;
  }
}
