package org.esg4j.json;

import java.math.BigDecimal;
import java.util.Optional;

/** The values that a document can hold beside objects and arrays. */
final class Values {

  /** JSON's null, which is something else than an absent member. */
  static final Object NULL =
      new Object() {
        @Override
        public String toString() {
          return "null";
        }
      };

  /** The longest decimal that is turned into a number. */
  static final int LONGEST_DECIMAL = 1000;

  /** The largest power of ten, either way, that a decimal may be written with. */
  static final int LARGEST_EXPONENT = 400;

  private Values() {}

  /**
   * Reads a decimal written by the grammar of JSON numbers, before any arithmetic is spent on it.
   * Empty when the text is anything else, too long, or has too large an exponent.
   */
  static Optional<BigDecimal> decimal(String text) {
    if (text.length() > LONGEST_DECIMAL) {
      return Optional.empty();
    }
    int at = text.startsWith("-") ? 1 : 0;
    int digits = digitsFrom(text, at);
    if (digits == at || (text.charAt(at) == '0' && digits > at + 1)) {
      return Optional.empty();
    }
    at = digits;
    if (at < text.length() && text.charAt(at) == '.') {
      digits = digitsFrom(text, at + 1);
      if (digits == at + 1) {
        return Optional.empty();
      }
      at = digits;
    }
    if (at < text.length() && !isExponent(text, at)) {
      return Optional.empty();
    }
    return Optional.of(new BigDecimal(text));
  }

  /** Whether a text has no half of a surrogate pair, which no UTF-8 file could hold. */
  static boolean isWhole(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (Character.isSurrogate(text.charAt(at))) {
        if (text.codePointAt(at) < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
          return false;
        }
        at++;
      }
    }
    return true;
  }

  private static boolean isExponent(String text, int start) {
    if (text.charAt(start) != 'e' && text.charAt(start) != 'E') {
      return false;
    }
    int at = start + 1;
    if (at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-')) {
      at++;
    }
    int length = text.length() - at;
    return length >= 1
        && length <= 4
        && digitsFrom(text, at) == text.length()
        && Integer.parseInt(text.substring(at)) <= LARGEST_EXPONENT;
  }

  private static int digitsFrom(String text, int start) {
    int at = start;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at;
  }
}
