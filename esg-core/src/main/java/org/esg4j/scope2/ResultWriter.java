package org.esg4j.scope2;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.esg4j.factor.GasCoverage;
import org.esg4j.json.JsonWriter;

/** Writes a result as members of a JSON object. */
final class ResultWriter {
  private static final List<Grouping> GROUPINGS =
      List.of(Grouping.ENTITY, Grouping.SITE, Grouping.REGION, Grouping.CARRIER, Grouping.YEAR);

  private final Scope2Result result;
  private final NumberWriter numbers = new NumberWriter();
  private final Map<RateSource, String> keys = new LinkedHashMap<>();
  private final List<Scope2Line> lines;

  ResultWriter(Scope2Result result) {
    this.result = result;
    this.lines = result.explain().lines();
    for (Scope2Line line : lines) {
      if (!line.isGap()) {
        keys.computeIfAbsent(line.source(), source -> "rate-" + (keys.size() + 1));
      }
    }
  }

  void write(JsonWriter json) {
    json.put("format", "esg4j scope 2 result 1")
        .object("basis", this::basis)
        .objects("records", records(), (object, write) -> write.accept(object));
    RateWriter rates = new RateWriter(numbers);
    json.objects(
        "rates",
        keys.entrySet(),
        (object, rate) -> rates.write(object, rate.getValue(), rate.getKey()));
    InstrumentWriter instruments = new InstrumentWriter(numbers);
    json.objects("instruments", result.instruments(), instruments::write)
        .objects("lines", lines, this::line)
        .objects("totals", figures(), this::total)
        .objects("groups", figures(), this::groups);
    numbers.writeUnits(json);
  }

  private void basis(JsonWriter json) {
    Scope2Basis basis = result.basis();
    json.object(
            "rules",
            rules ->
                rules
                    .put("id", basis.rules())
                    .put("version", basis.rulesVersion())
                    .put("proposal", basis.proposal()))
        .put("allocation", basis.allocation().id())
        .put("boundary", basis.boundary().id())
        .put("gaps", basis.gaps().id())
        .put("policy", basis.policy())
        .object("statedFactors", stated -> basis.statedFactors().forEach(stated::put))
        .objects(
            "sets",
            basis.sets(),
            (object, set) ->
                object
                    .put("id", set.id())
                    .put("version", set.version())
                    .put("digest", set.digest()))
        .put("potentials", basis.potentials())
        .put("gasesCompleted", basis.gasesCompleted());
  }

  private List<Consumer<JsonWriter>> records() {
    RecordWriter writer = new RecordWriter(numbers);
    List<Consumer<JsonWriter>> records = new ArrayList<>();
    result.loads().forEach(load -> records.add(json -> writer.write(json, load)));
    result.excluded().forEach(excluded -> records.add(json -> writer.write(json, excluded)));
    return records;
  }

  private void line(JsonWriter json, Scope2Line line) {
    json.put("method", line.method().id())
        .put("record", line.record().id())
        .put("part", line.part())
        .put("step", line.source().step());
    numbers.put(json, "amount", line.amount());
    if (line.isGap()) {
      json.putNull("rate");
      json.put("missing", line.source() instanceof MissingRate missing ? missing.reason() : "");
    } else {
      json.put("rate", keys.getOrDefault(line.source(), ""));
    }
    line.emissions().ifPresent(emissions -> numbers.put(json, "emissions", emissions));
    line.biogenicCo2().ifPresent(mass -> numbers.put(json, "biogenicCo2", mass));
    json.objects(
        "notes",
        line.notes(),
        (object, note) ->
            object
                .put("kind", note.kind().id())
                .put("subject", note.subject())
                .put("detail", note.detail()));
  }

  private List<MethodResult> figures() {
    List<MethodResult> figures = new ArrayList<>();
    figures.add(result.locationBased());
    figures.add(result.marketBased());
    result.transmissionLosses().ifPresent(figures::add);
    return figures;
  }

  private void total(JsonWriter json, MethodResult figure) {
    json.put("method", figure.method().id()).put("complete", figure.isComplete());
    numbers.put(json, figure.isComplete() ? "total" : "known", figure.knownTotal());
    numbers.put(json, "energy", figure.energy());
    json.strings("coverage", figure.gasCoverage().stream().map(GasCoverage::id).toList())
        .put("coverageMixed", figure.isGasCoverageMixed());
    figure.coverage().ifPresent(share -> numbers.put(json, "withRate", share));
    figure.estimatedShare().ifPresent(share -> numbers.put(json, "estimated", share));
    figure.instrumentShare().ifPresent(share -> numbers.put(json, "byInstruments", share));
    figure.biogenicCo2().ifPresent(mass -> numbers.put(json, "biogenicCo2", mass));
  }

  private void groups(JsonWriter json, MethodResult figure) {
    json.put("method", figure.method().id());
    List<Consumer<JsonWriter>> totals = new ArrayList<>();
    if (figure.isComplete()) {
      for (Grouping grouping : GROUPINGS) {
        figure
            .by(grouping)
            .forEach(
                (name, sum) ->
                    totals.add(
                        group -> {
                          group.put("by", grouping.id()).put("name", name);
                          numbers.put(group, "total", sum);
                        }));
      }
    }
    json.objects("totals", totals, (group, write) -> write.accept(group));
  }
}
