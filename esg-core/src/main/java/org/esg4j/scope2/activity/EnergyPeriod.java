package org.esg4j.scope2.activity;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The time in which energy was used or generated: an hour, a day, a month, a year or any other.
 *
 * <p>Times are those of one clock that runs through the year without summer time, usually the
 * standard time of the market; then hours of use and of generation can be compared.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class EnergyPeriod implements Comparable<EnergyPeriod>, Serializable {
  @Serial private static final long serialVersionUID = 1L;
  private static final int LONGEST = 100;

  private final LocalDateTime start;
  private final LocalDateTime end;
  private final int year;

  private EnergyPeriod(LocalDateTime start, LocalDateTime end) {
    if (!start.isBefore(end) || end.isAfter(start.plusYears(LONGEST))) {
      throw new IllegalArgumentException(
          "a period ends after its start and lasts at most "
              + LONGEST
              + " years: "
              + start
              + " to "
              + end);
    }
    this.start = start;
    this.end = end;
    this.year = mostly(start, end);
  }

  /**
   * A calendar year.
   *
   * @param year the year
   * @return the period
   * @throws DateTimeException if there is no such year
   */
  public static EnergyPeriod ofYear(int year) {
    return ofClosed(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /**
   * A calendar month.
   *
   * @param month the month
   * @return the period
   */
  public static EnergyPeriod of(YearMonth month) {
    return ofClosed(month.atDay(1), month.atEndOfMonth());
  }

  /**
   * A day.
   *
   * @param day the day
   * @return the period
   */
  public static EnergyPeriod of(LocalDate day) {
    return ofClosed(day, day);
  }

  /**
   * An hour.
   *
   * @param start its beginning, which need not be a full hour
   * @return the period
   */
  public static EnergyPeriod ofHour(LocalDateTime start) {
    return of(start, Objects.requireNonNull(start, "start").plusHours(1));
  }

  /**
   * From one day to another, both included.
   *
   * @param first the first day
   * @param last the last day
   * @return the period
   * @throws IllegalArgumentException if the last day is before the first or more than 100 years on
   */
  public static EnergyPeriod ofClosed(LocalDate first, LocalDate last) {
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(last, "last");
    return of(first.atStartOfDay(), last.plusDays(1).atStartOfDay());
  }

  /**
   * From one time to another.
   *
   * @param start the beginning
   * @param end the end, no longer part of the period
   * @return the period
   * @throws IllegalArgumentException if the end is not after the start or more than 100 years on
   */
  public static EnergyPeriod of(LocalDateTime start, LocalDateTime end) {
    return new EnergyPeriod(
        Objects.requireNonNull(start, "start"), Objects.requireNonNull(end, "end"));
  }

  /**
   * Reads what {@link #toString()} writes.
   *
   * @param text such as {@code 2024}, {@code 2024-03}, {@code 2024-04-01/2025-03-31} or {@code
   *     2024-03-01T05:00/2024-03-01T06:00}
   * @return the period
   * @throws DateTimeException if the text is none of these
   * @throws IllegalArgumentException if the end is before the start or more than 100 years on
   */
  public static EnergyPeriod parse(String text) {
    int slash = Objects.requireNonNull(text, "text").indexOf('/');
    if (slash >= 0) {
      String from = text.substring(0, slash);
      String to = text.substring(slash + 1);
      return text.indexOf('T') >= 0
          ? of(LocalDateTime.parse(from), LocalDateTime.parse(to))
          : ofClosed(LocalDate.parse(from), LocalDate.parse(to));
    }
    return switch (text.length()) {
      case 4 -> ofYear(Year.parse(text).getValue());
      case 7 -> of(YearMonth.parse(text));
      default -> of(LocalDate.parse(text));
    };
  }

  /** The year in which most of the time lies; the earlier one of two with equal parts. */
  private static int mostly(LocalDateTime start, LocalDateTime end) {
    int best = start.getYear();
    Duration longest = Duration.ZERO;
    for (int year = start.getYear(); year <= end.getYear(); year++) {
      LocalDateTime from = LocalDate.of(year, 1, 1).atStartOfDay();
      LocalDateTime to = from.plusYears(1);
      Duration part =
          Duration.between(from.isBefore(start) ? start : from, to.isAfter(end) ? end : to);
      if (part.compareTo(longest) > 0) {
        longest = part;
        best = year;
      }
    }
    return best;
  }

  // ---------------------------------------------------------------------------------------------

  /**
   * The beginning.
   *
   * @return the first moment of the period
   */
  public LocalDateTime start() {
    return start;
  }

  /**
   * The end.
   *
   * @return the first moment after the period
   */
  public LocalDateTime end() {
    return end;
  }

  /**
   * The year in which most of the period lies, whose factors apply to it.
   *
   * <p>Of a period with equal parts in two years it is the earlier one. Rule: UK Government
   * guidance on conversion factors for financial years that straddle two editions; the tie is
   * decided here.
   *
   * @return the year
   */
  public int year() {
    return year;
  }

  /**
   * Whether the period lasts one hour or less.
   *
   * @return true for intervals of 60, 30 or 15 minutes, for instance
   */
  public boolean isWithinOneHour() {
    return Duration.between(start, end).compareTo(Duration.ofHours(1)) <= 0;
  }

  /**
   * Whether another period lies within this one.
   *
   * @param other the other period
   * @return true if no part of the other is outside this
   */
  public boolean contains(EnergyPeriod other) {
    return !other.start.isBefore(start) && !other.end.isAfter(end);
  }

  /** Earlier starts come first, and of those the shorter period. */
  @Override
  public int compareTo(EnergyPeriod other) {
    int first = start.compareTo(other.start);
    return first != 0 ? first : end.compareTo(other.end);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof EnergyPeriod that && start.equals(that.start) && end.equals(that.end);
  }

  @Override
  public int hashCode() {
    return start.hashCode() * 31 + end.hashCode();
  }

  /**
   * The period as short as ISO 8601 allows: a year, a month, a day, a first and last day, or two
   * times of which the second is no longer part of it.
   *
   * @return such as {@code 2024}, {@code 2024-03}, {@code 2024-04-01/2025-03-31} or {@code
   *     2024-03-01T05:00/2024-03-01T06:00}
   */
  @Override
  public String toString() {
    if (!start.toLocalTime().equals(LocalTime.MIDNIGHT)
        || !end.toLocalTime().equals(LocalTime.MIDNIGHT)) {
      return start + "/" + end;
    }
    LocalDate first = start.toLocalDate();
    LocalDate last = end.toLocalDate().minusDays(1);
    if (first.getDayOfYear() == 1 && last.equals(first.plusYears(1).minusDays(1))) {
      return Year.from(first).toString();
    }
    if (first.getDayOfMonth() == 1 && last.equals(first.plusMonths(1).minusDays(1))) {
      return YearMonth.from(first).toString();
    }
    return first.equals(last) ? first.toString() : first + "/" + last;
  }

  @Serial
  private Object writeReplace() {
    return new Form(start, end);
  }

  @Serial
  private void readObject(ObjectInputStream stream) throws InvalidObjectException {
    throw new InvalidObjectException("an EnergyPeriod is serialized through its two times");
  }

  /** The serialized form, which is checked again when it is read. */
  private record Form(LocalDateTime start, LocalDateTime end) implements Serializable {
    @Serial private static final long serialVersionUID = 1L;

    @Serial
    private Object readResolve() {
      return of(start, end);
    }
  }
}
