package org.esg4j.index.render;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.esg4j.fact.Entity;
import org.esg4j.index.DisclosureIndex;
import org.esg4j.index.GivenAnswer;
import org.esg4j.index.IndexRow;
import org.esg4j.index.Lack;
import org.esg4j.index.RowFigure;
import org.esg4j.index.framework.Answer;
import org.esg4j.index.framework.VerificationMark;
import org.esg4j.index.internal.CsvColumn;
import org.esg4j.index.internal.CsvText;

/** The text of one index in CSV. A class that touches FastCSV, so that only its users need it. */
final class CsvDocument {
  /** Without it a spreadsheet program takes UTF-8 for something else. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final IndexView view;

  CsvDocument(IndexView view) {
    this.view = view;
  }

  String text() {
    StringWriter text = new StringWriter();
    text.write(BYTE_ORDER_MARK);
    try (CsvWriter csv =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.CRLF)
            .quoteStrategy(QuoteStrategies.NON_EMPTY)
            .build(text)) {
      csv.writeRecord(names());
      view.index().rows().forEach(row -> csv.writeRecord(cells(row)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private List<String> names() {
    List<String> names = new ArrayList<>();
    for (CsvColumn column : CsvColumn.values()) {
      names.add(column.id());
    }
    for (Locale language : view.languages()) {
      for (String text : List.of("requirement", "obligation", "status", "lacks")) {
        names.add(text + "." + language.toLanguageTag());
      }
    }
    return names;
  }

  private List<String> cells(IndexRow row) {
    List<String> cells = new ArrayList<>();
    for (CsvColumn column : CsvColumn.values()) {
      cells.add(cell(column, row));
    }
    for (Locale language : view.languages()) {
      cells.add(row.provision().labels().in(language));
      cells.add(row.obligation().labels().in(language));
      cells.add(row.status().labels().in(language));
      cells.add(
          CsvText.lines(
              row.lacks().stream().map(Lack::labels).map(label -> label.in(language)).toList()));
    }
    return cells.stream().map(CsvText::cell).toList();
  }

  private String cell(CsvColumn column, IndexRow row) {
    DisclosureIndex index = view.index();
    VerificationMark mark = row.provision().mark();
    Optional<GivenAnswer> answer = row.answer();
    return switch (column) {
      case CODE -> row.code();
      case KEY -> row.provision().key();
      case OBLIGATION -> row.obligation().id();
      case STATUS -> row.status().id();
      case SETTLED -> String.valueOf(row.isSettled());
      case SUMMARY -> String.valueOf(row.isSummary());
      case PLACES -> CsvText.lines(row.places());
      case ANSWER -> answer.map(GivenAnswer::answer).map(Answer::id).orElse("");
      case GROUND -> answer.map(GivenAnswer::ground).orElse("");
      case REASON -> answer.map(GivenAnswer::text).orElse("");
      case FIGURES -> CsvText.lines(row.figures().stream().map(CsvDocument::figure).toList());
      case VERIFIED -> Wording.id(mark.content());
      case NUMBER_VERIFIED -> mark.ownNumber() ? "ours" : Wording.id(mark.number());
      case FRAMEWORK -> index.framework().id().text();
      case MAPPING -> index.mapping().version();
      case ENTITY -> index.entity().map(Entity::id).orElse("");
      case PERIOD -> index.period().toString();
      case PUBLISHED -> index.published().toString();
      case ISSUER_CLASS -> index.issuerClass().orElse("");
    };
  }

  private static String figure(RowFigure figure) {
    return String.join(
        " ",
        figure.fact().id(),
        figure.fact().period().toString(),
        figure.partial() ? "partial" : "exact",
        Wording.id(figure.fact().origin()),
        figure.number(),
        figure.value().unit().symbol());
  }
}
