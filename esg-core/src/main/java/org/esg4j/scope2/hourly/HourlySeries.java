package org.esg4j.scope2.hourly;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.esg4j.units.Quantity;
import org.esg4j.units.Unit;
import org.esg4j.units.kind.Energy;
import org.esg4j.units.number.Rational;

/**
 * Matches two series of whole numbers of a unit, such as a year of hours in watt-hours, in bulk.
 *
 * <p>The same figures as {@link HourlyMatching}, for data that is in arrays already: one pass
 * without objects, exact whatever the size of the sums. This class is immutable and thread-safe.
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
   */
  public MatchedEnergy match(long[] use, long[] generation) {
    return match(use, generation, 0, use.length);
  }

  /**
   * Matches a part of series, such as the intervals of one market among several.
   *
   * @param use the use in each interval, zero or more
   * @param generation the generation in each interval, zero or more
   * @param from where the part begins
   * @param to where it ends, excluded
   * @return the figures of the intervals of the part together
   * @throws IllegalArgumentException if the series differ in length or a number is below zero
   * @throws IndexOutOfBoundsException if the part is not inside the series
   */
  public MatchedEnergy match(long[] use, long[] generation, int from, int to) {
    checkLengths(use, generation);
    Objects.checkFromToIndex(from, to, use.length);
    SeriesSums sums = new SeriesSums();
    sums.add(use, generation, from, to);
    return new MatchedEnergy(
        quantity(sums.used()),
        quantity(sums.generated()),
        quantity(sums.matched()),
        new TimeSpans());
  }

  /**
   * Matches many markets, whose series follow one after the other.
   *
   * @param markets the markets, each once
   * @param use the use in each interval of the first market, of the second, and so on
   * @param generation the generation in each interval, in the same order
   * @return matched energy by market
   * @throws IllegalArgumentException if the series differ in length or are not equal parts for each
   *     market, a market is there twice, or a number is below zero
   */
  public HourlyResult match(List<String> markets, long[] use, long[] generation) {
    Objects.requireNonNull(markets, "markets");
    checkLengths(use, generation);
    if (markets.isEmpty() ? use.length > 0 : use.length % markets.size() != 0) {
      throw new IllegalArgumentException(
          "expected series of equal parts for each market, found "
              + use.length
              + " intervals of "
              + markets.size()
              + " markets");
    }
    Map<String, MatchedEnergy> matched = new TreeMap<>();
    int from = 0;
    for (String market : markets) {
      int to = from + use.length / markets.size();
      if (matched.put(market, match(use, generation, from, to)) != null) {
        throw new IllegalArgumentException("expected each market once, found " + market + " twice");
      }
      from = to;
    }
    return new HourlyResult(matched);
  }

  private static void checkLengths(long[] use, long[] generation) {
    if (use.length != generation.length) {
      throw new IllegalArgumentException(
          "expected series of one length, found " + use.length + " and " + generation.length);
    }
  }

  private Quantity<Energy> quantity(BigInteger number) {
    return unit.of(Rational.of(new BigDecimal(number, decimals)));
  }
}
