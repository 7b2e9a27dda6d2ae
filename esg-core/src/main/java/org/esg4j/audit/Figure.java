package org.esg4j.audit;

import java.io.Serial;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;
import org.esg4j.fact.Fact;

/**
 * A figure that a finding touches, as it is printed.
 *
 * @param metric the id of the figure, as the report's data name it
 * @param period when
 * @param printed the number as printed
 * @param unit the unit as printed
 * @param where the place in the report; empty if it is not known
 */
public record Figure(String metric, String period, String printed, String unit, String where)
    implements Comparable<Figure>, Serializable {
  @Serial private static final long serialVersionUID = 1L;
  private static final Comparator<Figure> ORDER =
      Comparator.comparing(Figure::metric)
          .thenComparing(Figure::period)
          .thenComparing(Figure::where)
          .thenComparing(Figure::printed)
          .thenComparing(Figure::unit);

  /**
   * Checks that all parts are there.
   *
   * @param metric the id of the figure, as the report's data name it
   * @param period when
   * @param printed the number as printed
   * @param unit the unit as printed
   * @param where the place in the report; empty if it is not known
   */
  public Figure {
    Objects.requireNonNull(metric, "metric");
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(printed, "printed");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(where, "where");
  }

  /**
   * The figure that a fact states.
   *
   * @param fact the fact
   * @return the figure; number and unit as the fact states them if it is not printed
   */
  public static Figure of(Fact fact) {
    return new Figure(
        fact.id(),
        fact.period().toString(),
        fact.printed().map(printed -> printed.number()).orElseGet(fact::statedNumber),
        fact.printed().map(printed -> printed.unit()).orElseGet(() -> fact.value().unit().symbol()),
        fact.printed().map(printed -> printed.where()).orElse(""));
  }

  /** By metric, period and place. */
  @Override
  public int compareTo(Figure other) {
    return ORDER.compare(this, other);
  }
}
