package org.esg4j.index;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.esg4j.fact.Entity;
import org.esg4j.fact.Fact;
import org.esg4j.fact.FactKey;
import org.esg4j.fact.FactSet;
import org.esg4j.fact.PrintedAs;
import org.esg4j.fact.ReportingPeriod;
import org.esg4j.json.JsonDocument;
import org.esg4j.json.JsonObject;
import org.esg4j.metric.MetricCatalog;
import org.esg4j.metric.MetricPath;
import org.esg4j.units.number.Rational;

/**
 * The figures of a published report, as facts for the tests of an index.
 *
 * <p>Which figures there are is what an index asks; how printed units are read is not tested here,
 * so each figure is taken in the unit of its metric.
 */
public final class PrintedCase {
  private static final Pattern NUMBER = Pattern.compile("[0-9][0-9,]*(\\.[0-9]+)?");
  private static final MetricCatalog CATALOG = MetricCatalog.bundled();

  private final JsonObject file;

  private PrintedCase(JsonObject file) {
    this.file = file;
  }

  public static PrintedCase of(String name) {
    return new PrintedCase(json(name));
  }

  public static JsonObject json(String name) {
    String path = "/org/esg4j/index/cases/" + name + ".json";
    try (InputStream in = Objects.requireNonNull(PrintedCase.class.getResourceAsStream(path))) {
      return JsonDocument.read(in, name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Entity entity() {
    JsonObject issuer = file.object("issuer");
    return Entity.of(issuer.optionalString("stockCode").orElse(issuer.string("en")));
  }

  public Set<String> ids() {
    Set<String> ids = new TreeSet<>();
    file.objects("figures").forEach(figure -> ids.add(figure.string("id")));
    file.objects("statements").forEach(figure -> ids.add(figure.string("id")));
    return ids;
  }

  public FactSet facts() {
    List<Fact> facts = new ArrayList<>();
    for (JsonObject figure : file.objects("figures")) {
      JsonObject values = figure.object("values");
      for (String year : values.names()) {
        facts.add(
            fact(
                figure,
                figure.string("label"),
                year,
                values.string(year),
                PrintedAs.Setting.TABLE));
      }
    }
    for (JsonObject said : file.objects("statements")) {
      facts.add(
          fact(
              said,
              said.string("says"),
              said.string("year"),
              said.string("value"),
              PrintedAs.Setting.TEXT));
    }
    return FactSet.of(facts);
  }

  private Fact fact(
      JsonObject figure, String label, String year, String printed, PrintedAs.Setting setting) {
    MetricPath path = CATALOG.resolve(figure.string("id"));
    Matcher number = NUMBER.matcher(printed);
    if (!number.find()) {
      throw new IllegalArgumentException(printed);
    }
    BigDecimal value = new BigDecimal(number.group().replace(",", ""));
    return Fact.printed(
        new FactKey(
            path.metric().id(),
            path.breakdown(),
            entity(),
            ReportingPeriod.ofYear(Integer.parseInt(year))),
        path.metric().unit().in("CNY").of(Rational.of(value)),
        value.scale(),
        new PrintedAs(label, printed, figure.string("unit"), figure.string("where"), setting));
  }
}
