package org.esg4j.scope2;

import org.esg4j.factor.EnergyCarrier;
import org.esg4j.scope2.activity.EnergyConsumption;
import org.esg4j.scope2.instrument.ContractualInstrument;
import org.esg4j.scope2.rules.MarketRules;

/** What instruments and uses must have in common for one to cover the other. */
record Pool(String market, EnergyCarrier carrier, String slot) {

  static Pool of(EnergyConsumption record, MarketRules rules) {
    return new Pool(
        rules.market().marketOf(record), record.carrier(), rules.vintage().slot(record.period()));
  }

  static Pool of(ContractualInstrument instrument, MarketRules rules) {
    return new Pool(
        instrument.market(), instrument.carrier(), rules.vintage().slot(instrument.vintage()));
  }

  /** Whether the time is too long for the rules to compare, so that nothing can be covered. */
  boolean isTooLong() {
    return slot.isEmpty();
  }

  /** Why an instrument of another pool cannot cover a use of this one. */
  String mismatch(Pool instrument) {
    if (carrier != instrument.carrier) {
      return "carrier";
    }
    return market.equals(instrument.market) ? "vintage" : "same-market";
  }
}
