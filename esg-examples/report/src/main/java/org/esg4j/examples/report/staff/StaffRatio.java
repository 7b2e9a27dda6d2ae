package org.esg4j.examples.report.staff;

import java.util.ArrayList;
import java.util.List;
import org.esg4j.examples.report.table.Figures;
import org.esg4j.examples.report.words.Words;
import org.esg4j.metric.Metric;
import org.esg4j.metric.MetricCatalog;
import org.esg4j.metric.TypedMetric;
import org.esg4j.table.Outcome;
import org.esg4j.table.Ratio;
import org.esg4j.table.RatioTable;

/**
 * A ratio of a workforce: of all, and by each axis.
 *
 * @param metric what it is
 * @param tables the values, each table with the definition
 */
record StaffRatio(TypedMetric metric, List<RatioTable<?>> tables) {
  /** Keeps its own copy. */
  StaffRatio {
    tables = List.copyOf(tables);
  }

  static StaffRatio of(TypedMetric metric, Ratio<?> ratio, String... axes) {
    List<RatioTable<?>> tables = new ArrayList<>();
    tables.add(ratio.by());
    for (String axis : axes) {
      tables.add(ratio.by(axis));
    }
    return new StaffRatio(metric, tables);
  }

  /** The values in words, and under them the definition. */
  String text(Words words) {
    MetricCatalog catalog = MetricCatalog.bundled();
    Metric about = catalog.get(metric.id());
    Figures figures = Figures.of(catalog, words, "CNY");
    StringBuilder text = new StringBuilder(words.of(about.labels())).append('\n');
    for (RatioTable<?> table : tables) {
      table
          .rows()
          .forEach(
              (at, outcome) ->
                  text.append("  ")
                      .append(at.isTotal() ? words.say("total") : figures.part(at))
                      .append(words.say("of"))
                      .append(value(outcome, figures, words))
                      .append('\n'));
    }
    return text.append("  ").append(tables.get(0).method().in(words.language())).toString();
  }

  private static String value(Outcome<?> outcome, Figures figures, Words words) {
    return outcome.value().map(figures::value).orElseGet(() -> words.say("none"));
  }
}
