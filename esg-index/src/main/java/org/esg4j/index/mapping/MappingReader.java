package org.esg4j.index.mapping;

import java.util.ArrayList;
import java.util.List;
import org.esg4j.json.JsonObject;
import org.esg4j.metric.Labels;

/** Reads a mapping file. */
final class MappingReader {
  private static final int SCHEMA_VERSION = 1;

  private MappingReader() {}

  static Mapping read(JsonObject file) {
    file.refuseUnknown("schemaVersion", "family", "version", "asOf", "about", "provisions");
    if (file.integer("schemaVersion") != SCHEMA_VERSION) {
      throw file.refusal("schemaVersion", "version " + SCHEMA_VERSION + " of the schema");
    }
    List<MetricUse> uses = new ArrayList<>();
    for (JsonObject provision : file.objects("provisions")) {
      provision.refuseUnknown("provision", "uses");
      String key = provision.string("provision");
      provision.objects("uses").forEach(use -> uses.add(use(key, use)));
    }
    return new Mapping(file.string("family"), file.string("version"), uses);
  }

  private static MetricUse use(String provision, JsonObject from) {
    from.refuseUnknown("metrics", "ask", "axis", "intensity", "degree", "lacks", "reason");
    Degree degree =
        from.converted("degree", "one of exact, partial, related", MappingReader::degree);
    if (from.has("lacks") != (degree == Degree.PARTIAL)) {
      throw from.refusal("lacks", "what is missing, for a partial use and for no other");
    }
    if ((from.has("axis") || from.has("intensity")) && !from.has("ask")) {
      throw from.refusal("ask", "the quantity whose breakdown or intensity it is");
    }
    return new MetricUse(
        provision,
        patterns(from),
        from.optionalString("ask").orElse(""),
        from.optionalString("axis").orElse(""),
        from.optionalBool("intensity").orElse(false),
        degree,
        from.optionalObject("lacks").map(MappingReader::labels).orElse(null),
        from.string("reason"));
  }

  private static List<MetricPattern> patterns(JsonObject from) {
    List<String> texts = from.strings("metrics");
    if (texts.isEmpty() || !texts.stream().allMatch(MetricPattern::isValid)) {
      throw from.refusal("metrics", "patterns of metric ids such as headcount.gender.*");
    }
    return texts.stream().map(MetricPattern::new).toList();
  }

  private static Degree degree(String id) {
    for (Degree degree : Degree.values()) {
      if (degree.id().equals(id)) {
        return degree;
      }
    }
    throw new IllegalArgumentException(id);
  }

  private static Labels labels(JsonObject from) {
    from.refuseUnknown("en", "zh-Hant", "zh-Hans");
    String en = from.string("en");
    return new Labels(
        en, from.optionalString("zh-Hant").orElse(en), from.optionalString("zh-Hans").orElse(en));
  }
}
