package org.esg4j.examples.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.esg4j.examples.report.chart.Bars;
import org.esg4j.examples.report.html.Html;
import org.esg4j.examples.report.table.FigureCell;
import org.esg4j.examples.report.table.FigureRow;
import org.esg4j.examples.report.table.Figures;
import org.esg4j.examples.report.words.Words;
import org.esg4j.fact.Fact;
import org.esg4j.units.number.Rational;

/** Figures over the years as bars, with the numbers under them. */
final class ChartSection implements Section {
  private final List<Chart> charts;
  private final Words words;
  private final Figures figures;

  private record Chart(FigureRow row, Bars bars, boolean compared) {}

  ChartSection(PageContent content, Words words, Figures figures) {
    this.words = words;
    this.figures = figures;
    this.charts =
        content.tables().charts().stream()
            .filter(row -> years(row) > 1)
            .flatMap(row -> chart(row).stream())
            .toList();
  }

  private static long years(FigureRow row) {
    return row.cells().stream().filter(cell -> cell.shown().isPresent()).count();
  }

  /** One series of what is shown, and a second where recalculating gives other numbers. */
  private Optional<Chart> chart(FigureRow row) {
    boolean compared = row.cells().stream().anyMatch(cell -> differs(row, cell));
    List<String> years = row.cells().stream().map(cell -> cell.period().toString()).toList();
    List<List<Optional<Rational>>> series = new ArrayList<>();
    series.add(
        row.cells().stream()
            .map(cell -> cell.shown().map(fact -> Figures.converted(row, fact)))
            .toList());
    if (compared) {
      series.add(
          row.cells().stream()
              .map(cell -> cell.recalculated().map(fact -> Figures.converted(row, fact)))
              .toList());
    }
    return Bars.of(years, series).map(bars -> new Chart(row, bars, compared));
  }

  private boolean differs(FigureRow row, FigureCell cell) {
    return cell.recalculated()
        .filter(
            calculated -> {
              Fact given = cell.given().orElseThrow();
              return !figures
                  .number(row, given)
                  .equals(figures.recalculated(row, given, calculated));
            })
        .isPresent();
  }

  @Override
  public String id() {
    return "charts";
  }

  @Override
  public String title() {
    return words.say("charts");
  }

  @Override
  public boolean isThere() {
    return !charts.isEmpty();
  }

  @Override
  public void write(Html html) {
    html.open("div", "class", "charts");
    for (int i = 0; i < charts.size(); i++) {
      write(html, charts.get(i), "chart-" + (i + 1));
    }
    html.close("div");
  }

  private void write(Html html, Chart chart, String id) {
    FigureRow row = chart.row();
    String title =
        words.say("chart-title", words.of(row.metric().labels()), figures.unit(row.unit()));
    html.open("figure", "class", chart.compared() ? "compared" : "single");
    html.leaf("figcaption", title);
    chart.bars().write(html, id, title, description(row));
    html.open("table").open("thead").open("tr");
    html.leaf("th", words.say("year"), "scope", "col");
    row.cells().forEach(cell -> html.leaf("th", cell.period().toString(), "scope", "col"));
    html.close("tr").close("thead").open("tbody");
    html.open("tr").open("th", "scope", "row");
    html.open("span", "class", "key-1").close("span");
    html.text(words.say(chart.compared() ? "as-given" : "figure")).close("th");
    row.cells()
        .forEach(
            cell ->
                html.leaf(
                    "td",
                    cell.shown().map(fact -> figures.number(row, fact)).orElse(words.say("none"))));
    html.close("tr");
    if (chart.compared()) {
      html.open("tr").open("th", "scope", "row");
      html.open("span", "class", "key-2").close("span");
      html.text(words.say("as-recalculated")).close("th");
      row.cells().forEach(cell -> html.leaf("td", recalculated(row, cell)));
      html.close("tr");
    }
    html.close("tbody").close("table").close("figure");
  }

  private String recalculated(FigureRow row, FigureCell cell) {
    return cell.recalculated()
        .map(fact -> figures.recalculated(row, cell.given().orElseThrow(), fact))
        .orElse(words.say("none"));
  }

  private String description(FigureRow row) {
    return row.cells().stream()
        .flatMap(
            cell ->
                cell.shown().stream()
                    .map(fact -> words.say("in-year", cell.period(), figures.number(row, fact))))
        .collect(Collectors.joining(words.say("between-items")));
  }
}
