package org.esg4j.index.framework;

import org.esg4j.metric.Labels;

/** How strictly a provision binds, the strictest first. */
public enum Obligation {
  /** Has to be disclosed. */
  MANDATORY(new Labels("mandatory", "強制披露", "强制披露")),

  /** Has to be disclosed, or its absence explained. */
  COMPLY_OR_EXPLAIN(new Labels("comply or explain", "不遵守就解釋", "不遵守就解释")),

  /** Has to be disclosed where the reporter finds its topic material. */
  IF_MATERIAL(new Labels("if material", "如屬重要", "如属重要")),

  /** Encouraged, or left to the reporter. */
  VOLUNTARY(new Labels("voluntary", "自願披露", "自愿披露")),

  /** Does not yet bind for the financial year in question. */
  NOT_YET_IN_FORCE(new Labels("not yet in force", "尚未生效", "尚未生效"));

  @SuppressWarnings("ImmutableEnumChecker") // a record of three strings
  private final Labels labels;

  Obligation(Labels labels) {
    this.labels = labels;
  }

  /**
   * The obligation as data files and indexes write it.
   *
   * @return such as {@code comply-or-explain}
   */
  public String id() {
    return Ids.of(this);
  }

  /**
   * The obligation in words.
   *
   * @return the labels
   */
  public Labels labels() {
    return labels;
  }

  /**
   * Whether silence breaks the framework's rules.
   *
   * @return true if it is mandatory, or comply or explain
   */
  public boolean binds() {
    return this == MANDATORY || this == COMPLY_OR_EXPLAIN;
  }
}
