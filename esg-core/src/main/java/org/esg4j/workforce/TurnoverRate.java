package org.esg4j.workforce;

import java.io.Serial;
import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import org.esg4j.metric.Axes;
import org.esg4j.metric.MetricCatalog;
import org.esg4j.metric.Metrics;
import org.esg4j.metric.QuantityMetric;
import org.esg4j.table.CrossTable;
import org.esg4j.table.Method;
import org.esg4j.table.MetricTables;
import org.esg4j.table.Ratio;
import org.esg4j.units.Quantity;
import org.esg4j.units.kind.People;
import org.esg4j.units.kind.Share;
import org.jspecify.annotations.Nullable;

/**
 * The rate at which staff left, by a stated definition.
 *
 * <pre>{@code
 * StaffCount<People> staff = StaffCount.atClosing(headcount);
 * RatioTable<Quantity<Share>> rates =
 *     TurnoverRate.over(YEAR_END_HEADCOUNT).of(leavers, staff).by("gender");
 * rates.at("gender", "female").rounded(1); // 53.5 %
 * rates.method().formula();                // leavers / headcount
 * }</pre>
 *
 * <p>The HKEX ESG Code leaves the formula of B1.2 to the issuer (verified wording); GRI 401-1
 * divides by employees at the end of the period (verified second-hand). Over a headcount a rate can
 * exceed 100 %; over leavers plus year-end headcount it cannot. The formulas are those that the
 * metrics {@code turnover.total}, {@code turnover.voluntary.total} and so on declare.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class TurnoverRate implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  private static final Map<LeavingReason, QuantityMetric<Share>> BY_REASON =
      Map.of(
          LeavingReason.VOLUNTARY, Metrics.VOLUNTARY_TURNOVER,
          LeavingReason.INVOLUNTARY, Metrics.INVOLUNTARY_TURNOVER,
          LeavingReason.RETIREMENT, Metrics.RETIREMENT_TURNOVER);

  private final @Nullable HeadcountBasis basis;
  private final QuantityMetric<Share> metric;

  private TurnoverRate(@Nullable HeadcountBasis basis, QuantityMetric<Share> metric) {
    this.basis = basis;
    this.metric = metric;
  }

  /**
   * Leavers over a headcount: {@code leavers / headcount}.
   *
   * @param basis the headcount to divide by
   * @return the definition
   */
  public static TurnoverRate over(HeadcountBasis basis) {
    return new TurnoverRate(Objects.requireNonNull(basis, "basis"), Metrics.TURNOVER);
  }

  /**
   * Leavers over leavers and year-end headcount together: {@code leavers / (leavers + headcount)}.
   *
   * @return the definition
   */
  public static TurnoverRate overLeaversPlusYearEnd() {
    return new TurnoverRate(null, Metrics.TURNOVER);
  }

  /**
   * This definition for those who left for one reason; what it divides by stays the same.
   *
   * @param reason voluntary, involuntary or retirement
   * @return the definition; its leavers have to be broken down by reason
   * @throws IllegalArgumentException for another reason, for which no metric is declared
   */
  public TurnoverRate because(LeavingReason reason) {
    QuantityMetric<Share> declared = BY_REASON.get(reason);
    if (declared == null) {
      throw new IllegalArgumentException("no metric is declared for " + reason);
    }
    return new TurnoverRate(basis, declared);
  }

  /**
   * The definition as it travels with results.
   *
   * @return name, version, formula and sources
   */
  public Method method() {
    return Method.declared(MetricCatalog.bundled(), metric.id(), definition());
  }

  private String definition() {
    return basis == null ? "leavers-over-leavers-plus-closing" : "leavers-over-" + basis.word();
  }

  /**
   * The rate.
   *
   * @param leavers those who left in the period; by reason as well, if the rate is about one
   * @param headcount the staff, with the counts that the definition needs
   * @return the rate by any axes that both tables have
   * @throws IllegalStateException if a count that is needed is not known
   * @throws IllegalArgumentException if the rate is about one reason and the leavers are not broken
   *     down by reason
   */
  public Ratio<Quantity<Share>> of(CrossTable<People> leavers, StaffCount<People> headcount) {
    if (!metric.equals(Metrics.TURNOVER) && !leavers.axes().contains(Axes.REASON)) {
      throw new IllegalArgumentException("the leavers are not broken down by " + Axes.REASON);
    }
    MetricTables tables = MetricTables.none().with(Metrics.LEAVERS, leavers);
    tables =
        basis == null
            ? tables.with(Metrics.HEADCOUNT, headcount.closing())
            : basis.addTo(tables, headcount);
    return Ratio.declared(MetricCatalog.bundled(), metric, definition(), tables);
  }

  /**
   * The rate of a workforce, after its flows were checked against its headcount.
   *
   * @param totals the totals, with leavers and the counts that the definition needs
   * @return the rate by any axes that the tables have
   * @throws IllegalStateException if a count that is needed is not known
   * @throws IllegalArgumentException if leavers were not measured, or more people left, of all or
   *     of one gender, than opening headcount and hires come to
   */
  public Ratio<Quantity<Share>> of(WorkforceTotals totals) {
    RollForward.refuseMoreLeaversThanPeople(totals);
    CrossTable<People> leavers =
        metric.equals(Metrics.TURNOVER)
            ? totals.get(PersonMeasures.LEAVERS)
            : totals.split(PersonMeasures.LEAVERS);
    return of(leavers, totals.headcount());
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
