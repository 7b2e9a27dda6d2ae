package org.esg4j.fact;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.esg4j.json.JsonObject;
import org.esg4j.metric.Metric;
import org.esg4j.metric.MetricCatalog;
import org.esg4j.metric.MetricPath;
import org.esg4j.units.UnitParseException;
import org.esg4j.units.Units;
import org.esg4j.units.Value;
import org.esg4j.units.ValueUnit;
import org.esg4j.units.number.Rational;

/** Reads facts and derivations, and refuses what does not fit together. */
final class FactReader {
  private static final String[] FACT = {
    "metric",
    "entity",
    "period",
    "breakdown",
    "value",
    "fraction",
    "unit",
    "decimals",
    "origin",
    "label",
    "printed",
    "printedUnit",
    "where",
    "setting",
    "derivation",
    "step"
  };

  private final MetricCatalog catalog;

  FactReader(MetricCatalog catalog) {
    this.catalog = catalog;
  }

  FactSet read(JsonObject root) {
    root.refuseUnknown("facts");
    List<Fact> facts = new ArrayList<>();
    root.objects("facts").forEach(json -> facts.add(fact(json)));
    return FactSet.of(facts);
  }

  private Fact fact(JsonObject json) {
    json.refuseUnknown(FACT);
    MetricPath path = json.converted("metric", "the id of a known metric", catalog::resolve);
    checkBreakdown(json, path);
    FactKey key =
        new FactKey(
            path.metric().id(),
            path.breakdown(),
            json.converted("entity", "the id of an entity", Entity::of),
            json.converted("period", "a period such as 2024", ReportingPeriod::parse));
    ValueUnit unit =
        json.converted("unit", "a canonical symbol", text -> unit(text, path.metric()));
    Value value = unit.of(number(json));
    Origin origin = constant(json, "origin", Origin.class);
    if (origin.isPublished()) {
      PrintedAs printed = printed(json);
      int decimals = json.integer("decimals");
      return guarded(
          json,
          "decimals",
          "the decimals that the value is stated to",
          () ->
              origin == Origin.PRINTED
                  ? Fact.printed(key, value, decimals, printed)
                  : Fact.restated(key, value, decimals, printed));
    }
    if (origin == Origin.CALCULATED) {
      Derivation derivation = derivation(json.object("derivation"));
      return guarded(
          json,
          "value",
          "the number and unit of the derivation",
          () -> Fact.calculated(key, value, derivation));
    }
    return origin == Origin.MEASURED ? Fact.measured(key, value) : Fact.estimated(key, value);
  }

  private static void checkBreakdown(JsonObject json, MetricPath path) {
    Map<String, String> stated = new LinkedHashMap<>();
    json.optionalObject("breakdown")
        .ifPresent(part -> part.names().forEach(axis -> stated.put(axis, part.string(axis))));
    if (!stated.equals(path.breakdown().categories())) {
      throw json.refusal("breakdown", "the breakdown of the metric, " + path.breakdown());
    }
  }

  /** A canonical symbol, or the unit of a program's own metric, which no table knows. */
  private static ValueUnit unit(String text, Metric metric) {
    try {
      return Units.parse(text);
    } catch (UnitParseException unknown) {
      if (metric.unit().toString().equals(text)) {
        return metric.unit().in("XXX");
      }
      throw unknown;
    }
  }

  private static PrintedAs printed(JsonObject json) {
    return new PrintedAs(
        json.string("label"),
        json.string("printed"),
        json.string("printedUnit"),
        json.string("where"),
        constant(json, "setting", PrintedAs.Setting.class));
  }

  // ---------------------------------------------------------------------------------------------

  private Derivation derivation(JsonObject json) {
    String step = json.string("step");
    Derivation read =
        switch (step) {
          case "input" -> new Derivation.Input(fact(json));
          case "factor" -> factor(json);
          case "constant" -> {
            json.refuseUnknown("step", "value", "fraction", "unit", "because");
            yield new Derivation.Constant(
                number(json), json.string("unit"), json.string("because"));
          }
          case "rounding" -> rounding(json);
          case "formula" -> formula(json);
          default -> operation(json);
        };
    if (!read.number().equals(number(json)) || !read.unit().equals(json.string("unit"))) {
      throw json.refusal("value", read.number() + " " + read.unit() + ", as the operands give");
    }
    return read;
  }

  private Derivation operation(JsonObject json) {
    json.refuseUnknown("step", "value", "fraction", "unit", "of");
    Operator operator = constant(json, "step", Operator.class);
    List<Derivation> operands = operands(json);
    return guarded(
        json,
        "of",
        "operands that the step can take",
        () -> Derivation.operation(operator, json.string("unit"), operands));
  }

  private Derivation rounding(JsonObject json) {
    json.refuseUnknown("step", "value", "fraction", "unit", "decimals", "mode", "of");
    RoundingMode mode = constant(json, "mode", RoundingMode.class);
    return new Derivation.Rounding(onlyOperand(json), json.integer("decimals"), mode);
  }

  private Derivation formula(JsonObject json) {
    json.refuseUnknown("step", "definition", "formula", "value", "fraction", "unit", "of");
    return new Derivation.Application(
        json.string("definition"), json.string("formula"), onlyOperand(json));
  }

  private static Derivation factor(JsonObject json) {
    json.refuseUnknown("step", "id", "value", "fraction", "unit", "citation");
    JsonObject citation = json.object("citation");
    citation.refuseUnknown("publisher", "document", "vintage", "set");
    ValueUnit unit = json.converted("unit", "a canonical symbol", Units::parse);
    return new Derivation.FactorUse(
        json.string("id"),
        unit.of(number(json)),
        new Citation(
            citation.string("publisher"),
            citation.string("document"),
            citation.string("vintage"),
            citation.string("set")));
  }

  private List<Derivation> operands(JsonObject json) {
    List<Derivation> operands = new ArrayList<>();
    json.objects("of").forEach(operand -> operands.add(derivation(operand)));
    return operands;
  }

  private Derivation onlyOperand(JsonObject json) {
    List<Derivation> operands = operands(json);
    if (operands.size() != 1) {
      throw json.refusal("of", "one operand");
    }
    return operands.get(0);
  }

  // ---------------------------------------------------------------------------------------------

  private static Rational number(JsonObject json) {
    if (json.optionalString("fraction").isPresent()) {
      Rational exact =
          json.converted("fraction", "a fraction in quotes such as \"5/18\"", Rational::parse);
      if (!Numbers.plain(exact).equals(json.string("value"))) {
        throw json.refusal("value", Numbers.plain(exact) + ", as the fraction says");
      }
      return exact;
    }
    return Rational.of(json.decimal("value"));
  }

  private static <E extends Enum<E>> E constant(JsonObject json, String name, Class<E> type) {
    return Words.constant(type, json.string(name))
        .orElseThrow(() -> json.refusal(name, "one of " + Words.all(type)));
  }

  private static <T> T guarded(
      JsonObject json, String name, String expected, Supplier<T> construction) {
    try {
      return construction.get();
    } catch (IllegalArgumentException | ArithmeticException fault) {
      throw (RuntimeException) json.refusal(name, expected).initCause(fault);
    }
  }
}
