package org.esg4j.bulk;

import java.io.Serial;
import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.esg4j.fact.ReportingPeriod;
import org.esg4j.units.RateUnit;
import org.esg4j.units.kind.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Which rate holds where and when.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <N> the kind of the results
 * @param <D> the kind of the readings
 */
public final class FactorTable<N extends Kind, D extends Kind> implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  private final RateUnit<N, D> unit;
  private final TreeMap<String, TreeMap<ReportingPeriod, CitedRate<N, D>>> rates;

  FactorTable(
      RateUnit<N, D> unit, Map<String, ? extends Map<ReportingPeriod, CitedRate<N, D>>> rates) {
    this.unit = unit;
    this.rates = new TreeMap<>();
    rates.forEach((place, byPeriod) -> this.rates.put(place, new TreeMap<>(byPeriod)));
  }

  /**
   * Begins a table.
   *
   * @param <N> the kind of the results
   * @param <D> the kind of the readings
   * @param unit the unit of the results, per a unit of readings; rates may be in others
   * @return a builder
   */
  public static <N extends Kind, D extends Kind> FactorTableBuilder<N, D> builder(
      RateUnit<N, D> unit) {
    return new FactorTableBuilder<>(Objects.requireNonNull(unit, "unit"));
  }

  /**
   * The unit whose numerator results come in.
   *
   * @return the unit
   */
  public RateUnit<N, D> unit() {
    return unit;
  }

  /**
   * The places that have rates.
   *
   * @return regions and sites, in alphabetical order
   */
  public Set<String> places() {
    return Collections.unmodifiableSet(rates.keySet());
  }

  /**
   * The rates of a place.
   *
   * @param place a region or a site
   * @return rates by period, by the last day of each; none if the place is not in the table
   */
  public SortedMap<ReportingPeriod, CitedRate<N, D>> rates(String place) {
    Objects.requireNonNull(place, "place");
    return Collections.unmodifiableSortedMap(rates.getOrDefault(place, new TreeMap<>()));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FactorTable<?, ?> that
        && unit.equals(that.unit)
        && rates.equals(that.rates);
  }

  @Override
  public int hashCode() {
    return Objects.hash(unit, rates);
  }

  /**
   * The table in one line.
   *
   * @return the unit and the places
   */
  @Override
  public String toString() {
    return unit.symbol() + " of " + rates.keySet();
  }
}
