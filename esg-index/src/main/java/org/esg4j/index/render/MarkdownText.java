package org.esg4j.index.render;

/** Text from outside in a Markdown document: shown as it is, on one line, and never acted upon. */
final class MarkdownText {
  private static final String SIGNS = "\\`*_[]|~$";
  private static final String BIDI =
      "\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

  private MarkdownText() {}

  /** The text with all that Markdown or HTML would act upon escaped. */
  static String of(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(c -> append(out, c));
    return out.toString().strip();
  }

  private static void append(StringBuilder out, int c) {
    if (c == '&') {
      out.append("&amp;");
    } else if (c == '<') {
      out.append("&lt;");
    } else if (c == '>') {
      out.append("&gt;");
    } else if (SIGNS.indexOf(c) >= 0) {
      out.append('\\').appendCodePoint(c);
    } else if (Character.isWhitespace(c) || c == '\u0085') {
      out.append(' ');
    } else if (isUnseen(c)) {
      out.append('\uFFFD');
    } else {
      out.appendCodePoint(c);
    }
  }

  /** Control characters, those that turn the direction of text, and halves of characters. */
  private static boolean isUnseen(int c) {
    return Character.isISOControl(c)
        || BIDI.indexOf(c) >= 0
        || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }
}
