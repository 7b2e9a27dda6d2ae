package org.esg4j.index.recorded;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.esg4j.index.internal.CsvColumn;

/** Reads an index that was written as CSV. The class that touches FastCSV for reading. */
final class CsvRecords {
  private static final int LONGEST_FIELD = 1 << 20;
  private static final int MOST_LINES = 100_000;
  private static final int BYTE_ORDER_MARK = 0xFEFF;
  private static final List<CsvColumn> NEEDED =
      List.of(
          CsvColumn.CODE,
          CsvColumn.KEY,
          CsvColumn.OBLIGATION,
          CsvColumn.STATUS,
          CsvColumn.SETTLED,
          CsvColumn.PLACES,
          CsvColumn.FRAMEWORK,
          CsvColumn.PERIOD,
          CsvColumn.PUBLISHED);

  private CsvRecords() {}

  static RecordedIndex read(InputStream in, String name) throws IOException {
    try {
      return CsvRows.index(name, lines(in, name));
    } catch (CsvParseException fault) {
      throw new RecordedIndexException(
          name, 0, "", "CSV (RFC 4180)", Objects.requireNonNullElse(fault.getMessage(), "a fault"));
    } catch (CharacterCodingException notText) {
      throw new RecordedIndexException(name, 0, "", "UTF-8", "bytes that are not");
    } catch (UncheckedIOException failure) {
      if (failure.getCause() instanceof CharacterCodingException) {
        throw new RecordedIndexException(name, 0, "", "UTF-8", "bytes that are not");
      }
      throw failure.getCause();
    }
  }

  private static List<CsvLine> lines(InputStream in, String name) throws IOException {
    // Not closed: the stream is the caller's.
    BufferedReader text =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
    text.mark(1);
    if (text.read() != BYTE_ORDER_MARK) {
      text.reset();
    }
    CsvReader<CsvRecord> records =
        CsvReader.builder()
            .maxBufferSize(LONGEST_FIELD)
            .extraFieldStrategy(FieldMismatchStrategy.STRICT)
            .missingFieldStrategy(FieldMismatchStrategy.STRICT)
            .ofCsvRecord(text);
    Map<String, Integer> columns = null;
    List<CsvLine> lines = new ArrayList<>();
    for (CsvRecord record : records) {
      long number = record.getStartingLineNumber();
      if (columns == null) {
        columns = columns(record, name);
      } else if (lines.size() == MOST_LINES) {
        throw new RecordedIndexException(name, number, "", "at most 100,000 rows", "more");
      } else {
        lines.add(new CsvLine(name, number, columns, record.getFields()));
      }
    }
    return lines;
  }

  private static Map<String, Integer> columns(CsvRecord head, String name) {
    Map<String, Integer> columns = new LinkedHashMap<>();
    for (String column : head.getFields()) {
      if (columns.put(column, columns.size()) != null) {
        throw new RecordedIndexException(name, 1, column, "a column once", "it twice");
      }
    }
    for (CsvColumn column : NEEDED) {
      if (!columns.containsKey(column.id())) {
        throw new RecordedIndexException(name, 1, column.id(), "the column", "none");
      }
    }
    return columns;
  }
}
