package org.esg4j.units.internal;

/**
 * Arithmetic on 64 bits that knows when it is exact.
 *
 * <p>Sums and products are computed with wrapping by the caller and then tested: the test is
 * cheaper than an exception, and the caller has another way when it fails.
 */
public final class ExactLong {
  private static final int MAX_SHIFT = 18;
  private static final long[] POWERS_OF_TEN = powers(10, MAX_SHIFT);
  private static final long[] POWERS_OF_FIVE = powers(5, 27);

  private ExactLong() {}

  private static long[] powers(long base, int largest) {
    long[] powers = new long[largest + 1];
    powers[0] = 1;
    for (int i = 1; i <= largest; i++) {
      powers[i] = powers[i - 1] * base;
    }
    return powers;
  }

  /**
   * Whether a product that was computed with wrapping is the true one.
   *
   * @param a a factor
   * @param b a factor
   * @param product the product as computed
   * @return true if nothing was lost
   */
  public static boolean isProduct(long a, long b, long product) {
    return Math.multiplyHigh(a, b) == product >> 63;
  }

  /**
   * Whether a sum that was computed with wrapping is the true one.
   *
   * @param a a summand
   * @param b a summand
   * @param sum the sum as computed
   * @return true if nothing was lost
   */
  public static boolean isSum(long a, long b, long sum) {
    return ((a ^ sum) & (b ^ sum)) >= 0;
  }

  /**
   * Whether a number can be given that many more zeros at its end.
   *
   * @param number the number
   * @param zeros how many
   * @return false if they are fewer than none or the result exceeds 64 bits
   */
  public static boolean canShift(long number, int zeros) {
    if (zeros < 0 || zeros > MAX_SHIFT) {
      return false;
    }
    long power = POWERS_OF_TEN[zeros];
    return isProduct(number, power, number * power);
  }

  /**
   * A number with more zeros at its end.
   *
   * @param number a number for which {@link #canShift} holds
   * @param zeros how many
   * @return the number times that power of ten
   */
  public static long shifted(long number, int zeros) {
    return number * POWERS_OF_TEN[zeros];
  }

  /**
   * The greatest common divisor.
   *
   * @param a a number of either sign; not {@link Long#MIN_VALUE}
   * @param b a number above zero
   * @return the largest number that divides both
   */
  public static long gcd(long a, long b) {
    long larger = b;
    long smaller = Math.abs(a) % b;
    while (smaller != 0) {
      long rest = larger % smaller;
      larger = smaller;
      smaller = rest;
    }
    return larger;
  }

  /**
   * How often five divides a number.
   *
   * @param number a number above zero
   * @return the count, from 0 to 27
   */
  public static int fives(long number) {
    int count = 0;
    for (long rest = number; rest % 5 == 0; rest /= 5) {
      count++;
    }
    return count;
  }

  /**
   * A power of five.
   *
   * @param exponent from 0 to 27
   * @return five to that power
   */
  public static long powerOfFive(int exponent) {
    return POWERS_OF_FIVE[exponent];
  }
}
