package org.esg4j.index;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.esg4j.index.framework.Obligation;

/**
 * What stands between an index and compliance, by obligation.
 *
 * <p>Only rows that sum up no others count.
 *
 * @param rows the rows that count, in the order of the index
 */
public record Completeness(List<IndexRow> rows) {

  /**
   * Leaves summaries out and keeps a copy of the list.
   *
   * @param rows the rows that count, in the order of the index
   */
  public Completeness {
    rows = rows.stream().filter(row -> !row.isSummary()).toList();
  }

  /**
   * The rows of an obligation.
   *
   * @param obligation the obligation
   * @return its rows
   */
  public List<IndexRow> of(Obligation obligation) {
    Objects.requireNonNull(obligation, "obligation");
    return rows.stream().filter(row -> row.obligation() == obligation).toList();
  }

  /**
   * How many rows of an obligation have a status.
   *
   * @param obligation the obligation
   * @param status the status
   * @return the number
   */
  public int count(Obligation obligation, Status status) {
    Objects.requireNonNull(status, "status");
    return (int) of(obligation).stream().filter(row -> row.status() == status).count();
  }

  /**
   * The rows that bind and are not settled: what has to be done.
   *
   * @return the rows, mandatory ones first
   */
  public List<IndexRow> outstanding() {
    return rows.stream()
        .filter(row -> !row.isSettled())
        .sorted(Comparator.comparing(IndexRow::obligation))
        .toList();
  }

  /**
   * Whether nothing stands between the index and compliance.
   *
   * @return true if no row is outstanding
   */
  public boolean isComplete() {
    return rows.stream().allMatch(IndexRow::isSettled);
  }
}
