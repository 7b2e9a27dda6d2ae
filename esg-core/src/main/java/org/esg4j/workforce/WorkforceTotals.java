package org.esg4j.workforce;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.esg4j.fact.Failure;
import org.esg4j.fact.ReportingPeriod;
import org.esg4j.table.CrossTable;
import org.esg4j.units.kind.FullTimeEquivalents;
import org.esg4j.units.kind.Kind;
import org.esg4j.units.kind.People;
import org.jspecify.annotations.Nullable;

/**
 * The totals of a workforce over a period: counted from records of people, or stated by category.
 *
 * <p>All ratios start here, so that they are the same for both ways in.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class WorkforceTotals implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  final Map<String, CrossTable<?>> tables;
  private final ReportingPeriod period;
  final Map<String, CrossTable<?>> splits;
  private final Map<String, Distribution<?>> distributions;
  private final List<CrossTable<People>> monthEnds;
  private final List<CrossTable<FullTimeEquivalents>> fteMonthEnds;
  private final List<String> axes;
  private final List<Failure> failures;
  private final long counted;
  private final long outside;

  WorkforceTotals(
      WorkforceTotalsBuilder from,
      List<String> axes,
      List<Failure> failures,
      long counted,
      long outside) {
    this.period = from.period;
    this.tables = Map.copyOf(from.tables);
    this.splits = Map.copyOf(from.splits);
    this.distributions = Map.copyOf(from.distributions);
    this.monthEnds = List.copyOf(from.monthEnds);
    this.fteMonthEnds = List.copyOf(from.fteMonthEnds);
    this.axes = List.copyOf(axes);
    this.failures = List.copyOf(failures);
    this.counted = counted;
    this.outside = outside;
  }

  /**
   * Starts totals that are stated by category.
   *
   * @param period the period
   * @return the builder
   */
  public static WorkforceTotalsBuilder stating(ReportingPeriod period) {
    return new WorkforceTotalsBuilder(Objects.requireNonNull(period, "period"));
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
   * The table of a measure, by the axes of the workforce.
   *
   * @param <K> the kind
   * @param measure the measure
   * @return its sums
   * @throws IllegalArgumentException if it was not measured
   */
  public <K extends Kind> CrossTable<K> get(PersonMeasure<K> measure) {
    return typed(tables.get(measure.id()), measure);
  }

  /**
   * The table of a measure, by the axes of the workforce and the axis of its own, such as leavers
   * by reason.
   *
   * @param <K> the kind
   * @param measure the measure
   * @return its sums
   * @throws IllegalArgumentException if it was not measured, or is not split by an axis
   */
  public <K extends Kind> CrossTable<K> split(PersonMeasure<K> measure) {
    return typed(splits.get(measure.id()), measure);
  }

  @SuppressWarnings("unchecked") // units of one kind
  private static <K extends Kind> CrossTable<K> typed(
      @Nullable CrossTable<?> table, PersonMeasure<K> measure) {
    if (table == null) {
      throw notMeasured(measure);
    }
    if (!table.unit().isConvertibleTo(measure.unit())) {
      throw new IllegalArgumentException(
          measure.id() + " is in " + table.unit() + ", not in " + measure.unit());
    }
    return (CrossTable<K>) table;
  }

  private static IllegalArgumentException notMeasured(PersonMeasure<?> measure) {
    return new IllegalArgumentException(measure.id() + " was not measured");
  }

  /**
   * Whether there is a table of a measure.
   *
   * @param measure the measure
   * @return true if there is
   */
  public boolean has(PersonMeasure<?> measure) {
    return tables.containsKey(measure.id());
  }

  /**
   * The amounts of a measure by group, for medians and extremes.
   *
   * @param <K> the kind
   * @param measure the measure
   * @return the amounts
   * @throws IllegalArgumentException if its amounts were not kept
   */
  @SuppressWarnings("unchecked") // the amounts of a measure are of its kind
  public <K extends Kind> Distribution<K> distribution(PersonMeasure<K> measure) {
    Distribution<?> found = distributions.get(measure.id());
    if (found == null) {
      throw new IllegalArgumentException("the amounts of " + measure.id() + " were not kept");
    }
    return (Distribution<K>) found;
  }

  /**
   * Headcount at opening, closing and the ends of months, as far as known.
   *
   * @return the count
   * @throws IllegalArgumentException if closing headcount is not known
   */
  public StaffCount<People> headcount() {
    return staff(PersonMeasures.OPENING_HEADCOUNT, PersonMeasures.CLOSING_HEADCOUNT, monthEnds);
  }

  /**
   * Full-time equivalents at opening, closing and the ends of months, as far as known.
   *
   * @return the count
   * @throws IllegalArgumentException if those at closing are not known
   */
  public StaffCount<FullTimeEquivalents> fullTimeEquivalents() {
    return staff(PersonMeasures.OPENING_FTE, PersonMeasures.CLOSING_FTE, fteMonthEnds);
  }

  private <K extends Kind> StaffCount<K> staff(
      PersonMeasure<K> opening, PersonMeasure<K> closing, List<CrossTable<K>> months) {
    StaffCount<K> staff = StaffCount.atClosing(get(closing)).withMonthEnds(months);
    return has(opening) ? staff.withOpening(get(opening)) : staff;
  }

  /**
   * The axes that people were counted by, with the bounds of bands.
   *
   * @return such as {@code gender (as stated)}; none for stated totals
   */
  public List<String> axes() {
    return axes;
  }

  /**
   * The records that could not be used, with their identity and the reason.
   *
   * @return the faults, ordered by record
   */
  public List<Failure> failures() {
    return failures;
  }

  /**
   * How many records were counted.
   *
   * @return the number
   */
  public long counted() {
    return counted;
  }

  /**
   * How many good records are about employments that ended before the period or began after it.
   *
   * @return the number
   */
  public long outside() {
    return outside;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof WorkforceTotals that
        && period.equals(that.period)
        && tables.equals(that.tables)
        && splits.equals(that.splits)
        && monthEnds.equals(that.monthEnds)
        && fteMonthEnds.equals(that.fteMonthEnds)
        && failures.equals(that.failures)
        && counted == that.counted
        && outside == that.outside;
  }

  @Override
  public int hashCode() {
    return Objects.hash(period, tables, counted, outside);
  }

  /**
   * How much was counted.
   *
   * @return such as {@code 2024: 20000 records counted, 3 outside the period, 2 refused}
   */
  @Override
  public String toString() {
    return period
        + ": "
        + counted
        + " records counted, "
        + outside
        + " outside the period, "
        + failures.size()
        + " refused";
  }
}
