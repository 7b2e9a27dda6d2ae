package org.esg4j.index.render;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.esg4j.index.Completeness;
import org.esg4j.index.DisclosureIndex;
import org.esg4j.index.IndexRow;
import org.esg4j.index.Lack;
import org.esg4j.index.RowFigure;
import org.esg4j.index.Status;
import org.esg4j.index.framework.IssuerClass;
import org.esg4j.index.framework.Obligation;
import org.esg4j.metric.Labels;
import org.esg4j.metric.Verification;

/** The text of one index in Markdown. */
final class MarkdownDocument {
  private static final String BREAK = "<br>";
  private static final int MOST_FIGURES = 3;
  private static final int MOST_DECIMALS = 6;

  private final DisclosureIndex index;
  private final List<Locale> languages;
  private final StringBuilder out = new StringBuilder();

  MarkdownDocument(DisclosureIndex index, List<Locale> languages) {
    this.index = index;
    this.languages = languages;
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
    line("# " + joined(index.framework().edition().labels(), " / "));
    line("");
    line("| | |");
    line("| --- | --- |");
    index.entity().ifPresent(entity -> pair(Wording.ENTITY, entity(entity.names().isEmpty())));
    pair(Wording.PERIOD, index.period().toString());
    if (!index.framework().edition().issuerClasses().isEmpty()) {
      Labels name =
          index
              .issuerClass()
              .map(index.framework()::issuerClass)
              .map(IssuerClass::labels)
              .orElse(Wording.STRICTEST);
      pair(Wording.ISSUER_CLASS, joined(name, " / "));
    }
    pair(Wording.MAPPING, MarkdownText.of(index.mapping().version()));
  }

  private String entity(boolean nameless) {
    return index
        .entity()
        .map(
            entity -> {
              String id = MarkdownText.of(entity.id());
              String names =
                  languages.stream()
                      .map(entity::name)
                      .map(MarkdownText::of)
                      .distinct()
                      .collect(Collectors.joining(" / "));
              return nameless ? id : names + " (" + id + ")";
            })
        .orElse("");
  }

  private void pair(Labels name, String value) {
    line("| " + joined(name, " ") + " | " + value + " |");
  }

