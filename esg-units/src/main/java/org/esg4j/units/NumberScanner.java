package org.esg4j.units;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Reads the digits of one printed number in one pass; {@link PrintedNumber} has the grammar.
 *
 * <p>Short numbers, which all but hostile ones are, stay in a {@code long}.
 */
final class NumberScanner {
  private static final int LONG_DIGITS = 18;
  private static final int GROUP = 3;
  private static final int INDIAN_GROUP = 2;
  private static final int NONE = -1;

  private final String text;
  private final int end;

  /** Where the number ended. */
  int position;

  /** The digits, without sign, unless there are too many. */
  private long digits;

  private boolean negative;
  private int count;
  private int scale;
  private boolean signed;
  private int start;

  /** The last separator and its kind, and how many digits its groups have. */
  private int separatorAt = NONE;

  private char separator;
  private int groupLength;

  /** A scanner that has read the number that starts at a position. */
  NumberScanner(String text, int from, int end) {
    this.text = text;
    this.end = end;
    this.position = from;
    sign();
    start = position;
    signed = start > from;
    whole();
    if (position < end && isPoint(text.charAt(position))) {
      fraction();
    }
    if (position < end && isPoint(text.charAt(position))) {
      throw refused("a number has one decimal point, found another", position);
    }
  }

  private void sign() {
    if (position < end) {
      char c = text.charAt(position);
      negative = isMinus(c);
      position += negative || isPlus(c) ? 1 : 0;
    }
  }

  private void whole() {
    digits();
    while (position < end && isSeparator(text.charAt(position))) {
      separate(text.charAt(position));
      position++;
      digits();
    }
    if (count == 0) {
      throw refused(expectedDigit(), position);
    }
    if (separatorAt != NONE && position - separatorAt - 1 != GROUP) {
      throw misplaced(separatorAt);
    }
  }

  /** Reads digits as far as they go. */
  private void digits() {
    int at = position;
    long read = digits;
    for (int digit; at < end && (digit = digit(text.charAt(at))) >= 0; at++) {
      read = read * 10 + digit;
    }
    count += at - position;
    digits = read;
    position = at;
  }

  private String expectedDigit() {
    char c = position < end ? text.charAt(position) : ' ';
    if (signed || c == '/' || c == '\u2014') {
      return "expected a digit; a figure that is not there is left out";
    }
    return c == '(' || c == '\uFF08'
        ? "expected a digit; brackets are not read as a minus sign"
        : "expected a digit";
  }

  /** Checks the group before a separator: one to three digits first, then always two or three. */
  private void separate(char c) {
    int length = position - (separatorAt == NONE ? start : separatorAt + 1);
    char plain = c == '\uFF0C' ? ',' : c;
    if (separatorAt == NONE) {
      if (length == 0 || length > GROUP || digit(text.charAt(start)) == 0) {
        throw misplaced(position);
      }
    } else {
      boolean first = groupLength == 0;
      boolean indian = plain == ',' && length == INDIAN_GROUP && firstGroup() <= INDIAN_GROUP;
      if (plain != separator || !(first ? length == GROUP || indian : length == groupLength)) {
        throw misplaced(separatorAt);
      }
      groupLength = length;
    }
    separator = plain;
    separatorAt = position;
  }

  private int firstGroup() {
    int at = start;
    while (digit(text.charAt(at)) >= 0) {
      at++;
    }
    return at - start;
  }

  /** A comma, or a blank that does not break and has three digits behind it. */
  private boolean isSeparator(char c) {
    if (c == ',' || c == '\uFF0C') {
      return true;
    }
    if (c != '\u00A0' && c != '\u2009' && c != '\u202F') {
      return false;
    }
    int at = position + 1;
    while (at < end && digit(text.charAt(at)) >= 0) {
      at++;
    }
    return at - position - 1 == GROUP;
  }

  private void fraction() {
    int point = position++;
    digits();
    scale = position - point - 1;
    if (scale == 0) {
      throw refused("expected a digit after the decimal point", position);
    }
  }

  /** The value of a digit in ASCII or full width, else a negative number. */
  static int digit(char c) {
    int digit = c - '0';
    if (digit >= 0 && digit <= 9) {
      return digit;
    }
    digit = c - '\uFF10';
    return digit >= 0 && digit <= 9 ? digit : -1;
  }

  /** Whether a number can start with a character. */
  static boolean isStart(char c) {
    return digit(c) >= 0 || isMinus(c) || isPlus(c);
  }

  private static boolean isMinus(char c) {
    return c == '-' || c == '\u2212' || c == '\uFF0D' || c == '\u2013';
  }

  private static boolean isPlus(char c) {
    return c == '+' || c == '\uFF0B';
  }

  private static boolean isPoint(char c) {
    return c == '.' || c == '\uFF0E';
  }

  private UnitParseException misplaced(int at) {
    return refused("misplaced thousands separator", at);
  }

  private UnitParseException refused(String problem, int at) {
    return new UnitParseException(problem, text, at);
  }

  // ---------------------------------------------------------------------------------------------

  /** Whether the digits fit a {@code long}. */
  boolean isShort() {
    return count <= LONG_DIGITS;
  }

  /** The digits with their sign, where they fit. */
  long unscaled() {
    return negative ? -digits : digits;
  }

  /** How many digits stand after the point. */
  int scale() {
    return scale;
  }

  /** Whether the number is four digits or longer before the point and has no separators. */
  boolean isUngrouped() {
    return separatorAt == NONE && count - scale > GROUP;
  }

  /** The number, whose scale is that of the print. */
  BigDecimal number() {
    if (isShort()) {
      return BigDecimal.valueOf(unscaled(), scale);
    }
    StringBuilder plain = new StringBuilder(count);
    for (int i = start; i < position; i++) {
      int digit = digit(text.charAt(i));
      if (digit >= 0) {
        plain.append(digit);
      }
    }
    BigInteger unscaled = new BigInteger(plain.toString());
    return new BigDecimal(negative ? unscaled.negate() : unscaled, scale);
  }
}
