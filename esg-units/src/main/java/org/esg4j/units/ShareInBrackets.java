package org.esg4j.units;

import org.jspecify.annotations.Nullable;

/**
 * The share that a report prints in brackets behind a count, as in {@code 4 (44.45%)}.
 *
 * @param start where the bracket opens, or the end of the text if there is none
 * @param figure the share, or null if there is none
 */
record ShareInBrackets(int start, @Nullable PrintedFigure figure) {

  /** The share at the end of a text, not before a position. */
  static ShareInBrackets endOf(String text, int from) {
    int end = PrintedNumber.dropBlanks(text, from, text.length());
    boolean closed = end > from && isClosing(text.charAt(end - 1));
    return closed ? inBrackets(text, from, end) : new ShareInBrackets(end, null);
  }

  private static ShareInBrackets inBrackets(String text, int from, int end) {
    int sign = PrintedNumber.dropBlanks(text, from, end - 1) - 1;
    int open = sign > from && isPercent(text, sign) ? sign : from - 1;
    while (open >= from && !isOpening(text.charAt(open))) {
      open--;
    }
    PrintedFigure share = open < from ? null : percent(text, open + 1, sign);
    return new ShareInBrackets(share == null ? end : open, share);
  }

  private static @Nullable PrintedFigure percent(String text, int from, int sign) {
    try {
      return UnitReader.standard().figure(text.substring(from, sign + 1));
    } catch (UnitParseException e) {
      return null;
    }
  }

  private static boolean isOpening(char c) {
    return c == '(' || c == '\uFF08';
  }

  private static boolean isClosing(char c) {
    return c == ')' || c == '\uFF09';
  }

  private static boolean isPercent(String text, int at) {
    return text.charAt(at) == '%' || text.charAt(at) == '\uFF05';
  }
}
