package org.esg4j.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.esg4j.json.JsonDocument;
import org.esg4j.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The main job as its caller sees it: exit code, summary and files. */
class MainTest {
  private static final List<String> FILES =
      List.of(
          "facts.json",
          "findings.json",
          "gri-index.json",
          "gri-index.md",
          "hkex-index.json",
          "hkex-index.md",
          "report.html",
          "report.zh-Hans.html",
          "report.zh-Hant.html",
          "tables.en.md",
          "tables.zh-Hans.md",
          "tables.zh-Hant.md");

  @TempDir Path work;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... args) {
    return Main.run(
        args,
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  private String bundled(String name) throws IOException {
    for (String suffix : List.of(".json", ".hkex-index.json", ".gri-index.json")) {
      if (Main.class.getResource("cases/" + name + suffix) != null) {
        Files.writeString(
            work.resolve(name + suffix), ReportCaseReaderTest.resource("cases/" + name + suffix));
      }
    }
    return work.resolve(name + ".json").toString();
  }

  private Path done(String name) throws IOException {
    Path directory = work.resolve("out-" + name);
    assertThat(run(bundled(name), directory.toString())).as(err.toString()).isZero();
    return directory;
  }

  private static List<JsonObject> objects(Path file, String name) throws IOException {
    return JsonDocument.read(file).objects(name);
  }

  /** The facts with an id, period and origin, as value and unit. */
  private static List<String> facts(Path directory, String metric, String period, String origin)
      throws IOException {
    return objects(directory.resolve("facts.json"), "facts").stream()
        .filter(fact -> fact.string("metric").equals(metric))
        .filter(fact -> fact.string("period").equals(period))
        .filter(fact -> fact.string("origin").equals(origin))
        .map(fact -> fact.string("value") + " " + fact.string("unit"))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "ghg.scope2.location, 2024, 757.078208 tCO2e",
    "ghg.scope2.location, 2023, 1032.616942 tCO2e",
    "ghg.scope2.location, 2022, 1217.550766 tCO2e",
    "ghg.scope2.intensity.per-employee, 2024, 0.3908518327310273618998451213216314 tCO2e/person",
    "headcount.total, 2024, 1937 person"
  })
  void oneConnectIsRecomputed(String metric, String period, String expected) throws IOException {
    assertThat(facts(done("oneconnect-2024"), metric, period, "calculated"))
        .containsExactly(expected);
  }

  @Test
  void everyPrintedFigureOfOneConnectIsThereExactly() throws IOException {
    Path directory = done("oneconnect-2024");
    Map<String, String> printed = new TreeMap<>();
    for (JsonObject fact : objects(directory.resolve("facts.json"), "facts")) {
      if (fact.string("origin").equals("printed") && fact.string("setting").equals("table")) {
        printed.put(fact.string("metric") + " " + fact.string("period"), fact.string("printed"));
      }
    }
    List<String> unread =
        objects(directory.resolve("findings.json"), "findings").stream()
            .filter(finding -> finding.string("kind").equals("not-understood"))
            .map(finding -> finding.string("metric") + " " + finding.string("period"))
            .toList();
    assertThat(unread).isEmpty();
    JsonObject source =
        JsonDocument.read(ReportCaseReaderTest.resource("cases/oneconnect-2024.json"), "case");
    List<String> rows = new ArrayList<>();
    for (JsonObject figure : source.objects("figures")) {
      JsonObject values = figure.object("values");
      for (String year : values.names()) {
        String key = figure.string("id") + " " + year;
        if (!unread.contains(key)) {
          assertThat(printed).containsEntry(key, values.string(year));
          rows.add(figure.string("id"));
        }
      }
    }
    assertThat(rows.stream().distinct()).hasSize(90);
  }

  @Test
  void womenAreThirtyFourPercentOfTheWorkforce() throws IOException {
    Path directory = done("oneconnect-2024");
    assertThat(facts(directory, "share.women.workforce", "2024", "calculated"))
        .singleElement()
        .asString()
        .startsWith("34.4346");
    assertThat(facts(directory, "share.women.workforce", "2024", "printed"))
        .containsExactly("34 %");
  }

  @Test
  void everyCalculatedFigureCarriesItsDerivation() throws IOException {
    for (JsonObject fact : objects(done("oneconnect-2024").resolve("facts.json"), "facts")) {
      assertThat(fact.optionalObject("derivation").isPresent())
          .as(fact.string("metric"))
          .isEqualTo(fact.string("origin").equals("calculated"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"bairong-2022", "comservice-2024", "grg-2023", "ct-service-centre-2023"})
  void theOtherCasesRunToTheEndAndDropNothing(String name) throws IOException {
    Path directory = done(name);
    long cells =
        ReportCaseReader.read(
                JsonDocument.read(ReportCaseReaderTest.resource("cases/" + name + ".json"), name))
            .figures()
            .size();
    long read =
        objects(directory.resolve("facts.json"), "facts").stream()
            .filter(fact -> fact.string("origin").equals("printed"))
            .count();
    long unread =
        objects(directory.resolve("findings.json"), "findings").stream()
            .filter(finding -> finding.string("kind").equals("not-understood"))
            .count();
    assertThat(read + unread).isEqualTo(cells);
  }

  @Test
  void aCaseWithInstrumentsShowsBothMethods() throws IOException {
    Path directory = done("made-up-three-sites-2023");
    assertThat(facts(directory, "ghg.scope2.location", "2023", "calculated"))
        .containsExactly("4970.23426 tCO2e");
    assertThat(facts(directory, "ghg.scope2.market", "2023", "calculated"))
        .containsExactly("2742.48384 tCO2e");
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("location-based: 4,970.23 tCO2e", "market-based: 2,742.48 tCO2e")
        .contains("surplus 649.75 MWh");
    assertThat(Files.readString(directory.resolve("scope2.en.txt")))
        .contains("cn-prov-gd-2023", "GEC-2023-A", "stand-in for a residual mix");
    assertThat(directory.resolve("scope2.zh-Hant.txt")).isNotEmptyFile();
    assertThat(directory.resolve("scope2.zh-Hans.txt")).isNotEmptyFile();
    assertThat(JsonDocument.read(directory.resolve("scope2.json")).names()).isNotEmpty();
  }

  @Test
  void energyThatCannotBeReadIsRefusedWithItsPlace() throws IOException {
    Path file = Path.of(bundled("made-up-three-sites-2023"));
    String json =
        Files.readString(file).replace("\"amount\": \"5,200.40\"", "\"amount\": \"5,20.0\"");
    Files.writeString(file, json);
    assertThat(run(file.toString(), work.resolve("out").toString())).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("/energyUse/0/amount: expected an amount of energy");
    assertThat(work.resolve("out")).doesNotExist();
  }

  @Test
  void theSameInputGivesTheSameBytes() throws IOException {
    String reportCase = bundled("oneconnect-2024");
    Path first = work.resolve("first");
    Path second = work.resolve("second");
    assertThat(run(reportCase, first.toString())).isZero();
    assertThat(run(reportCase, second.toString())).isZero();
    try (Stream<Path> files = Files.list(first)) {
      assertThat(files.map(file -> file.getFileName().toString()).sorted())
          .containsExactlyElementsOf(FILES);
    }
    for (String file : FILES) {
      assertThat(first.resolve(file)).hasSameBinaryContentAs(second.resolve(file));
    }
  }

  @Test
  void theSummaryIsAPageOfAtMostFortyLines() throws IOException {
    done("oneconnect-2024");
    assertThat(out.toString(StandardCharsets.UTF_8).lines().toList())
        .hasSizeBetween(20, 40)
        .allSatisfy(line -> assertThat(line.length()).isLessThan(125))
        .anySatisfy(line -> assertThat(line).contains("1,032.62 (1,097.47)", "757.08 (757.08)"));
  }

  @Test
  void indexesHaveRowsWithStatusMetricsAndPlace() throws IOException {
    Path directory = done("oneconnect-2024");
    List<JsonObject> rows = objects(directory.resolve("hkex-index.json"), "rows");
    assertThat(rows)
        .anySatisfy(
            row -> {
              assertThat(row.string("code")).isEqualTo("A1.3");
              assertThat(row.string("status")).isEqualTo("disclosed");
              assertThat(row.strings("metrics")).contains("waste.hazardous");
              assertThat(row.string("where")).contains("5.1");
            })
        .anySatisfy(
            row -> {
              assertThat(row.string("code")).isEqualTo("A1.1");
              assertThat(row.string("status")).isEqualTo("not-applicable");
            })
        .anySatisfy(row -> assertThat(row.string("status")).isEqualTo("missing"));
    assertThat(Files.readString(directory.resolve("hkex-index.md"))).contains("有害廢棄物");
    assertThat(objects(directory.resolve("gri-index.json"), "rows"))
        .anySatisfy(row -> assertThat(row.strings("metrics")).contains("ghg.scope2"));
  }

  /** A row of the workforce, one of the environment, and the definitions of both. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "en | Workforce | Environment | Rate of new hires [4] ; % ; – ; – ; *26.07* |"
            + " Water per employee [4] ; t/person ; 5.68 ✓ ; 2.96 ✓ ; 3.50 (3.43) |"
            + " Rate of new hires: Divided by the headcount at the end of the period."
            + " New hires ÷ Employees.",
        "zh-Hant | 員工 | 環境 | 新聘員工比率 [4] ; % ; – ; – ; *26.07* |"
            + " 人均耗水量 [4] ; 噸/人 ; 5.68 ✓ ; 2.96 ✓ ; 3.50（3.43） |"
            + " 新聘員工比率：除以期末員工人數。新聘員工人數 ÷ 員工總人數。",
        "zh-Hans | 员工 | 环境 | 新聘员工比率 [4] ; % ; – ; – ; *26.07* |"
            + " 人均耗水量 [4] ; 吨/人 ; 5.68 ✓ ; 2.96 ✓ ; 3.50（3.43） |"
            + " 新聘员工比率：除以期末员工人数。新聘员工人数 ÷ 员工总人数。"
      })
  void tablesStandInEachLanguageWithTheirDefinitions(
      String language,
      String workforce,
      String environment,
      String hires,
      String water,
      String definition)
      throws IOException {
    String tables = Files.readString(done("oneconnect-2024").resolve("tables." + language + ".md"));
    assertThat(tables.lines())
        .contains("# " + workforce, "# " + environment)
        .contains("| " + hires.replace(';', '|') + " |", "| " + water.replace(';', '|') + " |")
        .contains(
            "4. " + definition + " `year-end-headcount v1: hires.rate.total = hires / headcount`");
  }

  /** What is replaced in the case, by what, and what the findings say of it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,326.30 | 1.326.30 | /figures/0/values/2022, value",
        "噸二氧化碳當量 | 斗 | /figures/0/values/2022, unit"
      })
  void aFigureThatCannotBeReadIsAFinding(String replaced, String replacement, String because)
      throws IOException {
    String json =
        ReportCaseReaderTest.resource("cases/oneconnect-2024.json")
            .replaceFirst(java.util.regex.Pattern.quote(replaced), replacement);
    Path file = Files.writeString(work.resolve("faulty.json"), json);
    assertThat(run(file.toString(), work.resolve("out").toString())).isZero();
    assertThat(objects(work.resolve("out/findings.json"), "findings"))
        .anySatisfy(
            finding -> {
              assertThat(finding.string("kind")).isEqualTo("not-understood");
              assertThat(finding.string("metric")).isEqualTo("ghg.scope2");
              assertThat(finding.string("because")).contains(because, replacement);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"currency\": \"CNY\", | | /currency: expected a string",
        "1,326.30 | MEGABYTE | /figures/0/values/2022: expected a text of 1 to 200 characters",
        "{ | no | expected JSON"
      })
  void aCaseThatIsNoneIsRefusedAndNothingIsWritten(
      String replaced, String replacement, String message) throws IOException {
    String by = replacement == null ? "" : replacement.replace("MEGABYTE", "1".repeat(1 << 20));
    String json =
        ReportCaseReaderTest.resource("cases/oneconnect-2024.json")
            .replaceFirst(java.util.regex.Pattern.quote(replaced), by);
    Path file = Files.writeString(work.resolve("faulty.json"), json);
    assertThat(run(file.toString(), work.resolve("out").toString())).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains(message).hasSizeLessThan(600);
    assertThat(work.resolve("out")).doesNotExist();
    assertThat(out.size()).isZero();
  }

  @Test
  void wrongArgumentsAreRefused() {
    assertThat(run("only-one")).isEqualTo(2);
    assertThat(run(work.resolve("absent.json").toString(), work.resolve("out").toString()))
        .isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("expected no arguments, or two", "there is no file");
  }
}
