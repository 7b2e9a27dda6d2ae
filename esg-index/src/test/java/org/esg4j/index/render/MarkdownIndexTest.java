package org.esg4j.index.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.esg4j.fact.Entity;
import org.esg4j.fact.ReportingPeriod;
import org.esg4j.index.DisclosureIndex;
import org.esg4j.index.PrintedCase;
import org.esg4j.index.SchemaCheck;
import org.esg4j.index.framework.Framework;
import org.esg4j.index.framework.FrameworkCatalog;
import org.esg4j.index.framework.FrameworkId;
import org.esg4j.index.framework.GriStandards;
import org.esg4j.index.framework.HkexEsgCode;
import org.esg4j.index.framework.MadeUp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MarkdownIndexTest {
  private static final FrameworkCatalog CATALOG = FrameworkCatalog.bundled();
  private static final String HOSTILE =
      "x|y\n| z | <img src=x onerror=alert(1)> `a` **b** [c](javascript:d) \u202E & &lt; \\| #";

  static List<FrameworkId> bundled() {
    return CATALOG.ids();
  }

  private static String markdown(DisclosureIndex index, Locale... languages) {
    return Written.text(IndexFormats.MARKDOWN, index, languages);
  }

  @Test
  void aSmallIndexReadsLikeThis() {
    Entity entity = Entity.of("0001.HK", Map.of("en", "Somebody", "zh-Hant", "某公司"));
    DisclosureIndex index =
        DisclosureIndex.of(MadeUp.framework())
            .forEntity(entity)
            .forPeriod(ReportingPeriod.ofYear(2025))
            .forIssuerClass("big")
            .narrative("1.1", "p. 3")
            .explained("1.2", "no records | yet")
            .reported("1.3", "p. 9")
            .narrative("2(a)", "p. 4")
            .explained("2(b)", "too early");
    assertThat(markdown(index, Locale.ENGLISH, Written.TRADITIONAL))
        .isEqualTo(SchemaCheck.text("render/made-up.md"));
  }

  @ParameterizedTest
  @MethodSource("bundled")
  void everyTableRowHasTheCellsOfItsHeading(FrameworkId id) {
    DisclosureIndex index =
        DisclosureIndex.of(CATALOG.framework(id)).with(PrintedCase.of("oneconnect-2024").facts());
    String text = markdown(index, Locale.ENGLISH, Written.TRADITIONAL);
    assertThat(rowsOfIndex(text)).hasSize(index.rows().size() + 2);
    assertThat(rowsOfIndex(text)).allSatisfy(row -> assertThat(cells(row)).isEqualTo(6));
    assertThat(text.replace("<br>", "")).doesNotContain("<");
  }

  @Test
  void hostileTextStaysText() {
    Entity entity = Entity.of("<b>|", Map.of("en", "| <script> *"));
    Framework framework =
        Framework.read(
            MadeUp.with("\"Policy\"", "\"<i>|`Policy`\"")
                .replace("\"big\"}", "\"<u>|big\"}")
                .replace("\"code\": \"1.2\"", "\"code\": \"1|<2\"")
                .replace("\"en\": \"gender\"", "\"en\": \"<gender>|\""),
            "hostile");
    DisclosureIndex index =
        DisclosureIndex.of(framework)
            .forEntity(entity)
            .forPeriod(Written.Y2025)
            .forIssuerClass("big")
            .narrative("1.1", HOSTILE)
            .explained("1.3", HOSTILE)
            .explained("2(a)", HOSTILE);
    String text = markdown(index, Locale.ENGLISH, Written.TRADITIONAL, Written.SIMPLIFIED);
    assertThat(rowsOfIndex(text)).hasSize(index.rows().size() + 2);
    assertThat(rowsOfIndex(text)).allSatisfy(row -> assertThat(cells(row)).isEqualTo(6));
    assertThat(text.replace("<br>", ""))
        .doesNotContain("<", "\u202E", "**b**")
        .doesNotContainPattern("[^\\\\]\\]\\(javascript")
        .contains("&lt;img src=x onerror=alert(1)&gt;");
  }

  @Test
  void hostilePlacesOfFiguresStayText() {
    DisclosureIndex index =
        DisclosureIndex.of(HkexEsgCode.C2_2025)
            .with(Written.printed(Entity.of("E"), HOSTILE, "waste.hazardous 1 t"));
    String text = markdown(index, Locale.ENGLISH);
    assertThat(rowsOfIndex(text)).hasSize(index.rows().size() + 2);
    assertThat(rowsOfIndex(text)).allSatisfy(row -> assertThat(cells(row)).isEqualTo(6));
    assertThat(text.replace("<br>", "")).doesNotContain("<");
  }

  @Test
  void unverifiedNumbersAreMarkedAndExplained() {
    DisclosureIndex index =
        DisclosureIndex.of(HkexEsgCode.C2_2025).forPeriod(ReportingPeriod.ofYear(2025));
    String text = markdown(index, Locale.ENGLISH);
    assertThat(text)
        .contains("| D-19(a)† |", "| **D-28‡** |", "| A1.1 |")
        .contains("† The number of the provision is not checked against an official copy.")
        .contains("‡ The number of the provision is checked in part.");
    DisclosureIndex goals =
        DisclosureIndex.of(CATALOG.framework(FrameworkId.of("un-sdg")))
            .forPeriod(ReportingPeriod.ofYear(2025));
    assertThat(markdown(goals, Locale.ENGLISH)).doesNotContain("†", "‡");
  }

  @Test
  void anIndexWithReferenceListsOnlyWhatIsReported() {
    DisclosureIndex index =
        DisclosureIndex.of(GriStandards.REGISTER)
            .forIssuerClass(GriStandards.WITH_REFERENCE)
            .forPeriod(ReportingPeriod.ofYear(2024))
            .narrative("2-1", "p. 1");
    String text = markdown(index, Locale.ENGLISH);
    assertThat(rowsOfIndex(text)).hasSize(4); // head, rule, GRI 2, 2-1
    assertThat(text).contains("## Not reported\n\n2-2, 2-3,");
    assertThat(text).contains("Nothing is outstanding.");
    String other = markdown(index.forIssuerClass(GriStandards.IN_ACCORDANCE), Locale.ENGLISH);
    assertThat(rowsOfIndex(other)).hasSize(index.rows().size() + 2);
    assertThat(other).contains("- **2-2** Entities included").doesNotContain("## Not reported");
  }

  @Test
  void eachLanguageStandsAlone() {
    DisclosureIndex index =
        DisclosureIndex.of(HkexEsgCode.C2_2025)
            .forPeriod(ReportingPeriod.ofYear(2025))
            .narrative("B7.2", "p. 7");
    assertThat(markdown(index, Locale.ENGLISH))
        .contains("| B7.2 | Prevention and whistle-blowing arrangements | disclosed | p. 7 |  |  |")
        .doesNotContainPattern("\\p{IsHan}");
    assertThat(markdown(index, Written.TRADITIONAL))
        .contains("| B7.2 | 防範及舉報安排 | 已披露 | p. 7 |  |  |")
        .doesNotContain("whistle");
    assertThat(markdown(index, Written.SIMPLIFIED))
        .contains("| B7.2 | 防范及举报安排 | 已披露 | p. 7 |  |  |")
        .doesNotContain("報", "範");
  }

  @Test
  void manyFiguresAreCountedAndFewAreShown() {
    DisclosureIndex index =
        DisclosureIndex.of(HkexEsgCode.C2_2025).with(PrintedCase.of("oneconnect-2024").facts());
    assertThat(markdown(index, Locale.ENGLISH, Written.TRADITIONAL))
        .contains(
            "| `waste.hazardous` 4.68 t<br>`waste.hazardous.intensity.per-employee` 0.0025 t/person |")
        .contains("| 7 figures 7 項數據 |");
  }

  @ParameterizedTest
  @CsvSource({
    "3012.45 GJ, ≈ 836.792 MWh", // 836.7916...
    "7.2 GJ, 2 MWh",
    "0.0000001 GJ, ≈ 0.0000000277778 MWh",
    "44444444.5 GJ, ≈ 12345679.03 MWh",
    "0.1234567 MWh, ≈ 0.123457 MWh",
    "0.123456 MWh, 0.123456 MWh",
  })
  void aNumberWithManyDecimalsIsRoundedAndSaysSo(String stated, String shown) {
    DisclosureIndex index =
        DisclosureIndex.of(HkexEsgCode.C2_2025)
            .with(Written.printed(Entity.of("E"), "p. 1", "energy.total " + stated));
    assertThat(markdown(index, Locale.ENGLISH)).contains("| `energy.total` " + shown + " |");
  }

  @Test
  void aLanguageIsNeeded() {
    DisclosureIndex index =
        DisclosureIndex.of(HkexEsgCode.C2_2025).forPeriod(ReportingPeriod.ofYear(2025));
    assertThatThrownBy(() -> markdown(index))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("languages");
  }

  private static List<String> rowsOfIndex(String markdown) {
    return markdown
        .lines()
        .dropWhile(line -> !line.startsWith("| Code"))
        .takeWhile(line -> !line.isEmpty())
        .toList();
  }

  private static int cells(String row) {
    assertThat(row).startsWith("| ").endsWith(" |");
    int pipes = 0;
    for (int i = 0; i < row.length(); i++) {
      if (row.charAt(i) == '\\') {
        i++;
      } else if (row.charAt(i) == '|') {
        pipes++;
      }
    }
    return pipes - 1;
  }
}
