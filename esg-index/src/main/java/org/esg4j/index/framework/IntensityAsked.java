package org.esg4j.index.framework;

/** Whether a quantity is asked for per something as well. */
public enum IntensityAsked {
  /** It is not. */
  NONE,

  /** It is, where that makes sense. */
  WHERE_APPROPRIATE,

  /** It is. */
  REQUIRED;

  /**
   * The choice as data files write it.
   *
   * @return such as {@code where-appropriate}
   */
  public String id() {
    return Ids.of(this);
  }
}
