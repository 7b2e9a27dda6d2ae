package org.esg4j.index.framework;

/** What the dates of a framework attach to. */
public enum DateBasis {
  /** Financial years that commence on or after the date. */
  FINANCIAL_YEAR,

  /** The text of the rule, whatever the year. */
  RULE_TEXT,

  /** Reports published on or after the date. */
  PUBLICATION;

  /**
   * The basis as data files write it.
   *
   * @return such as {@code financial-year}
   */
  public String id() {
    return Ids.of(this);
  }
}