  private void completeness() {
    title(Wording.COMPLETENESS);
    row(
        Stream.of(
                Wording.OBLIGATION,
                Wording.ALL,
                Status.DISCLOSED.labels(),
                Status.PARTLY_DISCLOSED.labels(),
                Wording.ANSWERED,
                Status.NOT_REPORTED.labels(),
                Status.MISSING.labels(),
                Wording.TO_DO)
            .map(label -> joined(label, " "))
            .toList());
    line("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
    Completeness completeness = index.completeness();
    for (Obligation obligation : Obligation.values()) {
      List<IndexRow> rows = completeness.of(obligation);
      if (!rows.isEmpty()) {
        row(counts(completeness, obligation, rows));
      }
    }
  }

  private List<String> counts(
      Completeness completeness, Obligation obligation, List<IndexRow> rows) {
    List<String> cells = new ArrayList<>();
    cells.add(joined(obligation.labels(), " "));
    cells.add(String.valueOf(rows.size()));
    int shown = 0;
    List<String> counts = new ArrayList<>();
    for (Status status :
        List.of(Status.DISCLOSED, Status.PARTLY_DISCLOSED, Status.NOT_REPORTED, Status.MISSING)) {
      int count = completeness.count(obligation, status);
      counts.add(String.valueOf(count));
      shown += count;
    }
    counts.add(2, String.valueOf(rows.size() - shown));
    cells.addAll(counts);
    cells.add(String.valueOf(rows.stream().filter(row -> !row.isSettled()).count()));
    return cells;
  }

  private void open() {
    title(Wording.OPEN);
    List<IndexRow> outstanding = index.completeness().outstanding();
    if (outstanding.isEmpty()) {
      line(joined(Wording.NOTHING_OPEN, " "));
    }
    for (IndexRow row : outstanding) {
      line(
          "- **"
              + code(row)
              + "** "
              + joined(row.provision().labels(), " / ")
              + " ("
              + joined(row.obligation().labels(), " ")
              + "): "
              + (row.lacks().isEmpty() ? joined(row.status().labels(), " ") : lacks(row, " / ")));
    }
  }

  // ---------------------------------------------------------------------------------------------

  private void table() {
    title(Wording.INDEX);
    row(
        Stream.of(
                Wording.CODE,
                Wording.REQUIREMENT,
                Wording.STATUS,
                Wording.WHERE,
                Wording.FIGURES,
                Wording.LACKS)
            .map(label -> joined(label, " "))
            .toList());
    line("| --- | --- | --- | --- | --- | --- |");
    boolean onlyReported =
        index
            .issuerClass()
            .map(index.framework()::issuerClass)
            .map(IssuerClass::listsOnlyReported)
            .orElse(false);
    List<IndexRow> left = new ArrayList<>();
    for (IndexRow row : index.rows()) {
      if (!onlyReported || row.status() != Status.NOT_REPORTED) {
        row(cells(row));
      } else if (!row.isSummary()) {
        left.add(row);
      }
    }
    if (!left.isEmpty()) {
      title(Wording.NOT_REPORTED);
      line(left.stream().map(this::code).collect(Collectors.joining(", ")));
    }
  }

  private List<String> cells(IndexRow row) {
    String strong = row.isSummary() ? "**" : "";
    return List.of(
        strong + code(row) + strong + ref(row),
        strong + joined(row.provision().labels(), strong + BREAK + strong) + strong,
        joined(row.status().labels(), " "),
        where(row),
        figures(row),
        row.isSummary() ? "" : lacks(row, BREAK));
  }

  private String where(IndexRow row) {
    List<String> parts = new ArrayList<>();
    row.places().forEach(place -> parts.add(MarkdownText.of(place)));
    row.answer().ifPresent(answer -> parts.add(MarkdownText.of(answer.text())));
    return String.join(BREAK, parts);
  }

  private String figures(IndexRow row) {
    List<String> now =
        row.figures().stream()
            .filter(figure -> figure.fact().period().end().equals(index.period().end()))
            .map(MarkdownDocument::figure)
            .toList();
    return now.size() > MOST_FIGURES
        ? joined(Wording.count(now.size()), " ")
        : String.join(BREAK, now);
  }

  private static String figure(RowFigure figure) {
    String value = readable(figure.number()) + " " + figure.value().unit().symbol();
    return "`" + figure.fact().id() + "` " + MarkdownText.of(value);
  }

  /** The number itself, or where it has many decimals a rounded one that says so. */
  private static String readable(String number) {
    BigDecimal exact = new BigDecimal(number);
    if (exact.scale() <= MOST_DECIMALS) {
      return number;
    }
    int whole = exact.precision() - exact.scale();
    MathContext digits = new MathContext(Math.max(MOST_DECIMALS, whole + 2), RoundingMode.HALF_UP);
    return "≈ " + exact.round(digits).toPlainString();
  }

  private String lacks(IndexRow row, String between) {
    return row.lacks().isEmpty()
        ? ""
        : languages.stream()
            .map(
                language ->
                    row.lacks().stream()
                        .map(Lack::labels)
                        .map(labels -> MarkdownText.of(labels.in(language)))
                        .collect(Collectors.joining("; ")))
            .distinct()
            .collect(Collectors.joining(between));
  }

  private String code(IndexRow row) {
    return MarkdownText.of(row.code()) + mark(row.provision().mark().number());
  }

  /** The place in the framework's own words, where the code says too little of it. */
  private static String ref(IndexRow row) {
    String ref = row.provision().ref();
    boolean wordy = row.code().codePoints().noneMatch(Character::isDigit);
    return wordy && !ref.isEmpty() ? BREAK + MarkdownText.of(ref) : "";
  }

  private static String mark(Verification number) {
    return switch (number) {
      case VERIFIED -> "";
      case PARTLY_VERIFIED -> "‡";
      case UNVERIFIED -> "†";
    };
  }

  private void legend() {
    line("");
    legend(Verification.UNVERIFIED, Wording.UNVERIFIED);
    legend(Verification.PARTLY_VERIFIED, Wording.PARTLY_VERIFIED);
  }

  private void legend(Verification number, Labels meaning) {
    if (index.rows().stream().anyMatch(row -> row.provision().mark().number() == number)) {
      line(mark(number) + " " + joined(meaning, " ") + BREAK);
    }
  }

  // ---------------------------------------------------------------------------------------------

  private void title(Labels title) {
    line("");
    line("## " + joined(title, " "));
    line("");
  }

  private String joined(Labels labels, String between) {
    return languages.stream()
        .map(language -> MarkdownText.of(labels.in(language)))
        .distinct()
        .collect(Collectors.joining(between));
  }

  private void row(List<String> cells) {
    line("| " + String.join(" | ", cells) + " |");
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
