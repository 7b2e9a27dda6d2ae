package org.esg4j.index.framework;

/** Text from outside in a message: short, and without control characters. */
final class Shortened {
  private static final int MAX_LENGTH = 60;

  private Shortened() {}

  static String of(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .limit(MAX_LENGTH)
        .map(c -> Character.isISOControl(c) ? '\uFFFD' : c)
        .forEach(shown::appendCodePoint);
    return text.codePointCount(0, text.length()) > MAX_LENGTH ? shown + "..." : shown.toString();
  }
}
