package org.esg4j.index.render;

import java.util.List;
import org.esg4j.index.IndexRow;
import org.esg4j.index.RowFigure;
import org.esg4j.metric.Labels;

/** The page of one index in HTML: tables that can be read aloud and printed, and no script. */
final class HtmlDocument {
  private static final List<String> COLUMN = List.of("scope", "col");
  private static final List<String> ROW = List.of("scope", "row");
  private static final String LINE = "\n";

  private final IndexView view;
  private final HtmlElements html;

  HtmlDocument(IndexView view) {
    this.view = view;
    this.html = new HtmlElements(view.languages());
  }

  String text() {
    String language = view.languages().get(0).toLanguageTag();
    html.element(
        "html",
        List.of("xmlns", "http://www.w3.org/1999/xhtml", "lang", language, "xml:lang", language),
        () -> html.element("head", this::head).element("body", this::body));
    return html.page();
  }

  private Labels name() {
    return view.index().framework().edition().labels();
  }

  private void head() {
    html.empty("meta", "charset", "utf-8")
        .empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
        .element("title", () -> html.text(PlainText.of(name().in(view.languages().get(0)))))
        .element("style", () -> html.text(HtmlStyle.TEXT));
  }

  private void body() {
    html.element(
        "main",
        () -> {
          html.element("h1", () -> texts(name(), LINE));
          html.element("dl", this::particulars);
          counts();
          open();
          index();
          leftOut();
          legend();
        });
  }

  private void particulars() {
    for (IndexView.Particular each : view.particulars()) {
      html.element("dt", () -> texts(each.name(), " "));
      html.element("dd", () -> html.texts(each.texts(), " / "));
    }
  }

  // ---------------------------------------------------------------------------------------------

  private void counts() {
    table(
        "counts",
        Wording.COMPLETENESS,
        () -> {
          column(Wording.OBLIGATION);
          IndexView.COUNTED.forEach(this::column);
        },
        () -> view.counts().forEach(count -> html.element("tr", () -> count(count))));
  }

  private void count(IndexView.Count count) {
    html.element("th", ROW, () -> texts(count.obligation().labels(), LINE));
    count.numbers().forEach(number -> html.element("td", () -> html.text(number.toString())));
  }

  private void open() {
    html.element("h2", () -> texts(Wording.OPEN, " "));
    List<IndexRow> outstanding = view.outstanding();
    if (outstanding.isEmpty()) {
      html.element("p", () -> texts(Wording.NOTHING_OPEN, LINE));
    } else {
      html.element("ul", () -> outstanding.forEach(this::outstanding));
    }
  }

  private void outstanding(IndexRow row) {
    html.element(
        "li",
        () -> {
          html.element("strong", () -> code(row)).text(" ");
          texts(row.provision().labels(), " / ");
          html.text(" (");
          texts(row.obligation().labels(), " ");
          html.text("): ").texts(view.open(row), " / ");
        });
  }

  // ---------------------------------------------------------------------------------------------

  private void index() {
    table(
        "index",
        Wording.INDEX,
        () -> IndexView.COLUMNS.forEach(this::column),
        () ->
            view.listed()
                .forEach(
                    row ->
                        html.element(
                            "tr",
                            List.of(
                                "class", row.isSummary() ? "summary" : Wording.id(row.status())),
                            () -> cells(row))));
  }

  private void cells(IndexRow row) {
    html.element("th", ROW, () -> codeAndRef(row))
        .element("td", () -> texts(row.provision().labels(), LINE))
        .element("td", () -> texts(row.status().labels(), LINE))
        .element("td", () -> where(row))
        .element("td", () -> figures(row))
        .element("td", () -> html.texts(row.isSummary() ? List.of() : view.lacks(row), LINE));
  }

  private void codeAndRef(IndexRow row) {
    code(row);
    String ref = IndexView.ref(row);
    if (!ref.isEmpty()) {
      html.empty("br").foreign(ref);
    }
  }

  private void code(IndexRow row) {
    html.text(PlainText.of(row.code())).text(IndexView.mark(row));
  }

  private void where(IndexRow row) {
    String between = "";
    for (String each : IndexView.where(row)) {
      html.separate(between);
      html.foreign(each);
      between = LINE;
    }
  }

  private void figures(IndexRow row) {
    String between = "";
    for (RowFigure figure : view.figures(row)) {
      html.separate(between);
      html.element("code", () -> html.text(figure.fact().id()))
          .text(" " + PlainText.of(FigureText.of(figure)));
      between = LINE;
    }
  }

  private void leftOut() {
    List<IndexRow> left = view.leftOut();
    if (!left.isEmpty()) {
      html.element("h2", () -> texts(Wording.NOT_REPORTED, " "));
      html.element(
          "p",
          () -> {
            String between = "";
            for (IndexRow row : left) {
              html.text(between);
              code(row);
              between = ", ";
            }
          });
    }
  }

  private void legend() {
    for (IndexView.Particular each : view.legend()) {
      html.element("p", () -> html.text(each.name().en() + " ").texts(each.texts(), LINE));
    }
  }

  // ---------------------------------------------------------------------------------------------

  /** A table that can be scrolled on a narrow screen, by the keyboard too. */
  private void table(
      String id, Labels caption, HtmlElements.Content head, HtmlElements.Content body) {
    String captionId = id + "-caption";
    html.element(
        "div",
        List.of("class", "scroll", "role", "region", "aria-labelledby", captionId, "tabindex", "0"),
        () ->
            html.element(
                "table",
                List.of("id", id),
                () ->
                    html.element("caption", List.of("id", captionId), () -> texts(caption, " "))
                        .element("thead", () -> html.element("tr", head))
                        .element("tbody", body)));
  }

  private void column(Labels name) {
    html.element("th", COLUMN, () -> texts(name, LINE));
  }

  private void texts(Labels labels, String between) {
    html.texts(view.texts(labels), between);
  }
}
