package org.esg4j.index.framework;

/** Whether a provision asks for figures, for words, or for both. */
public enum Nature {
  /** Figures. */
  QUANTITATIVE,

  /** Words. */
  NARRATIVE,

  /** Figures and words. */
  BOTH;

  /**
   * The nature as data files write it.
   *
   * @return such as {@code narrative}
   */
  public String id() {
    return Ids.of(this);
  }

  /**
   * Whether figures are asked for.
   *
   * @return true unless words alone are
   */
  public boolean asksFigures() {
    return this != NARRATIVE;
  }

  /**
   * Whether words are asked for.
   *
   * @return true unless figures alone are
   */
  public boolean asksWords() {
    return this != QUANTITATIVE;
  }
}
