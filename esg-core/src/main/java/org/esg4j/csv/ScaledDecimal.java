package org.esg4j.csv;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads plain decimals, such as {@code -1529.24}, as whole numbers of their last place. */
public final class ScaledDecimal {
  /** Said of everything that {@link #wide} has to look at. */
  public static final long NOT_PLAIN = Long.MIN_VALUE;

  /** The most digits after the point. */
  public static final int MOST_DECIMALS = 18;

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

  private ScaledDecimal() {}

  /**
   * Reads a decimal of at most 18 digits, without making objects.
   *
   * @param text where the decimal is
   * @param from where it begins
   * @param to where it ends, excluded
   * @param decimals the digits after the point: a result n stands for n x 10^-decimals
   * @return the number, or {@link #NOT_PLAIN} if it is no decimal, has more decimals, or more than
   *     18 digits in all, zeros in front and behind included
   * @throws IndexOutOfBoundsException if the part is not inside the text, or the decimals are not
   *     from 0 to 18
   */
  public static long plain(char[] text, int from, int to, int decimals) {
    Objects.checkFromToIndex(from, to, text.length);
    Objects.checkIndex(decimals, POWERS.length);
    boolean isNegative = from < to && text[from] == '-';
    int first = isNegative ? from + 1 : from;
    int point = to;
    long number = 0;
    for (int at = first; at < to; at++) {
      int digit = text[at] - '0';
      if (digit >= 0 && digit <= 9) {
        number = number * 10 + digit;
      } else if (text[at] == '.' && point == to) {
        point = at;
      } else {
        return NOT_PLAIN;
      }
    }
    int places = Math.max(0, to - point - 1);
    int zeros = decimals - places;
    int digits = (point - first) + places;
    if (point == first || point == to - 1 || zeros < 0 || digits + zeros > MOST_DIGITS) {
      return NOT_PLAIN;
    }
    number *= POWERS[zeros];
    return isNegative ? -number : number;
  }

  /**
   * Reads a decimal of at most a thousand characters.
   *
   * @param text the decimal
   * @param decimals the digits after the point: a result n stands for n x 10^-decimals
   * @return the number, or empty if the text is no decimal, or has more decimals that are not zero
   */
  public static Optional<BigInteger> wide(CharSequence text, int decimals) {
    if (text.length() > LONGEST || !DECIMAL.matcher(text).matches()) {
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(text.toString()).stripTrailingZeros();
    return number.scale() > decimals
        ? Optional.empty()
        : Optional.of(number.setScale(decimals, RoundingMode.UNNECESSARY).unscaledValue());
  }
}
