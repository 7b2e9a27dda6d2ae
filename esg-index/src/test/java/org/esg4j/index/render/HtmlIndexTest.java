package org.esg4j.index.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.esg4j.fact.ReportingPeriod;
import org.esg4j.index.DisclosureIndex;
import org.esg4j.index.PrintedCase;
import org.esg4j.index.framework.FrameworkCatalog;
import org.esg4j.index.framework.FrameworkId;
import org.esg4j.index.framework.GriStandards;
import org.esg4j.index.framework.HkexEsgCode;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** Pages as a strict parser of XML and a parser of HTML as browsers have it read them. */
class HtmlIndexTest {
  private static final FrameworkCatalog CATALOG = FrameworkCatalog.bundled();
  private static final Locale[] ALL = {Locale.ENGLISH, Written.TRADITIONAL, Written.SIMPLIFIED};

  static List<FrameworkId> bundled() {
    return CATALOG.ids();
  }

  private static DisclosureIndex oneConnect(FrameworkId id) {
    return DisclosureIndex.of(CATALOG.framework(id))
        .with(PrintedCase.of("oneconnect-2024").facts());
  }

  /** The page, after both parsers had nothing against it. */
  private static Document page(DisclosureIndex index, Locale... languages) {
    String html = Written.text(IndexFormats.HTML, index, languages);
    xml(html);
    Parser parser = Parser.htmlParser().setTrackErrors(10);
    Document page = Jsoup.parse(html, "", parser);
    assertThat(parser.getErrors()).isEmpty();
    return page;
  }

