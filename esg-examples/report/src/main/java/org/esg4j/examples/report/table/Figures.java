package org.esg4j.examples.report.table;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Collectors;
import org.esg4j.examples.report.words.Words;
import org.esg4j.fact.Fact;
import org.esg4j.metric.Axis;
import org.esg4j.metric.Breakdown;
import org.esg4j.metric.Metric;
import org.esg4j.metric.MetricCatalog;
import org.esg4j.units.QuantityFormatter;
import org.esg4j.units.Value;
import org.esg4j.units.ValueUnit;
import org.esg4j.units.number.Rational;

/** Writes figures, units and parts in one language. */
public final class Figures {
  /** Decimals of a figure that nobody has stated, and digits of one that these would hide. */
  private static final int DECIMALS = 2;

  private static final int DIGITS = 3;

  private final MetricCatalog catalog;
  private final Words words;
  private final QuantityFormatter formatter;

  private Figures(MetricCatalog catalog, Words words, QuantityFormatter formatter) {
    this.catalog = catalog;
    this.words = words;
    this.formatter = formatter;
  }

  /**
   * A writer.
   *
   * @param catalog names axes and categories
   * @param words the language
   * @param currency the currency that needs no name
   */
  public static Figures of(MetricCatalog catalog, Words words, String currency) {
    QuantityFormatter formatter = QuantityFormatter.of(words.language());
    boolean chinese = words.language().getLanguage().equals("zh");
    return new Figures(
        catalog, words, chinese ? formatter.withNames().withCurrency(currency) : formatter);
  }

  // ---------------------------------------------------------------------------------------------

  /** A unit, for the head of a column. */
  public String unit(ValueUnit unit) {
    return formatter.formatUnit(unit);
  }

  /** A value with its unit. */
  public String value(Value value) {
    return formatter.withDecimals(DECIMALS, RoundingMode.HALF_UP).format(value);
  }

  /** A figure of a row as it is stated. */
  public String number(FigureRow row, Fact fact) {
    return formatted(row, fact, decimals(row, fact));
  }

  /** A calculated figure with the decimals that the given one beside it has. */
  public String recalculated(FigureRow row, Fact given, Fact calculated) {
    return formatted(row, calculated, decimals(row, given));
  }

  private String formatted(FigureRow row, Fact fact, int decimals) {
    Rational number = converted(row, fact);
    return formatter
        .withDecimals(decimals, RoundingMode.HALF_UP)
        .formatNumber(row.unit().of(number));
  }

  /** The number of a figure in the unit of its row. */
  public static Rational converted(FigureRow row, Fact fact) {
    return fact.value().number().times(factor(row.metric(), fact.value().unit(), row.unit()));
  }

  private static Rational factor(Metric metric, ValueUnit from, ValueUnit to) {
    return metric
        .factor(from)
        .orElse(Rational.ONE)
        .dividedBy(metric.factor(to).orElse(Rational.ONE));
  }

  /** As stated; else as others of the row are stated; else enough to tell. */
  private static int decimals(FigureRow row, Fact fact) {
    Optional<Integer> stated = stated(row, fact);
    if (stated.isPresent()) {
      return stated.get();
    }
    return row.cells().stream()
        .flatMap(cell -> cell.given().stream())
        .flatMap(given -> stated(row, given).stream())
        .max(Integer::compare)
        .orElseGet(() -> telling(converted(row, fact)));
  }

  private static Optional<Integer> stated(FigureRow row, Fact fact) {
    if (fact.decimals().isEmpty()) {
      return Optional.empty();
    }
    Rational factor = factor(row.metric(), fact.value().unit(), row.unit());
    int smaller = factor.isDecimal() ? factor.toBigDecimal().stripTrailingZeros().scale() : 0;
    return Optional.of(fact.decimals().getAsInt() + Math.max(0, smaller));
  }

  private static int telling(Rational number) {
    if (number.isDecimal() && number.toBigDecimal().stripTrailingZeros().scale() <= DECIMALS) {
      return Math.max(0, number.toBigDecimal().stripTrailingZeros().scale());
    }
    int decimals = DECIMALS;
    Rational enough = Rational.ofFraction(BigInteger.ONE, BigInteger.TEN);
    for (Rational at = number.abs(); at.compareTo(enough) < 0; at = at.times(Rational.of(10))) {
      decimals++;
    }
    return decimals == DECIMALS ? DECIMALS : decimals + DIGITS - DECIMALS;
  }

  // ---------------------------------------------------------------------------------------------

  /** What a part is called, such as Women; empty for the total. */
  public String part(Breakdown breakdown) {
    return breakdown.categories().entrySet().stream()
        .map(entry -> category(entry.getKey(), entry.getValue()))
        .collect(Collectors.joining(words.say("between-categories")));
  }

  /** A category by its label; one that the axis does not know by the names of both. */
  private String category(String axis, String category) {
    Optional<Axis> known = catalog.axis(axis);
    return known
        .flatMap(found -> found.category(category))
        .map(found -> words.of(found.labels()))
        .orElseGet(
            () ->
                words.say(
                    "axis-and-category",
                    known.map(found -> words.of(found.labels())).orElse(axis),
                    category));
  }
}
