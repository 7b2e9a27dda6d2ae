package org.esg4j.scope2.hourly;

import java.math.BigDecimal;
import java.util.Objects;
import org.esg4j.units.Quantity;
import org.esg4j.units.Unit;
import org.esg4j.units.kind.Energy;
import org.esg4j.units.number.Rational;

/**
 * Matches two series of whole numbers of a unit, such as a year of hours in watt-hours, in bulk.
 *
 * <p>The same figures as {@link HourlyMatching}, for data that is in arrays already: one pass
 * without objects, exact, and an error instead of an overflow. This class is immutable and
 * thread-safe.
 */
public final class HourlySeries {
  private final Unit<Energy> unit;
  private final int decimals;

  private HourlySeries(Unit<Energy> unit, int decimals) {
    this.unit = unit;
    this.decimals = decimals;
  }

  /**
   * Series of whole numbers of a decimal part of a unit.
   *
   * @param unit such as MWh
   * @param decimals the digits after the point: a number n stands for n x 10^-decimals
   * @return a matcher of such series
   * @throws IllegalArgumentException if the decimals are not from 0 to 18
   */
  public static HourlySeries of(Unit<Energy> unit, int decimals) {
    Objects.requireNonNull(unit, "unit");
    if (decimals < 0 || decimals > 18) {
      throw new IllegalArgumentException("expected 0 to 18 decimals, found " + decimals);
    }
    return new HourlySeries(unit, decimals);
  }

  /**
   * Matches use with generation: the sum over intervals of min(use, generation).
   *
   * @param use the use in each interval, zero or more
   * @param generation the generation in each interval, zero or more
   * @return the figures of all intervals together
   * @throws IllegalArgumentException if the series differ in length or a number is below zero
   * @throws ArithmeticException if a sum exceeds 64 bits: use fewer decimals, or fewer intervals
   */
  public MatchedEnergy match(long[] use, long[] generation) {
    if (use.length != generation.length) {
      throw new IllegalArgumentException(
          "expected series of one length, found " + use.length + " and " + generation.length);
    }
    long used = 0;
    long generated = 0;
    long matched = 0;
    long signs = 0;
    for (int i = 0; i < use.length; i++) {
      used += use[i];
      generated += generation[i];
      matched += Math.min(use[i], generation[i]);
      // Sums of numbers that are not negative turn negative when they first overflow.
      signs |= use[i] | generation[i] | used | generated;
    }
    if (signs < 0) {
      throw fault(use, generation);
    }
    return new MatchedEnergy(
        quantity(used), quantity(generated), quantity(matched), new TimeSpans());
  }

  private static RuntimeException fault(long[] use, long[] generation) {
    for (int i = 0; i < use.length; i++) {
      if (use[i] < 0 || generation[i] < 0) {
        return new IllegalArgumentException(
            "interval " + i + ": expected zero or more, found " + use[i] + ", " + generation[i]);
      }
    }
    return new ArithmeticException("the sum of the series exceeds 64 bits");
  }

  private Quantity<Energy> quantity(long number) {
    return unit.of(Rational.of(BigDecimal.valueOf(number, decimals)));
  }
}
