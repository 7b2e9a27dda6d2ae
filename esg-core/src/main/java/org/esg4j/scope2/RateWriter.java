package org.esg4j.scope2;

import java.math.BigDecimal;
import org.esg4j.factor.Caution;
import org.esg4j.factor.EmissionFactor;
import org.esg4j.factor.FactorChoice;
import org.esg4j.json.JsonWriter;
import org.esg4j.scope2.rate.EmissionRate;

/** Writes rates with where they come from. */
final class RateWriter {
  private final NumberWriter numbers;

  RateWriter(NumberWriter numbers) {
    this.numbers = numbers;
  }

  void write(JsonWriter json, String key, RateSource source) {
    json.put("key", key).put("id", source.id()).put("step", source.step());
    source.emissionRate().ifPresent(rate -> rate(json, rate));
    if (source instanceof AppliedFactor applied) {
      json.object("factor", object -> factor(object, applied.choice()));
    } else if (source instanceof AppliedInstrument applied) {
      json.object(
          "instrument",
          object ->
              object.put("id", applied.instrument().id()).put("assigned", applied.explicit()));
    }
  }

  private void rate(JsonWriter json, EmissionRate rate) {
    numbers.putAsGiven(json, "rate", rate.rate());
    json.put("coverage", rate.coverage().id())
        .put("potentials", rate.potentials())
        .objects(
            "gases",
            rate.gases(),
            (object, gas) -> {
              object.put("gas", gas.gas());
              numbers.putAsGiven(object, "rate", gas.rate());
              object.put("potential", gas.potential());
            });
    rate.biogenicCo2().ifPresent(co2 -> numbers.putAsGiven(json, "biogenicCo2", co2));
  }

  private static void factor(JsonWriter json, FactorChoice choice) {
    EmissionFactor factor = choice.factor();
    json.put("region", factor.region())
        .put("kind", factor.kind().id())
        .put("published", factor.publishedValue().map(BigDecimal::toPlainString))
        .put("publishedUnit", factor.publishedUnit());
    factor.year().ifPresent(year -> json.put("year", year));
    factor.edition().ifPresent(edition -> json.put("edition", edition));
    json.put("publisher", factor.publication().publisher().english())
        .put("document", factor.publication().document().english())
        .put("publicationDate", factor.publication().published().map(Object::toString))
        .put("verified", factor.isVerified())
        .put("verification", factor.verification())
        .object(
            "set",
            set ->
                set.put("id", choice.set().id())
                    .put("version", choice.set().version())
                    .put("digest", choice.set().digest()))
        .put("reason", choice.reason())
        .strings("cautions", choice.cautions().stream().map(Caution::name).toList());
  }
}
