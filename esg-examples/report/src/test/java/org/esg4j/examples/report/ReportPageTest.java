package org.esg4j.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.esg4j.json.JsonDocument;
import org.esg4j.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The page of a report as a strict parser reads it. */
class ReportPageTest {
  private static final List<String> PAGES =
      List.of("report.html", "report.zh-Hant.html", "report.zh-Hans.html");

  @TempDir Path work;

  private Path run(String json) throws IOException {
    Path file = Files.writeString(work.resolve("case.json"), json);
    Path directory = work.resolve("out");
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream printed = new PrintStream(err, true, StandardCharsets.UTF_8);
    String[] args = {file.toString(), directory.toString()};
    assertThat(Main.run(args, new PrintStream(new ByteArrayOutputStream()), printed))
        .as(err.toString(StandardCharsets.UTF_8))
        .isZero();
    return directory;
  }

  private Path bundled(String name) throws IOException {
    return run(ReportCaseReaderTest.resource("cases/" + name + ".json"));
  }

  /** Reads a page as XML, which forgives nothing. */
  private static Document page(Path file) throws Exception {
    DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    builder.setErrorHandler(null);
    return builder.parse(new InputSource(new StringReader(Files.readString(file))));
  }

  private static List<Element> all(Document page, String name) {
    NodeList found = page.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  private static String text(Document page) {
    return all(page, "body").get(0).getTextContent();
  }

  // ---------------------------------------------------------------------------------------------

  @ParameterizedTest
  @ValueSource(
      strings = {
        "oneconnect-2024",
        "bairong-2022",
        "comservice-2024",
        "grg-2023",
        "ct-service-centre-2023",
        "made-up-three-sites-2023"
      })
  void everyCaseHasASoundPageInEachLanguage(String name) throws Exception {
    Path directory = bundled(name);
    for (String file : PAGES) {
      Document page = page(directory.resolve(file));
      isWhole(page);
      isSelfContained(page);
      isAccessible(page);
    }
  }

  /** Ids stand once, and whatever is pointed to is there. */
  private static void isWhole(Document page) {
    Set<String> ids = new HashSet<>();
    for (Element element : all(page, "*")) {
      String id = element.getAttribute("id");
      assertThat(id.isEmpty() || ids.add(id)).as(id).isTrue();
    }
    for (Element element : all(page, "*")) {
      for (String id : element.getAttribute("aria-labelledby").split(" ", -1)) {
        assertThat(id.isEmpty() || ids.contains(id)).as(id).isTrue();
      }
    }
    for (Element link : all(page, "a")) {
      String target = link.getAttribute("href");
      assertThat(
              target.startsWith("#") ? ids.contains(target.substring(1)) : PAGES.contains(target))
          .as(target)
          .isTrue();
    }
  }

  private static void isSelfContained(Document page) {
    for (String name : List.of("script", "link", "img", "iframe", "object", "base", "form")) {
      assertThat(all(page, name)).as(name).isEmpty();
    }
    for (Element element : all(page, "*")) {
      assertThat(element.hasAttribute("src")).isFalse();
      for (int i = 0; i < element.getAttributes().getLength(); i++) {
        assertThat(element.getAttributes().item(i).getNodeName()).doesNotStartWith("on");
      }
    }
    assertThat(all(page, "style")).hasSize(1);
    assertThat(all(page, "style").get(0).getTextContent()).doesNotContain("url(", "@import");
  }

  private static void isAccessible(Document page) {
    for (String landmark : List.of("main", "h1", "footer", "title")) {
      assertThat(
              all(page, landmark).stream()
                  .filter(e -> !e.getParentNode().getNodeName().equals("svg")))
          .as(landmark)
          .hasSize(1);
    }
    assertThat(all(page, "a").get(0).getAttribute("href")).isEqualTo("#main");
    int level = 1;
    for (Element heading : all(page, "*")) {
      if (heading.getTagName().matches("h[1-6]")) {
        int next = heading.getTagName().charAt(1) - '0';
        assertThat(next).as(heading.getTextContent()).isLessThanOrEqualTo(level + 1);
        level = next;
      }
    }
    for (Element table : all(page, "table")) {
      boolean inFigure = table.getParentNode().getNodeName().equals("figure");
      assertThat(table.getElementsByTagName("caption").getLength()).isEqualTo(inFigure ? 0 : 1);
      assertThat(table.getElementsByTagName("thead").getLength()).isEqualTo(1);
    }
    for (Element head : all(page, "th")) {
      assertThat(head.getAttribute("scope")).isIn("col", "row", "rowgroup");
    }
    for (Element picture : all(page, "svg")) {
      assertThat(picture.getAttribute("role")).isEqualTo("img");
      assertThat(picture.getElementsByTagName("title").getLength()).isEqualTo(1);
      assertThat(picture.getElementsByTagName("desc").item(0).getTextContent()).isNotBlank();
    }
  }

  // ---------------------------------------------------------------------------------------------

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "report.html | en | Key figures | Workforce",
        "report.zh-Hant.html | zh-Hant | 主要數據 | 員工",
        "report.zh-Hans.html | zh-Hans | 主要数据 | 员工"
      })
  void eachPageIsInItsLanguage(String file, String language, String key, String workforce)
      throws Exception {
    Document page = page(bundled("oneconnect-2024").resolve(file));
    assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo(language);
    assertThat(all(page, "h2").get(0).getTextContent()).isEqualTo(key);
    assertThat(all(page, "h3").get(0).getTextContent()).isEqualTo(workforce);
  }

  @Test
  void aFindingStandsBesideItsFigure() throws Exception {
    Document page = page(bundled("oneconnect-2024").resolve("report.html"));
    assertThat(all(page, "td"))
        .anySatisfy(
            cell ->
                assertThat(cell.getTextContent())
                    .matches("1,326\\.30 Finding \\d+\\.1( Finding \\d+)*recomputed 1,217\\.55"))
        .anySatisfy(
            cell -> assertThat(cell.getTextContent()).isEqualTo("757.08 ✓ (recomputed, agrees)"))
        .anySatisfy(
            cell ->
                assertThat(cell.getTextContent())
                    .matches("1,937 Finding \\d+ Finding \\d+elsewhere 1,899"));
    assertThat(text(page))
        .contains("4 figures were made with [1,896, 1,900] in place of the printed 1,937")
        .contains("Figures that follow from it:", "Suggested: ");
  }

  @Test
  void definitionsStandUnderTheTable() throws Exception {
    Path directory = bundled("oneconnect-2024");
    assertThat(text(page(directory.resolve("report.html"))))
        .contains(
            "Scope 2 emissions per employee: Divided by the headcount at the end of the period. "
                + "Scope 2 emissions ÷ Employees.",
            "year-end-headcount v1: ghg.scope2.intensity.per-employee = ghg.scope2 / headcount",
            "Asked for by HKEX Appendix 27 (2022) A1.2; GRI 305: 2016 305-4 (checked in part)");
    assertThat(text(page(directory.resolve("report.zh-Hant.html"))))
        .contains("人均範圍二溫室氣體排放量：除以期末員工人數。範圍二溫室氣體排放量 ÷ 員工總人數。");
    assertThat(text(page(directory.resolve("report.zh-Hans.html"))))
        .contains("人均范围二温室气体排放量：除以期末员工人数。范围二温室气体排放量 ÷ 员工总人数。");
  }

  @Test
  void bothMethodsOfScope2AreExplained() throws Exception {
    Path directory = bundled("made-up-three-sites-2023");
    assertThat(text(page(directory.resolve("report.html"))))
        .contains("Guangzhou2,298.061,341.36", "Total4,970.232,742.48")
        .contains("stand-in for a residual mix: cn-national-exmarket-2023")
        .contains("I-REC-HK2,500.00 MWh1,850.25 MWh0.00 MWh649.75 MWh");
    assertThat(text(page(directory.resolve("report.zh-Hant.html"))))
        .contains("剩餘電力組合的替代", "選用依據：同一年份");
  }

  @Test
  void aStatedFactorIsShownWhereNoEnergyIsListedBySite() throws Exception {
    assertThat(text(page(bundled("oneconnect-2024").resolve("report.html"))))
        .contains(
            "1410.88 MWh × 0.5366 tCO2/MWh × 1 tCO2e/tCO2",
            "cn-national-avg-2022",
            "No market-based figure");
  }

  /** Every figure of the years shown has a row: as many as there are ids among the facts. */
  @ParameterizedTest
  @ValueSource(strings = {"oneconnect-2024", "bairong-2022", "comservice-2024"})
  void noFigureIsLeftOut(String name) throws Exception {
    Path directory = bundled(name);
    Set<String> figures = new HashSet<>();
    for (JsonObject fact : JsonDocument.read(directory.resolve("facts.json")).objects("facts")) {
      if (!fact.string("metric").startsWith("headcount.average")) {
        figures.add(fact.string("metric"));
      }
    }
    Document page = page(directory.resolve("report.html"));
    long rows =
        all(page, "table").stream()
            .filter(table -> table.getElementsByTagName("caption").getLength() == 1)
            .filter(
                table ->
                    table
                        .getElementsByTagName("caption")
                        .item(0)
                        .getTextContent()
                        .matches("(Workforce|Environment|Other figures), .*"))
            .flatMap(table -> units(table).stream())
            .count();
    assertThat(rows).isEqualTo(figures.size());
  }

  private static List<Element> units(Element table) {
    List<Element> units = new ArrayList<>();
    NodeList cells = table.getElementsByTagName("td");
    for (int i = 0; i < cells.getLength(); i++) {
      if (((Element) cells.item(i)).getAttribute("class").equals("unit")) {
        units.add((Element) cells.item(i));
      }
    }
    return units;
  }

  // ---------------------------------------------------------------------------------------------

  @ParameterizedTest
  @ValueSource(
      strings = {
        "</title><script>alert(1)</script>",
        "\\\"><img src=x onerror=alert(1)>",
        "</style></bdi><b onclick='x'>",
        "&lt;b&gt; &amp; &#60;",
        "]]><!-- -->",
        "\\u202Eevil\\u2066\\u0000\\u001B[31m\\uFFFE"
      })
  void hostileNamesAreTextAndNothingElse(String name) throws Exception {
    String json =
        ReportCaseReaderTest.resource("cases/made-up-three-sites-2023.json")
            .replace("\"en\": \"Made Up Holdings\"", "\"en\": \"" + name + "\"")
            .replace("\"site\": \"Guangzhou\"", "\"site\": \"" + name + "\"")
            .replace("\"I-REC-HK\"", "\"" + name + "\"")
            .replaceAll(
                "\"where\": \"[^\"]*\"",
                java.util.regex.Matcher.quoteReplacement("\"where\": \"" + name + "\""));
    Path directory = run(json);
    for (String file : PAGES) {
      Document page = page(directory.resolve(file));
      isWhole(page);
      isSelfContained(page);
      assertThat(Files.readString(directory.resolve(file)))
          .doesNotContain("<script", "<img", "onclick='x'>", "\u0000", "\u001B", "\uFFFE");
    }
    String heard = JsonDocument.read("{\"name\": \"" + name + "\"}", "name").string("name");
    String shown = heard.replaceAll("[\u0000\u001B\uFFFE]", "\uFFFD");
    Document page = page(directory.resolve("report.html"));
    assertThat(all(page, "bdi")).extracting(Element::getTextContent).contains(shown);
    assertThat(all(page, "h1").get(0).getTextContent()).startsWith(shown);
  }
}
