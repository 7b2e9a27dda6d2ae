package org.esg4j.units.internal;

import java.math.BigInteger;

/**
 * Arithmetic modulo the prime 2^61 - 1, for hash codes that do not depend on how a number is
 * written.
 *
 * <p>Reduction modulo a prime keeps sums, products and quotients, so 1 MWh, 1000 kWh and 18/5 GJ
 * give one residue without being brought to a common form first.
 */
public final class Residue {
  /** The modulus. */
  public static final long PRIME = (1L << 61) - 1;

  private static final BigInteger BIG_PRIME = BigInteger.valueOf(PRIME);
  private static final int TABLED = 64;
  private static final long[] POWERS_OF_TEN = powersOfTen();

  private Residue() {}

  private static long[] powersOfTen() {
    long[] powers = new long[2 * TABLED + 1];
    long tenth = inverse(10);
    powers[TABLED] = 1;
    for (int i = 1; i <= TABLED; i++) {
      powers[TABLED + i] = times(powers[TABLED + i - 1], 10);
      powers[TABLED - i] = times(powers[TABLED - i + 1], tenth);
    }
    return powers;
  }

  /**
   * The residue of a whole number.
   *
   * @param number any number
   * @return the residue, from 0 to 2^61 - 2
   */
  public static long of(long number) {
    long rest = number % PRIME;
    return rest < 0 ? rest + PRIME : rest;
  }

  /**
   * The residue of a whole number.
   *
   * @param number any number
   * @return the residue, from 0 to 2^61 - 2
   */
  public static long of(BigInteger number) {
    return number.bitLength() < 64 ? of(number.longValue()) : number.mod(BIG_PRIME).longValue();
  }

  /**
   * The residue of a fraction.
   *
   * @param numerator the numerator
   * @param denominator the denominator, not zero
   * @return the residue, from 0 to 2^61 - 2
   */
  public static long of(BigInteger numerator, BigInteger denominator) {
    long residue = of(numerator);
    return denominator.equals(BigInteger.ONE) ? residue : times(residue, inverse(of(denominator)));
  }

  /**
   * The product of two residues.
   *
   * @param a a residue
   * @param b a residue
   * @return the residue of the product
   */
  public static long times(long a, long b) {
    long high = Math.multiplyHigh(a, b);
    long low = a * b;
    long sum = (low & PRIME) + ((low >>> 61) | (high << 3));
    return sum >= PRIME ? sum - PRIME : sum;
  }

  /**
   * The multiplicative inverse of a residue; zero, which has none, gives zero.
   *
   * @param a a residue
   * @return the inverse
   */
  public static long inverse(long a) {
    return a == 1 ? 1 : power(a, PRIME - 2);
  }

  /**
   * The residue of a power of ten.
   *
   * @param exponent the exponent, of either sign
   * @return the residue of ten to that power
   */
  public static long powerOfTen(int exponent) {
    if (exponent >= -TABLED && exponent <= TABLED) {
      return POWERS_OF_TEN[TABLED + exponent];
    }
    long power = power(10, Math.abs((long) exponent));
    return exponent > 0 ? power : inverse(power);
  }

  private static long power(long base, long exponent) {
    long result = 1;
    long square = base;
    for (long rest = exponent; rest > 0; rest >>= 1) {
      if ((rest & 1) != 0) {
        result = times(result, square);
      }
      square = times(square, square);
    }
    return result;
  }
}
