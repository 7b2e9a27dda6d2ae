package org.esg4j.examples.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.esg4j.examples.report.html.Html;
import org.esg4j.examples.report.words.Words;
import org.esg4j.index.DisclosureIndex;
import org.esg4j.index.IndexRow;
import org.esg4j.index.Lack;
import org.esg4j.index.RowFigure;
import org.esg4j.index.Status;
import org.esg4j.index.framework.IssuerClass;
import org.esg4j.index.framework.Obligation;
import org.esg4j.metric.Verification;

/** The content indexes: what each framework asks for, what is there and what is missing. */
final class IndexSection implements Section {
  private static final int MOST_FIGURES = 3;

  private final PageContent content;
  private final List<DisclosureIndex> indexes;
  private final Words words;

  IndexSection(PageContent content, Words words) {
    this.content = content;
    this.indexes = content.indexes();
    this.words = words;
  }

  @Override
  public String id() {
    return "indexes";
  }

  @Override
  public String title() {
    return words.say("indexes");
  }

  @Override
  public boolean isThere() {
    return !indexes.isEmpty();
  }

  @Override
  public void write(Html html) {
    for (DisclosureIndex index : indexes) {
      String id = index.framework().edition().id().toString();
      html.leaf("h3", words.of(index.framework().edition().labels()), "id", "index-" + id);
      completeness(html, index, "index-" + id);
      rows(html, index, "index-" + id);
    }
  }

  // ---------------------------------------------------------------------------------------------

  private void completeness(Html html, DisclosureIndex index, String id) {
    List<Status> statuses =
        List.of(Status.values()).stream()
            .filter(
                status -> index.completeness().rows().stream().anyMatch(r -> r.status() == status))
            .toList();
    Tables.open(
        html,
        words.say("completeness", words.of(index.framework().edition().labels())),
        id + "-completeness");
    html.open("thead").open("tr").leaf("th", words.say("obligation"), "scope", "col");
    statuses.forEach(
        status -> html.leaf("th", words.of(status.labels()), "scope", "col", "class", "n"));
    html.leaf("th", words.say("to-do"), "scope", "col", "class", "n").close("tr").close("thead");
    html.open("tbody");
    for (Obligation obligation : Obligation.values()) {
      List<IndexRow> rows = index.completeness().of(obligation);
      if (!rows.isEmpty()) {
        html.open("tr").leaf("th", words.of(obligation.labels()), "scope", "row");
        for (Status status : statuses) {
          int count = index.completeness().count(obligation, status);
          html.leaf("td", Integer.toString(count), "class", "n");
        }
        long open = rows.stream().filter(row -> !row.isSettled()).count();
        html.leaf("td", Long.toString(open), "class", "n").close("tr");
      }
    }
    html.close("tbody");
    Tables.close(html);
  }

  private void rows(Html html, DisclosureIndex index, String id) {
    boolean onlyReported =
        index
            .issuerClass()
            .map(index.framework()::issuerClass)
            .map(IssuerClass::listsOnlyReported)
            .orElse(false);
    Tables.open(
        html,
        words.say("index-caption", words.of(index.framework().edition().labels())),
        id + "-rows",
        "index");
    html.open("thead").open("tr");
    html.leaf("th", words.say("code"), "scope", "col", "class", "code");
    html.leaf("th", words.say("requirement"), "scope", "col");
    html.leaf("th", words.say("status"), "scope", "col", "class", "status-column");
    html.leaf("th", words.say("place"), "scope", "col");
    html.leaf("th", words.say("figures"), "scope", "col");
    html.leaf("th", words.say("lacks"), "scope", "col", "class", "lacks");
    html.close("tr").close("thead").open("tbody");
    List<IndexRow> left = new ArrayList<>();
    for (IndexRow row : index.rows()) {
      if (!onlyReported || row.status() != Status.NOT_REPORTED) {
        row(html, index, row);
      } else if (!row.isSummary()) {
        left.add(row);
      }
    }
    html.close("tbody");
    Tables.close(html);
    legend(html, index);
    if (!left.isEmpty()) {
      String codes = left.stream().map(this::code).collect(Collectors.joining(", "));
      html.leaf("p", words.say("left-out", codes));
    }
  }

  private void row(Html html, DisclosureIndex index, IndexRow row) {
    html.open("tr", "class", row.isSummary() ? "summary" : "provision");
    html.open("th", "scope", "row").text(code(row)).close("th");
    html.open("td").foreign(words.of(row.provision().labels()));
    if (!row.isSummary()) {
      html.leaf("small", words.of(row.obligation().labels()));
    }
    html.close("td");
    html.open("td")
        .leaf("span", words.of(row.status().labels()), "class", "status " + row.status().id());
    html.close("td").open("td");
    List<String> places = new ArrayList<>(row.places());
    row.answer().ifPresent(answer -> places.add(answer.text()));
    list(html, places);
    html.close("td").open("td");
    figures(html, index, row);
    html.close("td").open("td");
    list(
        html,
        row.isSummary()
            ? List.of()
            : row.lacks().stream().map(Lack::labels).map(words::of).toList());
    html.close("td").close("tr");
  }

  private void figures(Html html, DisclosureIndex index, IndexRow row) {
    List<RowFigure> now =
        row.figures().stream()
            .filter(figure -> figure.fact().period().end().equals(index.period().end()))
            .toList();
    if (now.size() > MOST_FIGURES) {
      html.text(words.say("many-figures", now.size()));
      return;
    }
    list(html, now.stream().map(this::figure).toList());
  }

  private String figure(RowFigure figure) {
    String label = words.of(content.catalog().get(figure.fact().metric()).labels());
    return words.say("figure-in-index", label, IndexNumbers.of(figure, words.language()));
  }

  private static void list(Html html, List<String> items) {
    if (items.size() == 1) {
      html.foreign(items.get(0));
    } else if (!items.isEmpty()) {
      html.open("ul");
      items.forEach(item -> html.open("li").foreign(item).close("li"));
      html.close("ul");
    }
  }

  private String code(IndexRow row) {
    return row.code() + mark(row.provision().mark().number());
  }

  private static String mark(Verification number) {
    return switch (number) {
      case VERIFIED -> "";
      case PARTLY_VERIFIED -> "‡";
      case UNVERIFIED -> "†";
    };
  }

  private void legend(Html html, DisclosureIndex index) {
    for (Verification kind : List.of(Verification.UNVERIFIED, Verification.PARTLY_VERIFIED)) {
      if (index.rows().stream().anyMatch(row -> row.provision().mark().number() == kind)) {
        String words = kind == Verification.UNVERIFIED ? "unverified" : "partly-verified";
        html.leaf("p", this.words.say(words, mark(kind)), "class", "legend");
      }
    }
  }
}
