package org.esg4j.index.claim;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.esg4j.json.JsonObject;
import org.esg4j.metric.Labels;
import org.esg4j.metric.Verification;

/** Reads the claims of a family of frameworks. */
final class ClaimReader {
  private static final int SCHEMA_VERSION = 1;

  private ClaimReader() {}

  static List<Claim> read(JsonObject file) {
    file.refuseUnknown("schemaVersion", "asOf", "about", "family", "claims");
    if (file.integer("schemaVersion") != SCHEMA_VERSION) {
      throw file.refusal("schemaVersion", "version " + SCHEMA_VERSION + " of the schema");
    }
    String family = file.string("family");
    return file.objects("claims").stream().map(from -> claim(family, from)).toList();
  }

  private static Claim claim(String family, JsonObject from) {
    from.refuseUnknown("id", "requirements", "statements");
    return new Claim(
        family,
        from.string("id"),
        from.objects("requirements").stream().map(ClaimReader::requirement).toList(),
        from.objects("statements").stream().map(ClaimReader::statement).toList());
  }

  private static Requirement requirement(JsonObject from) {
    from.refuseUnknown("clause", "label", "check", "keys", "verification");
    JsonObject label = from.object("label").refuseUnknown("en", "zh-Hant", "zh-Hans");
    return new Requirement(
        from.string("clause"),
        new Labels(label.string("en"), label.string("zh-Hant"), label.string("zh-Hans")),
        constant(from, "check", Requirement.Check.class),
        from.optionalStrings("keys").orElse(List.of()),
        constant(from, "verification", Verification.class));
  }

  private static Statement statement(JsonObject from) {
    from.refuseUnknown("language", "formula", "verification");
    Locale language =
        from.converted("language", "one of en, zh-Hant, zh-Hans", ClaimReader::language);
    Verification verification = constant(from, "verification", Verification.class);
    return from.converted(
        "formula",
        "a sentence with {name} and {period}",
        text -> new Statement(language, text, verification));
  }

  private static Locale language(String tag) {
    if (!List.of("en", "zh-Hant", "zh-Hans").contains(tag)) {
      throw new IllegalArgumentException(tag);
    }
    return Locale.forLanguageTag(tag);
  }

  private static <E extends Enum<E>> E constant(JsonObject from, String name, Class<E> type) {
    List<E> all = Arrays.asList(type.getEnumConstants());
    String expected =
        all.stream().map(ClaimReader::id).collect(Collectors.joining(", ", "one of ", ""));
    return from.converted(
        name,
        expected,
        id -> all.stream().filter(each -> id(each).equals(id)).findFirst().orElseThrow());
  }

  private static String id(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
