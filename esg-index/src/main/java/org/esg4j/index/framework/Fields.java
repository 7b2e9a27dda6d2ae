package org.esg4j.index.framework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.esg4j.json.JsonObject;
import org.esg4j.metric.Labels;
import org.esg4j.metric.Verification;

/** Reads what several entries of a framework file have in common. */
final class Fields {
  private Fields() {}

  static Labels labels(JsonObject text) {
    text.refuseUnknown("en", "zh-Hant", "zh-Hans");
    String en = line(text, "en");
    return new Labels(
        en,
        text.has("zh-Hant") ? line(text, "zh-Hant") : en,
        text.has("zh-Hans") ? line(text, "zh-Hans") : en);
  }

  static String line(JsonObject from, String name) {
    return from.converted(
        name, "text that is not blank", text -> text.isBlank() ? refused(text) : text);
  }

  private static String refused(String text) {
    throw new IllegalArgumentException(text);
  }

  static String text(JsonObject from, String name) {
    return from.optionalString(name).orElse("");
  }

  static List<String> strings(JsonObject from, String name) {
    return from.optionalStrings(name).orElse(List.of());
  }

  static List<JsonObject> objects(JsonObject from, String name) {
    return from.optionalObjects(name).orElse(List.of());
  }

  static <E extends Enum<E>> E constant(JsonObject from, String name, Class<E> type) {
    // What is allowed is put into words only for a refusal.
    return from.has(name) && Ids.isOne(type, from.string(name))
        ? Ids.read(type, from.string(name))
        : from.converted(name, Ids.all(type), id -> Ids.read(type, id));
  }

  static <E extends Enum<E>> E constant(JsonObject from, String name, Class<E> type, E otherwise) {
    return from.has(name) ? constant(from, name, type) : otherwise;
  }

  static LocalDate date(JsonObject from, String name) {
    return from.converted(name, "a date such as 2025-01-01", LocalDate::parse);
  }

  static LocalDate date(JsonObject from, String name, LocalDate otherwise) {
    return from.has(name) ? date(from, name) : otherwise;
  }

  static LabelOrigins origins(Optional<JsonObject> from, LabelOrigins otherwise) {
    return from.map(
            origins -> {
              origins.refuseUnknown("en", "zh-Hant", "zh-Hans");
              return new LabelOrigins(
                  constant(origins, "en", LabelOrigin.class, otherwise.en()),
                  constant(origins, "zh-Hant", LabelOrigin.class, otherwise.zhHant()),
                  constant(origins, "zh-Hans", LabelOrigin.class, otherwise.zhHans()));
            })
        .orElse(otherwise);
  }

  static VerificationMark mark(JsonObject owner) {
    JsonObject from = owner.object("verification");
    from.refuseUnknown("status", "number", "asks", "confidence", "sources", "note");
    Verification content = constant(from, "status", Verification.class);
    boolean own = text(from, "number").equals("ours");
    return new VerificationMark(
        content,
        own ? Verification.VERIFIED : constant(from, "number", Verification.class, content),
        own,
        constant(from, "asks", Verification.class, content),
        from.has("confidence") ? confidence(from) : "high",
        from.strings("sources"),
        text(from, "note"));
  }

  private static String confidence(JsonObject from) {
    return from.converted(
        "confidence",
        "one of high, medium, low",
        text -> List.of("high", "medium", "low").contains(text) ? text : refused(text));
  }
}
