package org.esg4j.index.recorded;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.esg4j.fact.Origin;
import org.esg4j.fact.ReportingPeriod;
import org.esg4j.index.GivenAnswer;
import org.esg4j.index.Status;
import org.esg4j.index.framework.Answer;
import org.esg4j.index.framework.FrameworkId;
import org.esg4j.index.framework.Obligation;
import org.esg4j.index.internal.CsvColumn;
import org.jspecify.annotations.Nullable;

/** Makes an index of the lines of a CSV file. */
final class CsvRows {
  private static final int PARTS_OF_FIGURE = 6;
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,400}(\\.[0-9]{1,400})?");

  /** What holds of the index as a whole, and so stands in every line. */
  private static final List<CsvColumn> OF_THE_WHOLE =
      List.of(
          CsvColumn.FRAMEWORK,
          CsvColumn.MAPPING,
          CsvColumn.ENTITY,
          CsvColumn.PERIOD,
          CsvColumn.PUBLISHED,
          CsvColumn.ISSUER_CLASS);

  private CsvRows() {}

  static RecordedIndex index(String name, List<CsvLine> lines) {
    if (lines.isEmpty()) {
      throw new RecordedIndexException(name, 0, "", "rows", "none");
    }
    CsvLine first = lines.get(0);
    List<RecordedRow> rows = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    for (CsvLine line : lines) {
      for (CsvColumn column : OF_THE_WHOLE) {
        if (!line.text(column).equals(first.text(column))) {
          throw line.refusal(column, "what the first row says", line.text(column));
        }
      }
      RecordedRow row = row(line);
      if (!keys.add(row.key())) {
        throw line.refusal(CsvColumn.KEY, "a provision that has no row before", row.key());
      }
      rows.add(row);
    }
    return new RecordedIndex(
        first.converted(CsvColumn.FRAMEWORK, "the id of a framework", FrameworkId::of),
        first.text(CsvColumn.MAPPING),
        first.text(CsvColumn.ENTITY),
        first.converted(
            CsvColumn.PERIOD,
            "a year, a day, or two days with a slash between",
            ReportingPeriod::parse),
        first.converted(CsvColumn.PUBLISHED, "a date such as 2025-03-31", LocalDate::parse),
        first.text(CsvColumn.ISSUER_CLASS),
        rows);
  }

  private static RecordedRow row(CsvLine line) {
    return new RecordedRow(
        line.filled(CsvColumn.KEY),
        line.filled(CsvColumn.CODE),
        line.constant(CsvColumn.OBLIGATION, Obligation.class),
        line.constant(CsvColumn.STATUS, Status.class),
        line.bool(CsvColumn.SETTLED),
        !line.text(CsvColumn.SUMMARY).isEmpty() && line.bool(CsvColumn.SUMMARY),
        line.texts(CsvColumn.PLACES),
        answer(line),
        line.texts(CsvColumn.FIGURES).stream().map(text -> figure(line, text)).toList());
  }

  private static @Nullable GivenAnswer answer(CsvLine line) {
    if (line.text(CsvColumn.ANSWER).isEmpty()) {
      for (CsvColumn of : List.of(CsvColumn.GROUND, CsvColumn.REASON)) {
        if (!line.text(of).isEmpty()) {
          throw line.refusal(of, "nothing where there is no answer", line.text(of));
        }
      }
      return null;
    }
    return new GivenAnswer(
        line.constant(CsvColumn.ANSWER, Answer.class),
        line.text(CsvColumn.GROUND),
        line.filled(CsvColumn.REASON));
  }

  private static RecordedFigure figure(CsvLine line, String text) {
    try {
      String[] parts = text.split(" ", PARTS_OF_FIGURE);
      if (parts.length < PARTS_OF_FIGURE || !NUMBER.matcher(parts[4]).matches()) {
        throw new IllegalArgumentException(text);
      }
      return new RecordedFigure(
          parts[0],
          ReportingPeriod.parse(parts[1]),
          new BigDecimal(parts[4]),
          parts[5],
          Written.constant(Origin.class, parts[3]),
          JsonRecord.isPartial(parts[2]));
    } catch (RuntimeException e) {
      RecordedIndexException refusal =
          line.refusal(CsvColumn.FIGURES, "metric, period, degree, origin, number and unit", text);
      refusal.initCause(e);
      throw refusal;
    }
  }
}
