package org.esg4j.index.recorded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.esg4j.fact.Origin;
import org.esg4j.fact.ReportingPeriod;
import org.esg4j.index.DisclosureIndex;
import org.esg4j.index.GivenAnswer;
import org.esg4j.index.IndexWriter;
import org.esg4j.index.PrintedCase;
import org.esg4j.index.Status;
import org.esg4j.index.framework.Answer;
import org.esg4j.index.framework.FrameworkCatalog;
import org.esg4j.index.framework.FrameworkId;
import org.esg4j.index.framework.GriStandards;
import org.esg4j.index.framework.HkexEsgCode;
import org.esg4j.index.framework.Obligation;
import org.esg4j.index.render.IndexFormats;
import org.esg4j.json.JsonException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RecordedIndexTest {
  private static final FrameworkCatalog CATALOG = FrameworkCatalog.bundled();
  private static final String HOSTILE = "=1+1\n\\n \"a\";,|<b>\u202E";
  private static final DisclosureIndex INDEX =
      DisclosureIndex.of(CATALOG.framework(HkexEsgCode.C2_2025))
          .forIssuerClass(HkexEsgCode.GEM)
          .with(PrintedCase.of("oneconnect-2024").facts())
          .narrative("A1.5", HOSTILE)
          .narrative("A1.5", "p. 3; p. 4")
          .notApplicable("A1.1", "'" + HOSTILE)
          .reliefUsed("D-28(c)", "reasonable-information", "no data yet");

  static List<FrameworkId> bundled() {
    return CATALOG.ids();
  }

  private static String written(IndexWriter format, DisclosureIndex index, String language) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      index.write(format, Locale.forLanguageTag(language), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static RecordedIndex json(DisclosureIndex index) {
    return RecordedIndex.readJson(written(IndexFormats.JSON, index, "en"), "last.json");
  }

  private static RecordedIndex csv(String text) {
    try {
      return RecordedIndex.readCsv(
          new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "last.csv");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("bundled")
  void anIndexOfEachEditionComesBackFromJsonAndFromCsvInEachLanguage(FrameworkId id) {
    DisclosureIndex index =
        DisclosureIndex.of(CATALOG.framework(id)).with(PrintedCase.of("oneconnect-2024").facts());
    RecordedIndex expected = RecordedIndex.of(index);
    assertThat(json(index)).isEqualTo(expected).hasSameHashCodeAs(expected);
    for (String language : List.of("en", "zh-Hant", "zh-Hans")) {
      assertThat(csv(written(IndexFormats.CSV, index, language))).isEqualTo(expected);
    }
  }

  @Test
  void whatWasSaidComesBackWordForWord() {
    for (RecordedIndex last : List.of(json(INDEX), csv(written(IndexFormats.CSV, INDEX, "en")))) {
      assertThat(last).isEqualTo(RecordedIndex.of(INDEX));
      assertThat(last.framework()).isEqualTo(HkexEsgCode.C2_2025);
      assertThat(last.mapping()).isEqualTo("1");
      assertThat(last.entity()).isEqualTo("6638.HK");
      assertThat(last.period()).isEqualTo(ReportingPeriod.ofYear(2024));
      assertThat(last.published()).isEqualTo(LocalDate.of(2025, 1, 1));
      assertThat(last.issuerClass()).isEqualTo("gem");
      assertThat(last).hasToString("hkex-appendix-c2-2025 index of 6638.HK for 2024");
      RecordedRow climate = last.row("A1.5").orElseThrow();
      assertThat(climate.places()).containsExactly(HOSTILE, "p. 3; p. 4");
      assertThat(climate.status()).isEqualTo(Status.DISCLOSED);
      assertThat(climate.obligation()).isEqualTo(Obligation.COMPLY_OR_EXPLAIN);
      assertThat(climate.isSettled()).isTrue();
      assertThat(climate.isSummary()).isFalse();
      assertThat(climate).hasToString("A1.5 disclosed");
      assertThat(last.row("A1.1").orElseThrow().answer())
          .contains(new GivenAnswer(Answer.NOT_APPLICABLE, "", "'" + HOSTILE));
      assertThat(last.row("D-28(c)").orElseThrow().answer())
          .contains(new GivenAnswer(Answer.RELIEF_USED, "reasonable-information", "no data yet"));
      assertThat(last.row("A1.3").orElseThrow().figures().get(0))
          .isEqualTo(
              new RecordedFigure(
                  "waste.hazardous",
                  ReportingPeriod.ofYear(2024),
                  new BigDecimal("4.68"),
                  "t",
                  Origin.PRINTED,
                  false));
      assertThat(last.row("part-B").orElseThrow().isSummary()).isTrue();
      assertThat(last.row("Z9")).isEmpty();
    }
  }

  @Test
  void aRowIsFoundByItsKeyOrByACodeOfItsOwn() {
    RecordedIndex gri =
        RecordedIndex.of(
            DisclosureIndex.of(CATALOG.framework(GriStandards.REGISTER))
                .forPeriod(ReportingPeriod.ofYear(2024)));
    assertThat(gri.row("2-1").orElseThrow().key()).isEqualTo("GRI2-2021#2-1");
    assertThat(gri.row("306-3")).isEmpty();
    assertThat(gri.row("GRI306-2020#306-3").orElseThrow().code()).isEqualTo("306-3");
    assertThat(gri).hasToString("gri-standards index of nobody for 2024");
  }

  @Test
  void rowsThatDifferInAnythingAreNotEqual() {
    RecordedRow row = RecordedIndex.of(INDEX).row("A1.5").orElseThrow();
    assertThat(row).isNotEqualTo(RecordedIndex.of(INDEX).row("A1.6").orElseThrow());
    assertThat(row).isNotEqualTo("A1.5 disclosed");
  }

  @Test
  void aFileAndAStreamAreReadAndTheStreamStaysOpen(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("last.json");
    Files.writeString(file, written(IndexFormats.JSON, INDEX, "en"));
    assertThat(RecordedIndex.readJson(file)).isEqualTo(RecordedIndex.of(INDEX));
    try (InputStream in = Files.newInputStream(file)) {
      assertThat(RecordedIndex.readJson(in, "last")).isEqualTo(RecordedIndex.of(INDEX));
      assertThat(in.read()).isEqualTo(-1);
    }
    byte[] csv = written(IndexFormats.CSV, INDEX, "en").getBytes(StandardCharsets.UTF_8);
    InputStream watched =
        new ByteArrayInputStream(csv) {
          @Override
          public void close() {
            throw new AssertionError("closed");
          }
        };
    assertThat(RecordedIndex.readCsv(watched, "last.csv")).isEqualTo(RecordedIndex.of(INDEX));
    assertThat(csv(new String(csv, 3, csv.length - 3, StandardCharsets.UTF_8)))
        .as("without byte order mark")
        .isEqualTo(RecordedIndex.of(INDEX));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"status\": \"disclosed\" | \"status\": \"done\" | /status",
        "\"id\": \"hkex-appendix-c2-2025\" | \"id\": \"HKEX!\" | /framework/id",
        "\"period\": \"2024\" | \"period\": \"last year\" | /period",
        "\"published\": \"2025-01-01\" | \"published\": \"soon\" | /published",
        "\"settled\": true | \"settled\": 1 | /settled",
        "\"value\": \"4.68\" | \"value\": \"4.68x\" | /figures/0/value",
        "\"degree\": \"exact\" | \"degree\": \"more or less\" | /figures/0/degree",
        "\"answer\": \"not-applicable\" | \"answer\": \"no\" | /answer/answer",
        "\"code\": \"A1.3\" | \"code\": \"A1.1\" | /code",
      })
  void jsonThatIsNotAsWrittenIsRefusedByItsPlace(String text, String instead, String pointer) {
    String json = written(IndexFormats.JSON, INDEX, "en");
    String broken = json.replaceFirst(Pattern.quote(text), instead);
    assertThat(broken).isNotEqualTo(json);
    assertThatThrownBy(() -> RecordedIndex.readJson(broken, "last.json"))
        .isInstanceOfSatisfying(
            JsonException.class, fault -> assertThat(fault.pointer()).endsWith(pointer));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "2 | 2 | commply | obligation | one of mandatory, comply-or-explain, if-material, voluntary, not-yet-in-force",
        "3 | 3 | done | status | one of disclosed, partly-disclosed, explained, not-applicable, nothing-to-report, relief-used, omitted, not-reported, missing",
        "4 | 4 | yes | settled | true or false",
        "4 | 5 | maybe | summary | true or false",
        "3 | 0 | `  ` | code | text",
        "3 | 1 | A1.1 | key | a provision that has no row before",
        "3 | 6 | p. 3\\x | places | lines with a backslash only before n or a backslash",
        "3 | 6 | p. 3\\ | places | lines with a backslash only before n or a backslash",
        "3 | 7 | no | answer | one of nothing-to-report, explained, not-applicable, relief-used, omitted",
        "3 | 8 | secret | ground | nothing where there is no answer",
        "3 | 9 | because | reason | nothing where there is no answer",
        "3 | 10 | waste 2024 exact printed 4,68 t | figures | metric, period, degree, origin, number and unit",
        "3 | 10 | waste 2024 about printed 4.68 t | figures | metric, period, degree, origin, number and unit",
        "3 | 10 | waste 2024 exact guessed 4.68 t | figures | metric, period, degree, origin, number and unit",
        "3 | 10 | waste year exact printed 4.68 t | figures | metric, period, degree, origin, number and unit",
        "3 | 10 | waste 2024 exact printed 4.68 | figures | metric, period, degree, origin, number and unit",
        "3 | 13 | other | framework | what the first row says",
        "3 | 16 | 2023 | period | what the first row says",
        "3 | 18 | gem | issuer_class | what the first row says",
        "2 | 13 | HK EX | framework | what the first row says",
      })
  void csvThatIsNotAsWrittenIsRefusedByLineAndColumn(
      int line, int at, String instead, String column, String expected) {
    String text = table(line, at, instead);
    int named = column.equals("framework") && line == 2 ? 3 : line;
    assertThatThrownBy(() -> csv(text))
        .isInstanceOfSatisfying(
            RecordedIndexException.class,
            fault -> {
              assertThat(fault.line()).isEqualTo(named);
              assertThat(fault.column()).isEqualTo(column);
            })
        .hasMessageStartingWith(
            "last.csv, line " + named + ", " + column + ": expected " + expected + ", found ");
  }

  private static final List<String> HEAD =
      List.of(
          "code",
          "key",
          "obligation",
          "status",
          "settled",
          "summary",
          "places",
          "answer",
          "ground",
          "reason",
          "figures",
          "verified",
          "number_verified",
          "framework",
          "mapping",
          "entity",
          "period",
          "published",
          "issuer_class");

  /** A small file, with one cell of it replaced. */
  private static String table(int line, int at, String instead) {
    StringBuilder text = new StringBuilder(String.join(",", HEAD)).append('\n');
    for (int i = 2; i <= 4; i++) {
      List<String> cells =
          new ArrayList<>(
              List.of(
                  "A1." + (i - 1),
                  "A1." + (i - 1),
                  "mandatory",
                  "missing",
                  "false",
                  "",
                  "",
                  "",
                  "",
                  "",
                  "",
                  "verified",
                  "verified",
                  "hkex-appendix-c2-2025",
                  "1",
                  "E",
                  "2024",
                  "2025-01-01",
                  ""));
      if (i == line) {
        cells.set(at, "\"" + instead + "\"");
      }
      text.append(String.join(",", cells)).append('\n');
    }
    return text.toString();
  }

  @Test
  void aFileThatIsNoIndexIsRefused() {
    assertThat(csv(table(0, 0, "")).rows()).hasSize(3);
    assertRefused("", "last.csv: expected rows, found none");
    assertRefused(String.join(",", HEAD), "last.csv: expected rows, found none");
    assertRefused(
        "code,key,obligation\nA,A,mandatory\n",
        "last.csv, line 1, status: expected the column, found none");
    assertRefused("code,code\n", "last.csv, line 1, code: expected a column once, found it twice");
    assertRefused(table(0, 0, "") + "A1.9,A1.9\n", "last.csv: expected CSV (RFC 4180), found ");
    assertRefused(
        table(0, 0, "").replace("2025-01-01", "soon"),
        "last.csv, line 2, published: expected a date such as 2025-03-31, found soon");
    assertRefused(
        table(0, 0, "").replace(",2024,", ",never,"),
        "last.csv, line 2, period: expected a year, a day, or two days with a slash between,");
    assertRefused(
        table(0, 0, "").replace("hkex-appendix-c2-2025", "x\u0007" + "y".repeat(90)),
        "last.csv, line 2, framework: expected the id of a framework, found x?"
            + "y".repeat(78)
            + "...");
  }

  private static void assertRefused(String text, String message) {
    assertThatThrownBy(() -> csv(text))
        .isInstanceOf(RecordedIndexException.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void bytesThatAreNoTextAreRefusedAndAFaultOfTheStreamComesThrough() {
    byte[] broken = {'a', (byte) 0xC3, '(', '\n'};
    assertThatThrownBy(() -> RecordedIndex.readCsv(new ByteArrayInputStream(broken), "b"))
        .isInstanceOf(RecordedIndexException.class)
        .hasMessage("b: expected UTF-8, found bytes that are not");
    InputStream cut =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("cable cut");
          }
        };
    assertThatThrownBy(() -> RecordedIndex.readCsv(cut, "b"))
        .isExactlyInstanceOf(IOException.class)
        .hasMessage("cable cut");
  }
}
