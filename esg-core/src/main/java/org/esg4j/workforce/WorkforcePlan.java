package org.esg4j.workforce;

import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collector;
import org.esg4j.fact.ReportingPeriod;

/**
 * What to count over people: the period, the axes, the measures.
 *
 * <pre>{@code
 * WorkforceTotals totals = people.stream().collect(
 *     WorkforcePlan.over(ReportingPeriod.ofYear(2024))
 *         .by(PersonAxis.GENDER, PersonAxis.age(AgeBands.GRI))
 *         .measuring(HIRES, LEAVERS, TRAINING_HOURS)
 *         .collector());
 * totals.get(HIRES).total();                                         // 1 person
 * totals.headcount().closing().at(Breakdown.of("gender", "female")); // 2 person
 * }</pre>
 *
 * <p>Opening and closing headcount are always counted. Memory is constant for each group: one cell
 * for each combination of categories that occurs. Only {@link #distributing} keeps more.
 *
 * <p>This class is immutable and thread-safe; it can be serialized if the functions of a program's
 * own axes and measures can.
 */
public final class WorkforcePlan implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  final ReportingPeriod period;
  final PersonAxis[] axes;
  final PersonMeasure<?>[] measures;
  final boolean[] distributed;
  final boolean strict;

  /** The last days of the months, counted from the epoch; none if months are not counted. */
  final long[] monthEnds;

  private WorkforcePlan(
      ReportingPeriod period,
      PersonAxis[] axes,
      PersonMeasure<?>[] measures,
      boolean[] distributed,
      boolean strict,
      long[] monthEnds) {
    this.period = period;
    this.axes = axes;
    this.measures = measures;
    this.distributed = distributed;
    this.strict = strict;
    this.monthEnds = monthEnds;
  }

  /**
   * A plan that counts heads at opening and closing, without axes.
   *
   * @param period the period
   * @return the plan
   */
  public static WorkforcePlan over(ReportingPeriod period) {
    return new WorkforcePlan(
        Objects.requireNonNull(period, "period"),
        new PersonAxis[0],
        new PersonMeasure<?>[] {PersonMeasures.OPENING_HEADCOUNT, PersonMeasures.CLOSING_HEADCOUNT},
        new boolean[2],
        false,
        new long[0]);
  }

  /**
   * This plan with more axes; every measure is counted by all of them.
   *
   * @param more the axes
   * @return the plan
   * @throws IllegalArgumentException if two axes have one id
   */
  public WorkforcePlan by(PersonAxis... more) {
    List<PersonAxis> all = new ArrayList<>(Arrays.asList(axes));
    all.addAll(Arrays.asList(more));
    all.sort(Comparator.comparing(PersonAxis::id));
    if (all.stream().map(PersonAxis::id).distinct().count() < all.size()) {
      throw new IllegalArgumentException("two axes of one id among " + all);
    }
    return new WorkforcePlan(
        period, all.toArray(PersonAxis[]::new), measures, distributed, strict, monthEnds);
  }

  /**
   * This plan with more measures; one that is there already counts once.
   *
   * @param more the measures
   * @return the plan
   * @throws IllegalArgumentException if two measures have one id
   */
  public WorkforcePlan measuring(PersonMeasure<?>... more) {
    Set<PersonMeasure<?>> all = new LinkedHashSet<>(Arrays.asList(measures));
    all.addAll(Arrays.asList(more));
    if (all.stream().map(PersonMeasure::id).distinct().count() < all.size()) {
      throw new IllegalArgumentException("two measures of one id among " + all);
    }
    return new WorkforcePlan(
        period,
        axes,
        all.toArray(PersonMeasure<?>[]::new),
        Arrays.copyOf(distributed, all.size()),
        strict,
        monthEnds);
  }

  /**
   * This plan with a measure of which every distinct amount is kept, for medians and extremes.
   *
   * <p>Memory grows with the number of distinct amounts in each group.
   *
   * @param measure the measure, which is not split by an axis
   * @return the plan
   * @throws IllegalArgumentException if the measure is split by an axis
   */
  public WorkforcePlan distributing(PersonMeasure<?> measure) {
    if (measure.splitAxis != null) {
      throw new IllegalArgumentException(measure + " is split by " + measure.splitAxis);
    }
    WorkforcePlan with = measuring(measure);
    with.distributed[Arrays.asList(with.measures).indexOf(measure)] = true;
    return with;
  }

  /**
   * This plan with heads (and full-time equivalents, if they are measured at closing) at the end of
   * each month of the period.
   *
   * <p>A period that does not end with a month counts at its last day as well.
   *
   * @return the plan
   */
  public WorkforcePlan monthly() {
    List<Long> days = new ArrayList<>();
    for (YearMonth month = YearMonth.from(period.start());
        !month.atEndOfMonth().isAfter(period.end());
        month = month.plusMonths(1)) {
      days.add(month.atEndOfMonth().toEpochDay());
    }
    if (!days.contains(period.end().toEpochDay())) {
      days.add(period.end().toEpochDay());
    }
    return new WorkforcePlan(
        period,
        axes,
        measures,
        distributed,
        strict,
        days.stream().mapToLong(Long::longValue).toArray());
  }

  /**
   * This plan, stopping at the first record that cannot be used instead of returning it.
   *
   * @return the plan
   */
  public WorkforcePlan stoppingAtFaults() {
    return new WorkforcePlan(period, axes, measures, distributed, true, monthEnds);
  }

  /**
   * The period.
   *
   * @return the first and the last day
   */
  public ReportingPeriod period() {
    return period;
  }

  /**
   * The axes, by id.
   *
   * @return the axes, whose descriptions state the bounds of bands
   */
  public List<PersonAxis> axes() {
    return List.of(axes);
  }

  /**
   * The measures.
   *
   * @return the measures
   */
  public List<PersonMeasure<?>> measures() {
    return List.of(measures);
  }

  /**
   * The days at whose close the months are counted.
   *
   * @return the days, none unless {@link #monthly()} was asked for
   */
  public List<LocalDate> monthEnds() {
    return Arrays.stream(monthEnds).mapToObj(LocalDate::ofEpochDay).toList();
  }

  /**
   * A counter that has counted nothing yet.
   *
   * @return the counter
   */
  public WorkforceCounter counter() {
    return new WorkforceCounter(this);
  }

  /**
   * A collector that counts people, in any order and any partition.
   *
   * @return the collector
   */
  public Collector<Person, WorkforceCounter, WorkforceTotals> collector() {
    return Collector.of(
        this::counter,
        WorkforceCounter::add,
        WorkforceCounter::merge,
        WorkforceCounter::totals,
        Collector.Characteristics.UNORDERED);
  }

  /** Whether another plan counts the same, as far as names tell. */
  boolean isLike(WorkforcePlan other) {
    return period.equals(other.period)
        && ids(axes, PersonAxis::toString).equals(ids(other.axes, PersonAxis::toString))
        && ids(measures, PersonMeasure::toString)
            .equals(ids(other.measures, PersonMeasure::toString))
        && Arrays.equals(distributed, other.distributed)
        && Arrays.equals(monthEnds, other.monthEnds);
  }

  private static <T> List<String> ids(T[] items, Function<T, String> id) {
    return Arrays.stream(items).map(id).toList();
  }

  /** Whether full-time equivalents are counted at the end of each month. */
  boolean hasMonthlyFte() {
    String wanted = PersonMeasures.CLOSING_FTE.id();
    return monthEnds.length > 0
        && Arrays.stream(measures).anyMatch(measure -> measure.id().equals(wanted));
  }
}
