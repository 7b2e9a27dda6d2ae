package org.esg4j.workforce;

import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import org.esg4j.metric.MetricCatalog;
import org.esg4j.metric.Metrics;
import org.esg4j.metric.QuantityMetric;
import org.esg4j.metric.RateMetric;
import org.esg4j.table.CrossTable;
import org.esg4j.table.MetricTables;
import org.esg4j.table.Ratio;
import org.esg4j.units.Quantity;
import org.esg4j.units.Rate;
import org.esg4j.units.Unit;
import org.esg4j.units.Units;
import org.esg4j.units.kind.Count;
import org.esg4j.units.kind.Days;
import org.esg4j.units.kind.Kind;
import org.esg4j.units.kind.People;
import org.esg4j.units.kind.Time;

/**
 * Injury rates by hours worked, on one stated base: {@code injuries / hours worked}, in injuries
 * for each 200,000 or 1,000,000 hours (GRI 403-9, verified second-hand).
 *
 * <p>Recordable injuries include deaths and high-consequence ones; high-consequence injuries leave
 * deaths out. Employees and other workers are two calculations, never one. Where nobody worked an
 * hour a rate is not applicable, not zero. HKEX B2.1, deaths for each employee, is the metric
 * {@code safety.fatality-rate}.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class InjuryRates implements Serializable {
  @Serial private static final long serialVersionUID = 1L;
  private static final String DEFINITION = "per-hours-worked";

  private final HoursBase base;
  private final CrossTable<Time> hours;

  private InjuryRates(HoursBase base, CrossTable<Time> hours) {
    this.base = base;
    this.hours = hours;
  }

  /**
   * Rates for some hours worked.
   *
   * @param base the base that the rates are stated for
   * @param hours the hours worked
   * @return the rates
   */
  public static InjuryRates per(HoursBase base, CrossTable<Time> hours) {
    return new InjuryRates(
        Objects.requireNonNull(base, "base"), Objects.requireNonNull(hours, "hours"));
  }

  /**
   * The base.
   *
   * @return the hours that the rates are stated for
   */
  public HoursBase base() {
    return base;
  }

  /**
   * The rate of deaths: {@code deaths / hours}.
   *
   * @param deaths work-related deaths
   * @return the rate, in people for each base of hours
   */
  public Ratio<Rate<People, Time>> fatalities(CrossTable<People> deaths) {
    return of(Metrics.FATALITIES, Metrics.FATALITY_RATE_PER_HOURS, deaths, Units.PERSON);
  }

  /**
   * The rate of recordable injuries: {@code injuries with deaths / hours}.
   *
   * @param injuries recordable injuries, deaths included
   * @return the rate, in injuries for each base of hours
   */
  public Ratio<Rate<Count, Time>> recordable(CrossTable<Count> injuries) {
    return of(
        Metrics.RECORDABLE_INJURIES, Metrics.RECORDABLE_RATE, injuries, PersonMeasures.INJURY);
  }

  /**
   * The rate of high-consequence injuries: {@code injuries without deaths / hours}.
   *
   * @param injuries high-consequence injuries, deaths left out
   * @return the rate, in injuries for each base of hours
   */
  public Ratio<Rate<Count, Time>> highConsequence(CrossTable<Count> injuries) {
    return of(
        Metrics.HIGH_CONSEQUENCE_INJURIES,
        Metrics.HIGH_CONSEQUENCE_RATE,
        injuries,
        PersonMeasures.INJURY);
  }

  /**
   * The lost-time injury rate: {@code injuries with lost time / hours}; industry practice, in
   * neither GRI 403 (2018) nor the HKEX ESG Code.
   *
   * @param injuries injuries with lost time, deaths included
   * @return the rate, in injuries for each base of hours
   */
  public Ratio<Rate<Count, Time>> lostTime(CrossTable<Count> injuries) {
    return of(Metrics.LOST_TIME_INJURIES, Metrics.LOST_TIME_RATE, injuries, PersonMeasures.INJURY);
  }

  /**
   * The lost-day rate: {@code lost days / hours}; in GRI 403 of 2016, no longer in that of 2018.
   *
   * @param days days lost through injuries
   * @return the rate, in days for each base of hours
   */
  public Ratio<Rate<Days, Time>> lostDays(CrossTable<Days> days) {
    return of(Metrics.LOST_DAYS, Metrics.LOST_DAY_RATE, days, Units.DAY);
  }

  private <N extends Kind> Ratio<Rate<N, Time>> of(
      QuantityMetric<N> counted, RateMetric<N, Time> rate, CrossTable<N> table, Unit<N> unit) {
    MetricTables tables =
        MetricTables.none().with(counted, table).with(Metrics.HOURS_WORKED, hours);
    return Ratio.declared(MetricCatalog.bundled(), rate, DEFINITION, tables)
        .in(unit.per(base.unit()));
  }

  /**
   * Refuses figures that contradict the inclusion of one in the other.
   *
   * @param deaths work-related deaths
   * @param highConsequence high-consequence injuries, deaths left out
   * @param recordable recordable injuries, deaths included
   * @throws IllegalArgumentException if deaths and high-consequence injuries together exceed the
   *     recordable injuries
   */
  public static void check(
      Quantity<People> deaths, Quantity<Count> highConsequence, Quantity<Count> recordable) {
    Quantity<Count> grave =
        highConsequence.plus(PersonMeasures.INJURY.of(deaths.in(Units.PERSON).number()));
    if (grave.compareTo(recordable) > 0) {
      throw new IllegalArgumentException(
          recordable + " recordable, yet " + grave + " were deaths or of high consequence");
    }
  }
}
