package org.esg4j.index.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.esg4j.fact.ReportingPeriod;
import org.esg4j.index.DisclosureIndex;
import org.esg4j.index.IndexRow;
import org.esg4j.index.PrintedCase;
import org.esg4j.index.framework.FrameworkCatalog;
import org.esg4j.index.framework.FrameworkId;
import org.esg4j.index.framework.HkexEsgCode;
import org.esg4j.index.internal.CsvText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** CSV as another parser than the one of the writer's library reads it. */
class CsvIndexTest {
  private static final FrameworkCatalog CATALOG = FrameworkCatalog.bundled();
  private static final String FORMULA = "[\\s\\p{Cf}\\p{Cc}]*[=+\\-@＝＋－＠\t\r](?s:.*)";

  static List<FrameworkId> bundled() {
    return CATALOG.ids();
  }

  private static DisclosureIndex oneConnect(FrameworkId id) {
    return DisclosureIndex.of(CATALOG.framework(id))
        .with(PrintedCase.of("oneconnect-2024").facts());
  }

  private static Map<String, CSVRecord> records(DisclosureIndex index, Locale... languages) {
    String csv = Written.text(IndexFormats.CSV, index, languages);
    assertThat(csv).startsWith("\uFEFF\"code\",\"key\",").endsWith("\r\n");
    try {
      return CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .get()
          .parse(new StringReader(csv.substring(1)))
          .stream()
          .peek(record -> assertThat(record.isConsistent()).isTrue())
          .collect(Collectors.toMap(record -> record.get("key"), record -> record));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @MethodSource("bundled")
  void anIndexOfEachEditionHasARecordForEachRow(FrameworkId id) {
    DisclosureIndex index = oneConnect(id);
    Map<String, CSVRecord> records = records(index, Locale.ENGLISH, Written.TRADITIONAL);
    assertThat(records).hasSameSizeAs(index.rows());
    for (IndexRow row : index.rows()) {
      CSVRecord record = records.get(row.provision().key());
      assertThat(record.get("status")).isEqualTo(row.status().id());
      assertThat(record.get("obligation")).isEqualTo(row.obligation().id());
      assertThat(record.get("requirement.en")).isEqualTo(row.provision().labels().en());
      assertThat(record.get("requirement.zh-Hant")).isEqualTo(row.provision().labels().zhHant());
      assertThat(record.get("framework")).isEqualTo(id.text());
      assertThat(record.get("summary")).isEqualTo(String.valueOf(row.isSummary()));
    }
  }

  @ParameterizedTest
  @CsvSource({"en, partly disclosed", "zh-Hant, 部分披露", "zh-Hans, 部分披露"})
  void eachLanguageHasItsColumns(String tag, String status) {
    CSVRecord record =
        records(oneConnect(HkexEsgCode.C2_2025), Locale.forLanguageTag(tag)).get("B6.2");
    assertThat(record.getParser().getHeaderNames())
        .containsExactly(
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
            "issuer_class",
            "requirement." + tag,
            "obligation." + tag,
            "status." + tag,
            "lacks." + tag);
    assertThat(record.get("status." + tag)).isEqualTo(status);
  }

  @Test
  void aRecordSaysWhatTheRowSays() {
    DisclosureIndex index =
        oneConnect(HkexEsgCode.C2_2025)
            .forIssuerClass(HkexEsgCode.GEM)
            .narrative("A1.5", "4.1 Climate")
            .narrative("A1.5", "p. 3")
            .reliefUsed("D-28(c)", "reasonable-information", "no data yet");
    Map<String, CSVRecord> records = records(index, Locale.ENGLISH);
    CSVRecord waste = records.get("A1.3");
    assertThat(waste.get("code")).isEqualTo("A1.3");
    assertThat(waste.get("figures"))
        .isEqualTo(
            "waste.hazardous 2024 exact printed 4.68 t\n"
                + "waste.hazardous.intensity.per-employee 2024 exact printed 0.0025 t/person");
    assertThat(waste.get("places")).isEqualTo("5.1 environmental performance");
    assertThat(waste.get("settled")).isEqualTo("true");
    assertThat(waste.get("verified")).isEqualTo("verified");
    assertThat(waste.get("number_verified")).isEqualTo("verified");
    assertThat(waste.get("mapping")).isEqualTo("1");
    assertThat(waste.get("entity")).isEqualTo("6638.HK");
    assertThat(waste.get("period")).isEqualTo("2024");
    assertThat(waste.get("published")).isEqualTo("2025-01-01");
    assertThat(waste.get("issuer_class")).isEqualTo("gem");
    assertThat(waste.get("answer")).isEmpty();
    assertThat(records.get("A1.5").get("places")).isEqualTo("4.1 Climate\np. 3");
    assertThat(records.get("A1-general").get("number_verified")).isEqualTo("ours");
    assertThat(records.get("D-19(a)").get("number_verified")).isEqualTo("unverified");
    CSVRecord relief = records.get("D-28(c)");
    assertThat(relief.get("answer")).isEqualTo("relief-used");
    assertThat(relief.get("ground")).isEqualTo("reasonable-information");
    assertThat(relief.get("reason")).isEqualTo("no data yet");
    assertThat(records.get("B6.2").get("lacks.en")).isEqualTo("no description");
    assertThat(records.get("B2.1").get("figures")).contains("safety.fatalities 2023 exact ");
    assertThat(
            records(
                    DisclosureIndex.of(HkexEsgCode.C2_2025).forPeriod(ReportingPeriod.ofYear(2025)),
                    Locale.ENGLISH)
                .get("A1.1")
                .get("entity"))
        .isEmpty();
  }

  @Test
  void hostileTextIsNoFormulaAndComesBackAsItWas() {
    Map<String, CSVRecord> records =
        records(Hostile.index(), Locale.ENGLISH, Written.TRADITIONAL, Written.SIMPLIFIED);
    assertThat(records.values())
        .allSatisfy(
            record ->
                assertThat(record.toList())
                    .allSatisfy(cell -> assertThat(cell).doesNotMatch(FORMULA)));
    assertThat(CsvText.text(records.get("1.4").get("reason"))).isEqualTo(Hostile.TEXT);
    assertThat(records.get("1.4").get("reason")).isEqualTo("'" + Hostile.TEXT);
    assertThat(CsvText.texts(CsvText.text(records.get("1.1").get("places"))))
        .containsExactly(Hostile.TEXT, "'" + Hostile.TEXT);
    assertThat(CsvText.text(records.get("1.1").get("requirement.en"))).isEqualTo(Hostile.TEXT);
    assertThat(records.get("=1.2<|") == null ? records.get("'=1.2<|").get("code") : "")
        .isEqualTo("'=1.2<|");
    assertThat(records.get("1.1").get("mapping")).isEqualTo("'=1|<b>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "p. 1",
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t1",
        "\r1",
        "\n1",
        " =1",
        "\u00A0=1",
        "\uFEFF=1",
        "\u200B=1",
        "\u0000=1",
        "＝1",
        "＋1",
        "－1",
        "＠1",
        "'",
        "''",
        "'=1",
        "a=1",
        "1-1"
      })
  void aCellReadsBackAndIsNoFormula(String text) {
    String cell = CsvText.cell(text);
    assertThat(CsvText.text(cell)).isEqualTo(text);
    assertThat(cell).doesNotMatch(FORMULA);
    boolean harmless = text.isEmpty() || Character.isLetterOrDigit(text.charAt(0));
    assertThat(cell.equals(text)).isEqualTo(harmless);
  }

  @Test
  void theSameIndexGivesTheSameBytes() {
    assertThat(Written.text(IndexFormats.CSV, oneConnect(HkexEsgCode.C2_2025), Locale.ENGLISH))
        .isEqualTo(Written.text(IndexFormats.CSV, oneConnect(HkexEsgCode.C2_2025), Locale.ENGLISH));
  }
}
