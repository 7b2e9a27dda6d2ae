package org.esg4j.scope2;

import java.util.Locale;
import org.esg4j.json.JsonWriter;
import org.esg4j.scope2.instrument.Assignment;
import org.esg4j.scope2.instrument.ContractualInstrument;

/** Writes instruments with what became of them. */
final class InstrumentWriter {
  private final NumberWriter numbers;

  InstrumentWriter(NumberWriter numbers) {
    this.numbers = numbers;
  }

  void write(JsonWriter json, InstrumentStatement statement) {
    ContractualInstrument instrument = statement.instrument();
    json.put("id", instrument.id())
        .put("kind", instrument.kind().id())
        .put("system", instrument.system())
        .put("carrier", instrument.carrier().id())
        .put("market", instrument.market())
        .put("vintage", instrument.vintage().toString())
        .strings("sites", instrument.sites())
        .objects(
            "checks",
            instrument.checks(),
            (object, check) ->
                object
                    .put("criterion", check.criterion())
                    .put("outcome", check.outcome().id())
                    .put("evidence", check.evidence()))
        .objects("assignments", instrument.assignments(), this::assignment);
    numbers.putAsGiven(json, "rate", instrument.rate().rate());
    json.put("coverage", instrument.rate().coverage().id());
    instrument.volume().ifPresent(volume -> numbers.putAsGiven(json, "volume", volume));
    numbers.put(json, "held", statement.held());
    numbers.put(json, "claimed", statement.claimed());
    numbers.put(json, "unusable", statement.unusable());
    numbers.put(json, "unmet", statement.unmetVolume());
    numbers.put(json, "surplus", statement.surplus());
    json.objects(
        "refusals",
        statement.refusals(),
        (object, refusal) -> {
          object.put("criterion", refusal.criterion());
          refusal
              .assignment()
              .ifPresent(
                  assignment ->
                      object.object("assignment", inner -> assignment(inner, assignment)));
        });
  }

  private void assignment(JsonWriter json, Assignment assignment) {
    json.put("target", assignment.target().name().toLowerCase(Locale.ROOT))
        .put("id", assignment.id());
    numbers.putAsGiven(json, "volume", assignment.volume());
  }
}
