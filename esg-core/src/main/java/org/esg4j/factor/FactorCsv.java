package org.esg4j.factor;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Factor sets as CSV. The only class that touches FastCSV, so that only its readers need it. */
final class FactorCsv {
  private static final int LONGEST_FIELD = 1 << 16;
  private static final int MOST_LINES = 1_000_000;
  private static final Set<String> COLUMNS =
      Set.of(
          "id",
          "region",
          "name",
          "nameZh",
          "carrier",
          "kind",
          "value",
          "unit",
          "gases",
          "gasesUncertain",
          "gwp",
          "year",
          "edition",
          "publisher",
          "publisherZh",
          "document",
          "documentZh",
          "published",
          "licence",
          "basis",
          "verified",
          "verification",
          "evidence",
          "notes");

  private FactorCsv() {}

  static List<EmissionFactor> read(InputStream in, String name) throws IOException {
    // Not closed: the stream is the caller's.
    CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .maxBufferSize(LONGEST_FIELD)
            .extraFieldStrategy(FieldMismatchStrategy.STRICT)
            .ofCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
    try {
      return read(reader, name);
    } catch (CsvParseException fault) {
      throw refused(name, fault);
    } catch (UncheckedIOException failure) {
      if (failure.getCause() instanceof CharacterCodingException) {
        throw new FactorSetException(name, "bytes", "UTF-8", "bytes that are not");
      }
      throw failure.getCause();
    }
  }

  private static List<EmissionFactor> read(CsvReader<CsvRecord> reader, String name) {
    Map<String, Integer> columns = null;
    List<EmissionFactor> factors = new ArrayList<>();
    for (CsvRecord line : reader) {
      if (columns == null) {
        columns = columns(line, name);
      } else {
        if (factors.size() == MOST_LINES) {
          throw new FactorSetException(name, line(line), "at most a million factors", "more");
        }
        factors.add(factor(new CsvFields(name, line(line), columns, line.getFields())));
      }
    }
    if (columns == null) {
      throw new FactorSetException(name, "line 1", "the names of the columns", "nothing");
    }
    return factors;
  }

  private static EmissionFactor factor(CsvFields fields) {
    try {
      return FactorParser.factor(fields);
    } catch (FactorSetException fault) {
      throw fault;
    } catch (IllegalArgumentException fault) {
      throw fields.refusal("id", "a factor that keeps the rules (" + fault.getMessage() + ")");
    }
  }

  private static Map<String, Integer> columns(CsvRecord header, String name) {
    Map<String, Integer> columns = new LinkedHashMap<>();
    for (String field : header.getFields()) {
      String column = columns.isEmpty() && field.startsWith("\uFEFF") ? field.substring(1) : field;
      if (!COLUMNS.contains(column) && !column.startsWith(CsvFields.RATE)) {
        throw new FactorSetException(
            name, "line 1", "names of columns such as id, region and value", column);
      }
      if (columns.put(column, columns.size()) != null) {
        throw new FactorSetException(name, "line 1", "each column once", column + " twice");
      }
    }
    return columns;
  }

  private static String line(CsvRecord line) {
    return "line " + line.getStartingLineNumber();
  }

  private static FactorSetException refused(String name, Throwable fault) {
    @Nullable Throwable cause = fault.getCause();
    return new FactorSetException(
        name,
        "CSV",
        "lines of as many fields as the first, each at most " + LONGEST_FIELD + " characters",
        cause == null || cause.getMessage() == null
            ? String.valueOf(fault.getMessage())
            : cause.getMessage());
  }
}
