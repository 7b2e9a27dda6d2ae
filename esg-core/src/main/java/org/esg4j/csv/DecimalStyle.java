package org.esg4j.csv;

/** How decimals are written in a column. */
public enum DecimalStyle {
  /** {@code 1529.24}. */
  PLAIN('.', '\0', "1529.24"),

  /** {@code 1,529.24}; the separators of thousands may be left out, but not stand elsewhere. */
  GROUPED('.', ',', "1,529.24"),

  /** {@code 1529,24}. */
  COMMA(',', '\0', "1529,24"),

  /** {@code 1.529,24}; the separators of thousands may be left out, but not stand elsewhere. */
  COMMA_GROUPED(',', '.', "1.529,24");

  private static final int GROUP = 3;
  private final char point;
  private final char group;
  private final String example;

  DecimalStyle(char point, char group, String example) {
    this.point = point;
    this.group = group;
    this.example = example;
  }

  /**
   * A number in this style, for messages.
   *
   * @return such as {@code 1,529.24}
   */
  public String example() {
    return example;
  }

  /**
   * The number without separators of thousands and with a point.
   *
   * @param text what stands in the column
   * @return the same digits in the form {@code -1529.24}, the text itself where it has that form,
   *     or a text that is no number
   */
  public CharSequence plain(CharSequence text) {
    return this == PLAIN ? text : rewritten(text);
  }

  private CharSequence rewritten(CharSequence text) {
    StringBuilder plain = new StringBuilder(text.length());
    int sinceGroup = 0;
    boolean isGrouped = false;
    boolean isWhole = true;
    for (int at = 0; at < text.length(); at++) {
      char next = text.charAt(at);
      boolean ends = next == point && isWhole;
      if ((ends || next == group) && isGrouped && sinceGroup != GROUP) {
        return "";
      }
      if (ends) {
        plain.append('.');
        isWhole = false;
      } else if (next == group && isWhole && sinceGroup > 0 && sinceGroup <= GROUP) {
        isGrouped = true;
        sinceGroup = 0;
      } else if (next >= '0' && next <= '9') {
        plain.append(next);
        sinceGroup++;
      } else if (next == '-' && at == 0) {
        plain.append(next);
      } else {
        return "";
      }
    }
    return isWhole && isGrouped && sinceGroup != GROUP ? "" : plain;
  }
}
