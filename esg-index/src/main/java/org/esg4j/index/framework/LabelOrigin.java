package org.esg4j.index.framework;

/** Where the wording of a label comes from. */
public enum LabelOrigin {
  /** Written for the data file. */
  OURS,

  /** The official name, seen in a document. */
  VERIFIED,

  /** The official name as other catalogues give it. */
  SECONDARY,

  /** The wording in the other Chinese script, converted. */
  CONVERTED,

  /** Meant as the official name, but not checked. */
  UNVERIFIED;

  /**
   * The origin as data files write it.
   *
   * @return such as {@code converted}
   */
  public String id() {
    return Ids.of(this);
  }
}
