package org.esg4j.index.crosswalk;

import java.util.Locale;

/** How near provisions of two frameworks are to each other, the nearest first. */
public enum Relation {
  /** The same provision: another edition has it too. */
  SAME,

  /** It has gone over into the other. */
  SUCCESSOR,

  /** The same disclosure, apart from units and denominators. */
  EQUIVALENT,

  /** They overlap, and one asks for more. */
  PARTIAL,

  /** The same subject, another disclosure. */
  RELATED;

  /**
   * The relation as data files write it.
   *
   * @return such as {@code equivalent}
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
