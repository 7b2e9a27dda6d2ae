package org.esg4j.bulk;

import java.io.Serial;
import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.OptionalInt;
import org.esg4j.fact.ReportingPeriod;

/**
 * Equal intervals, numbered from 0, that fill a period: such as the hours of a year.
 *
 * <p>Times are local standard time, in which every day has 24 hours; a clock that changes in summer
 * has to be set back before readings come here.
 *
 * @param period the whole days that are filled
 * @param length the length of one interval, of which a whole number makes a day
 */
public record Intervals(ReportingPeriod period, Duration length) implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  private static final Duration DAY = Duration.ofDays(1);
  private static final int MOST = 100_000_000;

  /**
   * Checks that the intervals fill days.
   *
   * @param period the whole days that are filled
   * @param length the length of one interval, of which a whole number makes a day
   * @throws IllegalArgumentException if the length does not divide a day, or there would be more
   *     than a hundred million intervals
   */
  public Intervals {
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(length, "length");
    if (length.isNegative() || length.isZero() || DAY.toNanos() % nanos(length) != 0) {
      throw new IllegalArgumentException(
          "expected a length of which a whole number makes a day, found " + length);
    }
    if (days(period) * (DAY.toNanos() / length.toNanos()) > MOST) {
      throw new IllegalArgumentException(
          "expected at most " + MOST + " intervals, found more of " + length + " in " + period);
    }
  }

  private static long nanos(Duration length) {
    return length.compareTo(DAY) > 0 ? Long.MAX_VALUE : length.toNanos();
  }

  private static long days(ReportingPeriod period) {
    return ChronoUnit.DAYS.between(period.start(), period.end()) + 1;
  }

  /**
   * The hours of a period.
   *
   * @param period the period
   * @return its hours
   * @throws IllegalArgumentException if there are more than a hundred million
   */
  public static Intervals hoursOf(ReportingPeriod period) {
    return new Intervals(period, Duration.ofHours(1));
  }

  /**
   * How many intervals there are.
   *
   * @return the number, such as 8784 for the hours of 2024
   */
  public int count() {
    return Math.toIntExact(days(period) * perDay());
  }

  private int perDay() {
    return Math.toIntExact(DAY.toNanos() / length.toNanos());
  }

  /**
   * When an interval begins.
   *
   * @param interval its number
   * @return the begin
   * @throws IndexOutOfBoundsException if there is no such interval
   */
  public LocalDateTime start(int interval) {
    Objects.checkIndex(interval, count());
    return period.start().atStartOfDay().plus(length.multipliedBy(interval));
  }

  /**
   * The interval that begins at a time.
   *
   * @param start the begin of an interval
   * @return its number, or empty if no interval begins then
   */
  public OptionalInt startingAt(LocalDateTime start) {
    long day = start.toLocalDate().toEpochDay() - period.start().toEpochDay();
    long time = start.toLocalTime().toNanoOfDay();
    if (day < 0 || day >= days(period) || time % length.toNanos() != 0) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(Math.toIntExact(day * perDay() + time / length.toNanos()));
  }

  /** The number of the first interval of a day, which may be the day after the last. */
  int firstOf(LocalDate day) {
    return Math.toIntExact((day.toEpochDay() - period.start().toEpochDay()) * perDay());
  }
}
