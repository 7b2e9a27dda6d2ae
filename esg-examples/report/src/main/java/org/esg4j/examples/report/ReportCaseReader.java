package org.esg4j.examples.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.esg4j.examples.report.ReportCase.Issuer;
import org.esg4j.examples.report.ReportCase.PrintedFigure;
import org.esg4j.examples.report.ReportCase.StatedFactor;
import org.esg4j.json.JsonException;
import org.esg4j.json.JsonObject;

/**
 * Reads a case file and refuses what {@code case.schema.json} does not allow.
 *
 * <p>Each refusal is a {@link JsonException} with the JSON pointer of the fault and what was
 * expected.
 */
final class ReportCaseReader {
  private static final int LONGEST_TEXT = 2000;
  private static final int LONGEST_NUMBER = 200;
  private static final Pattern YEAR = Pattern.compile("(19|2[0-9])[0-9]{2}");
  private static final Pattern ID = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");
  private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
  private static final List<String> CARRIERS = List.of("electricity", "heat", "steam", "cooling");

  private ReportCaseReader() {}

  static ReportCase read(JsonObject root) {
    root.refuseUnknown(
        "source",
        "issuer",
        "reportingYear",
        "currency",
        "standards",
        "stated",
        "figures",
        "statements",
        "energyUse",
        "instruments",
        "basis");
    String source = text(root, "source");
    Issuer issuer = issuer(root.object("issuer"));
    int year = root.integer("reportingYear");
    if (year < 1900 || year > 2999) {
      throw root.refusal("reportingYear", "a year from 1900 to 2999");
    }
    String currency = matching(root, "currency", CURRENCY, "three capital letters");
    List<String> standards = texts(root, "standards");
    List<StatedFactor> factors = stated(root.object("stated"));
    List<PrintedFigure> figures = new ArrayList<>();
    for (JsonObject row : root.objects("figures")) {
      figures.addAll(row(row));
    }
    for (JsonObject statement : root.objects("statements")) {
      figures.add(statement(statement));
    }
    texts(root, "basis");
    return new ReportCase(source, issuer, year, currency, standards, factors, figures);
  }

  private static Issuer issuer(JsonObject issuer) {
    issuer.refuseUnknown("en", "zh-Hant", "zh-Hans", "stockCode");
    Optional<String> traditional = optionalText(issuer, "zh-Hant");
    Optional<String> simplified = optionalText(issuer, "zh-Hans");
    return new Issuer(
        text(issuer, "en"), traditional.or(() -> simplified), optionalText(issuer, "stockCode"));
  }

  private static List<StatedFactor> stated(JsonObject stated) {
    stated.refuseUnknown(
        "factors", "turnover", "intensityHeadcount", "intensityMoney", "boardSize");
    for (String method : List.of("turnover", "intensityHeadcount", "intensityMoney", "boardSize")) {
      textOrNull(stated, method);
    }
    List<StatedFactor> factors = new ArrayList<>();
    if (stated.has("factors")) {
      for (JsonObject factor : stated.objects("factors")) {
        factors.add(factor(factor));
      }
    }
    return factors;
  }

  private static StatedFactor factor(JsonObject factor) {
    factor.refuseUnknown("carrier", "value", "unit", "factor", "years");
    String carrier = factor.string("carrier");
    if (!CARRIERS.contains(carrier)) {
      throw factor.refusal("carrier", "one of " + CARRIERS);
    }
    List<Integer> years = new ArrayList<>();
    for (String year : factor.strings("years")) {
      if (!YEAR.matcher(year).matches()) {
        throw factor.refusal("years", "years of four digits");
      }
      years.add(Integer.valueOf(year));
    }
    return new StatedFactor(
        carrier,
        limited(factor, "value", LONGEST_NUMBER),
        text(factor, "unit"),
        textOrNull(factor, "factor"),
        years);
  }

  private static List<PrintedFigure> row(JsonObject row) {
    row.refuseUnknown("id", "label", "unit", "values", "where", "note");
    JsonObject values = row.object("values");
    if (values.names().isEmpty()) {
      throw row.refusal("values", "at least one year");
    }
    String id = id(row);
    String label = text(row, "label");
    String unit = text(row, "unit");
    String where = text(row, "where");
    Optional<String> note = optionalText(row, "note");
    List<PrintedFigure> figures = new ArrayList<>();
    for (String year : values.names()) {
      if (!YEAR.matcher(year).matches()) {
        throw values.refusal(year, "a member named by a year of four digits");
      }
      figures.add(
          new PrintedFigure(
              values.pointer() + "/" + year,
              id,
              label,
              unit,
              Integer.parseInt(year),
              limited(values, year, LONGEST_NUMBER),
              where,
              note,
              true));
    }
    return figures;
  }

  private static PrintedFigure statement(JsonObject statement) {
    statement.refuseUnknown("id", "says", "value", "unit", "where", "year");
    return new PrintedFigure(
        statement.pointer() + "/value",
        id(statement),
        text(statement, "says"),
        text(statement, "unit"),
        Integer.parseInt(matching(statement, "year", YEAR, "a year of four digits")),
        limited(statement, "value", LONGEST_NUMBER),
        text(statement, "where"),
        Optional.empty(),
        false);
  }

  private static String id(JsonObject object) {
    String id = limited(object, "id", LONGEST_NUMBER);
    if (!ID.matcher(id).matches()) {
      throw object.refusal("id", "words of a-z and 0-9 joined by dots and hyphens");
    }
    return id;
  }

  private static String matching(JsonObject object, String name, Pattern pattern, String expected) {
    String text = object.string(name);
    if (!pattern.matcher(text).matches()) {
      throw object.refusal(name, expected);
    }
    return text;
  }

  private static String text(JsonObject object, String name) {
    return limited(object, name, LONGEST_TEXT);
  }

  /** A text that may be absent but not null. */
  private static Optional<String> optionalText(JsonObject object, String name) {
    return object.has(name) ? Optional.of(text(object, name)) : Optional.empty();
  }

  /** A text that may be absent or null. */
  private static Optional<String> textOrNull(JsonObject object, String name) {
    return object.isNull(name) ? Optional.empty() : optionalText(object, name);
  }

  private static List<String> texts(JsonObject object, String name) {
    List<String> texts = object.strings(name);
    for (String text : texts) {
      if (text.isEmpty() || text.codePointCount(0, text.length()) > LONGEST_TEXT) {
        throw object.refusal(name, "texts of 1 to " + LONGEST_TEXT + " characters");
      }
    }
    return texts;
  }

  private static String limited(JsonObject object, String name, int longest) {
    String text = object.string(name);
    if (text.isEmpty() || text.codePointCount(0, text.length()) > longest) {
      throw object.refusal(name, "a text of 1 to " + longest + " characters");
    }
    return text;
  }
}
