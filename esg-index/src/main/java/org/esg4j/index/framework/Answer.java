package org.esg4j.index.framework;

/** What a reporter may say instead of disclosing. */
public enum Answer {
  /** There was nothing: no case, no plan, no such emissions. */
  NOTHING_TO_REPORT,

  /** It is not disclosed, and the reason is given. */
  EXPLAINED,

  /** It does not apply to the reporter, and the reason is given. */
  NOT_APPLICABLE,

  /** A relief of the framework is used. */
  RELIEF_USED,

  /** It is omitted for one of the reasons that the framework allows. */
  OMITTED;

  /**
   * The answer as data files and indexes write it.
   *
   * @return such as {@code not-applicable}
   */
  public String id() {
    return Ids.of(this);
  }
}
