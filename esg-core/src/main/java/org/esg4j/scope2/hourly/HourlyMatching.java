package org.esg4j.scope2.hourly;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.esg4j.scope2.activity.EnergyPeriod;
import org.esg4j.units.Quantity;
import org.esg4j.units.kind.Energy;

/**
 * Matches use with generation, interval by interval and market by market, as records stream by.
 *
 * <pre>  matched = min(use, generation)      within one interval; nothing is carried over</pre>
 *
 * <p>Records of a market come in order of time; several may be of one interval, and are added up
 * before they are matched. Only one interval of each market is kept at a time. The method is that
 * of the GHG Protocol's proposed revision of Scope 2 (consultation of October 2025, not in force),
 * through secondary texts.
 *
 * <p>This class is mutable and not thread-safe: one for each thread, on whole intervals, with the
 * results merged.
 */
public final class HourlyMatching {
  private final Map<String, MarketMatching> markets = new TreeMap<>();

  /** Creates a matching that has seen nothing yet. */
  public HourlyMatching() {}

  /**
   * Adds use of energy.
   *
   * @param market the market
   * @param interval the interval, of an hour or less
   * @param amount the use, zero or more
   * @return this
   * @throws IllegalArgumentException if the interval is longer than an hour, lies before one seen
   *     already or overlaps it, or the amount is below zero
   */
  public HourlyMatching use(String market, EnergyPeriod interval, Quantity<Energy> amount) {
    market(market).at(interval).use(notNegative(amount));
    return this;
  }

  /**
   * Adds generation whose attributes the reporter holds.
   *
   * @param market the market
   * @param interval the interval, of an hour or less
   * @param amount the generation, zero or more
   * @return this
   * @throws IllegalArgumentException if the interval is longer than an hour, lies before one seen
   *     already or overlaps it, or the amount is below zero
   */
  public HourlyMatching generation(String market, EnergyPeriod interval, Quantity<Energy> amount) {
    market(market).at(interval).generation(notNegative(amount));
    return this;
  }

  /**
   * The result so far; more may be added afterwards, but not of intervals that are in it.
   *
   * @return matched, unmatched and surplus energy by market
   */
  public HourlyResult result() {
    TreeMap<String, MatchedEnergy> results = new TreeMap<>();
    markets.forEach((market, matching) -> results.put(market, matching.close()));
    return new HourlyResult(results);
  }

  private MarketMatching market(String market) {
    Objects.requireNonNull(market, "market");
    return markets.computeIfAbsent(market, name -> new MarketMatching());
  }

  private static Quantity<Energy> notNegative(Quantity<Energy> amount) {
    if (Objects.requireNonNull(amount, "amount").signum() < 0) {
      throw new IllegalArgumentException("expected an amount of zero or more, found " + amount);
    }
    return amount;
  }
}
