package org.esg4j.examples.report.table;

import java.util.List;
import java.util.Optional;
import org.esg4j.fact.Fact;
import org.esg4j.metric.Breakdown;
import org.esg4j.metric.Metric;
import org.esg4j.units.ValueUnit;

/**
 * One figure over the years.
 *
 * @param metric what it is
 * @param breakdown which part
 * @param unit the unit that all cells are shown in
 * @param cells one for each year
 */
public record FigureRow(
    Metric metric, Breakdown breakdown, ValueUnit unit, List<FigureCell> cells) {

  /** Keeps its own copy. */
  public FigureRow {
    cells = List.copyOf(cells);
  }

  /** The id of the figure. */
  public String id() {
    return metric.id().at(breakdown);
  }

  /** The cell of the last year. */
  public FigureCell last() {
    return cells.get(cells.size() - 1);
  }

  /** All that was calculated, latest first. */
  List<Fact> calculated() {
    return cells.stream().map(FigureCell::calculated).flatMap(Optional::stream).toList();
  }
}
