package org.esg4j.scope2.hourly;

import org.esg4j.scope2.activity.EnergyPeriod;
import org.esg4j.units.Quantity;
import org.esg4j.units.QuantitySum;
import org.esg4j.units.Units;
import org.esg4j.units.kind.Energy;
import org.jspecify.annotations.Nullable;

/** The running match of one market, with the one interval that is still open. */
final class MarketMatching {
  private final QuantitySum<Energy> used = sum();
  private final QuantitySum<Energy> generated = sum();
  private final QuantitySum<Energy> matched = sum();
  private final TimeSpans seen = new TimeSpans();
  private @Nullable EnergyPeriod open;
  private QuantitySum<Energy> useHere = sum();
  private QuantitySum<Energy> generationHere = sum();

  private static QuantitySum<Energy> sum() {
    return new QuantitySum<>(Units.MEGAWATT_HOUR);
  }

  /** Opens an interval, and closes the one before. */
  MarketMatching at(EnergyPeriod interval) {
    if (interval.equals(open)) {
      return this;
    }
    if (!interval.isWithinOneHour()) {
      throw new IllegalArgumentException("expected an interval of at most an hour: " + interval);
    }
    shut();
    seen.append(interval);
    open = interval;
    return this;
  }

  void use(Quantity<Energy> amount) {
    useHere.add(amount);
  }

  void generation(Quantity<Energy> amount) {
    generationHere.add(amount);
  }

  private void shut() {
    Quantity<Energy> use = useHere.total();
    Quantity<Energy> generation = generationHere.total();
    used.add(use);
    generated.add(generation);
    matched.add(use.compareTo(generation) < 0 ? use : generation);
    useHere = sum();
    generationHere = sum();
    open = null;
  }

  MatchedEnergy close() {
    shut();
    return new MatchedEnergy(used.total(), generated.total(), matched.total(), seen.copy());
  }
}
