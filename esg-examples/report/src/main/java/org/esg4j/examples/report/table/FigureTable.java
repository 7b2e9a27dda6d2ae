package org.esg4j.examples.report.table;

import java.util.List;
import org.esg4j.metric.Labels;

/**
 * Figures over some years, in groups.
 *
 * @param id what the page calls it
 * @param labels its name
 * @param years the years
 * @param groups the groups that have rows
 */
public record FigureTable(String id, Labels labels, List<Integer> years, List<Group> groups) {

  /** Keeps its own copies. */
  public FigureTable {
    years = List.copyOf(years);
    groups = List.copyOf(groups);
  }

  /**
   * Rows that belong together.
   *
   * @param labels what they are about
   * @param rows the rows; those of one metric stand together
   */
  public record Group(Labels labels, List<FigureRow> rows) {
    /** Keeps its own copy. */
    public Group {
      rows = List.copyOf(rows);
    }
  }

  /** All rows. */
  public List<FigureRow> rows() {
    return groups.stream().flatMap(group -> group.rows().stream()).toList();
  }

  /** Whether there is nothing to show. */
  public boolean isEmpty() {
    return groups.isEmpty();
  }
}
