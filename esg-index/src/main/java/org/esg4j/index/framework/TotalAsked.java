package org.esg4j.index.framework;

/** Whether a total is asked for. */
public enum TotalAsked {
  /** The total has to be there. */
  REQUIRED,

  /** A breakdown will do, since the total is its sum. */
  OR_PARTS,

  /** Only breakdowns are asked for. */
  OPTIONAL;

  /**
   * The choice as data files write it.
   *
   * @return such as {@code or-parts}
   */
  public String id() {
    return Ids.of(this);
  }
}
