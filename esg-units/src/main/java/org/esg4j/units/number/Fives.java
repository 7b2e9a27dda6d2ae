package org.esg4j.units.number;

import java.math.BigInteger;

/** Counts the fives in a whole number, which with its twos decide whether a quotient ends. */
final class Fives {
  private static final BigInteger FIVE = BigInteger.valueOf(5);

  /** The largest power of five in a long, so that a number of many fives takes few divisions. */
  private static final int STEP = 27;

  private static final BigInteger FIVES = FIVE.pow(STEP);

  private Fives() {}

  /** How often five divides a number above zero. */
  static int in(BigInteger number) {
    if (number.bitLength() < Long.SIZE) {
      return in(number.longValue());
    }
    int count = 0;
    BigInteger rest = number;
    BigInteger[] parts = rest.divideAndRemainder(FIVES);
    while (parts[1].signum() == 0) {
      rest = parts[0];
      count += STEP;
      parts = rest.divideAndRemainder(FIVES);
    }
    // Fewer than STEP are left, and the remainder has as many of them as the number.
    return count + in(parts[1].longValue());
  }

  private static int in(long number) {
    int count = 0;
    for (long rest = number; rest % 5 == 0; rest /= 5) {
      count++;
    }
    return count;
  }
}
