package org.esg4j.examples.report.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.esg4j.examples.report.html.Html;
import org.esg4j.examples.report.table.Definitions;
import org.esg4j.examples.report.table.FigureCell;
import org.esg4j.examples.report.table.FigureRow;
import org.esg4j.examples.report.table.FigureTable;
import org.esg4j.examples.report.table.Figures;
import org.esg4j.examples.report.words.Words;
import org.esg4j.fact.Fact;
import org.esg4j.metric.Metric;
import org.esg4j.metric.Source;
import org.jspecify.annotations.Nullable;

/** The tables of figures, each with the definitions under it. */
final class TableSection implements Section {
  private final PageContent content;
  private final List<FigureTable> tables;
  private final Words words;
  private final Figures figures;
  private final Marks marks;

  TableSection(PageContent content, Words words, Figures figures, Marks marks) {
    this.content = content;
    this.tables = content.tables().tables();
    this.words = words;
    this.figures = figures;
    this.marks = marks;
  }

  @Override
  public String id() {
    return "tables";
  }

  @Override
  public String title() {
    return words.say("tables");
  }

  @Override
  public boolean isThere() {
    return !tables.isEmpty();
  }

  @Override
  public void write(Html html) {
    for (FigureTable table : tables) {
      Definitions definitions = Definitions.of(table, content.catalog());
      html.leaf("h3", words.of(table.labels()), "id", table.id());
      write(html, table, definitions);
      definitions(html, table, definitions.notes());
    }
  }

  private void write(Html html, FigureTable table, Definitions definitions) {
    String name = words.of(table.labels());
    Tables.open(html, words.say("table-caption", name, years(table)), table.id() + "-caption");
    html.open("thead").open("tr");
    html.leaf("th", words.say("figure"), "scope", "col");
    html.leaf("th", words.say("unit"), "scope", "col", "class", "unit-head");
    table.years().forEach(year -> html.leaf("th", year.toString(), "scope", "col", "class", "n"));
    html.close("tr").close("thead");
    String columns = Integer.toString(table.years().size() + 2);
    String rest = Integer.toString(table.years().size() + 1);
    for (FigureTable.Group group : table.groups()) {
      html.open("tbody").open("tr", "class", "group");
      html.leaf("th", words.of(group.labels()), "scope", "rowgroup", "colspan", columns);
      html.close("tr");
      @Nullable Metric before = null;
      List<Integer> noted = List.of();
      for (FigureRow row : group.rows()) {
        List<Integer> notes = definitions.numbers(row);
        if (!row.metric().equals(before)) {
          noted = List.of();
          if (!row.breakdown().isTotal()) {
            html.open("tr").open("th", "scope", "row").text(words.of(row.metric().labels()));
            notes(html, table, notes);
            html.close("th").open("td", "colspan", rest).close("td").close("tr");
            noted = notes;
          }
        }
        row(html, table, row, notes.equals(noted) ? List.of() : notes);
        before = row.metric();
        noted = notes.isEmpty() ? noted : notes;
      }
      html.close("tbody");
    }
    Tables.close(html);
  }

  private static String years(FigureTable table) {
    int first = table.years().get(0);
    int last = table.years().get(table.years().size() - 1);
    return first == last ? Integer.toString(last) : first + "–" + last;
  }

  private void row(Html html, FigureTable table, FigureRow row, List<Integer> notes) {
    html.open("tr");
    String label = words.of(row.metric().labels());
    String unit = figures.unit(row.unit());
    // On a narrow screen the unit moves under the name.
    if (row.breakdown().isTotal()) {
      html.open("th", "scope", "row", "data-unit", unit).text(label);
    } else {
      html.open("th", "scope", "row", "class", "part", "data-unit", unit);
      html.heard(words.say("of-metric", label));
      html.text(figures.part(row.breakdown()));
    }
    notes(html, table, notes);
    html.close("th");
    html.leaf("td", unit, "class", "unit");
    row.cells().forEach(cell -> cell(html, row, cell));
    html.close("tr");
  }

  private void notes(Html html, FigureTable table, List<Integer> notes) {
    for (int number : notes) {
      html.text(" ").open("a", "class", "reference", "href", "#" + noteId(table, number));
      html.heard(words.say("definition-heard"));
      html.text(words.say("note", number)).close("a");
    }
  }

  private void cell(Html html, FigureRow row, FigureCell cell) {
    Optional<Fact> shown = cell.shown();
    if (shown.isEmpty()) {
      html.open("td", "class", "n none").text(words.say("none")).close("td");
      return;
    }
    html.open("td", "class", cell.given().isPresent() ? "n" : "n calculated");
    html.text(figures.number(row, shown.get()));
    if (cell.given().isEmpty()) {
      html.heard(words.say("calculated-heard"));
    }
    marks.write(html, row.id(), cell.period());
    cell.recalculated().ifPresent(calculated -> recalculated(html, row, cell, calculated));
    if (!cell.alsoGiven().isEmpty()) {
      String others =
          cell.alsoGiven().stream()
              .map(fact -> figures.number(row, fact))
              .distinct()
              .collect(Collectors.joining(words.say("between-items")));
      html.leaf("small", words.say("also-given", others));
    }
    html.close("td");
  }

  private void recalculated(Html html, FigureRow row, FigureCell cell, Fact calculated) {
    Fact given = cell.given().orElseThrow();
    String again = figures.recalculated(row, given, calculated);
    if (!again.equals(figures.number(row, given))) {
      html.leaf("small", words.say("recalculated", again));
    } else if (marks.about(row.id(), cell.period()).isEmpty()) {
      html.text(" ").open("span", "class", "agrees", "aria-hidden", "true");
      html.text(words.say("agrees")).close("span");
      html.heard(words.say("agrees-heard"));
    }
  }

  private void definitions(Html html, FigureTable table, List<Definitions.Note> notes) {
    if (notes.isEmpty()) {
      return;
    }
    html.leaf("h4", words.say("definitions"));
    html.open("ol", "class", "definitions");
    for (Definitions.Note note : notes) {
      html.open("li", "id", noteId(table, note.number()));
      html.text(note.sentence(words, content.catalog(), figures)).text(" ");
      html.leaf("code", note.code());
      if (!note.sources().isEmpty()) {
        html.leaf("small", words.say("asked-by", sources(note.sources())));
      }
      html.close("li");
    }
    html.close("ol");
  }

  private String sources(List<Source> sources) {
    return sources.stream()
        .map(
            source ->
                words.say(
                    "source-" + source.verification().name().toLowerCase(Locale.ROOT),
                    source.standard(),
                    source.clause()))
        .collect(Collectors.joining(words.say("between-items")));
  }

  private static String noteId(FigureTable table, int number) {
    return table.id() + "-definition-" + number;
  }
}
