package org.esg4j.scope2.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.esg4j.factor.EnergyCarrier;
import org.esg4j.factor.FactorKind;
import org.esg4j.json.JsonDocument;
import org.esg4j.json.JsonException;
import org.esg4j.json.JsonObject;
import org.esg4j.metric.Labels;
import org.esg4j.scope2.instrument.InstrumentKind;

/** Reads sets of rules. */
final class RulesReader {

  private RulesReader() {}

  static MarketRules bundled(String file) {
    try (InputStream in = open(file)) {
      return read(JsonDocument.read(in, file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(String file) {
    try (InputStream in = open(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String file) {
    return Objects.requireNonNull(RulesReader.class.getResourceAsStream(file), file);
  }

  static MarketRules read(JsonObject json) {
    json.refuseUnknown(
        "id",
        "version",
        "status",
        "title",
        "publisher",
        "document",
        "verified",
        "verification",
        "market",
        "vintage",
        "criteria",
        "steps");
    MarketRules.Head head =
        new MarketRules.Head(
            json.string("id"),
            json.string("version"),
            json.converted("status", "in-force or proposal", RulesReader::isProposal),
            labels(json.object("title")),
            json.string("publisher"),
            json.string("document"),
            json.bool("verified"),
            json.string("verification"));
    return new MarketRules(
        head,
        json.converted(
            "market", "country or region", constant(MarketBoundary.values(), MarketBoundary::id)),
        json.converted(
            "vintage", "same-year or same-hour", constant(VintageRule.values(), VintageRule::id)),
        all(json.objects("criteria"), RulesReader::criterion),
        all(json.objects("steps"), RulesReader::step));
  }

  private static boolean isProposal(String status) {
    if (!status.equals("proposal") && !status.equals("in-force")) {
      throw new IllegalArgumentException(status);
    }
    return status.equals("proposal");
  }

  private static Criterion criterion(JsonObject json) {
    json.refuseUnknown("id", "number", "checkedBy", "instruments", "label");
    return new Criterion(
        json.string("id"),
        json.optionalInteger("number"),
        labels(json.object("label")),
        json.converted(
            "checkedBy",
            "evidence, market, vintage or result",
            constant(Criterion.Check.values(), Criterion.Check::id)),
        found(json, "instruments", InstrumentKind::find));
  }

  private static MarketStep step(JsonObject json) {
    json.refuseUnknown(
        "id", "label", "instruments", "factors", "locationFactor", "carriers", "warning");
    return new MarketStep(
        json.string("id"),
        labels(json.object("label")),
        found(json, "instruments", InstrumentKind::find),
        found(json, "factors", FactorKind::find),
        json.optionalBool("locationFactor").orElse(false),
        found(json, "carriers", EnergyCarrier::find),
        json.optionalObject("warning").map(RulesReader::labels));
  }

  private static Labels labels(JsonObject json) {
    json.refuseUnknown("en", "zhHant", "zhHans");
    return new Labels(json.string("en"), json.string("zhHant"), json.string("zhHans"));
  }

  private static <T> List<T> all(List<JsonObject> items, Function<JsonObject, T> reader) {
    List<T> read = new ArrayList<>(items.size());
    items.forEach(item -> read.add(reader.apply(item)));
    return read;
  }

  private static <T> List<T> found(
      JsonObject json, String name, Function<String, Optional<T>> finder) {
    List<T> found = new ArrayList<>();
    for (String id : json.optionalStrings(name).orElse(List.of())) {
      JsonException unknown = json.refusal(name, "known " + name + ", not '" + id + "'");
      found.add(finder.apply(id).orElseThrow(() -> unknown));
    }
    return found;
  }

  private static <T> Function<String, T> constant(T[] constants, Function<T, String> name) {
    return id -> {
      for (T constant : constants) {
        if (name.apply(constant).equals(id)) {
          return constant;
        }
      }
      throw new IllegalArgumentException(id);
    };
  }
}
