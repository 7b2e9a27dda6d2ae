package org.esg4j.metric;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.esg4j.json.JsonDocument;
import org.esg4j.json.JsonObject;
import org.esg4j.units.Unit;
import org.esg4j.units.Units;
import org.esg4j.units.number.Rational;

/**
 * Reads a data file of the form of {@code metrics.json}.
 *
 * @param axes the axes of the file
 * @param definitions the definitions of the file
 * @param metrics the metrics of the file
 */
record CatalogReader(List<Axis> axes, List<Definition> definitions, List<Metric> metrics) {

  static CatalogReader read(InputStream file, String name) throws IOException {
    JsonObject root = JsonDocument.read(Objects.requireNonNull(file, "file"), name);
    root.refuseUnknown("$schema", "about", "axes", "definitions", "metrics");
    return new CatalogReader(
        root.optionalObjects("axes").orElse(List.of()).stream().map(CatalogReader::axis).toList(),
        root.optionalObjects("definitions").orElse(List.of()).stream()
            .map(CatalogReader::definition)
            .toList(),
        root.objects("metrics").stream().map(CatalogReader::metric).toList());
  }

  private static Axis axis(JsonObject json) {
    json.refuseUnknown("id", "labels", "closed", "categories", "partitions");
    String id = json.string("id");
    Labels labels = labels(json);
    boolean closed = json.bool("closed");
    List<Axis.Category> categories =
        json.objects("categories").stream().map(CatalogReader::category).toList();
    List<Axis.Partition> partitions =
        json.optionalObjects("partitions").orElse(List.of()).stream()
            .map(CatalogReader::partition)
            .toList();
    return json.converted(
        "id",
        "an axis whose categories and partitions fit together",
        text -> new Axis(id, labels, closed, categories, partitions));
  }

  private static Axis.Category category(JsonObject json) {
    json.refuseUnknown("id", "within", "labels");
    Optional<String> within = json.optionalString("within");
    Labels labels = labels(json);
    return json.converted(
        "id", "a category such as female", id -> new Axis.Category(id, within, labels));
  }

  private static Axis.Partition partition(JsonObject json) {
    json.refuseUnknown("parts", "optional");
    return new Axis.Partition(
        json.strings("parts"), json.optionalStrings("optional").orElse(List.of()));
  }

  private static Definition definition(JsonObject json) {
    json.refuseUnknown("id", "version", "labels");
    int version = json.optionalInteger("version").orElse(1);
    if (version < 1) {
      throw json.refusal("version", "a whole number from 1");
    }
    return new Definition(json.string("id"), version, labels(json));
  }

  private static Metric metric(JsonObject json) {
    json.refuseUnknown(
        "id",
        "stem",
        "kind",
        "unit",
        "period",
        "whole",
        "signed",
        "brokenDown",
        "labels",
        "axes",
        "sources",
        "formulas",
        "equivalences");
    MetricId id = json.converted("id", "a metric id such as ghg.scope2", MetricId::of);
    if (!json.string("stem").equals(id.stem())) {
      throw json.refusal("stem", "the id without its ending .total, " + id.stem());
    }
    MetricUnit unit =
        json.converted("unit", "a canonical symbol such as tCO2e/money", MetricUnit::parse);
    if (!json.string("kind").equals(unit.kind())) {
      throw json.refusal("kind", "the kind of the unit, " + unit.kind());
    }
    Metric.Builder metric = Metric.builder(id, unit, labels(json));
    if (constant(json, "period", PeriodType.class) == PeriodType.INSTANT) {
      metric.instant();
    }
    if (json.optionalBool("whole").orElse(false)) {
      metric.whole();
    }
    if (json.optionalBool("signed").orElse(false)) {
      metric.signed();
    }
    if (json.optionalBool("brokenDown").orElse(false)) {
      metric.brokenDown();
    }
    json.optionalStrings("axes").orElse(List.of()).forEach(metric::by);
    items(json, "sources").forEach(one -> metric.source(source(one)));
    items(json, "formulas").forEach(one -> metric.formula(formula(one)));
    items(json, "equivalences").forEach(one -> metric.equivalence(equivalence(one)));
    return metric.build();
  }

  private static List<JsonObject> items(JsonObject json, String name) {
    return json.optionalObjects(name).orElse(List.of());
  }

  private static Source source(JsonObject json) {
    json.refuseUnknown("standard", "clause", "verification");
    return new Source(
        json.string("standard"),
        json.string("clause"),
        constant(json, "verification", Verification.class));
  }

  private static DeclaredFormula formula(JsonObject json) {
    json.refuseUnknown("definition", "role", "formula");
    return new DeclaredFormula(
        json.string("definition"),
        constant(json, "role", FormulaRole.class),
        json.converted("formula", "a formula such as ghg.scope2 / headcount", Formula::parse));
  }

  private static Equivalence equivalence(JsonObject json) {
    json.refuseUnknown("from", "to", "factor", "because");
    return new Equivalence(
        json.converted("from", "a canonical symbol such as t", CatalogReader::unit),
        json.converted("to", "a canonical symbol such as m3", CatalogReader::unit),
        Rational.of(json.decimal("factor")),
        json.string("because"));
  }

  private static Unit<?> unit(String symbol) {
    return (Unit<?>) Units.parse(symbol);
  }

  private static Labels labels(JsonObject json) {
    JsonObject labels = json.object("labels").refuseUnknown("en", "zh-Hant", "zh-Hans");
    return new Labels(labels.string("en"), labels.string("zh-Hant"), labels.string("zh-Hans"));
  }

  /** A constant of an enumeration, written in lower case with hyphens. */
  private static <E extends Enum<E>> E constant(JsonObject json, String name, Class<E> type) {
    String known =
        String.join(
            ", ", List.of(type.getEnumConstants()).stream().map(CatalogReader::word).toList());
    return json.converted(
        name,
        "one of " + known,
        text ->
            List.of(type.getEnumConstants()).stream()
                .filter(one -> word(one).equals(text))
                .findFirst()
                .orElseThrow());
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
