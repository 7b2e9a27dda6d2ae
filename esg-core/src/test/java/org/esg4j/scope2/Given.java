package org.esg4j.scope2;

import java.util.List;
import org.esg4j.factor.EmissionFactor;
import org.esg4j.factor.EnergyCarrier;
import org.esg4j.factor.FactorCatalog;
import org.esg4j.factor.FactorKind;
import org.esg4j.factor.FactorSet;
import org.esg4j.factor.FactorSets;
import org.esg4j.factor.GasCoverage;
import org.esg4j.factor.Publication;
import org.esg4j.scope2.activity.EnergyConsumption;
import org.esg4j.scope2.activity.EnergyPeriod;
import org.esg4j.scope2.instrument.ContractualInstrument;
import org.esg4j.scope2.instrument.InstrumentKind;
import org.esg4j.scope2.rate.EmissionRate;
import org.esg4j.scope2.rules.MarketRules;
import org.esg4j.units.Units;

/**
 * A small made-up world for tests: two markets, AA with two regions and BB without residual mix.
 */
final class Given {
  static final MarketRules RULES = MarketRules.ghgProtocol2015();

  private Given() {}

  /** Grid averages 0.5 (AA-1), 0.7 (AA-2), 0.3 (BB); residual mix 0.9 (AA-1, AA-2); losses 0.05. */
  static FactorCatalog catalog() {
    return FactorCatalog.empty().withLayer(factors());
  }

  static FactorSet factors() {
    return FactorSets.of(
        "made-up",
        "1",
        List.of(
            factor("avg-aa-1", "AA-1", FactorKind.GRID_AVERAGE, "0.5", GasCoverage.CO2E),
            factor("avg-aa-2", "AA-2", FactorKind.GRID_AVERAGE, "0.7", GasCoverage.CO2E),
            factor("avg-bb", "BB", FactorKind.GRID_AVERAGE, "0.3", GasCoverage.CO2_ONLY),
            factor("res-aa-1", "AA-1", FactorKind.RESIDUAL_MIX, "0.9", GasCoverage.CO2E),
            factor("res-aa-2", "AA-2", FactorKind.RESIDUAL_MIX, "0.9", GasCoverage.CO2E),
            factor("fossil-aa-1", "AA-1", FactorKind.FOSSIL_ONLY, "1.0", GasCoverage.CO2E),
            factor("fossil-bb", "BB", FactorKind.FOSSIL_ONLY, "0.8", GasCoverage.CO2E),
            factor("loss-aa-1", "AA-1", FactorKind.TRANSMISSION_LOSS, "0.05", GasCoverage.CO2E)));
  }

  static EmissionFactor factor(
      String id, String region, FactorKind kind, String value, GasCoverage coverage) {
    String unit = coverage == GasCoverage.CO2_ONLY ? "tCO2/MWh" : "tCO2e/MWh";
    return EmissionFactor.builder(id)
        .region(region)
        .carrier(EnergyCarrier.ELECTRICITY)
        .kind(kind)
        .value(value, unit, coverage)
        .year(2024)
        .publication(Publication.of("Nobody", "Made up for tests"))
        .verified("made up")
        .build();
  }

  static Scope2Calculator calculator() {
    return Scope2Calculator.using(catalog());
  }

  static EnergyConsumption use(String id, String region, String megawattHours) {
    return EnergyConsumption.of(
        id,
        EnergyCarrier.ELECTRICITY,
        region,
        EnergyPeriod.ofYear(2024),
        Units.MEGAWATT_HOUR.of(megawattHours));
  }

  static EmissionRate rate(String tonnes) {
    return EmissionRate.of(Units.TONNE_CO2E.per(Units.MEGAWATT_HOUR).of(tonnes), GasCoverage.CO2E);
  }

  /** An instrument without any check. */
  static ContractualInstrument unchecked(
      String id, InstrumentKind kind, String megawattHours, String rate) {
    return ContractualInstrument.of(
        id,
        kind,
        "AA",
        EnergyPeriod.ofYear(2024),
        Units.MEGAWATT_HOUR.of(megawattHours),
        rate(rate));
  }

  /** An instrument of market AA that meets all criteria. */
  static ContractualInstrument instrument(
      String id, InstrumentKind kind, String megawattHours, String rate) {
    return unchecked(id, kind, megawattHours, rate).checked(RULES.allMet(kind, "file 7"));
  }

  /** A zero-rate certificate of market AA that meets all criteria. */
  static ContractualInstrument certificate(String id, String megawattHours) {
    return instrument(id, InstrumentKind.CERTIFICATE, megawattHours, "0");
  }
}
