package org.esg4j.examples.report.staff;

import java.util.List;
import java.util.Map;

/**
 * A row of a personnel file, field by field as text.
 *
 * @param fields the text by column
 */
record StaffRecord(Map<String, String> fields) {
  /** The columns in their order. */
  static final List<String> COLUMNS =
      List.of(
          "id",
          "start",
          "end",
          "reason",
          "gender",
          "born",
          "region",
          "level",
          "employment",
          "contract",
          "fte",
          "absence-days",
          "scheduled-days",
          "hours-worked",
          "training",
          "injury",
          "promoted");

  /** Keeps its own copy. */
  StaffRecord {
    fields = Map.copyOf(fields);
  }

  /** The text of a column; empty if the row has none. */
  String get(String column) {
    return fields.getOrDefault(column, "");
  }

  /** The texts in the order of the columns. */
  List<String> row() {
    return COLUMNS.stream().map(this::get).toList();
  }
}
