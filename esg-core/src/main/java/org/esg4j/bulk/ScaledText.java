package org.esg4j.bulk;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads plain decimals as whole numbers of their last place. */
final class ScaledText {
  /** Said of everything that {@link #wide} has to look at. */
  static final long NOT_PLAIN = Long.MIN_VALUE;

  static final int MOST_DECIMALS = 18;
  private static final int MOST_DIGITS = 18;
  private static final int LONGEST = 1_000;
  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
  private static final long[] POWERS = new long[MOST_DECIMALS + 1];

  static {
    long power = 1;
    for (int i = 0; i <= MOST_DECIMALS; i++) {
      POWERS[i] = power;
      power *= 10;
    }
  }

  private ScaledText() {}

  /** The number, if it is a decimal of at most 18 digits in all; makes no objects. */
  static long plain(CharSequence text, int decimals) {
    int length = text.length();
    boolean isNegative = length > 0 && text.charAt(0) == '-';
    int digits = 0;
    int whole = -1;
    long number = 0;
    for (int at = isNegative ? 1 : 0; at < length; at++) {
      char next = text.charAt(at);
      if (next >= '0' && next <= '9') {
        number = number * 10 + (next - '0');
        digits++;
      } else if (next == '.' && whole < 0) {
        whole = digits;
      } else {
        return NOT_PLAIN;
      }
    }
    int places = whole < 0 ? 0 : digits - whole;
    int zeros = decimals - places;
    if (digits == 0 || whole == 0 || whole == digits || zeros < 0 || digits + zeros > MOST_DIGITS) {
      return NOT_PLAIN;
    }
    number *= POWERS[zeros];
    return isNegative ? -number : number;
  }

  /** The number of any size, or null if the text is no decimal, or one with more decimals. */
  static @Nullable BigInteger wide(CharSequence text, int decimals) {
    if (text.length() > LONGEST || !DECIMAL.matcher(text).matches()) {
      return null;
    }
    BigDecimal number = new BigDecimal(text.toString()).stripTrailingZeros();
    return number.scale() > decimals
        ? null
        : number.setScale(decimals, RoundingMode.UNNECESSARY).unscaledValue();
  }
}
