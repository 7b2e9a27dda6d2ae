package org.esg4j.fact;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.esg4j.units.number.Rational;

/** Numbers as text: exact where a decimal can be, else to a stated length. */
final class Numbers {
  /** The digits of decimal128. */
  static final MathContext LONG = new MathContext(34, RoundingMode.HALF_UP);

  private static final MathContext SHORT = new MathContext(7, RoundingMode.HALF_UP);

  private Numbers() {}

  /** The number as a plain decimal; 34 significant digits where the decimal would not end. */
  static String plain(Rational number) {
    return text(number, LONG);
  }

  /** The number for a reader; 7 significant digits and dots where the decimal would not end. */
  static String brief(Rational number) {
    return number.isDecimal() ? text(number, LONG) : text(number, SHORT) + "...";
  }

  /** The fraction that a decimal that does not end stands for. */
  static String fraction(Rational number) {
    return number.numerator() + "/" + number.denominator();
  }

  private static String text(Rational number, MathContext context) {
    BigDecimal decimal =
        number.isDecimal() ? number.toBigDecimal().stripTrailingZeros() : number.toDecimal(context);
    return decimal.toPlainString();
  }
}
