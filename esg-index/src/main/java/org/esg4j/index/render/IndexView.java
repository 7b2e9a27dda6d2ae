package org.esg4j.index.render;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.esg4j.fact.Entity;
import org.esg4j.index.Completeness;
import org.esg4j.index.DisclosureIndex;
import org.esg4j.index.IndexRow;
import org.esg4j.index.RowFigure;
import org.esg4j.index.Status;
import org.esg4j.index.framework.Framework;
import org.esg4j.index.framework.IssuerClass;
import org.esg4j.index.framework.Obligation;
import org.esg4j.metric.Labels;
import org.esg4j.metric.Verification;

/** What the documents for readers show of an index, in some languages, before any format. */
final class IndexView {
  private final DisclosureIndex index;
  private final List<Locale> languages;

  /** A text and its language. */
  record Text(Locale language, String text) {}

  /** A line of the head: what it is, and its text by language. */
  record Particular(Labels name, List<Text> texts) {}

  /** How many rows of an obligation have which status. */
  record Count(
      Obligation obligation,
      int all,
      int disclosed,
      int partly,
      int answered,
      int notReported,
      int missing,
      int toDo) {

    List<Integer> numbers() {
      return List.of(all, disclosed, partly, answered, notReported, missing, toDo);
    }
  }

  /** What the columns of a count are called. */
  static final List<Labels> COUNTED =
      List.of(
          Wording.ALL,
          Status.DISCLOSED.labels(),
          Status.PARTLY_DISCLOSED.labels(),
          Wording.ANSWERED,
          Status.NOT_REPORTED.labels(),
          Status.MISSING.labels(),
          Wording.TO_DO);

  /** What the columns of the index are called. */
  static final List<Labels> COLUMNS =
      List.of(
          Wording.CODE,
          Wording.REQUIREMENT,
          Wording.STATUS,
          Wording.WHERE,
          Wording.FIGURES,
          Wording.LACKS);

  IndexView(DisclosureIndex index, List<Locale> languages) {
    this.index = index;
    this.languages = List.copyOf(languages);
  }

  DisclosureIndex index() {
    return index;
  }

  List<Locale> languages() {
    return languages;
  }

  /** The labels by language, those that are alike once. */
  List<Text> texts(Labels labels) {
    return texts(labels::in);
  }

  private List<Text> texts(Function<Locale, String> inLanguage) {
    List<Text> texts = new ArrayList<>();
    Set<String> said = new HashSet<>();
    for (Locale language : languages) {
      String text = inLanguage.apply(language);
      if (said.add(text)) {
        texts.add(new Text(language, text));
      }
    }
    return texts;
  }

  List<Particular> particulars() {
    Framework framework = index.framework();
    List<Particular> head = new ArrayList<>();
    index.entity().ifPresent(entity -> head.add(new Particular(Wording.ENTITY, names(entity))));
    head.add(new Particular(Wording.PERIOD, texts(language -> index.period().toString())));
    if (!framework.edition().issuerClasses().isEmpty()) {
      head.add(new Particular(Wording.ISSUER_CLASS, texts(issuerClass())));
    }
    head.add(new Particular(Wording.MAPPING, texts(language -> index.mapping().version())));
    return head;
  }

  private List<Text> names(Entity entity) {
    if (entity.names().isEmpty()) {
      return texts(language -> entity.id());
    }
    List<Text> names = texts(entity::name);
    Text last = names.remove(names.size() - 1);
    names.add(new Text(last.language(), last.text() + " (" + entity.id() + ")"));
    return names;
  }

  private Labels issuerClass() {
    return index
        .issuerClass()
        .map(index.framework()::issuerClass)
        .map(IssuerClass::labels)
        .orElse(Wording.STRICTEST);
  }

  // ---------------------------------------------------------------------------------------------

