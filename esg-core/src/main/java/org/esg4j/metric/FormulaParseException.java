package org.esg4j.metric;

import java.io.Serial;

/** Thrown when a text is not a formula; says where, and what was expected. */
public final class FormulaParseException extends IllegalArgumentException {
  @Serial private static final long serialVersionUID = 1L;

  private final String text;
  private final int position;
  private final String expected;

  FormulaParseException(String text, int position, String expected) {
    super(
        "expected "
            + expected
            + " at position "
            + position
            + " of '"
            + Texts.shortened(text)
            + "'");
    this.text = Texts.shortened(text);
    this.position = position;
    this.expected = expected;
  }

  /**
   * The text that was read, shortened when long.
   *
   * @return the text
   */
  public String text() {
    return text;
  }

  /**
   * Where the text stops being a formula, counted in characters from zero.
   *
   * @return the position
   */
  public int position() {
    return position;
  }

  /**
   * What would have been understood there.
   *
   * @return words that follow "expected"
   */
  public String expected() {
    return expected;
  }
}
