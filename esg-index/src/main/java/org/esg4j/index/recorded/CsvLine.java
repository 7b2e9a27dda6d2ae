package org.esg4j.index.recorded;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.esg4j.index.internal.CsvColumn;
import org.esg4j.index.internal.CsvText;

/** One line of an index in CSV, with its cells by column. */
record CsvLine(String document, long number, Map<String, Integer> columns, List<String> cells) {

  /** The text of a cell; empty where the file has no such column. */
  String text(CsvColumn column) {
    Integer at = columns.get(column.id());
    return at == null ? "" : CsvText.text(cells.get(at));
  }

  /** A cell that must not be empty. */
  String filled(CsvColumn column) {
    return converted(
        column,
        "text",
        text -> {
          if (text.isBlank()) {
            throw new IllegalArgumentException(text);
          }
          return text;
        });
  }

  List<String> texts(CsvColumn column) {
    return converted(column, "lines with a backslash only before n or a backslash", CsvText::texts);
  }

  <E extends Enum<E>> E constant(CsvColumn column, Class<E> type) {
    return converted(column, Written.all(type), id -> Written.constant(type, id));
  }

  boolean bool(CsvColumn column) {
    return converted(
        column,
        "true or false",
        text -> {
          if (!Written.BOOLEANS.contains(text)) {
            throw new IllegalArgumentException(text);
          }
          return text.equals("true");
        });
  }

  <T> T converted(CsvColumn column, String expected, Function<String, T> conversion) {
    String text = text(column);
    try {
      return conversion.apply(text);
    } catch (RuntimeException e) {
      RecordedIndexException refusal = refusal(column, expected, text);
      refusal.initCause(e);
      throw refusal;
    }
  }

  RecordedIndexException refusal(CsvColumn column, String expected, String found) {
    return new RecordedIndexException(document, number, column.id(), expected, found);
  }
}
