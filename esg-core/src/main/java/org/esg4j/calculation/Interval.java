package org.esg4j.calculation;

import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.esg4j.units.number.Rational;

/**
 * All numbers from one to another, both included, with exact arithmetic.
 *
 * <pre>{@code
 * Interval printed = Interval.printed(Rational.of("0.40"), 2); // [0.395, 0.405]
 * Interval emissions = Interval.printed(Rational.of("757.08"), 2);
 * Interval perHead = emissions.dividedBy(Interval.point(Rational.of(1937))).orElseThrow();
 * perHead.meets(printed); // false
 * }</pre>
 *
 * <p>The result of an operation holds every number that the operation gives for numbers out of its
 * operands, and no more: each operation is sharp. A printed {@code 0.40} stands for 0.395 to 0.405.
 * Strictly, rounding half up excludes the upper end; it is kept, because reports also round half
 * even or by hand, and an interval that is too large by one point can never accuse a figure
 * wrongly.
 *
 * @param low the lower end
 * @param high the upper end
 */
public record Interval(Rational low, Rational high) implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Checks the order of the ends.
   *
   * @param low the lower end
   * @param high the upper end
   * @throws IllegalArgumentException if the lower end is above the upper one
   */
  public Interval {
    Objects.requireNonNull(low, "low");
    Objects.requireNonNull(high, "high");
    if (low.compareTo(high) > 0) {
      throw new IllegalArgumentException(low + " is above " + high);
    }
  }

  /**
   * One number.
   *
   * @param number the number
   * @return the interval that holds it alone
   */
  public static Interval point(Rational number) {
    return new Interval(number, number);
  }

  /**
   * The numbers that a printed one stands for: half a unit of its last place to either side.
   *
   * @param number the printed number
   * @param decimals the decimals it is printed with; negative for whole tens, hundreds and so on
   * @return the interval
   */
  public static Interval printed(Rational number, int decimals) {
    Rational half = Rational.of(BigDecimal.valueOf(5, decimals + 1));
    return new Interval(number.minus(half), number.plus(half));
  }

  /**
   * The weighted mean of numbers and weights out of intervals.
   *
   * <p>The least mean has every number at its lower end; weights at their upper ends for the
   * smallest numbers and at their lower ends for the others. Where the change comes is found by
   * raising weights, smallest number first, while that lowers the mean. The greatest is found in
   * the same way from the other side.
   *
   * @param numbers what is averaged
   * @param weights what each counts for, not below zero; at least one can be above zero
   * @return the interval of the mean, sharp; empty if all weights can only be zero
   * @throws IllegalArgumentException if there are not as many weights as numbers, or one is below
   *     zero
   */
  public static Optional<Interval> mean(List<Interval> numbers, List<Interval> weights) {
    return WeightedMean.of(numbers, weights);
  }

  // ---------------------------------------------------------------------------------------------

  /**
   * Whether a number is inside.
   *
   * @param number the number
   * @return true if it is, ends included
   */
  public boolean contains(Rational number) {
    return low.compareTo(number) <= 0 && number.compareTo(high) <= 0;
  }

  /**
   * Whether there is a number in both intervals.
   *
   * @param other the other interval
   * @return true if they touch or overlap
   */
  public boolean meets(Interval other) {
    return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
  }

  /**
   * Whether it holds one number only.
   *
   * @return true if the ends are equal
   */
  public boolean isPoint() {
    return low.equals(high);
  }

  /**
   * The numbers of both intervals.
   *
   * @param other the other interval
   * @return what they share, or empty if they do not meet
   */
  public Optional<Interval> intersection(Interval other) {
    return meets(other)
        ? Optional.of(new Interval(low.max(other.low), high.min(other.high)))
        : Optional.empty();
  }

  /**
   * The whole numbers inside, from the least to the greatest.
   *
   * @return the interval between them, or empty if there is none
   */
  public Optional<Interval> wholeNumbers() {
    Rational least = Rational.of(low.rounded(0, RoundingMode.CEILING));
    Rational greatest = Rational.of(high.rounded(0, RoundingMode.FLOOR));
    return least.compareTo(greatest) <= 0
        ? Optional.of(new Interval(least, greatest))
        : Optional.empty();
  }

  // ---------------------------------------------------------------------------------------------

  /**
   * The sum.
   *
   * @param other the other interval
   * @return the sums of numbers from each
   */
  public Interval plus(Interval other) {
    return new Interval(low.plus(other.low), high.plus(other.high));
  }

  /**
   * The difference.
   *
   * @param other the interval to take away
   * @return the differences of numbers from each
   */
  public Interval minus(Interval other) {
    return new Interval(low.minus(other.high), high.minus(other.low));
  }

  /**
   * The product.
   *
   * @param other the other interval
   * @return the products of numbers from each
   */
  public Interval times(Interval other) {
    return hull(
        low.times(other.low), low.times(other.high), high.times(other.low), high.times(other.high));
  }

  /**
   * The quotient.
   *
   * @param other the interval to divide by
   * @return the quotients of numbers from each; empty if the divisor can be zero
   */
  public Optional<Interval> dividedBy(Interval other) {
    if (other.contains(Rational.ZERO)) {
      return Optional.empty();
    }
    return Optional.of(
        hull(
            low.dividedBy(other.low),
            low.dividedBy(other.high),
            high.dividedBy(other.low),
            high.dividedBy(other.high)));
  }

  /**
   * The share of this part in the sum of it and a rest.
   *
   * <p>The share grows with the part and falls with the rest, so the ends come from opposite ends;
   * a plain quotient would count the part twice.
   *
   * @param rest the rest, not below zero
   * @return the shares; empty if the sum can only be zero
   * @throws IllegalArgumentException if the part or the rest can be below zero
   */
  public Optional<Interval> shareWith(Interval rest) {
    if (low.signum() < 0 || rest.low.signum() < 0) {
      throw new IllegalArgumentException("a share is of parts that are not below zero");
    }
    if (high.plus(rest.high).isZero()) {
      return Optional.empty();
    }
    Rational least = low.isZero() ? Rational.ZERO : low.dividedBy(low.plus(rest.high));
    Rational greatest = rest.low.isZero() ? Rational.ONE : high.dividedBy(high.plus(rest.low));
    if (high.isZero()) {
      return Optional.of(point(Rational.ZERO));
    }
    return Optional.of(new Interval(rest.high.isZero() ? Rational.ONE : least, greatest));
  }

  /**
   * The numbers after rounding.
   *
   * @param decimals the digits kept after the point
   * @param mode how to round
   * @return from the rounded lower end to the rounded upper one
   */
  public Interval rounded(int decimals, RoundingMode mode) {
    return new Interval(
        Rational.of(low.rounded(decimals, mode)), Rational.of(high.rounded(decimals, mode)));
  }

  private static Interval hull(Rational... corners) {
    Rational least = corners[0];
    Rational greatest = corners[0];
    for (Rational corner : corners) {
      least = least.min(corner);
      greatest = greatest.max(corner);
    }
    return new Interval(least, greatest);
  }

  /**
   * The two ends.
   *
   * @return such as {@code [0.395, 0.405]}
   */
  @Override
  public String toString() {
    return "[" + low + ", " + high + "]";
  }
}
