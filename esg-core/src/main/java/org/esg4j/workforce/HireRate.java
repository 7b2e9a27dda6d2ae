package org.esg4j.workforce;

import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import org.esg4j.metric.MetricCatalog;
import org.esg4j.metric.Metrics;
import org.esg4j.table.CrossTable;
import org.esg4j.table.Method;
import org.esg4j.table.MetricTables;
import org.esg4j.table.Ratio;
import org.esg4j.units.Quantity;
import org.esg4j.units.kind.People;
import org.esg4j.units.kind.Share;

/**
 * The rate of new hires by a stated definition: {@code hires / headcount}.
 *
 * <p>GRI 401-1 divides by employees at the end of the period (verified second-hand). The formulas
 * are those that the metric {@code hires.rate.total} declares.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class HireRate implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  private final HeadcountBasis basis;

  private HireRate(HeadcountBasis basis) {
    this.basis = basis;
  }

  /**
   * Hires over a headcount.
   *
   * @param basis the headcount to divide by
   * @return the definition
   */
  public static HireRate over(HeadcountBasis basis) {
    return new HireRate(Objects.requireNonNull(basis, "basis"));
  }

  /**
   * The definition as it travels with results.
   *
   * @return name, version, formula and sources
   */
  public Method method() {
    return Method.declared(MetricCatalog.bundled(), Metrics.HIRE_RATE.id(), definition());
  }

  private String definition() {
    return switch (basis) {
      case OPENING_HEADCOUNT -> "opening-headcount";
      case YEAR_END_HEADCOUNT -> "year-end-headcount";
      case AVERAGE_HEADCOUNT -> "average-headcount";
      case MONTHLY_AVERAGE_HEADCOUNT -> "monthly-average-headcount";
    };
  }

  /**
   * The rate.
   *
   * @param hires those hired in the period
   * @param headcount the staff, with the counts that the definition needs
   * @return the rate by any axes that both tables have
   * @throws IllegalStateException if a count that is needed is not known
   */
  public Ratio<Quantity<Share>> of(CrossTable<People> hires, StaffCount<People> headcount) {
    MetricTables tables = basis.addTo(MetricTables.none().with(Metrics.HIRES, hires), headcount);
    return Ratio.declared(MetricCatalog.bundled(), Metrics.HIRE_RATE, definition(), tables);
  }

  /**
   * The rate of a workforce.
   *
   * @param totals the totals, with hires and the counts that the definition needs
   * @return the rate by any axes that the tables have
   * @throws IllegalStateException if a count that is needed is not known
   * @throws IllegalArgumentException if hires were not measured
   */
  public Ratio<Quantity<Share>> of(WorkforceTotals totals) {
    return of(totals.get(PersonMeasures.HIRES), totals.headcount());
  }

  /**
   * The definition in English.
   *
   * @return as {@link Method} prints it
   */
  @Override
  public String toString() {
    return method().toString();
  }
}
