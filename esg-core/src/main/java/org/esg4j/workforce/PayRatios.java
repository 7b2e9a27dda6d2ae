package org.esg4j.workforce;

import java.util.Objects;
import org.esg4j.metric.MetricCatalog;
import org.esg4j.metric.Metrics;
import org.esg4j.metric.QuantityMetric;
import org.esg4j.table.CrossTable;
import org.esg4j.table.Method;
import org.esg4j.table.MetricTables;
import org.esg4j.table.Outcome;
import org.esg4j.table.Ratio;
import org.esg4j.units.Quantity;
import org.esg4j.units.Rate;
import org.esg4j.units.Unit;
import org.esg4j.units.kind.Money;
import org.esg4j.units.kind.People;
import org.esg4j.units.kind.Share;

/**
 * Ratios of pay: means, women to men, the gender pay gap, the annual total compensation ratio.
 *
 * <p>The ratio of GRI 405-2 is women to men; the gap is {@code (men - women) / men}. They are two
 * metrics and do not stand for each other.
 */
public final class PayRatios {
  private static final MetricCatalog CATALOG = MetricCatalog.bundled();
  private static final String BY_DEFINITION = "by-definition";
  private static final String YEAR_END = "year-end-headcount";

  private PayRatios() {}

  /**
   * Mean remuneration: {@code remuneration of the group / employees of the group}.
   *
   * @param remuneration the remuneration of the employees at the end of the period
   * @param headcount these employees
   * @return the mean for each employee
   */
  public static Ratio<Rate<Money, People>> meanRemuneration(
      CrossTable<Money> remuneration, CrossTable<People> headcount) {
    return Ratio.declared(
        CATALOG,
        Metrics.MEAN_REMUNERATION,
        YEAR_END,
        MetricTables.none()
            .with(Metrics.REMUNERATION, remuneration)
            .with(Metrics.HEADCOUNT, headcount));
  }

  /**
   * Mean basic salary: {@code salaries of the group / employees of the group}.
   *
   * @param salaries the basic salaries of the employees at the end of the period
   * @param headcount these employees
   * @return the mean for each employee
   */
  public static Ratio<Rate<Money, People>> meanSalary(
      CrossTable<Money> salaries, CrossTable<People> headcount) {
    return Ratio.declared(
        CATALOG,
        Metrics.MEAN_SALARY,
        YEAR_END,
        MetricTables.none().with(Metrics.SALARY, salaries).with(Metrics.HEADCOUNT, headcount));
  }

  /**
   * Women's mean remuneration over men's: {@code mean of women / mean of men} (GRI 405-2, verified
   * second-hand; that means are to be taken is unverified).
   *
   * @param mean mean remuneration, by gender and any other axes
   * @return the ratio in total and by the other axes
   */
  public static Ratio<Quantity<Share>> womenToMen(Ratio<Rate<Money, People>> mean) {
    return Ratio.declared(
        CATALOG,
        Metrics.REMUNERATION_WOMEN_TO_MEN,
        BY_DEFINITION,
        MetricTables.none().with(Metrics.MEAN_REMUNERATION, mean));
  }

  /**
   * Women's mean basic salary over men's: {@code mean of women / mean of men} (GRI 405-2, verified
   * second-hand; that means are to be taken is unverified).
   *
   * @param mean mean salaries, by gender and any other axes
   * @return the ratio in total and by the other axes
   */
  public static Ratio<Quantity<Share>> womenToMenBySalary(Ratio<Rate<Money, People>> mean) {
    return Ratio.declared(
        CATALOG,
        Metrics.SALARY_WOMEN_TO_MEN,
        BY_DEFINITION,
        MetricTables.none().with(Metrics.MEAN_SALARY, mean));
  }

  /**
   * The gender pay gap by means: {@code (mean of men - mean of women) / mean of men}; below zero
   * where women are paid more.
   *
   * @param mean mean remuneration, by gender and any other axes
   * @return the gap in total and by the other axes
   */
  public static Ratio<Quantity<Share>> meanGap(Ratio<Rate<Money, People>> mean) {
    return Ratio.declared(
        CATALOG,
        Metrics.PAY_GAP_MEAN,
        BY_DEFINITION,
        MetricTables.none().with(Metrics.MEAN_REMUNERATION, mean));
  }

  /**
   * The gender pay gap by medians: {@code (median of men - median of women) / median of men}.
   *
   * @param remuneration everybody's remuneration, by gender and any other axes
   * @return the gap in total and by the other axes
   */
  public static Ratio<Quantity<Share>> medianGap(Distribution<Money> remuneration) {
    Method gap = Method.declared(CATALOG, Metrics.PAY_GAP_MEDIAN.id(), BY_DEFINITION);
    return Ratio.declared(
        CATALOG,
        Metrics.PAY_GAP_MEDIAN,
        BY_DEFINITION,
        MetricTables.none().with(Metrics.MEDIAN_REMUNERATION, remuneration.medians(gap)));
  }

  /**
   * The annual total compensation ratio: {@code highest / median of all others} (GRI 2-21-a,
   * verified second-hand).
   *
   * @param compensation everybody's annual total compensation, full-time equivalent rates for
   *     part-time employees (unverified)
   * @return the ratio; not applicable for fewer than two people, or a median of zero
   */
  public static Outcome<Quantity<Share>> annualTotalCompensationRatio(Amounts<Money> compensation) {
    Objects.requireNonNull(compensation, "compensation");
    Outcome<Quantity<Money>> highest = compensation.highest();
    Outcome<Quantity<Money>> median = compensation.withoutHighest().median();
    if (highest.value().isEmpty() || median.value().isEmpty()) {
      return new Outcome.NotApplicable<>("at least two people are needed");
    }
    MetricTables tables =
        withTotal(
            withTotal(MetricTables.none(), Metrics.HIGHEST_COMPENSATION, highest.orElseThrow()),
            Metrics.MEDIAN_COMPENSATION_OF_OTHERS,
            median.orElseThrow());
    return Ratio.declared(CATALOG, Metrics.COMPENSATION_RATIO, BY_DEFINITION, tables).total();
  }

  private static MetricTables withTotal(
      MetricTables tables, QuantityMetric<Money> metric, Quantity<Money> total) {
    Unit<Money> unit = total.unit();
    return tables.with(metric, CrossTable.stating(unit).total(total).build());
  }
}
