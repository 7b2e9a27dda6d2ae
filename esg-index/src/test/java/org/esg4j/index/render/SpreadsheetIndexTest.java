package org.esg4j.index.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.esg4j.fact.Entity;
import org.esg4j.index.DisclosureIndex;
import org.esg4j.index.PrintedCase;
import org.esg4j.index.framework.FrameworkCatalog;
import org.esg4j.index.framework.FrameworkId;
import org.esg4j.index.framework.HkexEsgCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Spreadsheets as a library that reads and does not write them sees them. */
class SpreadsheetIndexTest {
  private static final FrameworkCatalog CATALOG = FrameworkCatalog.bundled();
  private static final Locale[] ALL = {Locale.ENGLISH, Written.TRADITIONAL, Written.SIMPLIFIED};

  static List<FrameworkId> bundled() {
    return CATALOG.ids();
  }

  private static DisclosureIndex oneConnect(FrameworkId id) {
    return DisclosureIndex.of(CATALOG.framework(id))
        .with(PrintedCase.of("oneconnect-2024").facts());
  }

  private static byte[] bytes(DisclosureIndex index, Locale... languages) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      IndexFormats.XLSX.write(index, Arrays.asList(languages), out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toByteArray();
  }

  /** The rows of each sheet, by its name. */
  private static Map<String, List<Row>> sheets(byte[] spreadsheet) {
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(spreadsheet))) {
      Map<String, List<Row>> sheets = new LinkedHashMap<>();
      for (Sheet sheet : workbook.getSheets().toList()) {
        sheets.put(sheet.getName(), sheet.read());
      }
      return sheets;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> texts(Row row) {
    return row.stream().map(cell -> cell == null ? "" : cell.getText()).toList();
  }

  private static List<String> row(List<Row> sheet, String code) {
    return sheet.stream()
        .map(SpreadsheetIndexTest::texts)
        .filter(row -> row.get(0).equals(code))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("bundled")
  void anIndexOfEachEditionIsASheetWithARowForEachProvision(FrameworkId id) {
    DisclosureIndex index = oneConnect(id);
    List<Row> sheet = sheets(bytes(index, ALL)).get("Index");
    assertThat(sheet.subList(1, index.rows().size() + 1))
        .extracting(row -> row.getCellText(0).replaceAll("[†‡]", ""))
        .isEqualTo(index.rows().stream().map(row -> row.code()).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "en, Index, Figures, Completeness, partly disclosed",
    "zh-Hant, 索引, 數據, 完整程度, 部分披露",
    "zh-Hans, 索引, 数据, 完整程度, 部分披露"
  })
  void eachLanguageStandsAlone(
      String tag, String index, String figures, String completeness, String status) {
    Map<String, List<Row>> sheets =
        sheets(bytes(oneConnect(HkexEsgCode.C2_2025), Locale.forLanguageTag(tag)));
    assertThat(sheets.keySet()).containsExactly(index, figures, completeness);
    assertThat(row(sheets.get(index), "B6.2").get(3)).isEqualTo(status);
  }

  @Test
  void theSheetsSayWhatTheIndexSays() {
    DisclosureIndex made =
        oneConnect(HkexEsgCode.C2_2025)
            .forIssuerClass(HkexEsgCode.GEM)
            .narrative("A1.5", "4.1 Climate")
            .notApplicable("A1.1", "no air emissions");
    Map<String, List<Row>> sheets = sheets(bytes(made, Locale.ENGLISH));
    List<Row> index = sheets.get("Index");
    assertThat(texts(index.get(0)))
        .containsExactly(
            "Code", "Requirement", "Obligation", "Status", "Place or reason", "What lacks");
    assertThat(row(index, "A1.5").subList(2, 5))
        .containsExactly("comply or explain", "disclosed", "4.1 Climate");
    assertThat(row(index, "A1.1").subList(3, 5))
        .containsExactly("not applicable", "no air emissions");
    assertThat(row(index, "B6.2").get(5)).isEqualTo("no description");
    assertThat(row(index, "D-19(a)†")).isNotEmpty();
    assertThat(index.get(index.size() - 2).getCellText(1))
        .isEqualTo("† The number of the provision is not checked against an official copy.");
    List<Row> figures = sheets.get("Figures");
    assertThat(texts(figures.get(0))).containsExactly("Code", "Metric", "Period", "Number", "Unit");
    Row waste =
        figures.stream()
            .filter(row -> row.getCellText(1).equals("waste.hazardous"))
            .findFirst()
            .orElseThrow();
    assertThat(texts(waste)).containsExactly("A1.3", "waste.hazardous", "2024", "4.68", "t");
    assertThat(waste.getCell(3).getType()).isEqualTo(CellType.NUMBER);
    assertThat(waste.getCell(2).getType()).isEqualTo(CellType.STRING);
    assertThat(figures)
        .hasSize(1 + made.rows().stream().mapToInt(row -> row.figures().size()).sum());
    List<Row> completeness = sheets.get("Completeness");
    assertThat(texts(completeness.get(2))).startsWith("Period", "2024");
    assertThat(completeness.stream().map(SpreadsheetIndexTest::texts))
        .anySatisfy(
            row ->
                assertThat(row)
                    .startsWith("comply or explain")
                    .hasSize(1 + IndexView.COUNTED.size()));
  }

  @Test
  void theHeadStaysInSightAndOnEachPrintedPage() {
    Map<String, String> files = files(bytes(oneConnect(HkexEsgCode.C2_2025), Locale.ENGLISH));
    assertThat(files.get("xl/worksheets/sheet1.xml"))
        .contains(
            "<pane xSplit=\"1\" ySplit=\"1\"",
            "orientation=\"landscape\"",
            "paperSize=\"9\"",
            "fitToPage=\"true\"",
            "fitToHeight=\"0\"");
    assertThat(files.get("xl/worksheets/sheet3.xml")).doesNotContain("<pane");
    assertThat(files.get("xl/workbook.xml")).contains("_xlnm.Print_Titles");
    assertThat(files.get("xl/styles.xml")).contains("<b/>", "wrapText=\"true\"");
    assertThat(files.get("docProps/core.xml"))
        .contains("<dc:title>HKEX ESG Reporting Code, Appendix C2, 1 January 2025</dc:title>");
    assertThat(files.get("docProps/app.xml")).contains("esg4j");
  }

  @Test
  void theCountsAreNumbers() {
    DisclosureIndex index = oneConnect(HkexEsgCode.C2_2025).forIssuerClass(HkexEsgCode.GEM);
    List<Row> sheet = sheets(bytes(index, Locale.ENGLISH)).get("Completeness");
    assertThat(texts(sheet.get(0)))
        .containsExactly("HKEX ESG Reporting Code, Appendix C2, 1 January 2025");
    for (IndexView.Count count : new IndexView(index, List.of(Locale.ENGLISH)).counts()) {
      assertThat(row(sheet, count.obligation().labels().en()).stream().skip(1))
          .containsExactlyElementsOf(count.numbers().stream().map(String::valueOf).toList());
    }
  }

  @Test
  void numbersWithMoreDigitsThanASpreadsheetKeepsAreText() {
    DisclosureIndex index =
        DisclosureIndex.of(HkexEsgCode.C2_2025)
            .with(
                Written.printed(
                    Entity.of("E"),
                    "p. 1",
                    "waste.hazardous 123456789012.345 t",
                    "waste.non-hazardous 1234567890123.456 t"));
    List<Row> figures = sheets(bytes(index, Locale.ENGLISH)).get("Figures");
    assertThat(figures.get(1).getCell(3).getType()).isEqualTo(CellType.NUMBER);
    assertThat(figures.get(1).getCell(3).getRawValue()).isEqualTo("123456789012.345");
    assertThat(figures.get(2).getCell(3).getType()).isEqualTo(CellType.STRING);
    assertThat(figures.get(2).getCell(3).getText()).isEqualTo("1234567890123.456");
  }

  @Test
  void hostileTextIsTextAndStaysTextWhenEdited() {
    byte[] spreadsheet = bytes(Hostile.index(), ALL);
    List<Row> rows = sheets(spreadsheet).values().stream().flatMap(List::stream).toList();
    List<Cell> cells = rows.stream().flatMap(Row::stream).filter(cell -> cell != null).toList();
    assertThat(cells).noneMatch(cell -> cell.getType() == CellType.FORMULA);
    String lines = Hostile.SEEN.replace("A1 <", "A1\n<");
    assertThat(cells).anySatisfy(cell -> assertThat(cell.getText()).isEqualTo(lines));
    assertThat(cells)
        .anySatisfy(cell -> assertThat(cell.getText()).isEqualTo(lines + "\n'" + lines));
    Map<String, String> files = files(spreadsheet);
    assertThat(String.join("", files.values())).doesNotContain("<f>");
    List<String> formats = all("<xf numFmtId=\"(\\d+)\"", files.get("xl/styles.xml"));
    String text = all("numFmtId=\"(\\d+)\" formatCode=\"@\"", files.get("xl/styles.xml")).get(0);
    for (int sheet = 1; sheet <= 3; sheet++) {
      List<String> styles =
          all(
              "<c r=\"\\w+\"( s=\"\\d+\")? t=\"s\"",
              files.get("xl/worksheets/sheet" + sheet + ".xml"));
      assertThat(styles)
          .isNotEmpty()
          .allSatisfy(
              style -> {
                int number = Integer.parseInt(style.replaceAll("\\D", ""));
                assertThat(formats.get(number + 1)).isEqualTo(text); // the first is no cell's
              });
    }
  }

  private static List<String> all(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().map(found -> found.group(1)).toList();
  }

  @Test
  void aTextThatIsTooLongForACellIsCutAndSaysSo() {
    String longest = "長".repeat(9_999);
    DisclosureIndex index = DisclosureIndex.of(HkexEsgCode.C2_2025).forPeriod(Written.Y2025);
    for (int i = 1; i <= 3; i++) {
      index = index.narrative("A1.5", longest + i);
    }
    assertThat(row(sheets(bytes(index, Locale.ENGLISH)).get("Index"), "A1.5").get(4))
        .isEqualTo((longest + "1\n" + longest + "2\n" + longest + "3"));
    String cut =
        row(
                sheets(bytes(index.narrative("A1.5", longest + 4), Locale.ENGLISH)).get("Index"),
                "A1.5")
            .get(4);
    assertThat(cut).hasSize(16_002).endsWith("長 …");
  }

  @Test
  void theSameIndexGivesTheSameBytesWheneverItIsWritten() {
    byte[] first = bytes(oneConnect(HkexEsgCode.C2_2025), ALL);
    byte[] second = bytes(oneConnect(HkexEsgCode.C2_2025), ALL);
    assertThat(second).isEqualTo(first);
    assertThat(files(first).get("docProps/core.xml"))
        .contains(">2025-01-01T00:00:00Z</dcterms:created>");
    assertThat(files(first).keySet()).contains("[Content_Types].xml", "xl/workbook.xml");
  }

  private static Map<String, String> files(byte[] spreadsheet) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(spreadsheet))) {
      Map<String, String> files = new LinkedHashMap<>();
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 1, 1, 0, 0));
        files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
      return files;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
