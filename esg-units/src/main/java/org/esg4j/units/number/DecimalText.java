package org.esg4j.units.number;

import java.math.BigDecimal;

/** Reads decimal text within the limits of {@link Rational}, with errors that show the text. */
final class DecimalText {
  private static final int SHOWN = 40;

  private DecimalText() {}

  /** Reads one decimal; {@code whole} is the text it is part of, for the limits and messages. */
  static BigDecimal read(String decimal, String whole) {
    if (whole.length() > Rational.MAX_TEXT) {
      throw new NumberFormatException(
          "number text of "
              + whole.length()
              + " characters; at most "
              + Rational.MAX_TEXT
              + " are read");
    }
    try {
      return new BigDecimal(decimal);
    } catch (NumberFormatException e) {
      NumberFormatException named =
          new NumberFormatException("not a decimal number: '" + shortened(whole) + "'");
      named.initCause(e);
      throw named;
    }
  }

  /** The text, cut when it is too long to show. */
  static String shortened(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...";
  }
}
