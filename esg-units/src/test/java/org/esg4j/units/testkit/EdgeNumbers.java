package org.esg4j.units.testkit;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.esg4j.units.number.Rational;

/** Numbers where a representation ends and another begins. */
public final class EdgeNumbers {
  /** The prime of the hash codes, of which every multiple has the residue zero. */
  public static final long HASH_PRIME = (1L << 61) - 1;

  /** Whole numbers around the ends of 32 and 64 bits, their roots, and powers of ten. */
  public static final List<Long> LONGS =
      List.of(
          0L,
          1L,
          -1L,
          9L,
          -10L,
          999L,
          1_000L,
          1L << 31,
          -(1L << 31) - 1,
          3_037_000_499L,
          3_037_000_500L,
          -3_037_000_500L,
          1_000_000_000_000_000_000L,
          922_337_203_685_477_581L,
          HASH_PRIME,
          HASH_PRIME + 1,
          -3 * HASH_PRIME,
          Long.MAX_VALUE - 1,
          Long.MAX_VALUE,
          Long.MIN_VALUE + 1,
          Long.MIN_VALUE);

  /** Numbers of decimals around none, around 18 digits, and around the end of the short form. */
  public static final List<Integer> SCALES =
      List.of(0, 1, -1, 2, 3, 17, 18, 19, -18, -19, 255, 256, 257, -255, -256, -257);

  private EdgeNumbers() {}

  /** Every edge whole number with every edge scale, and some beyond 64 bits. */
  public static List<BigDecimal> decimals() {
    List<BigDecimal> decimals = new ArrayList<>();
    for (int scale : SCALES) {
      for (long unscaled : LONGS) {
        decimals.add(BigDecimal.valueOf(unscaled, scale));
      }
      decimals.add(new BigDecimal(BigInteger.ONE.shiftLeft(63), scale));
      decimals.add(
          new BigDecimal(BigInteger.ONE.shiftLeft(63).add(BigInteger.ONE).negate(), scale));
      decimals.add(new BigDecimal(BigInteger.ONE.shiftLeft(64), scale));
      decimals.add(new BigDecimal(BigInteger.TEN.pow(40).add(BigInteger.ONE), scale));
    }
    return decimals;
  }

  /** Fractions that no decimal holds, with short and long numerators and denominators. */
  public static List<Rational> fractions() {
    List<Rational> fractions = new ArrayList<>();
    for (String text :
        List.of(
            "1/3",
            "-1/3",
            "2/3",
            "1/7",
            "5/18",
            "-18/7",
            "100/3",
            "1/300",
            "1/2305843009213693951",
            "2305843009213693951/3",
            "9223372036854775807/9223372036854775805",
            "-9223372036854775808/9223372036854775807",
            "18446744073709551616/3",
            "1/18446744073709551617")) {
      fractions.add(Rational.parse(text));
    }
    fractions.add(Rational.of("1E300").dividedBy(Rational.of(7)));
    fractions.add(Rational.of("1E-300").dividedBy(Rational.of(-7)));
    return fractions;
  }

  /** All edge decimals and fractions. */
  public static List<Rational> rationals() {
    List<Rational> rationals = new ArrayList<>(fractions());
    decimals().forEach(decimal -> rationals.add(Rational.of(decimal)));
    return rationals;
  }
}
