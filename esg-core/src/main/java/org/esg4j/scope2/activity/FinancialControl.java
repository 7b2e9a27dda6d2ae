package org.esg4j.scope2.activity;

import java.util.Locale;

/** Whether a reporter directs the financial policies of an operation to gain from it. */
public enum FinancialControl {
  /** The reporter alone does. */
  SOLE,
  /** The reporter and its partners do together, as in a joint venture. */
  JOINT,
  /** Others do. */
  NONE;

  /**
   * The name of this constant in data.
   *
   * @return such as {@code joint}
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
