package org.esg4j.examples.report.page;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.esg4j.examples.report.html.Html;
import org.esg4j.examples.report.table.FigureCell;
import org.esg4j.examples.report.table.FigureRow;
import org.esg4j.examples.report.table.Figures;
import org.esg4j.examples.report.words.Words;
import org.esg4j.fact.Fact;
import org.esg4j.units.QuantityFormatter;
import org.esg4j.units.Units;
import org.esg4j.units.number.Rational;

/** The figures that come first, with the change since the year before. */
final class KeySection implements Section {
  private static final Rational HUNDRED = Rational.of(100);

  private final List<FigureRow> rows;
  private final Words words;
  private final Figures figures;
  private final Marks marks;

  KeySection(PageContent content, Words words, Figures figures, Marks marks) {
    this.rows =
        content.tables().key().stream().filter(row -> row.last().shown().isPresent()).toList();
    this.words = words;
    this.figures = figures;
    this.marks = marks;
  }

  @Override
  public String id() {
    return "key-figures";
  }

  @Override
  public String title() {
    return words.say("key-figures");
  }

  @Override
  public boolean isThere() {
    return !rows.isEmpty();
  }

  @Override
  public void write(Html html) {
    html.open("dl", "class", "cards");
    for (FigureRow row : rows) {
      html.open("div");
      html.leaf("dt", words.of(row.metric().labels()));
      html.open("dd");
      FigureCell cell = row.last();
      Fact shown = cell.shown().orElseThrow();
      html.leaf("strong", figures.number(row, shown));
      html.text(" ").leaf("span", figures.unit(row.unit()), "class", "unit");
      marks.write(html, row.id(), cell.period());
      change(row).ifPresent(change -> html.leaf("small", change));
      html.close("dd").close("div");
    }
    html.close("dl");
  }

  /** The change since the year before: in points for a share, else in percent of that year. */
  private Optional<String> change(FigureRow row) {
    if (row.cells().size() < 2) {
      return Optional.empty();
    }
    FigureCell before = row.cells().get(row.cells().size() - 2);
    FigureCell now = row.last();
    boolean calculated = before.calculated().isPresent() && now.calculated().isPresent();
    Optional<Rational> then = number(row, before, calculated);
    return number(row, now, calculated)
        .flatMap(
            number ->
                row.unit().isConvertibleTo(Units.PERCENT)
                    ? then.map(from -> said("points-", number.minus(from), before))
                    : then.filter(from -> from.signum() > 0)
                        .map(
                            from ->
                                said(
                                    "percent-",
                                    number.minus(from).dividedBy(from).times(HUNDRED),
                                    before)));
  }

  private static Optional<Rational> number(FigureRow row, FigureCell cell, boolean calculated) {
    return (calculated ? cell.calculated() : cell.shown())
        .map(fact -> Figures.converted(row, fact));
  }

  private String said(String kind, Rational change, FigureCell before) {
    String number =
        QuantityFormatter.of(words.language())
            .withDecimals(1, RoundingMode.HALF_UP)
            .formatNumber(Units.PERCENT.of(change.abs()));
    String way = change.signum() > 0 ? "up" : "down";
    return change.isZero()
        ? words.say("same", before.period())
        : words.say(kind + way, number, before.period());
  }
}
