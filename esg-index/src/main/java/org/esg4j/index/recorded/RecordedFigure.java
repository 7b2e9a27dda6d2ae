package org.esg4j.index.recorded;

import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import org.esg4j.fact.Origin;
import org.esg4j.fact.ReportingPeriod;

/**
 * A figure as an index shows it.
 *
 * @param metric the id of the fact, such as {@code headcount.gender.female}
 * @param period the year or the day
 * @param number the number, with the decimals that were written
 * @param unit the symbol of its unit
 * @param origin where it came from
 * @param partial whether it answers only in part
 */
public record RecordedFigure(
    String metric,
    ReportingPeriod period,
    BigDecimal number,
    String unit,
    Origin origin,
    boolean partial)
    implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Checks that all parts are there.
   *
   * @param metric the id of the fact, such as {@code headcount.gender.female}
   * @param period the year or the day
   * @param number the number, with the decimals that were written
   * @param unit the symbol of its unit
   * @param origin where it came from
   * @param partial whether it answers only in part
   */
  public RecordedFigure {
    Objects.requireNonNull(metric, "metric");
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(origin, "origin");
  }
}
