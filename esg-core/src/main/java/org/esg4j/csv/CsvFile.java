package org.esg4j.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A sort of CSV file: a format, and the columns that are read.
 *
 * <p>The first line names the columns; those that are not declared are passed over. Memory is
 * bounded whatever is in a file: a field has at most 65,536 characters, the declared fields of a
 * row 1,048,576, and the first line 10,000 columns.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class CsvFile {
  private final CsvFormat format;
  private final CsvColumn<?>[] columns;

  private CsvFile(CsvFormat format, CsvColumn<?>[] columns) {
    this.format = format;
    this.columns = columns;
  }

  /**
   * Files of one sort.
   *
   * @param format how they are written
   * @param columns what is read from them, in any order
   * @return the sort of file
   * @throws IllegalArgumentException if no column is declared, or one twice
   */
  public static CsvFile of(CsvFormat format, CsvColumn<?>... columns) {
    Objects.requireNonNull(format, "format");
    CsvColumn<?>[] copy = columns.clone();
    Set<String> names = new HashSet<>();
    for (CsvColumn<?> column : copy) {
      if (!names.add(Objects.requireNonNull(column, "column").name())) {
        throw new IllegalArgumentException("column " + column.name() + " is declared twice");
      }
    }
    if (copy.length == 0) {
      throw new IllegalArgumentException("expected columns, found none");
    }
    return new CsvFile(format, copy);
  }

  /**
   * Reads a file.
   *
   * <p>A {@link CsvException} from the function is a fault of its row: it stops the reading or is
   * collected, as the format says. Bytes that are not of the charset, a quote that is not closed
   * and a field that is too long stop it always, for what comes after cannot be told.
   *
   * @param in the file; not closed
   * @param rows given each row in turn; the row is valid until the function returns
   * @return what came of it
   * @throws CsvException if a fault stops the reading
   * @throws IllegalStateException if FastCSV is missing
   * @throws IOException if the file cannot be read
   */
  public CsvReport read(InputStream in, Consumer<? super CsvRow> rows) throws IOException {
    Objects.requireNonNull(in, "in");
    Objects.requireNonNull(rows, "rows");
    return newReader().read(in, rows);
  }

  /**
   * Reads a file.
   *
   * @param file the file
   * @param rows given each row in turn; the row is valid until the function returns
   * @return what came of it
   * @throws CsvException if a fault stops the reading, as {@link #read(InputStream, Consumer)} says
   * @throws IllegalStateException if FastCSV is missing
   * @throws IOException if the file cannot be read
   */
  public CsvReport read(Path file, Consumer<? super CsvRow> rows) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, rows);
    }
  }

  private RowReader newReader() {
    try {
      return new RowReader(format, columns);
    } catch (NoClassDefFoundError missing) {
      throw new IllegalStateException(
          "reading CSV needs de.siegmar:fastcsv (4.4.0 or later) on the class path, or its module"
              + " de.siegmar.fastcsv among the root modules",
          missing);
    }
  }
}
