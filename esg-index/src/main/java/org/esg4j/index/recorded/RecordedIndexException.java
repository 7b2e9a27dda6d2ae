package org.esg4j.index.recorded;

import java.io.Serial;
import java.util.Objects;

/**
 * An index in CSV that is not as an index is written.
 *
 * <p>Where the index is JSON, a {@link org.esg4j.json.JsonException} says the same by pointer.
 */
public final class RecordedIndexException extends IllegalArgumentException {
  @Serial private static final long serialVersionUID = 1L;
  private static final int LONGEST = 80;

  /** The line, or 0 where the file as a whole is at fault. */
  private final long line;

  /** The column; empty where the line as a whole is at fault. */
  private final String column;

  /**
   * Creates an exception.
   *
   * @param document what the file is called
   * @param line the line, the first being 1; 0 where the file as a whole is at fault
   * @param column the name of the column; empty where the line as a whole is at fault
   * @param expected what should have been there
   * @param found what was there; shortened, without control characters
   */
  public RecordedIndexException(
      String document, long line, String column, String expected, String found) {
    super(
        plain(Objects.requireNonNull(document, "document"))
            + (line == 0 ? "" : ", line " + line)
            + (Objects.requireNonNull(column, "column").isEmpty() ? "" : ", " + plain(column))
            + ": expected "
            + Objects.requireNonNull(expected, "expected")
            + ", found "
            + plain(Objects.requireNonNull(found, "found")));
    this.line = line;
    this.column = column;
  }

  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    text.codePoints()
        .limit(LONGEST)
        .map(c -> Character.isISOControl(c) ? '?' : c)
        .forEach(plain::appendCodePoint);
    return text.codePointCount(0, text.length()) > LONGEST ? plain + "..." : plain.toString();
  }

  /**
   * The line.
   *
   * @return its number, the first being 1; 0 where the file as a whole is at fault
   */
  public long line() {
    return line;
  }

  /**
   * The column.
   *
   * @return its name; empty where the line as a whole is at fault
   */
  public String column() {
    return column;
  }
}
