package org.esg4j.index.render;

import java.util.stream.Collectors;

/** Text from outside in a document that people look at: nothing in it is hidden or acts. */
final class PlainText {
  private static final String BIDI =
      "\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";
  private static final int LAST_OF_PLANE = 0xFFFE;
  private static final int REPLACEMENT = 0xFFFD;

  private PlainText() {}

  /** The text on one line, with a sign in the place of what cannot be seen. */
  static String of(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().map(PlainText::seen).forEach(out::appendCodePoint);
    return out.toString().strip();
  }

  /** The same, where lines may follow each other. */
  static String lines(String text) {
    return text.lines().map(PlainText::of).collect(Collectors.joining("\n"));
  }

  private static int seen(int c) {
    if (Character.isWhitespace(c) || c == '\u0085') {
      return ' ';
    }
    return isUnseen(c) ? REPLACEMENT : c;
  }

  /**
   * Control characters, those that turn the direction of text, halves of characters, and those that
   * XML cannot hold.
   */
  static boolean isUnseen(int c) {
    return Character.isISOControl(c)
        || BIDI.indexOf(c) >= 0
        || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
        || (c & LAST_OF_PLANE) == LAST_OF_PLANE;
  }
}
