package org.esg4j.fact;

import org.esg4j.metric.Breakdown;
import org.esg4j.metric.MetricCatalog;
import org.esg4j.metric.MetricPath;
import org.esg4j.units.Units;
import org.esg4j.units.Value;
import org.esg4j.units.number.Rational;

/** Facts from short texts, for tests. */
public final class Facts {
  /** Whose facts they are unless said otherwise. */
  public static final Entity ENTITY = Entity.of("6638.HK");

  private Facts() {}

  /** The question about an id in a year. */
  public static FactKey key(String id, int year) {
    MetricPath path = MetricCatalog.bundled().resolve(id);
    return new FactKey(path.metric().id(), path.breakdown(), ENTITY, ReportingPeriod.ofYear(year));
  }

  /** A fact as a table prints it, such as {@code 1,326.30} in {@code tCO2e}. */
  public static Fact table(String id, int year, String number, String unit) {
    return published(id, year, number, unit, "table", PrintedAs.Setting.TABLE);
  }

  /** A fact as the text states it. */
  public static Fact text(String id, int year, String number, String unit, String where) {
    return published(id, year, number, unit, where, PrintedAs.Setting.TEXT);
  }

  private static Fact published(
      String id, int year, String number, String unit, String where, PrintedAs.Setting setting) {
    String plain = number.replace(",", "");
    int decimals = plain.indexOf('.') < 0 ? 0 : plain.length() - plain.indexOf('.') - 1;
    Value value = Units.parse(unit).of(Rational.of(plain));
    return Fact.printed(
        key(id, year), value, decimals, new PrintedAs(id, number, unit, where, setting));
  }

  /** A measured fact, such as {@code 1410.88 MWh}. */
  public static Fact measured(String id, int year, String value) {
    return Fact.measured(key(id, year), Value.parse(value));
  }

  /** The breakdown by gender. */
  public static Breakdown gender(String category) {
    return Breakdown.of("gender", category);
  }
}
