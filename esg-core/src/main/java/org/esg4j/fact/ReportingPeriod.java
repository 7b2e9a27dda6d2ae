package org.esg4j.fact;

import java.io.Serial;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * The time that a figure is about: from a first to a last day, both included.
 *
 * <p>A calendar year is written as {@code 2024}, a day as {@code 2024-12-31}, anything else as two
 * days with a slash between, as in ISO 8601. A metric that is counted at a moment is about the last
 * day of its period.
 *
 * @param start the first day
 * @param end the last day
 */
public record ReportingPeriod(LocalDate start, LocalDate end)
    implements Comparable<ReportingPeriod>, Serializable {
  @Serial private static final long serialVersionUID = 1L;
  private static final int LAST_YEAR = 9999;

  /**
   * Checks the order of the days.
   *
   * @param start the first day
   * @param end the last day
   * @throws IllegalArgumentException if the last day is before the first, or a year is not within 1
   *     to 9999
   */
  public ReportingPeriod {
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(end, "end");
    if (end.isBefore(start)) {
      throw new IllegalArgumentException("a period from " + start + " does not end on " + end);
    }
    if (start.getYear() < 1 || end.getYear() > LAST_YEAR) {
      throw new IllegalArgumentException("the years of a period are within 1 to " + LAST_YEAR);
    }
  }

  /**
   * A calendar year.
   *
   * @param year the year
   * @return the period from 1 January to 31 December
   * @throws IllegalArgumentException if the year is not within 1 to 9999
   */
  public static ReportingPeriod ofYear(int year) {
    if (year < 1 || year > LAST_YEAR) {
      throw new IllegalArgumentException("a year is within 1 to " + LAST_YEAR + ", not " + year);
    }
    return new ReportingPeriod(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /**
   * One day.
   *
   * @param day the day
   * @return the period that starts and ends on it
   */
  public static ReportingPeriod on(LocalDate day) {
    return new ReportingPeriod(day, day);
  }

  /**
   * Reads what {@link #toString()} writes.
   *
   * @param text such as {@code 2024} or {@code 2024-04-01/2025-03-31}
   * @return the period
   * @throws IllegalArgumentException if the text is not of that form
   */
  public static ReportingPeriod parse(String text) {
    Objects.requireNonNull(text, "text");
    try {
      if (text.matches("[0-9]{4}")) {
        return ofYear(Integer.parseInt(text));
      }
      int slash = text.indexOf('/');
      return slash < 0
          ? on(LocalDate.parse(text))
          : new ReportingPeriod(
              LocalDate.parse(text.substring(0, slash)),
              LocalDate.parse(text.substring(slash + 1)));
    } catch (DateTimeException | IllegalArgumentException fault) {
      throw new IllegalArgumentException(
          "expected a period such as 2024 or 2024-04-01/2025-03-31, found '"
              + Shown.shortened(text)
              + "'",
          fault);
    }
  }

  /**
   * Whether the period is one calendar year.
   *
   * @return true from 1 January to 31 December of a year
   */
  public boolean isYear() {
    return start.getDayOfYear() == 1 && end.equals(start.plusYears(1).minusDays(1));
  }

  /**
   * The period of the same length that ends the day before this one starts.
   *
   * <p>Whole months stay whole months: before February comes January with its 31 days. A single day
   * is taken as the end of a year, so the one before is that day a year earlier.
   *
   * @return the period before
   * @throws IllegalArgumentException if it would start before the year 1
   */
  public ReportingPeriod previous() {
    if (start.equals(end)) {
      return on(start.minusYears(1));
    }
    if (start.getDayOfMonth() == 1 && end.equals(YearMonth.from(end).atEndOfMonth())) {
      long months = ChronoUnit.MONTHS.between(start, end.plusDays(1));
      return new ReportingPeriod(start.minusMonths(months), start.minusDays(1));
    }
    LocalDate yearLater = start.plusYears(1);
    if (end.plusDays(1).equals(yearLater)) {
      return new ReportingPeriod(start.minusYears(1), start.minusDays(1));
    }
    long days = ChronoUnit.DAYS.between(start, end) + 1;
    return new ReportingPeriod(start.minusDays(days), start.minusDays(1));
  }

  /** By the last day, then by the first. */
  @Override
  public int compareTo(ReportingPeriod other) {
    int byEnd = end.compareTo(other.end);
    return byEnd != 0 ? byEnd : start.compareTo(other.start);
  }

  /**
   * The shortest text that {@link #parse(String)} reads back.
   *
   * @return such as {@code 2024}, {@code 2024-12-31} or {@code 2024-04-01/2025-03-31}
   */
  @Override
  public String toString() {
    if (isYear()) {
      return start.toString().substring(0, 4);
    }
    return start.equals(end) ? start.toString() : start + "/" + end;
  }
}
