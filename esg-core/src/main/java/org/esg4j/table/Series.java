package org.esg4j.table;

import java.io.Serial;
import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.esg4j.fact.ReportingPeriod;
import org.esg4j.units.Quantity;
import org.esg4j.units.Units;
import org.esg4j.units.Value;
import org.esg4j.units.kind.Share;
import org.esg4j.units.number.Rational;
import org.jspecify.annotations.Nullable;

/**
 * One figure over several periods, such as the deaths of each of the past three years (HKEX B2.1,
 * verified).
 *
 * <p>A period without a figure says so; it is never taken as zero.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <V> the type of the values
 */
public final class Series<V extends Value> implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // an unmodifiable tree map, which is serializable
  private final NavigableMap<ReportingPeriod, Outcome<V>> values;

  private Series(NavigableMap<ReportingPeriod, Outcome<V>> values) {
    this.values = Collections.unmodifiableNavigableMap(values);
  }

  /**
   * A series without figures.
   *
   * @param <V> the type of the values
   * @return the series
   */
  public static <V extends Value> Series<V> empty() {
    return new Series<>(new TreeMap<>());
  }

  /**
   * This series with a figure.
   *
   * @param period the period
   * @param value the figure, which takes the place of one of the same period
   * @return the series
   */
  public Series<V> with(ReportingPeriod period, V value) {
    return with(period, new Outcome.Known<>(value));
  }

  /**
   * This series with a figure, or with the reason why there is none.
   *
   * @param period the period
   * @param outcome the figure, which takes the place of one of the same period
   * @return the series
   */
  public Series<V> with(ReportingPeriod period, Outcome<V> outcome) {
    NavigableMap<ReportingPeriod, Outcome<V>> more = new TreeMap<>(values);
    more.put(Objects.requireNonNull(period, "period"), Objects.requireNonNull(outcome, "outcome"));
    return new Series<>(more);
  }

  /**
   * The figures.
   *
   * @return the figure by period, the earliest first, unmodifiable
   */
  public NavigableMap<ReportingPeriod, Outcome<V>> values() {
    return values;
  }

  /**
   * The figure of a period.
   *
   * @param period the period
   * @return the figure, or why there is none
   */
  public Outcome<V> at(ReportingPeriod period) {
    Outcome<V> found = values.get(Objects.requireNonNull(period, "period"));
    return found == null ? new Outcome.NotApplicable<>("no figure of " + period) : found;
  }

  /**
   * The last periods of a series, without gaps: {@code last(3, year)} is the reporting year and the
   * two before, as HKEX B2.1 asks.
   *
   * @param number how many periods, at least one
   * @param last the last of them
   * @return a series of so many periods, in which a missing one says so
   * @throws IllegalArgumentException if the number is below one
   */
  public Series<V> last(int number, ReportingPeriod last) {
    if (number < 1) {
      throw new IllegalArgumentException("at least one period, not " + number);
    }
    Series<V> series = empty();
    ReportingPeriod period = last;
    for (int i = 0; i < number; i++) {
      series = series.with(period, at(period));
      period = period.previous();
    }
    return series;
  }

  /**
   * The growth of each period over the one before: {@code value / value before - 1}.
   *
   * @return a share for each period, below zero for a decrease; not applicable where either figure
   *     is missing or the one before is not above zero
   */
  public Series<Quantity<Share>> growth() {
    Series<Quantity<Share>> growth = empty();
    for (Map.Entry<ReportingPeriod, Outcome<V>> entry : values.entrySet()) {
      ReportingPeriod before = entry.getKey().previous();
      growth =
          growth.with(entry.getKey(), growth(before, at(before), entry.getKey(), entry.getValue()));
    }
    return growth;
  }

  private static <V extends Value> Outcome<Quantity<Share>> growth(
      ReportingPeriod earlier, Outcome<V> before, ReportingPeriod period, Outcome<V> now) {
    Optional<V> from = before.value();
    if (from.isEmpty()) {
      return missing(earlier, before);
    }
    if (now.value().isEmpty()) {
      return missing(period, now);
    }
    if (from.get().signum() <= 0) {
      return new Outcome.NotApplicable<>(
          "the figure of " + earlier + ", " + from.get() + ", is not above zero");
    }
    Rational later = now.orElseThrow().convertedTo(from.get().unit()).number();
    return new Outcome.Known<>(
        Units.FRACTION.of(later.dividedBy(from.get().number()).minus(Rational.ONE)));
  }

  private static Outcome<Quantity<Share>> missing(ReportingPeriod period, Outcome<?> outcome) {
    return outcome instanceof Outcome.NotApplicable<?> none
        ? new Outcome.NotApplicable<>(none.because())
        : new Outcome.NotApplicable<>(period + " is " + outcome);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Series<?> that && values.equals(that.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  /**
   * The figures by period.
   *
   * @return such as {@code {2023=0 person, 2024=1 person}}
   */
  @Override
  public String toString() {
    return values.toString();
  }
}
