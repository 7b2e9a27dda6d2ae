package org.esg4j.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.Arrays;
import org.esg4j.fact.Failure;

/** Takes the declared columns out of what FastCSV reads, and lets the rest pass. */
final class RowHandler extends AbstractBaseCsvCallbackHandler<CsvRow> {
  static final int LONGEST_FIELD = 1 << 16;
  private static final int MOST_COLUMNS = 10_000;
  private static final int LONGEST_NAME = 1_000;
  private static final int UNUSED = -1;

  private final CsvColumn<?>[] columns;
  private final CsvRow row;

  /** The place of each column of the file among the declared ones; null until the first line. */
  private int[] slots = new int[0];

  private int width;
  private boolean hasHeader;

  RowHandler(CsvColumn<?>[] columns) {
    this.columns = columns;
    this.row = new CsvRow(columns);
  }

  @Override
  protected void handleBegin(long startingLineNumber) {
    row.begin(startingLineNumber);
  }

  @Override
  protected void handleField(int field, char[] text, int offset, int length, boolean quoted) {
    if (length > LONGEST_FIELD) {
      throw row.refusal(
          Failure.Reason.OUT_OF_RANGE,
          "field " + (field + 1),
          length + " characters",
          "at most " + LONGEST_FIELD + " characters");
    }
    if (!hasHeader) {
      name(field, new String(text, offset, Math.min(length, LONGEST_NAME)));
    } else if (field < width && slots[field] != UNUSED) {
      row.put(slots[field], text, offset, length);
    }
  }

  private void name(int field, String name) {
    if (field == MOST_COLUMNS) {
      throw row.refusal(
          Failure.Reason.OUT_OF_RANGE, "", "more", "at most " + MOST_COLUMNS + " columns");
    }
    if (field == slots.length) {
      slots = Arrays.copyOf(slots, Math.max(16, 2 * field));
    }
    String plain = field == 0 && name.startsWith("\uFEFF") ? name.substring(1) : name;
    slots[field] = UNUSED;
    for (int slot = 0; slot < columns.length; slot++) {
      if (columns[slot].name().equals(plain)) {
        for (int before = 0; before < field; before++) {
          if (slots[before] == slot) {
            throw row.refusal(Failure.Reason.CONFLICT, plain, "it twice", "each column once");
          }
        }
        slots[field] = slot;
      }
    }
    width = field + 1;
  }

  @Override
  protected CsvRow buildRecord() {
    return row;
  }

  CsvRow row() {
    return row;
  }

  /** Looks at the first line: every declared column is in it. */
  void endHeader() {
    hasHeader = true;
    for (int slot = 0; slot < columns.length; slot++) {
      int wanted = slot;
      if (Arrays.stream(slots, 0, width).noneMatch(found -> found == wanted)) {
        throw row.refusal(
            Failure.Reason.MISSING_DATA,
            columns[slot].name(),
            width + " columns without it",
            "a column of that name");
      }
    }
  }

  /** Looks at a row: it has as many fields as the first line. */
  void checkWidth() {
    int fields = getFieldCount();
    if (fields != width) {
      throw row.refusal(
          Failure.Reason.PARSING, "", fields + " fields", width + " fields, as in the first line");
    }
  }
}
