package org.esg4j.examples.report.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.esg4j.examples.report.words.Words;
import org.esg4j.fact.Fact;
import org.esg4j.metric.MetricCatalog;

/** Writes tables in Markdown: a row for each figure, and the definitions under each table. */
public final class MarkdownTables {
  private final MetricCatalog catalog;
  private final Words words;
  private final Figures figures;
  private final StringBuilder out = new StringBuilder();

  private MarkdownTables(MetricCatalog catalog, Words words, Figures figures) {
    this.catalog = catalog;
    this.words = words;
    this.figures = figures;
  }

  /** The tables in a language. */
  public static String of(
      List<FigureTable> tables, MetricCatalog catalog, Words words, Figures figures) {
    MarkdownTables written = new MarkdownTables(catalog, words, figures);
    tables.forEach(written::table);
    return written.out.toString();
  }

  private void table(FigureTable table) {
    Definitions definitions = Definitions.of(table, catalog);
    line((out.isEmpty() ? "" : "\n") + "# " + words.of(table.labels()) + "\n");
    line(
        "| "
            + words.say("figure")
            + " | "
            + words.say("unit")
            + " | "
            + table.years().stream().map(String::valueOf).collect(Collectors.joining(" | "))
            + " |");
    line("| --- | --- |" + " ---: |".repeat(table.years().size()));
    for (FigureTable.Group group : table.groups()) {
      line("| **" + words.of(group.labels()) + "** | |" + " |".repeat(table.years().size()));
      group.rows().forEach(row -> row(row, definitions.numbers(row)));
    }
    if (!definitions.notes().isEmpty()) {
      line("\n## " + words.say("definitions") + "\n");
      for (Definitions.Note note : definitions.notes()) {
        line(
            note.number()
                + ". "
                + note.sentence(words, catalog, figures)
                + " `"
                + note.code()
                + "`");
      }
    }
    line("\n" + words.say("marks-plain"));
  }

  private void row(FigureRow row, List<Integer> notes) {
    String label = words.of(row.metric().labels());
    String name =
        row.breakdown().isTotal()
            ? label
            : words.say("metric-and-part", label, figures.part(row.breakdown()));
    String marks =
        notes.stream().map(note -> " " + words.say("note", note)).collect(Collectors.joining());
    line(
        "| "
            + escaped(name)
            + marks
            + " | "
            + escaped(figures.unit(row.unit()))
            + " | "
            + row.cells().stream().map(cell -> cell(row, cell)).collect(Collectors.joining(" | "))
            + " |");
  }

  private String cell(FigureRow row, FigureCell cell) {
    Optional<Fact> shown = cell.shown();
    if (shown.isEmpty()) {
      return words.say("none");
    }
    String number = figures.number(row, shown.get());
    if (cell.given().isEmpty()) {
      return "*" + number + "*";
    }
    return cell.calculated()
        .map(calculated -> figures.recalculated(row, shown.get(), calculated))
        .map(
            again ->
                again.equals(number)
                    ? number + " " + words.say("agrees")
                    : words.say("given-and-again", number, again))
        .orElse(number);
  }

  /** Names of sites and the like may hold what Markdown reads as its own. */
  private static String escaped(String text) {
    return text.replaceAll("([\\\\`*_\\[\\]<>|~#&])", "\\\\$1");
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
