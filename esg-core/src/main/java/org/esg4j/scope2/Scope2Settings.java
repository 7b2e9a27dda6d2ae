package org.esg4j.scope2;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.esg4j.factor.EnergyCarrier;
import org.esg4j.factor.FactorCatalog;
import org.esg4j.factor.FactorPolicy;
import org.esg4j.factor.GwpSet;
import org.esg4j.scope2.activity.EnergyConsumption;
import org.esg4j.scope2.activity.OrganisationalBoundary;
import org.esg4j.scope2.instrument.ContractualInstrument;
import org.esg4j.scope2.rules.MarketRules;
import org.jspecify.annotations.Nullable;

/** All that a calculator was told. */
record Scope2Settings(
    FactorCatalog catalog,
    FactorPolicy policy,
    Map<String, String> statedFactors,
    GwpSet potentials,
    @Nullable Integer factorYear,
    List<ContractualInstrument> instruments,
    MarketRules rules,
    AllocationRule allocation,
    OrganisationalBoundary boundary,
    GapRule gaps,
    boolean completesGases,
    boolean losses) {

  /** The settings while one of them is changed. */
  static final class Draft {
    private final FactorCatalog catalog;
    FactorPolicy policy;
    final Map<String, String> statedFactors;
    GwpSet potentials;
    @Nullable Integer factorYear;
    List<ContractualInstrument> instruments;
    MarketRules rules;
    AllocationRule allocation;
    OrganisationalBoundary boundary;
    GapRule gaps;
    boolean completesGases;
    boolean losses;

    private Draft(Scope2Settings from) {
      this.catalog = from.catalog;
      this.policy = from.policy;
      this.statedFactors = new TreeMap<>(from.statedFactors);
      this.potentials = from.potentials;
      this.factorYear = from.factorYear;
      this.instruments = from.instruments;
      this.rules = from.rules;
      this.allocation = from.allocation;
      this.boundary = from.boundary;
      this.gaps = from.gaps;
      this.completesGases = from.completesGases;
      this.losses = from.losses;
    }
  }

  Scope2Settings with(Consumer<Draft> change) {
    Draft draft = new Draft(this);
    change.accept(draft);
    return new Scope2Settings(
        draft.catalog,
        draft.policy,
        draft.statedFactors,
        draft.potentials,
        draft.factorYear,
        draft.instruments,
        draft.rules,
        draft.allocation,
        draft.boundary,
        draft.gaps,
        draft.completesGases,
        draft.losses);
  }

  /** The factor that the caller states for a region and carrier, or for the carrier anywhere. */
  @Nullable String statedFactor(String region, EnergyCarrier carrier) {
    String there = statedFactors.get(key(region, carrier));
    return there == null ? statedFactors.get(key("", carrier)) : there;
  }

  static String key(String region, EnergyCarrier carrier) {
    return carrier.id() + ' ' + region;
  }

  /** The year whose factors apply to a record. */
  int yearOf(EnergyConsumption record) {
    return factorYear == null ? record.period().year() : factorYear;
  }

  Scope2Basis basis() {
    return new Scope2Basis(
        rules.head().id(),
        rules.head().version(),
        rules.head().proposal(),
        allocation,
        boundary,
        gaps,
        factorYear == null ? policy.toString() : policy + "; all records as of " + factorYear,
        new TreeMap<>(statedFactors),
        catalog.sets(),
        potentials.id(),
        completesGases,
        losses);
  }
}