  private static org.w3c.dom.Document xml(String html) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new Strict());
      return builder.parse(new InputSource(new StringReader(html)));
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @MethodSource("bundled")
  void anIndexOfEachEditionIsAPageInThreeLanguages(FrameworkId id) {
    DisclosureIndex index = oneConnect(id);
    Document page = page(index, ALL);
    assertThat(page.select("table#index tbody tr")).hasSize(index.rows().size());
    assertThat(page.select("table#index tbody tr > th[scope=row]")).hasSize(index.rows().size());
    assertThat(page.select("table#index tbody tr"))
        .allSatisfy(row -> assertThat(row.children()).hasSize(6));
    assertThat(page.select("script, link, img, iframe, object, [style], a[href]")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"en, Index", "zh-Hant, 索引", "zh-Hans, 索引"})
  void eachLanguageStandsAlone(String tag, String caption) {
    Locale language = Locale.forLanguageTag(tag);
    Document page = page(oneConnect(HkexEsgCode.C2_2025), language);
    assertThat(page.select("html").attr("lang")).isEqualTo(tag);
    assertThat(page.select("[lang]")).hasSize(1);
    assertThat(page.select("table#index caption").text()).isEqualTo(caption);
    assertThat(page.title())
        .isEqualTo(CATALOG.framework(HkexEsgCode.C2_2025).edition().labels().in(language));
    assertThat(page.select("h1").text()).isEqualTo(page.title());
  }

  @Test
  void severalLanguagesAreMarkedEachWithItsOwn() {
    Document page = page(oneConnect(HkexEsgCode.C2_2025), ALL);
    assertThat(page.select("html").attr("lang")).isEqualTo("en");
    Element row = row(page, "B7.2");
    assertThat(row.child(1).select("span").eachAttr("lang"))
        .containsExactly("en", "zh-Hant", "zh-Hans");
    assertThat(row.child(1).select("span[lang=zh-Hant]").text()).isEqualTo("防範及舉報安排");
    assertThat(row.child(2).select("span").eachText()).containsExactly("missing", "缺漏");
    assertThat(page.select("span[lang]"))
        .allSatisfy(span -> assertThat(span.attr("xml:lang")).isEqualTo(span.attr("lang")));
  }

  @Test
  void tablesCanBeReadAloud() {
    Document page = page(oneConnect(HkexEsgCode.C2_2025), Locale.ENGLISH);
    assertThat(page.select("table")).hasSize(2);
    assertThat(page.select("table"))
        .allSatisfy(
            table -> {
              assertThat(table.child(0).tagName()).isEqualTo("caption");
              assertThat(table.select("thead th")).isNotEmpty();
              assertThat(table.select("thead th:not([scope=col])")).isEmpty();
              assertThat(table.select("tbody th:not([scope=row])")).isEmpty();
              Element region = table.parent();
              assertThat(region.attr("role")).isEqualTo("region");
              assertThat(region.attr("tabindex")).isEqualTo("0");
              assertThat(region.attr("aria-labelledby")).isEqualTo(table.child(0).id());
            });
    assertThat(page.select("table#counts caption").text()).isEqualTo("Completeness");
    assertThat(page.select("table#index thead th").eachText())
        .containsExactly(
            "Code", "Requirement", "Status", "Place or reason", "Figures", "What lacks");
    assertThat(page.select("main h1")).hasSize(1);
    assertThat(page.select("style").html()).contains("@media print");
  }

  @Test
  void theHeadTheCountsAndTheListSayWhatTheIndexSays() {
    DisclosureIndex index =
        oneConnect(HkexEsgCode.C2_2025)
            .forIssuerClass(HkexEsgCode.GEM)
            .narrative("A1.5", "4.1 Climate")
            .notApplicable("A1.1", "no air emissions");
    Document page = page(index, Locale.ENGLISH);
    assertThat(page.select("dt").eachText())
        .containsExactly("Reporter", "Period", "Class", "Mapping, version");
    assertThat(page.select("dd").eachText()).containsExactly("6638.HK", "2024", "GEM issuer", "1");
    List<String> numbers = new ArrayList<>();
    page.select("table#counts tbody tr").forEach(row -> numbers.add(row.text()));
    assertThat(numbers.get(0)).startsWith("mandatory ");
    assertThat(numbers)
        .isEqualTo(
            new IndexView(index, List.of(Locale.ENGLISH))
                .counts().stream()
                    .map(
                        count ->
                            count.obligation().labels().en()
                                + " "
                                + count.numbers().stream()
                                    .map(String::valueOf)
                                    .collect(Collectors.joining(" ")))
                    .toList());
    assertThat(page.select("table#counts tbody td")).hasSize(7 * numbers.size());
    assertThat(page.select("main > ul > li").first().text())
        .isEqualTo("governance-structure(i)‡ Board oversight of ESG matters (mandatory): missing");
    assertThat(page.select("main > ul > li")).hasSameSizeAs(index.completeness().outstanding());
    Element waste = row(page, "A1.3");
    assertThat(waste.className()).isEqualTo("disclosed");
    assertThat(waste.child(3).text()).isEqualTo("5.1 environmental performance");
    assertThat(waste.child(4).text())
        .isEqualTo("waste.hazardous 4.68 t waste.hazardous.intensity.per-employee 0.0025 t/person");
    assertThat(row(page, "A1.1").child(3).text()).isEqualTo("no air emissions");
    assertThat(row(page, "A1.1").className()).isEqualTo("not-applicable");
    assertThat(row(page, "A1.5").child(3).select("bdi").text()).isEqualTo("4.1 Climate");
    assertThat(row(page, "B6.2").child(5).text()).isEqualTo("no description");
    assertThat(page.select("tr.summary")).isNotEmpty();
    assertThat(row(page, "part-B").child(0).text()).isEqualTo("part-B Part B");
  }

  @Test
  void nothingOutstandingIsSaid() {
    DisclosureIndex index =
        DisclosureIndex.of(GriStandards.REGISTER)
            .forIssuerClass(GriStandards.WITH_REFERENCE)
            .forPeriod(ReportingPeriod.ofYear(2024))
            .narrative("2-1", "p. 1");
    Document page = page(index, Locale.ENGLISH);
    assertThat(page.select("main > p").first().text()).isEqualTo("Nothing is outstanding.");
    assertThat(page.select("main > ul")).isEmpty();
    assertThat(page.select("table#index tbody tr")).hasSize(2);
    assertThat(page.select("h2").eachText()).containsExactly("To do", "Not reported");
    assertThat(page.select("main > p").get(1).text()).startsWith("2-2, 2-3, ");
  }

  @Test
  void unverifiedNumbersAreMarkedAndExplained() {
    DisclosureIndex index =
        DisclosureIndex.of(HkexEsgCode.C2_2025).forPeriod(ReportingPeriod.ofYear(2025));
    Document page = page(index, Locale.ENGLISH);
    assertThat(row(page, "D-19(a)†")).isNotNull();
    assertThat(row(page, "D-28‡")).isNotNull();
    assertThat(page.select("main > p").eachText())
        .containsExactly(
            "† The number of the provision is not checked against an official copy.",
            "‡ The number of the provision is checked in part.");
  }

  @Test
  void hostileTextStaysText() {
    DisclosureIndex index = Hostile.index();
    Document page = page(index, ALL);
    assertThat(page.select("script, td td, b, table table")).isEmpty();
    assertThat(page.select("table#index tbody tr")).hasSize(index.rows().size());
    assertThat(page.select("h1 span").first().text()).isEqualTo(Hostile.SEEN);
    assertThat(page.select("dd").first().text()).isEqualTo(Hostile.SEEN + " (<b>=|)");
    assertThat(row(page, "1.1").child(1).text()).startsWith(Hostile.SEEN);
    assertThat(row(page, "1.1").child(3).select("bdi").eachText())
        .containsExactly(Hostile.SEEN, "'" + Hostile.SEEN);
    assertThat(row(page, "1.4").child(3).text()).isEqualTo(Hostile.SEEN);
    assertThat(row(page, "1.3†").child(5).text()).contains(Hostile.SEEN);
    assertThat(row(page, "=1.2<|")).isNotNull();
    NodeList cells =
        xml(Written.text(IndexFormats.HTML, index, ALL)).getElementsByTagName("script");
    assertThat(cells.getLength()).isZero();
  }

  @Test
  void theSameIndexGivesTheSameBytes() {
    assertThat(Written.text(IndexFormats.HTML, oneConnect(HkexEsgCode.C2_2025), ALL))
        .isEqualTo(Written.text(IndexFormats.HTML, oneConnect(HkexEsgCode.C2_2025), ALL))
        .startsWith("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\"")
        .endsWith("</html>\n");
  }

  private static Element row(Document page, String code) {
    return page.select("table#index tbody tr").stream()
        .filter(row -> firstLine(row.child(0)).equals(code))
        .findFirst()
        .orElseThrow(() -> new AssertionError(code + " in " + rows(page)));
  }

  private static String firstLine(Element cell) {
    return cell.textNodes().stream().map(TextNode::text).collect(Collectors.joining());
  }

  private static List<String> rows(Document page) {
    return page.select("table#index tbody tr > th").stream()
        .map(cell -> firstLine(cell) + "; " + cell.text())
        .toList();
  }

  private static final class Strict implements ErrorHandler {
    @Override
    public void warning(SAXParseException e) throws SAXParseException {
      throw e;
    }

    @Override
    public void error(SAXParseException e) throws SAXParseException {
      throw e;
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXParseException {
      throw e;
    }
  }
}
