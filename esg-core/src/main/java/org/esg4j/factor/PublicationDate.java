package org.esg4j.factor;

import java.io.Serial;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When something was published, as closely as its source says: a day, a month, or only a year.
 *
 * <p>What is not said is not made up: a date of a year alone could be any of its days, and counts
 * as known to have passed only once all of them have.
 *
 * <p>Immutable and thread-safe.
 */
public final class PublicationDate implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  private final String text;
  private final LocalDate earliest;
  private final LocalDate latest;

  private PublicationDate(String text, LocalDate earliest, LocalDate latest) {
    this.text = text;
    this.earliest = earliest;
    this.latest = latest;
  }

  /**
   * Reads a date in ISO 8601 form, shortened by what is not known.
   *
   * @param text such as {@code 2024-12-20}, {@code 2014-09} or {@code 2018}
   * @return the date
   * @throws DateTimeException if the text is none of these
   */
  public static PublicationDate parse(String text) {
    Objects.requireNonNull(text, "text");
    return switch (text.length()) {
      case 4 -> {
        LocalDate first = LocalDate.parse(text + "-01-01");
        yield new PublicationDate(text, first, first.plusYears(1).minusDays(1));
      }
      case 7 -> {
        YearMonth month = YearMonth.parse(text);
        yield new PublicationDate(text, month.atDay(1), month.atEndOfMonth());
      }
      default -> {
        LocalDate day = LocalDate.parse(text);
        yield new PublicationDate(text, day, day);
      }
    };
  }

  /**
   * Creates a date from a known day.
   *
   * @param day the day
   * @return the date
   */
  public static PublicationDate of(LocalDate day) {
    return parse(Objects.requireNonNull(day, "day").toString());
  }

  /**
   * Returns the earliest day that this date could be.
   *
   * @return the day itself, or the first of the month or year
   */
  public LocalDate earliest() {
    return earliest;
  }

  /**
   * Returns the latest day that this date could be.
   *
   * @return the day itself, or the last of the month or year
   */
  public LocalDate latest() {
    return latest;
  }

  /**
   * Returns whether the day is known.
   *
   * @return false when only the month or the year is
   */
  public boolean isDay() {
    return earliest.equals(latest);
  }

  /**
   * Returns whether this date certainly lies before another.
   *
   * @param other the other date
   * @return whether the latest day of this is before the earliest of the other
   */
  public boolean isBefore(PublicationDate other) {
    return latest.isBefore(other.earliest);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PublicationDate that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /**
   * Returns the date as it is read.
   *
   * @return such as {@code 2024-12-20} or {@code 2018}
   */
  @Override
  public String toString() {
    return text;
  }
}
