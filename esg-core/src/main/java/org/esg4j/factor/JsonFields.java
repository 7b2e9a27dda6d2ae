package org.esg4j.factor;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.esg4j.json.JsonObject;
import org.jspecify.annotations.Nullable;

/** The parts of a record as members of a JSON object. */
final class JsonFields implements FactorFields {

  private final JsonObject json;
  private final Map<String, Publication> publications;
  private final Map<String, String> evidence;

  JsonFields(JsonObject json, Map<String, Publication> publications, Map<String, String> evidence) {
    this.json = json;
    this.publications = publications;
    this.evidence = evidence;
  }

  @Override
  public String text(String field) {
    return json.string(field);
  }

  @Override
  public @Nullable String optionalText(String field) {
    return json.optionalString(field).orElse(null);
  }

  @Override
  public @Nullable Integer optionalInteger(String field) {
    return json.optionalInteger(field).orElse(null);
  }

  @Override
  public boolean bool(String field) {
    return json.bool(field);
  }

  @Override
  public @Nullable Boolean optionalBool(String field) {
    return json.optionalBool(field).orElse(null);
  }

  @Override
  public @Nullable BigDecimal optionalDecimal(String field) {
    return json.optionalDecimal(field).orElse(null);
  }

  @Override
  public Map<String, BigDecimal> otherGases() {
    JsonObject rates = json.optionalObject("rates").orElse(null);
    if (rates == null) {
      return Map.of();
    }
    Map<String, BigDecimal> gases = new TreeMap<>();
    for (String gas : rates.names()) {
      gases.put(gas, rates.decimal(gas));
    }
    return gases;
  }

  @Override
  public Publication publication() {
    Publication publication = publications.get(json.string("publication"));
    if (publication == null) {
      throw json.refusal("publication", "a key of the publications of the file");
    }
    return publication;
  }

  @Override
  public List<String> evidence() {
    List<String> keys = json.optionalStrings("evidence").orElse(List.of());
    List<String> read = new ArrayList<>(keys.size());
    for (String key : keys) {
      String where = evidence.get(key);
      if (where == null) {
        throw json.refusal("evidence", "keys of the evidence of the file, not " + key);
      }
      read.add(where);
    }
    return read;
  }

  @Override
  public RuntimeException refusal(String field, String expected) {
    return json.refusal(field, expected);
  }
}
