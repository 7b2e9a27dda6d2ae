package org.esg4j.scope2.hourly;

import java.io.Serial;
import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.esg4j.scope2.rate.EmissionRate;
import org.esg4j.units.Quantity;
import org.esg4j.units.QuantitySum;
import org.esg4j.units.Units;
import org.esg4j.units.kind.Emissions;
import org.jspecify.annotations.Nullable;

/**
 * Energy matched by interval in each of several markets; one market's surplus covers no other's
 * use.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class HourlyResult implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  private final TreeMap<String, MatchedEnergy> markets;

  HourlyResult(Map<String, MatchedEnergy> markets) {
    this.markets = new TreeMap<>(markets);
  }

  /**
   * The markets.
   *
   * @return matched energy by market, in alphabetical order
   */
  public SortedMap<String, MatchedEnergy> markets() {
    return Collections.unmodifiableSortedMap(markets);
  }

  /**
   * One market.
   *
   * @param market the market
   * @return its matched energy; nothing used and nothing generated if it is not there
   */
  public MatchedEnergy market(String market) {
    return markets.getOrDefault(Objects.requireNonNull(market, "market"), MatchedEnergy.none());
  }

  /**
   * The emissions of what was not matched, over all markets.
   *
   * @param residual the rate of the residual mix by market
   * @return the sum over markets, in tCO2e
   * @throws IllegalArgumentException if a market with unmatched use has no rate: absent is not zero
   */
  public Quantity<Emissions> residualEmissions(Map<String, EmissionRate> residual) {
    QuantitySum<Emissions> sum = new QuantitySum<>(Units.TONNE_CO2E);
    markets.forEach(
        (market, energy) -> {
          EmissionRate rate = residual.get(market);
          if (rate != null) {
            sum.add(energy.residualEmissions(rate));
          } else if (!energy.unmatched().isZero()) {
            throw new IllegalArgumentException(
                "no rate for the unmatched " + energy.unmatched() + " of market " + market);
          }
        });
    return sum.total();
  }

  /**
   * This result with that of other intervals or markets; it does not matter in which order parts
   * are merged.
   *
   * @param other the result of other intervals or markets
   * @return both together
   * @throws IllegalArgumentException if both have matched one time of one market: an interval that
   *     is split cannot be matched in parts
   */
  public HourlyResult merge(HourlyResult other) {
    TreeMap<String, MatchedEnergy> all = new TreeMap<>(markets);
    other.markets.forEach((market, energy) -> all.merge(market, energy, MatchedEnergy::merge));
    return new HourlyResult(all);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof HourlyResult that && markets.equals(that.markets);
  }

  @Override
  public int hashCode() {
    return markets.hashCode();
  }

  /**
   * All markets.
   *
   * @return matched and used energy of each
   */
  @Override
  public String toString() {
    return markets.toString();
  }
}
