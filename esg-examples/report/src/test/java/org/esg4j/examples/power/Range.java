package org.esg4j.examples.power;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.esg4j.units.number.Rational;

/**
 * The numbers, none below zero, that a figure may be; rounded outwards, so that none is ever lost.
 *
 * @param low the least
 * @param high the greatest
 */
record Range(BigDecimal low, BigDecimal high) {
  private static final int DIGITS = 34;
  private static final MathContext DOWN = new MathContext(DIGITS, RoundingMode.FLOOR);
  private static final MathContext UP = new MathContext(DIGITS, RoundingMode.CEILING);
  private static final BigDecimal MOST = new BigDecimal("1E30");

  /** All that a figure can be before anything is known of it. */
  static final Range ANY = new Range(BigDecimal.ZERO, MOST);

  /** The numbers that round to a printed one, in another unit. */
  static Range printed(BigDecimal number, int decimals, Rational scale) {
    BigDecimal half = BigDecimal.valueOf(5, decimals + 1);
    Rational low = Rational.of(number.subtract(half).max(BigDecimal.ZERO)).times(scale);
    Rational high = Rational.of(number.add(half)).times(scale);
    return new Range(low.toDecimal(DOWN), high.toDecimal(UP));
  }

  Range plus(Range other) {
    return new Range(low.add(other.low, DOWN), high.add(other.high, UP));
  }

  /** What is left when the other is taken away; below zero is nothing a figure can be. */
  Range minus(Range other) {
    return new Range(
        low.subtract(other.high, DOWN).max(BigDecimal.ZERO),
        high.subtract(other.low, UP).max(BigDecimal.ZERO));
  }

  Range times(Range other) {
    return new Range(low.multiply(other.low, DOWN), high.multiply(other.high, UP));
  }

  Range times(BigDecimal factor) {
    return new Range(low.multiply(factor, DOWN), high.multiply(factor, UP));
  }

  Range over(Range divisor) {
    return new Range(
        divisor.high.signum() == 0 ? BigDecimal.ZERO : low.divide(divisor.high, DOWN),
        divisor.low.signum() == 0 ? MOST : high.divide(divisor.low, UP).min(MOST));
  }

  /** The numbers in both; empty if there is none. */
  Optional<Range> and(Range other) {
    BigDecimal least = low.max(other.low);
    BigDecimal greatest = high.min(other.high);
    return least.compareTo(greatest) <= 0
        ? Optional.of(new Range(least, greatest))
        : Optional.empty();
  }

  /** The whole numbers inside; empty if there is none. */
  Optional<Range> whole() {
    BigDecimal least = low.setScale(0, RoundingMode.CEILING);
    BigDecimal greatest = high.setScale(0, RoundingMode.FLOOR);
    return least.compareTo(greatest) <= 0
        ? Optional.of(new Range(least, greatest))
        : Optional.empty();
  }

  /** Whether this is so much narrower than before that it pays to look again. */
  boolean isMuchNarrowerThan(Range before) {
    BigDecimal was = before.high.subtract(before.low);
    BigDecimal is = high.subtract(low);
    return is.multiply(new BigDecimal("1.000001")).compareTo(was) < 0;
  }
}
