package org.esg4j.index.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.esg4j.index.IndexRow;
import org.esg4j.index.RowFigure;
import org.esg4j.metric.Labels;

/** The sheets of one index. The class that touches fastexcel, so that only its users need it. */
final class SpreadsheetDocument {
  private static final String PROGRAM = "esg4j";
  private static final String FORMAT_VERSION = "1.0";
  private static final String AS_TEXT = "@";
  private static final int LONGEST_CELL = 32_000;

  /** A spreadsheet keeps no more digits of a number. */
  private static final int MOST_DIGITS = 15;

  private final IndexView view;

  SpreadsheetDocument(IndexView view) {
    this.view = view;
  }

  byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, PROGRAM, FORMAT_VERSION)) {
      workbook.properties().setTitle(joined(view.index().framework().edition().labels()));
      index(workbook.newWorksheet(name(Wording.INDEX)));
      figures(workbook.newWorksheet(name(Wording.FIGURES)));
      completeness(workbook.newWorksheet(name(Wording.COMPLETENESS)));
    }
    return bytes.toByteArray();
  }

  // ---------------------------------------------------------------------------------------------

  private void index(Worksheet sheet) {
    List<Labels> columns = new ArrayList<>(IndexView.COLUMNS);
    columns.remove(Wording.FIGURES);
    columns.add(2, Wording.OBLIGATION);
    head(sheet, 0, columns);
    int line = 1;
    for (IndexRow row : view.listed()) {
      text(sheet, line, 0, row.code() + IndexView.mark(row));
      text(sheet, line, 1, joined(row.provision().labels()));
      text(sheet, line, 2, joined(row.obligation().labels()));
      text(sheet, line, 3, joined(row.status().labels()));
      text(sheet, line, 4, String.join("\n", IndexView.where(row)));
      text(sheet, line, 5, row.isSummary() ? "" : joined(view.lacks(row)));
      line++;
    }
    for (IndexView.Particular each : view.legend()) {
      text(sheet, line++, 1, each.name().en() + " " + joined(each.texts()));
    }
  }

  private void figures(Worksheet sheet) {
    head(
        sheet,
        0,
        List.of(Wording.CODE, Wording.METRIC, Wording.PERIOD, Wording.NUMBER, Wording.UNIT));
    int line = 1;
    for (IndexRow row : view.listed()) {
      for (RowFigure figure : row.figures()) {
        text(sheet, line, 0, row.code() + IndexView.mark(row));
        text(sheet, line, 1, figure.fact().id());
        text(sheet, line, 2, figure.fact().period().toString());
        number(sheet, line, 3, new BigDecimal(figure.number()));
        text(sheet, line, 4, figure.value().unit().symbol());
        line++;
      }
    }
  }

  private void completeness(Worksheet sheet) {
    int line = 0;
    text(sheet, line++, 0, joined(view.index().framework().edition().labels()));
    for (IndexView.Particular each : view.particulars()) {
      text(sheet, line, 0, joined(each.name()));
      text(sheet, line++, 1, joined(each.texts()));
    }
    List<Labels> columns = new ArrayList<>(List.of(Wording.OBLIGATION));
    columns.addAll(IndexView.COUNTED);
    head(sheet, ++line, columns);
    for (IndexView.Count count : view.counts()) {
      line++;
      text(sheet, line, 0, joined(count.obligation().labels()));
      for (int i = 0; i < count.numbers().size(); i++) {
        sheet.value(line, i + 1, count.numbers().get(i));
      }
    }
  }

  // ---------------------------------------------------------------------------------------------

  private void head(Worksheet sheet, int line, List<Labels> columns) {
    for (int i = 0; i < columns.size(); i++) {
      style(sheet, line, i, joined(columns.get(i))).bold().set();
    }
    if (line == 0) {
      sheet.freezePane(1, 1);
      sheet.repeatRows(0);
    }
    sheet.pageOrientation("landscape");
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.setFitToPage(true);
    sheet.fitToHeight((short) 0);
  }

  private static void text(Worksheet sheet, int line, int column, String text) {
    style(sheet, line, column, text).set();
  }

  /** A cell of the format text: it stays text when someone edits it, whatever it begins with. */
  private static StyleSetter style(Worksheet sheet, int line, int column, String text) {
    String seen = PlainText.lines(text);
    String fitting =
        seen.length() <= LONGEST_CELL
            ? seen
            : seen.substring(0, seen.offsetByCodePoints(0, LONGEST_CELL / 2)) + " …";
    sheet.value(line, column, fitting);
    return sheet.style(line, column).format(AS_TEXT).wrapText(true).verticalAlignment("top");
  }

  /** A number, if a spreadsheet can hold all its digits; else its digits as text. */
  private static void number(Worksheet sheet, int line, int column, BigDecimal number) {
    if (number.precision() <= MOST_DIGITS) {
      sheet.value(line, column, number);
    } else {
      text(sheet, line, column, number.toPlainString());
    }
  }

  private String name(Labels labels) {
    return labels.in(view.languages().get(0));
  }

  private String joined(Labels labels) {
    return joined(view.texts(labels));
  }

  private static String joined(List<IndexView.Text> texts) {
    return texts.stream().map(IndexView.Text::text).collect(Collectors.joining("\n"));
  }
}
