package org.esg4j.metric;

/** When a declared formula holds. */
public enum FormulaRole {
  /** By the meaning of the metric: a figure that breaks it cannot be right. */
  ALWAYS,

  /**
   * Unless the report says that it works in another way; used unless the caller chooses another.
   */
  USUAL,

  /** One of several definitions in use; used only when the caller chooses it. */
  OPTION
}
