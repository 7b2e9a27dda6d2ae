package org.esg4j.units;

import java.math.BigDecimal;

/** Writes the digits of a number, with commas between thousands if asked to. */
final class NumberWriter {
  private static final int GROUP = 3;

  private NumberWriter() {}

  /** The plain digits; a number with a negative scale gets zeros. */
  static String written(BigDecimal number, boolean grouped) {
    String plain = number.abs().toPlainString();
    int point = plain.indexOf('.');
    int whole = point < 0 ? plain.length() : point;
    StringBuilder text = new StringBuilder(plain.length() + plain.length() / GROUP + 1);
    if (number.signum() < 0) {
      text.append('-');
    }
    for (int i = 0; i < whole; i++) {
      if (grouped && i > 0 && (whole - i) % GROUP == 0) {
        text.append(',');
      }
      text.append(plain.charAt(i));
    }
    return text.append(plain, whole, plain.length()).toString();
  }
}
