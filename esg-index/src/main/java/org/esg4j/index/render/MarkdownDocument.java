package org.esg4j.index.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.esg4j.index.DisclosureIndex;
import org.esg4j.index.IndexRow;
import org.esg4j.index.RowFigure;
import org.esg4j.metric.Labels;

/** The text of one index in Markdown. */
final class MarkdownDocument {
  private static final String BREAK = "<br>";
  private static final int MOST_FIGURES = 3;

  private final IndexView view;
  private final StringBuilder out = new StringBuilder();

  MarkdownDocument(DisclosureIndex index, List<Locale> languages) {
    this.view = new IndexView(index, languages);
  }

  String text() {
    heading();
    completeness();
    open();
    table();
    legend();
    return out.toString();
  }

  // ---------------------------------------------------------------------------------------------

  private void heading() {
    line("# " + joined(view.index().framework().edition().labels(), " / "));
    line("");
    line("| | |");
    line("| --- | --- |");
    view.particulars()
        .forEach(each -> row(List.of(joined(each.name(), " "), joined(each.texts(), " / "))));
  }

  private void completeness() {
    title(Wording.COMPLETENESS);
    List<String> head = new ArrayList<>(List.of(joined(Wording.OBLIGATION, " ")));
    IndexView.COUNTED.forEach(label -> head.add(joined(label, " ")));
    row(head);
    line("| --- |" + " ---: |".repeat(IndexView.COUNTED.size()));
    for (IndexView.Count count : view.counts()) {
      List<String> cells = new ArrayList<>(List.of(joined(count.obligation().labels(), " ")));
      count.numbers().forEach(number -> cells.add(number.toString()));
      row(cells);
    }
  }

  private void open() {
    title(Wording.OPEN);
    if (view.outstanding().isEmpty()) {
      line(joined(Wording.NOTHING_OPEN, " "));
    }
    for (IndexRow row : view.outstanding()) {
      line(
          "- **"
              + code(row)
              + "** "
              + joined(row.provision().labels(), " / ")
              + " ("
              + joined(row.obligation().labels(), " ")
              + "): "
              + joined(view.open(row), row.lacks().isEmpty() ? " " : " / "));
    }
  }

  // ---------------------------------------------------------------------------------------------

  private void table() {
    title(Wording.INDEX);
    row(IndexView.COLUMNS.stream().map(label -> joined(label, " ")).toList());
    line("|" + " --- |".repeat(IndexView.COLUMNS.size()));
    view.listed().forEach(row -> row(cells(row)));
    List<IndexRow> left = view.leftOut();
    if (!left.isEmpty()) {
      title(Wording.NOT_REPORTED);
      line(left.stream().map(MarkdownDocument::code).collect(Collectors.joining(", ")));
    }
  }

  private List<String> cells(IndexRow row) {
    String strong = row.isSummary() ? "**" : "";
    return List.of(
        strong + code(row) + strong + ref(row),
        strong + joined(row.provision().labels(), strong + BREAK + strong) + strong,
        joined(row.status().labels(), " "),
        String.join(BREAK, IndexView.where(row).stream().map(MarkdownText::of).toList()),
        figures(row),
        row.isSummary() ? "" : joined(view.lacks(row), BREAK));
  }

  private String figures(IndexRow row) {
    List<RowFigure> now = view.figures(row);
    return now.size() > MOST_FIGURES
        ? joined(Wording.count(now.size()), " ")
        : now.stream().map(MarkdownDocument::figure).collect(Collectors.joining(BREAK));
  }

  private static String figure(RowFigure figure) {
    return "`" + figure.fact().id() + "` " + MarkdownText.of(FigureText.of(figure));
  }

  private static String code(IndexRow row) {
    return MarkdownText.of(row.code()) + IndexView.mark(row);
  }

  private static String ref(IndexRow row) {
    String ref = IndexView.ref(row);
    return ref.isEmpty() ? "" : BREAK + MarkdownText.of(ref);
  }

  private void legend() {
    line("");
    view.legend().forEach(each -> line(each.name().en() + " " + joined(each.texts(), " ") + BREAK));
  }

  // ---------------------------------------------------------------------------------------------

  private void title(Labels title) {
    line("");
    line("## " + joined(title, " "));
    line("");
  }

  private String joined(Labels labels, String between) {
    return joined(view.texts(labels), between);
  }

  private static String joined(List<IndexView.Text> texts, String between) {
    return texts.stream()
        .map(IndexView.Text::text)
        .map(MarkdownText::of)
        .collect(Collectors.joining(between));
  }

  private void row(List<String> cells) {
    line("| " + String.join(" | ", cells) + " |");
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
