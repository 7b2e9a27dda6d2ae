package org.esg4j.examples.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.esg4j.examples.report.html.Html;
import org.esg4j.examples.report.table.Figures;
import org.esg4j.examples.report.words.Words;
import org.esg4j.fact.Origin;

/** Writes the page of a report in one language. */
public final class Page {
  private static final String STYLE = "page.css";

  private final PageContent content;
  private final Words words;
  private final List<Section> sections;

  private Page(PageContent content, Words words) {
    this.content = content;
    this.words = words;
    Figures figures = Figures.of(content.catalog(), words, content.currency());
    Marks marks = new Marks(content.audit().findings(), words);
    this.sections =
        List.of(
            new KeySection(content, words, figures, marks),
            new ChartSection(content, words, figures),
            new TableSection(content, words, figures, marks),
            new Scope2Section(content, words, figures),
            new FindingSection(content, words, marks),
            new IndexSection(content, words));
  }

  /** The page in a language. */
  public static String of(PageContent content, Locale language) {
    return new Page(content, Words.in(language)).written();
  }

  /** The name of the file that the page of a language goes to; English has the plain name. */
  public static String fileName(Locale language) {
    return language.equals(Locale.ENGLISH)
        ? "report.html"
        : "report." + language.toLanguageTag() + ".html";
  }

  private String written() {
    Html html = Html.document();
    html.open("html", "lang", words.tag());
    head(html);
    html.open("body");
    html.leaf("a", words.say("skip"), "class", "skip", "href", "#main");
    header(html);
    contents(html);
    html.open("main", "id", "main");
    for (Section section : sections) {
      if (section.isThere()) {
        html.open("section", "id", section.id(), "aria-labelledby", section.id() + "-title");
        html.leaf("h2", section.title(), "id", section.id() + "-title");
        section.write(html);
        html.close("section");
      }
    }
    html.close("main");
    html.open("footer").leaf("p", words.say("footer")).close("footer");
    return html.close("body").close("html").text("\n").toString();
  }

  private void head(Html html) {
    html.open("head");
    html.open("meta", "charset", "utf-8");
    html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.leaf("title", title());
    html.style(style());
    html.close("head");
  }

  private String title() {
    return words.say("title", name(), content.year());
  }

  private String name() {
    return content.entity().name(words.language());
  }

  private void header(Html html) {
    html.open("header").open("div", "class", "languages");
    html.open("nav", "aria-label", words.say("languages"));
    for (Locale language : Words.LANGUAGES) {
      String own = Words.in(language).say("language");
      String tag = language.toLanguageTag();
      if (language.equals(words.language())) {
        html.leaf("span", own, "lang", tag, "aria-current", "page");
      } else {
        html.leaf("a", own, "lang", tag, "hreflang", tag, "href", fileName(language));
      }
    }
    html.close("nav").close("div");
    html.open("h1").foreign(name()).text(" ").leaf("span", words.say("heading", content.year()));
    html.close("h1");
    long read = content.facts().stream().filter(fact -> fact.origin().isPublished()).count();
    html.leaf(
        "p",
        words.say(
            "summary",
            read,
            content.facts().origin(Origin.CALCULATED).size(),
            content.audit().findings().size()),
        "class",
        "lead");
    html.open("p").text(words.say("source")).foreign(content.source()).close("p");
    html.leaf("p", words.say("marks"), "class", "legend");
    html.close("header");
  }

  private void contents(Html html) {
    html.open("nav", "class", "contents", "aria-label", words.say("contents")).open("ul");
    for (Section section : sections) {
      if (section.isThere()) {
        html.open("li").leaf("a", section.title(), "href", "#" + section.id()).close("li");
      }
    }
    html.close("ul").close("nav");
  }

  private static String style() {
    try (InputStream file = Page.class.getResourceAsStream(STYLE)) {
      return new String(Objects.requireNonNull(file, STYLE).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
