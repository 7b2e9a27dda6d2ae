package org.esg4j.workforce;

import org.esg4j.metric.Metrics;
import org.esg4j.table.CrossTable;
import org.esg4j.table.MetricTables;
import org.esg4j.units.kind.Kind;
import org.esg4j.units.kind.People;

/** The headcount that a rate is divided by. */
public enum HeadcountBasis {
  /** At the close of the day before the period. */
  OPENING_HEADCOUNT("opening"),
  /** At the close of the last day of the period, as GRI 401-1 has it (verified second-hand). */
  YEAR_END_HEADCOUNT("closing"),
  /** The mean of opening and closing. */
  AVERAGE_HEADCOUNT("average"),
  /** The mean of the ends of the months. */
  MONTHLY_AVERAGE_HEADCOUNT("monthly-average");

  private final String word;

  HeadcountBasis(String word) {
    this.word = word;
  }

  /** The word for this basis in the names of definitions such as leavers-over-closing. */
  String word() {
    return word;
  }

  /**
   * The count on this basis.
   *
   * @param <K> people or full-time equivalents
   * @param staff the staff as far as known
   * @return the table to divide by
   * @throws IllegalStateException if a count that is needed is not known
   */
  public <K extends Kind> CrossTable<K> of(StaffCount<K> staff) {
    return switch (this) {
      case OPENING_HEADCOUNT -> staff.opening();
      case YEAR_END_HEADCOUNT -> staff.closing();
      case AVERAGE_HEADCOUNT -> staff.average();
      case MONTHLY_AVERAGE_HEADCOUNT -> staff.monthlyAverage();
    };
  }

  /** Headcount on this basis as an input of declared formulas. */
  MetricTables addTo(MetricTables tables, StaffCount<People> staff) {
    CrossTable<People> table = of(staff);
    return switch (this) {
      case OPENING_HEADCOUNT -> tables.withPrevious(Metrics.HEADCOUNT, table);
      case YEAR_END_HEADCOUNT -> tables.with(Metrics.HEADCOUNT, table);
      case AVERAGE_HEADCOUNT -> tables.with(Metrics.HEADCOUNT_AVERAGE, table);
      case MONTHLY_AVERAGE_HEADCOUNT -> tables.with(Metrics.HEADCOUNT_MONTHLY_AVERAGE, table);
    };
  }
}