  /** A count for each obligation that occurs. */
  List<Count> counts() {
    Completeness completeness = index.completeness();
    List<Count> counts = new ArrayList<>();
    for (Obligation obligation : Obligation.values()) {
      List<IndexRow> rows = completeness.of(obligation);
      if (!rows.isEmpty()) {
        counts.add(count(obligation, rows));
      }
    }
    return counts;
  }

  private static Count count(Obligation obligation, List<IndexRow> rows) {
    int disclosed = count(rows, Status.DISCLOSED);
    int partly = count(rows, Status.PARTLY_DISCLOSED);
    int notReported = count(rows, Status.NOT_REPORTED);
    int missing = count(rows, Status.MISSING);
    int toDo = (int) rows.stream().filter(row -> !row.isSettled()).count();
    return new Count(
        obligation,
        rows.size(),
        disclosed,
        partly,
        rows.size() - disclosed - partly - notReported - missing,
        notReported,
        missing,
        toDo);
  }

  private static int count(List<IndexRow> rows, Status status) {
    return (int) rows.stream().filter(row -> row.status() == status).count();
  }

  List<IndexRow> outstanding() {
    return index.completeness().outstanding();
  }

  /**
   * What an outstanding row lacks in each language: its lacks, or the status if nothing is there.
   */
  List<Text> open(IndexRow row) {
    return row.lacks().isEmpty() ? texts(row.status().labels()) : lacks(row);
  }

  // ---------------------------------------------------------------------------------------------

  /** The rows of the table. */
  List<IndexRow> listed() {
    return index.rows().stream().filter(row -> !isLeftOut(row)).toList();
  }

  /** The rows that a class which lists only what it reports does not list. */
  List<IndexRow> leftOut() {
    return index.rows().stream().filter(row -> isLeftOut(row) && !row.isSummary()).toList();
  }

  private boolean isLeftOut(IndexRow row) {
    return row.status() == Status.NOT_REPORTED
        && index
            .issuerClass()
            .map(index.framework()::issuerClass)
            .map(IssuerClass::listsOnlyReported)
            .orElse(false);
  }

  /** The place in the framework's own words, where the code says too little of it; else empty. */
  static String ref(IndexRow row) {
    boolean wordy = row.code().codePoints().noneMatch(Character::isDigit);
    return wordy ? row.provision().ref() : "";
  }

  /** Places, and then the answer. */
  static List<String> where(IndexRow row) {
    List<String> where = new ArrayList<>(row.places());
    row.answer().ifPresent(answer -> where.add(answer.text()));
    return where;
  }

  /** The figures of the period, those of its last day included. */
  List<RowFigure> figures(IndexRow row) {
    return row.figures().stream()
        .filter(figure -> figure.fact().period().end().equals(index.period().end()))
        .toList();
  }

  /** All that a row lacks, in one text for each language. */
  List<Text> lacks(IndexRow row) {
    return row.lacks().isEmpty()
        ? List.of()
        : texts(
            language ->
                String.join(
                    "; ", row.lacks().stream().map(lack -> lack.labels().in(language)).toList()));
  }

  // ---------------------------------------------------------------------------------------------

  /** The sign behind a number that is not checked. */
  static String mark(Verification number) {
    return switch (number) {
      case VERIFIED -> "";
      case PARTLY_VERIFIED -> "‡";
      case UNVERIFIED -> "†";
    };
  }

  static String mark(IndexRow row) {
    return mark(row.provision().mark().number());
  }

  /** What the signs that occur mean. */
  List<Particular> legend() {
    List<Particular> legend = new ArrayList<>();
    legend(legend, Verification.UNVERIFIED, Wording.UNVERIFIED);
    legend(legend, Verification.PARTLY_VERIFIED, Wording.PARTLY_VERIFIED);
    return legend;
  }

  private void legend(List<Particular> legend, Verification number, Labels meaning) {
    if (index.rows().stream().anyMatch(row -> row.provision().mark().number() == number)) {
      String sign = mark(number);
      legend.add(new Particular(new Labels(sign, sign, sign), texts(meaning)));
    }
  }
}
