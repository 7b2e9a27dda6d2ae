package org.esg4j.fact;

import java.util.Map;
import org.esg4j.fact.Derivation.Application;
import org.esg4j.fact.Derivation.Constant;
import org.esg4j.fact.Derivation.FactorUse;
import org.esg4j.fact.Derivation.Input;
import org.esg4j.fact.Derivation.Operation;
import org.esg4j.fact.Derivation.Rounding;
import org.esg4j.json.JsonWriter;
import org.esg4j.units.number.Rational;

/** Writes facts and derivations as members of JSON objects. */
final class FactWriter {
  private FactWriter() {}

  static void write(JsonWriter json, FactSet facts) {
    json.objects("facts", facts, FactWriter::write);
  }

  private static void write(JsonWriter json, Fact fact) {
    json.put("metric", fact.id())
        .put("entity", fact.entity().id())
        .put("period", fact.period().toString());
    if (fact.breakdown().isTotal()) {
      json.putNull("breakdown");
    } else {
      Map<String, String> categories = fact.breakdown().categories();
      json.object("breakdown", part -> categories.forEach(part::put));
    }
    json.put("value", fact.statedNumber());
    fraction(json, fact.value().number());
    json.put("unit", fact.value().unit().symbol());
    if (fact.decimals().isPresent()) {
      json.put("decimals", fact.decimals().getAsInt());
    } else {
      json.putNull("decimals");
    }
    json.put("origin", Words.of(fact.origin()));
    fact.printed().ifPresent(printed -> write(json, printed));
    fact.derivation().ifPresent(tree -> json.object("derivation", node -> write(node, tree)));
  }

  private static void write(JsonWriter json, PrintedAs printed) {
    json.put("label", printed.label())
        .put("printed", printed.number())
        .put("printedUnit", printed.unit())
        .put("where", printed.where())
        .put("setting", Words.of(printed.setting()));
  }

  private static void write(JsonWriter json, Derivation derivation) {
    if (derivation instanceof Input input) {
      json.put("step", "input");
      write(json, input.fact());
    } else if (derivation instanceof FactorUse factor) {
      json.put("step", "factor").put("id", factor.id());
      number(json, factor);
      json.object("citation", citation -> write(citation, factor.citation()));
    } else if (derivation instanceof Constant constant) {
      json.put("step", "constant");
      number(json, constant);
      json.put("because", constant.because());
    } else if (derivation instanceof Operation operation) {
      json.put("step", Words.of(operation.operator()));
      number(json, operation);
      json.objects("of", operation.operands(), FactWriter::write);
    } else if (derivation instanceof Rounding rounding) {
      json.put("step", "rounding");
      number(json, rounding);
      json.put("decimals", rounding.decimals())
          .put("mode", Words.of(rounding.mode()))
          .objects("of", rounding.operands(), FactWriter::write);
    } else if (derivation instanceof Application application) {
      json.put("step", "formula")
          .put("definition", application.definition())
          .put("formula", application.formula());
      number(json, application);
      json.objects("of", application.operands(), FactWriter::write);
    }
  }

  private static void write(JsonWriter json, Citation citation) {
    json.put("publisher", citation.publisher())
        .put("document", citation.document())
        .put("vintage", citation.vintage())
        .put("set", citation.set());
  }

  private static void number(JsonWriter json, Derivation derivation) {
    json.put("value", Numbers.plain(derivation.number()));
    fraction(json, derivation.number());
    json.put("unit", derivation.unit());
  }

  private static void fraction(JsonWriter json, Rational number) {
    if (!number.isDecimal()) {
      json.put("fraction", Numbers.fraction(number));
    }
  }
}
