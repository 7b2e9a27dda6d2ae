package org.esg4j.scope2;

import org.esg4j.json.JsonWriter;
import org.esg4j.scope2.activity.EnergyConsumption;
import org.esg4j.scope2.activity.Ownership;

/** Writes records of use. */
final class RecordWriter {
  private final NumberWriter numbers;

  RecordWriter(NumberWriter numbers) {
    this.numbers = numbers;
  }

  void write(JsonWriter json, Load load) {
    record(json, load.record());
    numbers.put(json, "share", load.share());
    numbers.put(json, "inside", load.amount());
    json.putNull("excluded");
  }

  void write(JsonWriter json, Exclusion exclusion) {
    record(json, exclusion.record());
    json.put("excluded", exclusion.reason().id());
  }

  private void record(JsonWriter json, EnergyConsumption record) {
    json.put("id", record.id())
        .put("entity", record.entity())
        .put("site", record.site())
        .put("region", record.region())
        .put("market", record.market())
        .put("carrier", record.carrier().id())
        .put("period", record.period().toString())
        .put("year", record.period().year())
        .put("supply", record.supply().id())
        .object(
            "quality",
            quality ->
                quality
                    .put("kind", record.quality().kind().id())
                    .put("method", record.quality().method()));
    Ownership ownership = record.ownership();
    json.object(
        "ownership",
        object -> {
          numbers.putAsGiven(object, "equity", ownership.equity());
          object
              .put("financialControl", ownership.financialControl().id())
              .put("operationalControl", ownership.operationalControl());
        });
    record
        .steam()
        .ifPresent(
            steam ->
                json.object(
                    "steam",
                    object -> {
                      numbers.putAsGiven(object, "mass", steam.mass());
                      numbers.putAsGiven(object, "enthalpy", steam.enthalpy());
                      numbers.putAsGiven(object, "deduction", steam.deduction());
                    }));
    numbers.putAsGiven(json, "amount", record.amount());
  }
}
