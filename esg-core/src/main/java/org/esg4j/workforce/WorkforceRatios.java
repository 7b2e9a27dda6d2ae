package org.esg4j.workforce;

import java.util.Objects;
import org.esg4j.metric.MetricCatalog;
import org.esg4j.metric.Metrics;
import org.esg4j.metric.QuantityMetric;
import org.esg4j.table.Method;
import org.esg4j.table.MetricTables;
import org.esg4j.table.Ratio;
import org.esg4j.units.Quantity;
import org.esg4j.units.Rate;
import org.esg4j.units.kind.Days;
import org.esg4j.units.kind.People;
import org.esg4j.units.kind.Share;
import org.esg4j.units.kind.Time;

/**
 * The usual ratios of a workforce, each by the formula that its metric declares.
 *
 * <p>Turnover and hires have several definitions: see {@link TurnoverRate} and {@link HireRate}.
 * Injury rates need a base of hours: see {@link InjuryRates}. Pay: see {@link PayRatios}.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class WorkforceRatios {
  private static final MetricCatalog CATALOG = MetricCatalog.bundled();
  private static final String YEAR_END = "year-end-headcount";
  private static final String BY_DEFINITION = "by-definition";

  private final WorkforceTotals totals;

  private WorkforceRatios(WorkforceTotals totals) {
    this.totals = totals;
  }

  /**
   * The ratios of some totals.
   *
   * @param totals the totals; each ratio needs the measures that it is made from
   * @return the ratios
   */
  public static WorkforceRatios of(WorkforceTotals totals) {
    return new WorkforceRatios(Objects.requireNonNull(totals, "totals"));
  }

  /**
   * The share of each group in all employees: {@code headcount of the group / headcount} (HKEX
   * B1.1, verified).
   *
   * @return the shares, which add up to one exactly over the parts of a whole
   */
  public Ratio<Quantity<Share>> shares() {
    return Ratio.composition(
        totals.headcount().closing(),
        Method.declared(CATALOG, Metrics.SHARE_OF_EMPLOYEES.id(), BY_DEFINITION));
  }

  /**
   * The share of each group in its category on some axes, such as women among the senior (GRI
   * 405-1, verified second-hand).
   *
   * @param axes the axes whose categories are the wholes
   * @return the shares, which add up to one exactly within each category
   */
  public Ratio<Quantity<Share>> sharesWithin(String... axes) {
    return Ratio.composition(
        totals.headcount().closing(),
        Method.declared(CATALOG, Metrics.SHARE_OF_EMPLOYEES.id(), BY_DEFINITION),
        axes);
  }

  /**
   * The share trained within each group: {@code trained of the group / employees of the group}
   * (HKEX B3.1 in one reading, verified wording).
   *
   * @return the shares, each between nothing and one; they do not add up
   */
  public Ratio<Quantity<Share>> trainingCoverage() {
    return Ratio.atMostOne(
        overHeadcount(PersonMeasures.TRAINED, Metrics.EMPLOYEES_TRAINED, Metrics.SHARE_TRAINED));
  }

  /**
   * The composition of those trained: {@code trained of the group / all trained} (HKEX B3.1 in its
   * other reading; that the guidance has it so is unverified).
   *
   * @return the shares, which add up to one exactly over the parts of a whole
   */
  public Ratio<Quantity<Share>> trainingComposition() {
    return Ratio.composition(
        totals.get(PersonMeasures.TRAINED),
        Method.declared(CATALOG, Metrics.TRAINING_COMPOSITION.id(), BY_DEFINITION));
  }

  /**
   * Average hours of training: {@code hours of the group / employees of the group}, those not
   * trained included (GRI 404-1, verified second-hand; HKEX B3.2, verified).
   *
   * @return the hours for each employee
   */
  public Ratio<Rate<Time, People>> trainingHours() {
    return Ratio.declared(
        CATALOG,
        Metrics.TRAINING_HOURS_PER_EMPLOYEE,
        YEAR_END,
        MetricTables.none()
            .with(Metrics.TRAINING_HOURS, totals.get(PersonMeasures.TRAINING_HOURS))
            .with(Metrics.HEADCOUNT, totals.headcount().closing()));
  }

  /**
   * The absence rate: {@code days absent / days to be worked}.
   *
   * @return the shares
   */
  public Ratio<Quantity<Share>> absenceRate() {
    PersonMeasure<Days> absent = PersonMeasures.ABSENCE;
    return Ratio.atMostOne(
        Ratio.declared(
            CATALOG,
            Metrics.ABSENCE_RATE,
            BY_DEFINITION,
            MetricTables.none()
                .with(Metrics.ABSENCE, totals.get(absent))
                .with(Metrics.SCHEDULED_DAYS, totals.get(PersonMeasures.SCHEDULED_DAYS))));
  }

  /**
   * The promotion rate: {@code promoted / employees at the end of the period}.
   *
   * @return the shares
   */
  public Ratio<Quantity<Share>> promotionRate() {
    return Ratio.atMostOne(
        overHeadcount(PersonMeasures.PROMOTED, Metrics.PROMOTED, Metrics.PROMOTION_RATE));
  }

  /**
   * The share with a performance review: {@code reviewed / employees} (GRI 404-3, verified
   * second-hand).
   *
   * @return the shares
   */
  public Ratio<Quantity<Share>> reviewCoverage() {
    return Ratio.atMostOne(
        overHeadcount(PersonMeasures.REVIEWED, Metrics.REVIEWED, Metrics.REVIEW_COVERAGE));
  }

  /**
   * The share covered by collective bargaining agreements: {@code covered / employees} (GRI 2-30,
   * verified second-hand).
   *
   * @return the shares
   */
  public Ratio<Quantity<Share>> bargainingCoverage() {
    return Ratio.atMostOne(
        overHeadcount(
            PersonMeasures.COVERED_BY_AGREEMENT,
            Metrics.BARGAINING_COVERED,
            Metrics.BARGAINING_COVERAGE));
  }

  /**
   * The share trained in anti-corruption: {@code trained / employees} (GRI 205-2, verified
   * second-hand; HKEX B7.3, verified).
   *
   * @return the shares
   */
  public Ratio<Quantity<Share>> antiCorruptionCoverage() {
    return Ratio.atMostOne(
        overHeadcount(
            PersonMeasures.TRAINED_IN_ANTI_CORRUPTION,
            Metrics.TRAINED_IN_ANTI_CORRUPTION,
            Metrics.ANTI_CORRUPTION_COVERAGE));
  }

  /**
   * The return rate after parental leave: {@code came back / due back} (GRI 401-3, verified
   * second-hand; denominator unverified).
   *
   * @return the shares
   */
  public Ratio<Quantity<Share>> returnRate() {
    return Ratio.atMostOne(
        Ratio.declared(
            CATALOG,
            Metrics.RETURN_RATE,
            BY_DEFINITION,
            MetricTables.none()
                .with(Metrics.CAME_BACK_FROM_LEAVE, totals.get(PersonMeasures.CAME_BACK))
                .with(Metrics.DUE_BACK_FROM_LEAVE, totals.get(PersonMeasures.DUE_BACK))));
  }

  /**
   * The retention rate after parental leave: {@code still employed twelve months later / came back
   * in the prior period} (GRI 401-3, verified second-hand; denominator unverified).
   *
   * @return the shares
   */
  public Ratio<Quantity<Share>> retentionRate() {
    return Ratio.atMostOne(
        Ratio.declared(
            CATALOG,
            Metrics.RETENTION_RATE,
            BY_DEFINITION,
            MetricTables.none()
                .with(Metrics.STAYED_AFTER_LEAVE, totals.get(PersonMeasures.STAYED))
                .with(
                    Metrics.CAME_BACK_IN_PRIOR_PERIOD,
                    totals.get(PersonMeasures.CAME_BACK_BEFORE))));
  }

  private Ratio<Quantity<Share>> overHeadcount(
      PersonMeasure<People> measure, QuantityMetric<People> counted, QuantityMetric<Share> rate) {
    return Ratio.declared(
        CATALOG,
        rate,
        YEAR_END,
        MetricTables.none()
            .with(counted, totals.get(measure))
            .with(Metrics.HEADCOUNT, totals.headcount().closing()));
  }
}
