package org.esg4j.scope2;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.esg4j.factor.EmissionFactor;
import org.esg4j.factor.EmissionFactorBuilder;
import org.esg4j.factor.EnergyCarrier;
import org.esg4j.factor.FactorCatalog;
import org.esg4j.factor.FactorKind;
import org.esg4j.factor.FactorSets;
import org.esg4j.factor.GasCoverage;
import org.esg4j.factor.GwpSet;
import org.esg4j.factor.Publication;
import org.esg4j.factor.YearRule;
import org.esg4j.json.JsonObject;
import org.esg4j.scope2.activity.EnergyConsumption;
import org.esg4j.scope2.activity.EnergyPeriod;
import org.esg4j.scope2.heat.SteamHeat;
import org.esg4j.scope2.instrument.ContractualInstrument;
import org.esg4j.scope2.instrument.CriterionCheck;
import org.esg4j.scope2.instrument.InstrumentKind;
import org.esg4j.scope2.rate.EmissionRate;
import org.esg4j.scope2.rules.MarketRules;
import org.esg4j.units.Quantity;
import org.esg4j.units.Rate;
import org.esg4j.units.kind.Energy;
import org.esg4j.units.kind.Mass;

/** Turns the inputs of a vector into what the library takes. */
final class VectorReader {
  private VectorReader() {}

  static Scope2Calculator calculator(JsonObject json) {
    Scope2Calculator calculator = Scope2Calculator.using(catalog(json)).rules(rules(json));
    if (json.has("potentials")) {
      calculator = calculator.potentials(potentials(json));
    }
    if (json.has("stated")) {
      JsonObject stated = json.object("stated");
      for (String carrier : stated.names()) {
        calculator =
            calculator.statedFactor(
                EnergyCarrier.find(carrier).orElseThrow(), stated.string(carrier));
      }
    }
    if (json.has("years")) {
      calculator =
          calculator.policy(Scope2Calculator.defaultPolicy().years(YearRule.sameEdition()));
    }
    if (json.optionalBool("completingGases").orElse(false)) {
      calculator = calculator.completingGases();
    }
    if (json.optionalBool("losses").orElse(false)) {
      calculator = calculator.withTransmissionLosses();
    }
    return calculator.withInstruments(instruments(json));
  }

  private static FactorCatalog catalog(JsonObject json) {
    if (json.has("catalogue")) {
      return FactorCatalog.bundled();
    }
    List<EmissionFactor> factors = new ArrayList<>();
    json.objects("factors").forEach(factor -> factors.add(factor(factor)));
    return FactorCatalog.empty().withLayer(FactorSets.of("vector", "1", factors));
  }

  private static MarketRules rules(JsonObject json) {
    MarketRules rules = MarketRules.ghgProtocol2015();
    for (String step : json.optionalStrings("without").orElse(List.of())) {
      rules = rules.without(step);
    }
    return rules;
  }

  static GwpSet potentials(JsonObject json) {
    Map<String, BigDecimal> potentials = new TreeMap<>();
    JsonObject object = json.object("potentials");
    object.names().forEach(gas -> potentials.put(gas, object.decimal(gas)));
    return GwpSet.of("vector", potentials);
  }

  static EmissionFactor factor(JsonObject json) {
    EmissionFactorBuilder factor =
        EmissionFactor.builder(json.string("id"))
            .region(json.string("region"))
            .carrier(EnergyCarrier.find(json.string("carrier")).orElseThrow())
            .kind(FactorKind.find(json.string("kind")).orElseThrow());
    json.optionalInteger("year").ifPresent(factor::year);
    return value(factor, json);
  }

  private static EmissionFactor value(EmissionFactorBuilder factor, JsonObject json) {
    factor
        .value(
            json.decimal("value"),
            json.string("unit"),
            GasCoverage.find(json.string("coverage")).orElseThrow())
        .publication(Publication.of("Vector", "vectors.json"))
        .verified("input of a vector");
    json.optionalObject("gases")
        .ifPresent(gases -> gases.names().forEach(gas -> factor.gas(gas, gases.decimal(gas))));
    return factor.build();
  }

  static List<EnergyConsumption> records(JsonObject json) {
    List<EnergyConsumption> records = new ArrayList<>();
    for (JsonObject record : json.objects("records")) {
      EnergyPeriod period = EnergyPeriod.parse(record.string("period"));
      if (record.has("steam")) {
        JsonObject steam = record.object("steam");
        SteamHeat heat =
            SteamHeat.of(
                    Quantity.parse(steam.string("mass"), Mass.class),
                    Rate.parse(steam.string("enthalpy"), Energy.class, Mass.class))
                .less(Rate.parse(steam.string("deduction"), Energy.class, Mass.class));
        records.add(
            EnergyConsumption.ofSteam(record.string("id"), record.string("region"), period, heat));
      } else {
        records.add(
            EnergyConsumption.of(
                record.string("id"),
                EnergyCarrier.find(record.string("carrier")).orElseThrow(),
                record.string("region"),
                period,
                Quantity.parse(record.string("amount"), Energy.class)));
      }
    }
    return records;
  }

  private static List<ContractualInstrument> instruments(JsonObject json) {
    List<ContractualInstrument> instruments = new ArrayList<>();
    for (JsonObject one : json.optionalObjects("instruments").orElse(List.of())) {
      InstrumentKind kind = InstrumentKind.find(one.string("kind")).orElseThrow();
      EmissionFactorBuilder like =
          EmissionFactor.builder(one.string("id"))
              .region(one.string("market"))
              .carrier(EnergyCarrier.ELECTRICITY)
              .kind(FactorKind.SUPPLIER);
      EmissionRate rate =
          EmissionRate.of(
              value(like, one.object("rate")),
              json.has("potentials") ? potentials(json) : GwpSet.ar5());
      ContractualInstrument instrument =
          ContractualInstrument.of(
              one.string("id"),
              kind,
              one.string("market"),
              EnergyPeriod.parse(one.string("vintage")),
              Quantity.parse(one.string("volume"), Energy.class),
              rate);
      instrument = instrument.checked(checks(one, kind));
      if (one.has("assigned")) {
        JsonObject assigned = one.object("assigned");
        instrument =
            instrument.assignedToRecord(
                assigned.string("record"), Quantity.parse(assigned.string("volume"), Energy.class));
      }
      instruments.add(instrument);
    }
    return instruments;
  }

  /** All criteria met, apart from those that the vector says are not. */
  private static List<CriterionCheck> checks(JsonObject instrument, InstrumentKind kind) {
    List<CriterionCheck> checks =
        new ArrayList<>(MarketRules.ghgProtocol2015().allMet(kind, "vector"));
    for (String criterion : instrument.optionalStrings("notMet").orElse(List.of())) {
      checks.removeIf(check -> check.criterion().equals(criterion));
      checks.add(CriterionCheck.notMet(criterion, "vector"));
    }
    return checks;
  }
}
