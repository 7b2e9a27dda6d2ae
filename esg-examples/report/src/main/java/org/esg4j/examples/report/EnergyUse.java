package org.esg4j.examples.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.esg4j.factor.EnergyCarrier;
import org.esg4j.factor.FactorCatalog;
import org.esg4j.factor.GasCoverage;
import org.esg4j.json.JsonObject;
import org.esg4j.scope2.GapRule;
import org.esg4j.scope2.Scope2Calculator;
import org.esg4j.scope2.Scope2Result;
import org.esg4j.scope2.activity.DataQuality;
import org.esg4j.scope2.activity.EnergyConsumption;
import org.esg4j.scope2.activity.EnergyPeriod;
import org.esg4j.scope2.instrument.ContractualInstrument;
import org.esg4j.scope2.instrument.CriterionCheck;
import org.esg4j.scope2.instrument.InstrumentKind;
import org.esg4j.scope2.rate.EmissionRate;
import org.esg4j.units.Quantity;
import org.esg4j.units.Rate;
import org.esg4j.units.UnitReader;
import org.esg4j.units.Value;
import org.esg4j.units.kind.Emissions;
import org.esg4j.units.kind.Energy;

/**
 * The energy that a case lists by site, with the contractual instruments held against it.
 *
 * @param consumption the records of use
 * @param instruments the instruments
 */
record EnergyUse(List<EnergyConsumption> consumption, List<ContractualInstrument> instruments) {

  /** Keeps its own copies of the lists. */
  EnergyUse {
    consumption = List.copyOf(consumption);
    instruments = List.copyOf(instruments);
  }

  static EnergyUse read(JsonObject root) {
    String entity = root.object("issuer").optionalString("stockCode").orElse("");
    List<EnergyConsumption> consumption = new ArrayList<>();
    for (JsonObject each : root.optionalObjects("energyUse").orElse(List.of())) {
      EnergyConsumption record = consumption(each);
      consumption.add(entity.isEmpty() ? record : record.entity(entity));
    }
    List<ContractualInstrument> instruments = new ArrayList<>();
    for (JsonObject each : root.optionalObjects("instruments").orElse(List.of())) {
      instruments.add(instrument(each));
    }
    return new EnergyUse(consumption, instruments);
  }

  private static EnergyConsumption consumption(JsonObject record) {
    record.refuseUnknown(
        "id", "site", "carrier", "region", "period", "amount", "unit", "estimated");
    Quantity<Energy> amount = energy(record, "amount");
    EnergyCarrier carrier =
        EnergyCarrier.find(record.string("carrier"))
            .orElseThrow(() -> record.refusal("carrier", "electricity, heat, steam or cooling"));
    Optional<String> estimated = record.optionalString("estimated");
    return EnergyConsumption.of(
            record.string("id"), carrier, record.string("region"), period(record, "period"), amount)
        .site(record.string("site"))
        .quality(estimated.map(DataQuality::estimated).orElse(DataQuality.MEASURED));
  }

  private static ContractualInstrument instrument(JsonObject record) {
    record.refuseUnknown(
        "id",
        "kind",
        "system",
        "market",
        "vintage",
        "volume",
        "unit",
        "rate",
        "rateUnit",
        "site",
        "criteria");
    InstrumentKind kind =
        InstrumentKind.find(record.string("kind"))
            .orElseThrow(() -> record.refusal("kind", "certificate, contract or another kind"));
    Quantity<Energy> volume = energy(record, "volume");
    Rate<Emissions, Energy> rate =
        converted(
            record,
            "rate",
            "a rate of emissions per energy",
            text ->
                ((Rate<?, ?>) printed(text, record.string("rateUnit")))
                    .as(Emissions.class, Energy.class));
    ContractualInstrument instrument =
        ContractualInstrument.of(
            record.string("id"),
            kind,
            record.string("market"),
            period(record, "vintage"),
            volume,
            EmissionRate.of(rate, GasCoverage.CO2E));
    if (record.has("system")) {
      instrument = instrument.system(record.string("system"));
    }
    if (record.has("site")) {
      instrument = instrument.assignedToSite(record.string("site"), volume);
    }
    JsonObject criteria = record.object("criteria");
    for (String criterion : criteria.names()) {
      instrument = instrument.checked(CriterionCheck.met(criterion, criteria.string(criterion)));
    }
    return instrument;
  }

  private static Quantity<Energy> energy(JsonObject record, String name) {
    return converted(
        record,
        name,
        "an amount of energy",
        text -> ((Quantity<?>) printed(text, record.string("unit"))).as(Energy.class));
  }

  private static EnergyPeriod period(JsonObject record, String name) {
    return converted(record, name, "a year, month, day or interval", EnergyPeriod::parse);
  }

  private static Value printed(String number, String unit) {
    return UnitReader.standard().figure(number, unit).value();
  }

  /** A member made into a value; whatever its maker refuses is refused with the place. */
  private static <T> T converted(
      JsonObject record, String name, String expected, Function<String, T> maker) {
    String text = record.string(name);
    try {
      return maker.apply(text);
    } catch (IllegalArgumentException | ClassCastException | java.time.DateTimeException e) {
      throw record.refusal(name, expected + " (" + e.getMessage() + ")");
    }
  }

  /** Scope 2 by both methods; empty if the case lists no energy. */
  Optional<Scope2Result> scope2(FactorCatalog catalog) {
    return consumption.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Scope2Calculator.using(catalog)
                .gaps(GapRule.FLAG)
                .withInstruments(instruments)
                .calculate(consumption));
  }
}
