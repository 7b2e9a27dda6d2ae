package org.esg4j.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.esg4j.fact.Failure;
import org.jspecify.annotations.Nullable;

/** Reads rows through FastCSV; with {@link RowHandler} the only class that touches it. */
final class RowReader {
  /** Twice the longest field, which may stand anywhere in what is read at once. */
  private static final int BUFFER = 2 * RowHandler.LONGEST_FIELD;

  private static final int[] MARK = {0xEF, 0xBB, 0xBF};

  private final CsvFormat format;
  private final RowHandler handler;
  private final List<Failure> failures = new ArrayList<>();
  private long rows;
  private long refused;

  RowReader(CsvFormat format, CsvColumn<?>[] columns) {
    this.format = format;
    this.handler = new RowHandler(columns);
  }

  CsvReport read(InputStream in, Consumer<? super CsvRow> rowsTo) throws IOException {
    try {
      // Not closed: the stream is the caller's.
      CloseableIterator<CsvRow> lines =
          CsvReader.builder()
              .fieldSeparator(format.separator)
              .maxBufferSize(BUFFER)
              .allowUnclosedQuote(false)
              .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
              .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
              .build(handler, reader(in, format.charset))
              .iterator();
      if (!lines.hasNext()) {
        throw handler
            .row()
            .refusal(
                Failure.Reason.MISSING_DATA, "", "nothing", "a first line with names of columns");
      }
      lines.next();
      handler.endHeader();
      while (lines.hasNext()) {
        use(lines.next(), rowsTo);
      }
    } catch (CsvParseException fault) {
      throw refusal(fault);
    } catch (UncheckedIOException failure) {
      if (failure.getCause() instanceof CharacterCodingException) {
        throw malformed();
      }
      throw failure.getCause();
    } catch (CharacterCodingException fault) {
      throw malformed();
    }
    return new CsvReport(rows, refused, failures);
  }

  private void use(CsvRow row, Consumer<? super CsvRow> rowsTo) {
    rows++;
    try {
      handler.checkWidth();
      rowsTo.accept(row);
    } catch (CsvException fault) {
      if (format.stopsAtFaults()) {
        throw fault;
      }
      refused++;
      if (failures.size() < format.mostFaults) {
        failures.add(fault.failure());
      }
    }
    CsvProgress progress = format.progress;
    if (progress != null && rows % format.every == 0) {
      progress.reached(rows);
    }
  }

  private static Reader reader(InputStream in, Charset charset) throws IOException {
    InputStream text = charset.equals(StandardCharsets.UTF_8) ? withoutMark(in) : in;
    // A decoder made like this reports what it cannot read.
    return new InputStreamReader(text, charset.newDecoder());
  }

  private static InputStream withoutMark(InputStream in) throws IOException {
    PushbackInputStream text = new PushbackInputStream(in, MARK.length);
    int[] found = new int[MARK.length];
    int count = 0;
    boolean isMark = true;
    while (isMark && count < MARK.length) {
      found[count] = text.read();
      isMark = found[count] == MARK[count];
      count++;
    }
    while (!isMark && count > 0) {
      count--;
      if (found[count] >= 0) {
        text.unread(found[count]);
      }
    }
    return text;
  }

  private CsvException malformed() {
    return after(Failure.Reason.PARSING, "bytes that are not", "bytes of " + format.charset.name());
  }

  /** A fault of the file as such; what was thrown at a field is inside what FastCSV throws. */
  private CsvException refusal(CsvParseException fault) {
    for (@Nullable Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof CsvException known) {
        return known;
      }
      if (cause instanceof CharacterCodingException) {
        return malformed();
      }
    }
    return after(
        Failure.Reason.PARSING,
        "what cannot be read",
        "rows with every quote closed and fields of at most "
            + RowHandler.LONGEST_FIELD
            + " characters");
  }

  private CsvException after(Failure.Reason reason, String found, String expected) {
    return new CsvException(
        new Failure(reason, "line " + handler.row().line() + " or after", "", found, expected));
  }
}
