package org.esg4j.scope2;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
        policy.toString(),
        new TreeMap<>(statedFactors),
        catalog.sets(),
        potentials.id(),
        completesGases,
        losses);
  }

  Scope2Settings policy(FactorPolicy other) {
    return new Scope2Settings(
        catalog,
        other,
        statedFactors,
        potentials,
        factorYear,
        instruments,
        rules,
        allocation,
        boundary,
        gaps,
        completesGases,
        losses);
  }

  Scope2Settings statedFactors(Map<String, String> other) {
    return new Scope2Settings(
        catalog,
        policy,
        other,
        potentials,
        factorYear,
        instruments,
        rules,
        allocation,
        boundary,
        gaps,
        completesGases,
        losses);
  }

  Scope2Settings potentials(GwpSet other) {
    return new Scope2Settings(
        catalog,
        policy,
        statedFactors,
        other,
        factorYear,
        instruments,
        rules,
        allocation,
        boundary,
        gaps,
        completesGases,
        losses);
  }

  Scope2Settings factorYear(int other) {
    return new Scope2Settings(
        catalog,
        policy,
        statedFactors,
        potentials,
        other,
        instruments,
        rules,
        allocation,
        boundary,
        gaps,
        completesGases,
        losses);
  }

  Scope2Settings instruments(List<ContractualInstrument> other) {
    return new Scope2Settings(
        catalog,
        policy,
        statedFactors,
        potentials,
        factorYear,
        other,
        rules,
        allocation,
        boundary,
        gaps,
        completesGases,
        losses);
  }

  Scope2Settings rules(MarketRules other) {
    return new Scope2Settings(
        catalog,
        policy,
        statedFactors,
        potentials,
        factorYear,
        instruments,
        other,
        allocation,
        boundary,
        gaps,
        completesGases,
        losses);
  }

  Scope2Settings allocation(AllocationRule other) {
    return new Scope2Settings(
        catalog,
        policy,
        statedFactors,
        potentials,
        factorYear,
        instruments,
        rules,
        other,
        boundary,
        gaps,
        completesGases,
        losses);
  }

  Scope2Settings boundary(OrganisationalBoundary other) {
    return new Scope2Settings(
        catalog,
        policy,
        statedFactors,
        potentials,
        factorYear,
        instruments,
        rules,
        allocation,
        other,
        gaps,
        completesGases,
        losses);
  }

  Scope2Settings gaps(GapRule other) {
    return new Scope2Settings(
        catalog,
        policy,
        statedFactors,
        potentials,
        factorYear,
        instruments,
        rules,
        allocation,
        boundary,
        other,
        completesGases,
        losses);
  }

  Scope2Settings completingGases() {
    return new Scope2Settings(
        catalog,
        policy,
        statedFactors,
        potentials,
        factorYear,
        instruments,
        rules,
        allocation,
        boundary,
        gaps,
        true,
        losses);
  }

  Scope2Settings withLosses() {
    return new Scope2Settings(
        catalog,
        policy,
        statedFactors,
        potentials,
        factorYear,
        instruments,
        rules,
        allocation,
        boundary,
        gaps,
        completesGases,
        true);
  }
}
