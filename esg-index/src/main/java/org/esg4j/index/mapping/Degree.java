package org.esg4j.index.mapping;

import java.util.Locale;

/** How well a metric answers a provision. */
public enum Degree {
  /** It is the figure asked for. */
  EXACT,

  /** It is a part of what is asked for, or not quite it. */
  PARTIAL,

  /** It stands beside what is asked for and answers nothing. */
  RELATED;

  /**
   * The degree as data files and indexes write it.
   *
   * @return such as {@code partial}
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
