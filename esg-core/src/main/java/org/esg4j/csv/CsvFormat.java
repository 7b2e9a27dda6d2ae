package org.esg4j.csv;

import java.nio.charset.Charset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a CSV file is written, and what to do about its faults.
 *
 * <p>Fields are separated by commas unless said otherwise, and quoted as in RFC 4180. Bytes that
 * are not of the charset are refused, never replaced. A byte order mark of UTF-8 is passed over.
 *
 * <p>This class is immutable and thread-safe, if its progress callback is.
 */
public final class CsvFormat {
  private static final int STOP = -1;

  final Charset charset;
  final char separator;
  final int mostFaults;
  final long every;
  final @Nullable CsvProgress progress;

  private CsvFormat(
      Charset charset, char separator, int mostFaults, long every, @Nullable CsvProgress progress) {
    this.charset = charset;
    this.separator = separator;
    this.mostFaults = mostFaults;
    this.every = every;
    this.progress = progress;
  }

  /**
   * A format that stops at the first fault.
   *
   * @param charset such as UTF-8, GB18030 or Big5
   * @return the format
   */
  public static CsvFormat of(Charset charset) {
    return new CsvFormat(Objects.requireNonNull(charset, "charset"), ',', STOP, 1, null);
  }

  /**
   * This format with another separator.
   *
   * @param other such as a semicolon or a tab
   * @return a format that differs in this
   * @throws IllegalArgumentException if it is a quote or the end of a line
   */
  public CsvFormat separatedBy(char other) {
    if (other == '"' || other == '\n' || other == '\r') {
      throw new IllegalArgumentException("neither a quote nor the end of a line separates fields");
    }
    return new CsvFormat(charset, other, mostFaults, every, progress);
  }

  /**
   * This format, collecting faults of rows instead of stopping at the first.
   *
   * @param most how many faults to keep, the first ones; all are counted
   * @return a format that differs in this
   * @throws IllegalArgumentException if the number is below zero
   */
  public CsvFormat collectingFaults(int most) {
    if (most < 0) {
      throw new IllegalArgumentException("expected a number of faults to keep, found " + most);
    }
    return new CsvFormat(charset, separator, most, every, progress);
  }

  /**
   * This format with a callback for work that takes long.
   *
   * @param rows after how many rows it is called, each time
   * @param callback what to call
   * @return a format that differs in this
   * @throws IllegalArgumentException if the number is not above zero
   */
  public CsvFormat reportingProgress(long rows, CsvProgress callback) {
    Objects.requireNonNull(callback, "callback");
    if (rows < 1) {
      throw new IllegalArgumentException("expected a number of rows above zero, found " + rows);
    }
    return new CsvFormat(charset, separator, mostFaults, rows, callback);
  }

  boolean stopsAtFaults() {
    return mostFaults == STOP;
  }
}
