package org.esg4j.scope2;

import java.util.ArrayList;
import java.util.List;
import org.esg4j.scope2.instrument.Assignment;
import org.esg4j.scope2.instrument.ContractualInstrument;
import org.esg4j.scope2.rules.MarketRules;
import org.esg4j.units.Quantity;
import org.esg4j.units.QuantitySum;
import org.esg4j.units.Unit;
import org.esg4j.units.Units;
import org.esg4j.units.kind.Energy;
import org.jspecify.annotations.Nullable;

/** An instrument while it is being claimed. */
final class Holding {
  final ContractualInstrument instrument;
  final Pool pool;
  final int step;
  final @Nullable String refused;
  final List<Refusal> refusals = new ArrayList<>();
  final List<Assignment> unmet = new ArrayList<>();
  private final QuantitySum<Energy> claimed;
  private Quantity<Energy> unassigned;

  Holding(ContractualInstrument instrument, MarketRules rules) {
    this.instrument = instrument;
    this.pool = Pool.of(instrument, rules);
    this.refused = rules.refusal(instrument).orElse(null);
    this.step =
        rules.stepOf(instrument.kind()).map(found -> rules.steps().indexOf(found)).orElse(-1);
    Unit<Energy> unit = instrument.volume().map(Quantity::unit).orElse(Units.MEGAWATT_HOUR);
    this.claimed = new QuantitySum<>(unit);
    this.unassigned = instrument.unassigned().orElse(unit.of(0));
    if (refused != null) {
      refusals.add(new Refusal(null, refused));
    }
  }

  boolean isUsable() {
    return refused == null;
  }

  boolean isSupply() {
    return instrument.volume().isEmpty();
  }

  /** What is left to cover any use of the pool with. */
  Quantity<Energy> unassigned() {
    return unassigned;
  }

  Claim claim(Quantity<Energy> amount, boolean explicit, boolean otherVintage) {
    claimed.add(amount);
    if (!explicit && !isSupply()) {
      unassigned = unassigned.minus(amount);
    }
    return new Claim(instrument, step, amount, explicit, otherVintage);
  }

  InstrumentStatement statement() {
    return new InstrumentStatement(instrument, claimed.total(), refusals, unmet);
  }
}
