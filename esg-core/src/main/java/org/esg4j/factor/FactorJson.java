package org.esg4j.factor;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.esg4j.json.JsonException;
import org.esg4j.json.JsonObject;
import org.esg4j.json.JsonWriter;

/** Factor sets as JSON. Publications and evidence stand once and are referred to by key. */
final class FactorJson {

  private static final String[] MEMBERS = {
    "id",
    "region",
    "name",
    "nameZh",
    "carrier",
    "kind",
    "value",
    "unit",
    "gases",
    "rates",
    "gasesUncertain",
    "gwp",
    "year",
    "edition",
    "publication",
    "basis",
    "verified",
    "verification",
    "evidence",
    "notes"
  };
  private static final String[] PUBLICATION_MEMBERS = {
    "publisher", "publisherZh", "document", "documentZh", "published", "licence"
  };

  private FactorJson() {}

  static ListedFactors read(JsonObject json) {
    json.refuseUnknown(
        "$schema", "id", "version", "digest", "title", "publications", "evidence", "factors");
    Map<String, Publication> publications = publications(json.object("publications"));
    Map<String, String> evidence = new HashMap<>();
    JsonObject sources = json.optionalObject("evidence").orElse(null);
    if (sources != null) {
      for (String key : sources.names()) {
        evidence.put(key, sources.string(key));
      }
    }
    List<EmissionFactor> factors = new ArrayList<>();
    for (JsonObject record : json.objects("factors")) {
      record.refuseUnknown(MEMBERS);
      if (!record.has("value")) {
        throw record.refusal("value", "a decimal in quotes, or null for a known gap");
      }
      factors.add(factor(record, publications, evidence));
    }
    String digest = json.optionalString("digest").orElse(null);
    return new ListedFactors(json.string("id"), json.string("version"), factors, digest);
  }

  private static EmissionFactor factor(
      JsonObject record, Map<String, Publication> publications, Map<String, String> evidence) {
    try {
      return FactorParser.factor(new JsonFields(record, publications, evidence));
    } catch (JsonException fault) {
      throw fault;
    } catch (IllegalArgumentException fault) {
      throw record.refusal("id", "a factor that keeps the rules (" + fault.getMessage() + ")");
    }
  }

  private static Map<String, Publication> publications(JsonObject json) {
    Map<String, Publication> publications = new HashMap<>();
    for (String key : json.names()) {
      JsonObject one = json.object(key).refuseUnknown(PUBLICATION_MEMBERS);
      publications.put(key, FactorParser.publication(new JsonFields(one, Map.of(), Map.of())));
    }
    return publications;
  }

  static void write(FactorSet set, OutputStream out) throws IOException {
    List<EmissionFactor> factors;
    try (Stream<EmissionFactor> stream = set.factors()) {
      factors = stream.sorted(Comparator.comparing(EmissionFactor::id)).toList();
    }
    Map<Publication, String> publications = new LinkedHashMap<>();
    Map<String, String> evidence = new LinkedHashMap<>();
    for (EmissionFactor factor : factors) {
      publications.computeIfAbsent(factor.publication(), p -> "p" + (publications.size() + 1));
      for (String where : factor.evidence()) {
        evidence.computeIfAbsent(where, e -> "e" + (evidence.size() + 1));
      }
    }
    JsonWriter.write(
        out,
        root -> {
          root.put("id", set.id()).put("version", set.version()).put("digest", Digests.of(factors));
          root.object("publications", json -> write(publications, json));
          root.object("evidence", json -> evidence.forEach((where, key) -> json.put(key, where)));
          root.objects("factors", factors, (json, f) -> write(f, publications, evidence, json));
        });
  }

  private static void write(Map<Publication, String> publications, JsonWriter json) {
    publications.forEach(
        (publication, key) ->
            json.object(
                key,
                one ->
                    one.put("publisher", publication.publisher().english())
                        .put("publisherZh", publication.publisher().chinese())
                        .put("document", publication.document().english())
                        .put("documentZh", publication.document().chinese())
                        .put("published", publication.published().map(Object::toString))
                        .put("licence", publication.licence())));
  }

  private static void write(
      EmissionFactor factor,
      Map<Publication, String> publications,
      Map<String, String> evidence,
      JsonWriter json) {
    json.put("id", factor.id())
        .put("region", factor.region())
        .put("name", factor.name().english())
        .put("nameZh", factor.name().chinese())
        .put("carrier", factor.carrier().id())
        .put("kind", factor.kind().id());
    BigDecimal value = factor.publishedValue().orElse(null);
    if (value == null) {
      json.putNull("value");
    } else {
      json.put("value", value.toString());
    }
    json.put("unit", factor.publishedUnit()).put("gases", factor.coverage().id());
    if (factor.isCoverageUncertain()) {
      json.put("gasesUncertain", true);
    }
    json.put("gwp", factor.gwp());
    if (!factor.otherGases().isEmpty()) {
      json.object(
          "rates", rates -> factor.otherGases().forEach((gas, n) -> rates.put(gas, n.toString())));
    }
    factor.year().ifPresent(year -> json.put("year", year));
    factor.edition().ifPresent(edition -> json.put("edition", edition));
    json.put("publication", key(publications, factor.publication()))
        .put("basis", factor.basis())
        .put("verified", factor.isVerified())
        .put("verification", factor.verification())
        .strings("evidence", factor.evidence().stream().map(e -> key(evidence, e)).toList())
        .put("notes", factor.notes());
  }

  private static <T> String key(Map<T, String> keys, T of) {
    return Objects.requireNonNull(keys.get(of), "key");
  }
}
