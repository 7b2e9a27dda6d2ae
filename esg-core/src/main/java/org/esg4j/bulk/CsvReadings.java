package org.esg4j.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.OptionalInt;
import org.esg4j.csv.CsvColumn;
import org.esg4j.csv.CsvFile;
import org.esg4j.csv.CsvFormat;
import org.esg4j.csv.CsvReport;
import org.esg4j.csv.CsvRow;
import org.esg4j.csv.DecimalStyle;
import org.esg4j.csv.KnownTexts;
import org.esg4j.csv.ScaledDecimal;
import org.esg4j.fact.Failure;

/**
 * CSV files of readings: a column of sites, one of times and one of amounts.
 *
 * <p>Amounts are decimals in the plan's unit with no more decimals than the plan has; times are the
 * begins of the plan's intervals. What cannot be used is a fault of its line and column. Memory
 * grows with sites and intervals, not with rows.
 *
 * <p>This class is immutable and thread-safe, if the progress callback of its format is.
 */
public final class CsvReadings {
  private final CsvFormat format;
  private final CsvColumn<String> site;
  private final CsvColumn<LocalDateTime> time;
  private final CsvColumn<String> amount;
  private final DecimalStyle style;

  private CsvReadings(
      CsvFormat format,
      CsvColumn<String> site,
      CsvColumn<LocalDateTime> time,
      CsvColumn<String> amount,
      DecimalStyle style) {
    this.format = format;
    this.site = site;
    this.time = time;
    this.amount = amount;
    this.style = style;
  }

  /**
   * Files of readings.
   *
   * @param format how they are written
   * @param site the name of the column of site ids
   * @param time the name of the column of times
   * @param pattern how times are written, such as {@code uuuu-MM-dd'T'HH:mm}
   * @param amount the name of the column of amounts
   * @param style how amounts are written
   * @return the sort of file
   * @throws IllegalArgumentException if a name is blank or there twice, or the pattern is none
   */
  public static CsvReadings of(
      CsvFormat format,
      String site,
      String time,
      String pattern,
      String amount,
      DecimalStyle style) {
    CsvReadings readings =
        new CsvReadings(
            Objects.requireNonNull(format, "format"),
            CsvColumn.text(site),
            CsvColumn.dateTime(time, pattern),
            CsvColumn.text(amount),
            Objects.requireNonNull(style, "style"));
    Objects.requireNonNull(readings.file());
    return readings;
  }

  private CsvFile file() {
    return CsvFile.of(format, site, time, amount);
  }

  /**
   * Reads a file into a sum.
   *
   * @param in the file; not closed
   * @param sum what readings are added to
   * @return what came of it; faults are there and not in the sum
   * @throws org.esg4j.csv.CsvException if a fault stops the reading: of a row, if the format does
   *     not collect faults, or of the file
   * @throws IllegalStateException if FastCSV is missing
   * @throws IOException if the file cannot be read
   */
  public CsvReport read(InputStream in, ReadingSum<?, ?> sum) throws IOException {
    Adding adding = new Adding(Objects.requireNonNull(sum, "sum"));
    return file().read(in, adding::add);
  }

  /**
   * Reads a file into a sum.
   *
   * @param file the file
   * @param sum what readings are added to
   * @return what came of it; faults are there and not in the sum
   * @throws org.esg4j.csv.CsvException if a fault stops the reading: of a row, if the format does
   *     not collect faults, or of the file
   * @throws IllegalStateException if FastCSV is missing
   * @throws IOException if the file cannot be read
   */
  public CsvReport read(Path file, ReadingSum<?, ?> sum) throws IOException {
    Adding adding = new Adding(Objects.requireNonNull(sum, "sum"));
    return file().read(file, adding::add);
  }

  /** Adds rows to a sum, and remembers which site and which interval a text stands for. */
  private final class Adding {
    private final ReadingSum<?, ?> sum;
    private final ReadingPlan<?, ?> plan;
    private final KnownTexts sites;
    private final KnownTexts intervals;

    Adding(ReadingSum<?, ?> sum) {
      this.sum = sum;
      this.plan = sum.plan();
      this.sites = new KnownTexts(plan.sites().size());
      for (int number = 0; number < plan.sites().size(); number++) {
        sites.put(plan.sites().get(number).id(), number);
      }
      this.intervals = new KnownTexts(plan.intervals().count());
    }

    void add(CsvRow row) {
      int number = row.number(site, sites);
      if (number == KnownTexts.UNKNOWN) {
        throw row.refusal(site, Failure.Reason.OUT_OF_RANGE, "a site of the plan");
      }
      int interval = row.number(time, intervals);
      if (interval == KnownTexts.UNKNOWN) {
        interval = interval(row);
        intervals.put(row.text(time).toString(), interval);
      }
      long plain = row.scaled(amount, style, plan.decimals);
      if (plain != ScaledDecimal.NOT_PLAIN) {
        sum.add(row.line(), number, interval, plain);
      } else {
        sum.add(row.line(), number, interval, wide(row));
      }
    }

    private int interval(CsvRow row) {
      OptionalInt interval = plan.intervals().startingAt(row.get(time));
      return interval.orElseThrow(
          () ->
              row.refusal(
                  time,
                  Failure.Reason.OUT_OF_RANGE,
                  "the begin of an interval of "
                      + plan.intervals().length()
                      + " in "
                      + plan.intervals().period()));
    }

    private BigInteger wide(CsvRow row) {
      return ScaledDecimal.wide(style.plain(row.text(amount)), plan.decimals)
          .orElseThrow(
              () ->
                  row.refusal(
                      amount,
                      Failure.Reason.PARSING,
                      "a number such as "
                          + style.example()
                          + " with at most "
                          + plan.decimals
                          + " decimals"));
    }
  }
}
