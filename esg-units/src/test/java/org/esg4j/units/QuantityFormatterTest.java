package org.esg4j.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.esg4j.units.Units.FRACTION;
import static org.esg4j.units.Units.GIGAJOULE;
import static org.esg4j.units.Units.MEGAWATT_HOUR;
import static org.esg4j.units.Units.PERCENT;
import static org.esg4j.units.Units.PERSON;
import static org.esg4j.units.Units.TONNE;

import java.math.RoundingMode;
import java.util.Locale;
import org.esg4j.units.kind.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityFormatterTest {
  private static final QuantityFormatter ENGLISH = QuantityFormatter.of(Locale.ENGLISH);
  private static final QuantityFormatter HANT =
      QuantityFormatter.of(Locale.forLanguageTag("zh-Hant"));
  private static final QuantityFormatter HANS =
      QuantityFormatter.of(Locale.forLanguageTag("zh-Hans"));

  /** Canonical text; symbols; then names in English and in both scripts. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1410.88 MWh        | 1,410.88 MWh         | 1,410.88 megawatt-hours        | 1,410.88兆瓦時       | 1,410.88兆瓦时
          1 t                | 1 t                  | 1 tonne                        | 1噸                  | 1吨
          1.00 t             | 1.00 t               | 1.00 tonnes                    | 1.00噸               | 1.00吨
          -1234567 kg        | -1,234,567 kg        | -1,234,567 kilograms           | -1,234,567千克       | -1,234,567千克
          34 %               | 34%                  | 34 percent                     | 34%                  | 34%
          4 permille         | 4‰                   | 4 per mille                    | 4‰                   | 4‰
          0.34 1             | 0.34 fraction        | 0.34 fraction                  | 0.34倍               | 0.34倍
          0.40 tCO2e/person  | 0.40 tCO2e/person    | 0.40 tonnes of CO2 equivalent per person | 0.40噸二氧化碳當量/人 | 0.40吨二氧化碳当量/人
          22.48 CNY100m      | 22.48 hundred million CNY | 22.48 hundred million yuan | 22.48億元人民幣      | 22.48亿元人民币
          5 HKD              | 5 HK$                | 5 Hong Kong dollars            | 5港元                | 5港元
          1 tCO2e/HKDm       | 1 tCO2e/million HK$  | 1 tonne of CO2 equivalent per million Hong Kong dollars | 1噸二氧化碳當量/百萬港元 | 1吨二氧化碳当量/百万港元
          7 CNY_10bn         | 7 ten billion CNY    | 7 ten billion yuan             | 7百億元人民幣        | 7百亿元人民币
          5 SEK              | 5 SEK                | 5 SEK                          | 5 SEK                | 5 SEK
          3.6 attendance_10k | 3.6 ten thousand attendances | 3.6 ten thousand attendances | 3.6萬人次      | 3.6万人次
          2 case/h_200k      | 2 cases/200,000 h    | 2 cases per 200,000 hours      | 2宗/200,000 小時     | 2起/200,000 小时
          2 h_200k           | 2 ×200,000 h         | 2 ×200,000 hours               | 2 ×200,000 小時      | 2 ×200,000 小时
          5 kgCH4            | 5 kgCH4              | 5 kilograms of methane         | 5千克甲烷            | 5千克甲烷
          5 tHFC-134a        | 5 tHFC-134a          | 5 tonnes of HFC-134a           | 5噸HFC-134a          | 5吨HFC-134a
          9 m2               | 9 m²                 | 9 square metres                | 9平方米              | 9平方米
          """)
  void writesInEveryLanguage(
      String value, String symbol, String english, String traditional, String simplified) {
    Value parsed = Value.parse(value);
    assertThat(ENGLISH.format(parsed)).isEqualTo(symbol);
    assertThat(ENGLISH.withNames().format(parsed)).isEqualTo(english);
    assertThat(HANT.withNames().format(parsed)).isEqualTo(traditional);
    assertThat(HANS.withNames().format(parsed)).isEqualTo(simplified);
    assertThat(HANS.withNames().withSymbols().format(MEGAWATT_HOUR.of(5))).isEqualTo("5 MWh");
  }

  @Test
  void roundsOnceToTheDecimalsAskedFor() {
    Value third = GIGAJOULE.of(1).in(MEGAWATT_HOUR);
    assertThat(ENGLISH.withDecimals(2, RoundingMode.HALF_UP).format(third)).isEqualTo("0.28 MWh");
    assertThat(ENGLISH.withDecimals(2, RoundingMode.DOWN).format(third)).isEqualTo("0.27 MWh");
    assertThat(ENGLISH.withDecimals(0, RoundingMode.HALF_EVEN).format(TONNE.of("2.5")))
        .isEqualTo("2 t");
    assertThat(ENGLISH.withDecimals(0, RoundingMode.HALF_UP).format(TONNE.of("0.5")))
        .isEqualTo("1 t");
    assertThat(ENGLISH.withDecimals(3, RoundingMode.HALF_UP).format(TONNE.of("-0.5")))
        .isEqualTo("-0.500 t");
    assertThat(ENGLISH.withDecimals(0, RoundingMode.HALF_UP).format(TONNE.of("-0.4")))
        .isEqualTo("0 t");
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> ENGLISH.format(third))
        .withMessageContaining("round it");
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(
            () -> ENGLISH.withDecimals(0, RoundingMode.UNNECESSARY).format(TONNE.of("0.5")));
  }

  @Test
  void wholeThousandsAreWrittenInWords() {
    Value requests = Units.count("case").of(1_312_345);
    QuantityFormatter english = ENGLISH.withDecimals(-4, RoundingMode.HALF_UP);
    assertThat(english.format(requests)).isEqualTo("1.31 million cases");
    assertThat(english.formatNumber(requests)).isEqualTo("1,310,000");
    QuantityFormatter traditional = HANT.withDecimals(-4, RoundingMode.HALF_UP).withNames();
    assertThat(traditional.format(requests)).isEqualTo("131萬宗");
    assertThat(HANT.withDecimals(-5, RoundingMode.HALF_UP).withNames().format(requests))
        .isEqualTo("0.013億宗");
    assertThat(ENGLISH.withDecimals(-1, RoundingMode.HALF_UP).format(PERSON.of(36_123)))
        .isEqualTo("36.12 thousand persons");
    // No word for 10^13, and 10^16 is beyond the limit: the next lower word does.
    assertThat(
            ENGLISH.withDecimals(-1, RoundingMode.HALF_UP).format(Value.parse("123456 CNY_10bn")))
        .isEqualTo("12,346 hundred billion CNY");
    assertThat(traditional.format(Value.parse("12345678 CNYm"))).isEqualTo("1,235百億元人民幣");
  }

  @Test
  void aPrintedFigureIsWrittenAsItIsStated() {
    PrintedFigure figure = UnitReader.standard().figure("131萬", "起");
    assertThat(HANT.withNames().format(figure)).isEqualTo("131萬宗");
    assertThat(ENGLISH.format(figure)).isEqualTo("1.31 million cases");
    assertThat(ENGLISH.format(UnitReader.standard().figure("0.40", "噸二氧化碳當量/人")))
        .isEqualTo("0.40 tCO2e/person");
  }

  @Test
  void groupingAndCellsOfATable() {
    assertThat(ENGLISH.withGrouping(false).format(MEGAWATT_HOUR.of("1410.88")))
        .isEqualTo("1410.88 MWh");
    assertThat(ENGLISH.formatNumber(MEGAWATT_HOUR.of("999.5"))).isEqualTo("999.5");
    assertThat(ENGLISH.formatNumber(MEGAWATT_HOUR.of("100000"))).isEqualTo("100,000");
    assertThat(ENGLISH.withNames().formatUnit(PERSON)).isEqualTo("persons");
    assertThat(ENGLISH.formatUnit(PERCENT)).isEqualTo("%");
    assertThat(HANT.formatUnit(FRACTION)).isEqualTo("倍");
  }

  @Test
  void moneyOfTheReportIsBare() {
    QuantityFormatter report = HANT.withNames().withCurrency("CNY");
    assertThat(report.format(Value.parse("60.3 CNY10k"))).isEqualTo("60.3萬元");
    assertThat(report.format(Value.parse("60.3 HKD10k"))).isEqualTo("60.3萬港元");
    assertThat(report.format(Value.parse("0.0002 kg/CNY10k"))).isEqualTo("0.0002千克/萬元");
    assertThat(report.withSymbols().format(Value.parse("5 CNY"))).isEqualTo("5 CNY");
    assertThatIllegalArgumentException().isThrownBy(() -> HANT.withCurrency("yuan"));
  }

  /** A kind of the user's own. */
  interface Steel extends Kind {}

  @Test
  void unitsOfAProgramAreWrittenWithTheirSymbol() {
    assertThat(HANT.withNames().format(Unit.base(Steel.class, "t").of(5))).isEqualTo("5 t");
    assertThat(ENGLISH.withNames().format(Units.count("wheel").of(5))).isEqualTo("5 wheel");
  }

  @ParameterizedTest
  @CsvSource({
    "en-US,5 tonnes",
    "zh-HK,5噸",
    "zh-TW,5噸",
    "zh-MO,5噸",
    "zh,5吨",
    "zh-CN,5吨",
    "zh-SG,5吨",
    "zh-Hans-HK,5吨",
    "zh-Hant-CN,5噸"
  })
  void theScriptFollowsTheLocale(String tag, String text) {
    QuantityFormatter formatter = QuantityFormatter.of(Locale.forLanguageTag(tag)).withNames();
    assertThat(formatter.format(TONNE.of(5))).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "ja", "und", "tr"})
  void otherLanguagesAreRefused(String tag) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> QuantityFormatter.of(Locale.forLanguageTag(tag)))
        .withMessageContaining("en, zh-Hant and zh-Hans");
  }

  @Test
  void limitsAndNulls() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ENGLISH.withDecimals(101, RoundingMode.HALF_UP))
        .withMessage("decimals from -12 to 100 are written, not 101");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ENGLISH.withDecimals(-13, RoundingMode.HALF_UP));
    assertThat(ENGLISH.withDecimals(100, RoundingMode.HALF_UP).formatNumber(TONNE.of(1)))
        .hasSize(102);
    assertThat(ENGLISH.withDecimals(-12, RoundingMode.UP).format(TONNE.of(1)))
        .isEqualTo("1 trillion t");
    assertThatNullPointerException().isThrownBy(() -> QuantityFormatter.of(null));
    assertThatNullPointerException().isThrownBy(() -> ENGLISH.format((Value) null));
    assertThatNullPointerException().isThrownBy(() -> ENGLISH.withDecimals(2, null));
  }
}
