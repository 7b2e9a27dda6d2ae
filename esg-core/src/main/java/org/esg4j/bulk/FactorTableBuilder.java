package org.esg4j.bulk;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.esg4j.fact.ReportingPeriod;
import org.esg4j.units.RateUnit;
import org.esg4j.units.kind.Kind;

/**
 * Collects the rates of a {@link FactorTable}.
 *
 * <p>This class is mutable and not thread-safe.
 *
 * @param <N> the kind of the results
 * @param <D> the kind of the readings
 */
public final class FactorTableBuilder<N extends Kind, D extends Kind> {
  private final RateUnit<N, D> unit;
  private final Map<String, TreeMap<ReportingPeriod, CitedRate<N, D>>> rates = new TreeMap<>();

  FactorTableBuilder(RateUnit<N, D> unit) {
    this.unit = unit;
  }

  /**
   * Adds a rate.
   *
   * @param place the region or site that it holds for
   * @param period the days that it holds on
   * @param rate the rate
   * @return this builder
   * @throws IllegalArgumentException if the place has a rate on one of these days already
   * @throws org.esg4j.units.IncompatibleUnitsException if the unit of the rate does not convert
   */
  public FactorTableBuilder<N, D> add(String place, ReportingPeriod period, CitedRate<N, D> rate) {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(rate, "rate");
    Objects.requireNonNull(rate.rate().in(unit));
    TreeMap<ReportingPeriod, CitedRate<N, D>> here =
        rates.computeIfAbsent(place, name -> new TreeMap<>());
    for (Map.Entry<ReportingPeriod, CitedRate<N, D>> other : here.entrySet()) {
      if (!other.getKey().end().isBefore(period.start())
          && !period.end().isBefore(other.getKey().start())) {
        throw new IllegalArgumentException(
            place
                + " has "
                + other.getValue().id()
                + " for "
                + other.getKey()
                + ", not also "
                + rate.id()
                + " for "
                + period);
      }
    }
    here.put(period, rate);
    return this;
  }

  /**
   * The table.
   *
   * @return a table of the rates so far
   */
  public FactorTable<N, D> build() {
    return new FactorTable<>(unit, rates);
  }
}
