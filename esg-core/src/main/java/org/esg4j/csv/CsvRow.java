package org.esg4j.csv;

import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Objects;
import org.esg4j.fact.Failure;
import org.jspecify.annotations.Nullable;

/**
 * One row of a file, with the fields of the declared columns.
 *
 * <p>The same object is used for all rows: what is needed later is taken out of it at once. Not
 * thread-safe.
 */
public final class CsvRow {
  /** What fits in a row; declared columns only count. */
  static final int LONGEST_ROW = 1 << 20;

  private static final int LONGEST_SHOWN = 40;

  private final CsvColumn<?>[] columns;
  private final Field[] fields;
  private char[] text = new char[256];
  private int length;
  private long line;

  CsvRow(CsvColumn<?>[] columns) {
    this.columns = columns;
    this.fields = new Field[columns.length];
    Arrays.setAll(fields, slot -> new Field());
  }

  /** Begins a row; its fields are put next, and one that has not all of them is refused. */
  void begin(long startingLine) {
    line = startingLine;
    length = 0;
  }

  void put(int slot, char[] from, int offset, int count) {
    if (length + count > text.length) {
      if (length + count > LONGEST_ROW) {
        throw refusal(
            Failure.Reason.OUT_OF_RANGE,
            columns[slot].name(),
            "more",
            "at most " + LONGEST_ROW + " characters in a row");
      }
      int more = Math.max(2 * text.length, length + count);
      text = Arrays.copyOf(text, Math.min(more, LONGEST_ROW));
    }
    System.arraycopy(from, offset, text, length, count);
    fields[slot].set(length, count);
    length += count;
  }

  /**
   * The line in which the row begins.
   *
   * @return the line, counted from 1
   */
  public long line() {
    return line;
  }

  /**
   * A field.
   *
   * @param <T> the type of its values
   * @param column the column
   * @return its value
   * @throws CsvException if the field is empty or not as expected; the file takes it as a fault of
   *     this row
   * @throws IllegalArgumentException if the column is not declared
   */
  public <T> T get(CsvColumn<T> column) {
    CharSequence field = text(column);
    if (field.length() == 0) {
      @Nullable T absent = column.absent();
      if (absent != null) {
        return absent;
      }
      throw refusal(Failure.Reason.MISSING_DATA, column.name(), "nothing", column.expected());
    }
    try {
      return column.read(field);
    } catch (DateTimeException | IllegalArgumentException | ArithmeticException fault) {
      throw refusal(column, Failure.Reason.PARSING, column.expected());
    }
  }

  /**
   * The characters of a field as they stand, without making objects.
   *
   * @param column the column
   * @return the characters, until the next row is read
   * @throws IllegalArgumentException if the column is not declared
   */
  public CharSequence text(CsvColumn<?> column) {
    return field(column);
  }

  /**
   * The number of a text that a field is known to have, without making objects.
   *
   * @param column the column
   * @param known the texts and their numbers
   * @return the number of the field's text, or {@link KnownTexts#UNKNOWN}
   * @throws IllegalArgumentException if the column is not declared
   */
  public int number(CsvColumn<?> column, KnownTexts known) {
    Field field = field(column);
    return known.number(text, field.from, field.from + field.count);
  }

  private Field field(CsvColumn<?> column) {
    Objects.requireNonNull(column, "column");
    for (int slot = 0; slot < columns.length; slot++) {
      if (columns[slot] == column) {
        return fields[slot];
      }
    }
    throw new IllegalArgumentException("column " + column.name() + " is not declared");
  }

  /**
   * A fault of this row that a program has found.
   *
   * @param column the column at fault
   * @param reason the sort of fault
   * @param expected what should have been there
   * @return an exception to throw; the file takes it as a fault of this row
   */
  public CsvException refusal(CsvColumn<?> column, Failure.Reason reason, String expected) {
    CharSequence field = text(column);
    String found =
        field.length() <= LONGEST_SHOWN
            ? field.toString()
            : field.subSequence(0, LONGEST_SHOWN) + "...";
    return refusal(reason, column.name(), found.isEmpty() ? "nothing" : found, expected);
  }

  CsvException refusal(Failure.Reason reason, String column, String found, String expected) {
    return new CsvException(new Failure(reason, "line " + line, column, found, expected));
  }

  /**
   * A field that is a decimal, as a whole number of its last place; makes no objects where decimals
   * are written plainly.
   *
   * @param column the column
   * @param style how decimals are written
   * @param decimals the digits after the point: a result n stands for n x 10^-decimals
   * @return the number, or {@link ScaledDecimal#NOT_PLAIN} if the field is no decimal, has more
   *     decimals, or more than 18 digits in all
   * @throws IllegalArgumentException if the column is not declared
   * @throws IndexOutOfBoundsException if the decimals are not from 0 to 18
   */
  public long scaled(CsvColumn<?> column, DecimalStyle style, int decimals) {
    Field field = field(column);
    if (style == DecimalStyle.PLAIN) {
      return ScaledDecimal.plain(text, field.from, field.from + field.count, decimals);
    }
    char[] plain = style.plain(field).toString().toCharArray();
    return ScaledDecimal.plain(plain, 0, plain.length, decimals);
  }

  /** A part of the characters of the row. */
  private final class Field implements CharSequence {
    private int from;
    private int count;

    void set(int from, int count) {
      this.from = from;
      this.count = count;
    }

    @Override
    public int length() {
      return count;
    }

    @Override
    public char charAt(int index) {
      return text[from + Objects.checkIndex(index, count)];
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      Objects.checkFromToIndex(start, end, count);
      return new String(text, from + start, end - start);
    }

    @Override
    public String toString() {
      return new String(text, from, count);
    }
  }
}
