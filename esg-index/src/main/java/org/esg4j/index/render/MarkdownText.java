package org.esg4j.index.render;

/** Text from outside in a Markdown document: shown as it is, on one line, and never acted upon. */
final class MarkdownText {
  private static final String SIGNS = "\\`*_[]|~$";

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
    } else if (PlainText.isUnseen(c)) {
      out.append('\uFFFD');
    } else {
      out.appendCodePoint(c);
    }
  }
}
