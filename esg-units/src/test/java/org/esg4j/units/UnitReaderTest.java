package org.esg4j.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.esg4j.units.Units.MEGAWATT_HOUR;
import static org.esg4j.units.Units.PERSON;
import static org.esg4j.units.Units.SHORT_TON;
import static org.esg4j.units.Units.TONNE;
import static org.esg4j.units.Units.TONNE_CO2E;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.esg4j.units.kind.Kind;
import org.junit.jupiter.api.Test;

class UnitReaderTest {
  private static final UnitReader READER = UnitReader.standard();

  /** A kind of the user's own. */
  interface Steel extends Kind {}

  private static UnitParseException refusal(UnitReader reader, String unit) {
    return catchThrowableOfType(UnitParseException.class, () -> reader.unit(unit));
  }

  @Test
  void theExamplesOfTheDesign() {
    assertThat(Units.parse("千克 / 萬元")).hasToString("kg/CNY10k");
    assertThat(Units.parse("噸二氧化碳當量/人")).isEqualTo(TONNE_CO2E.per(PERSON));
    assertThat(READER.figure("1,529.24 MWh").value()).isEqualTo(MEGAWATT_HOUR.of("1529.24"));
    assertThat(READER.figure("1,529.24 MWh").decimals()).isEqualTo(2);
    assertThat(READER.figure("131萬", "起").value()).hasToString("1310000 case");
  }

  @Test
  void theConstantsThemselvesAreFound() {
    assertThat(READER.unit("MWh")).isSameAs(MEGAWATT_HOUR);
    assertThat(READER.unit("兆瓦時")).isSameAs(MEGAWATT_HOUR);
    assertThat(Units.parse("吨")).isSameAs(TONNE);
  }

  @Test
  void moneyNeedsItsCurrency() {
    assertThat(refusal(READER, "億元"))
        .hasMessage(
            "money without its currency: state it, or read with UnitReader.withCurrency"
                + " at position 1 of '億元'");
    assertThat(READER.withCurrency("HKD").unit("億元")).hasToString("HKD100m");
    assertThat(READER.withCurrency("HKD").withCurrency("CNY").unit("億元")).hasToString("CNY100m");
    assertThat(READER.withCurrency("HKD").unit("億元（人民幣）")).hasToString("CNY100m");
    assertThat(refusal(READER.withCurrency("EUR"), "億元"))
        .hasMessageStartingWith("not how money in EUR is written");
    assertThatIllegalArgumentException().isThrownBy(() -> READER.withCurrency("RMB?"));
  }

  @Test
  void aNameThatIsNoCurrencyCodeIsNotReadAsOne() {
    assertThat(READER.unit("RMB")).hasToString("CNY");
    assertThat(Units.parse("RMB")).hasToString("CNY");
    assertThat(refusal(READER, "ABC").position()).isZero();
  }

  @Test
  void ownSpellingsGoFirst() {
    UnitReader american = READER.with("ton", SHORT_TON).with("tons", SHORT_TON);
    assertThat(american.unit("ton")).isEqualTo(SHORT_TON);
    assertThat(american.unit("tons/person")).hasToString("ton_US/person");
    assertThat(american.unit("thousand tons")).hasToString("ton_US_1k");
    assertThat(american.unit("千克/人")).hasToString("kg/person");
    assertThat(american.figure("5 tons").value()).isEqualTo(SHORT_TON.of(5));
    assertThat(american.figure("34%", "%").value()).hasToString("34 %");
    assertThat(refusal(READER, "ton")).isNotNull();

    Unit<Steel> steel = Unit.base(Steel.class, "t steel");
    UnitReader mill = READER.with("噸鋼", steel).with("產量", steel.per(PERSON));
    assertThat(mill.unit("萬噸鋼")).hasToString("t steel_10k");
    assertThat(mill.unit("tCO2e/噸鋼")).hasToString("tCO2e/t steel");
    assertThat(mill.unit("產量")).isEqualTo(steel.per(PERSON));
    assertThat(mill.with("件", Units.count("patent")).unit("件")).hasToString("patent");
    assertThatIllegalArgumentException().isThrownBy(() -> READER.with(" - ", SHORT_TON));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> READER.with("x".repeat(UnitReader.MAX_TEXT + 1), SHORT_TON));
  }

  @Test
  void theNearestSpellingIsTold() {
    assertThat(refusal(READER, "kWhh").nearest()).isEqualTo("kWh");
    assertThat(refusal(READER, "噸二氧化炭當量").nearest()).isEqualTo("噸二氧化碳當量");
    assertThat(refusal(READER, "噸/foob").nearest()).isEqualTo("foot");
    assertThat(refusal(READER, "噸/foob").position()).isEqualTo(2);
    assertThat(refusal(READER, "zzzz").nearest()).isNull();
    assertThat(refusal(READER, "z".repeat(100)).nearest()).isNull();
    assertThat(refusal(READER, "噸/foob").text()).isEqualTo("噸/foob");
  }

  @Test
  void aFigureIsPrintedAgainAndOthersInItsManner() {
    PrintedFigure printed = READER.figure("1,097.47", "噸二氧化碳當量");
    assertThat(printed.print(TONNE_CO2E.of("1032.616942"), RoundingMode.HALF_UP))
        .isEqualTo("1,032.62");
    assertThat(printed.number()).isEqualTo(new BigDecimal("1097.47"));
    assertThat(printed.unit()).isEqualTo(TONNE_CO2E);
    assertThat(printed.text()).isEqualTo("1,097.47");
    assertThat(printed).hasToString("1,097.47 噸二氧化碳當量");

    PrintedFigure ungrouped = READER.figure("1410.88 MWh");
    assertThat(ungrouped.print(Value.parse("2345678 kWh"), RoundingMode.HALF_UP))
        .isEqualTo("2345.68 MWh");
    assertThat(ungrouped.print(MEGAWATT_HOUR.of("-0.001"), RoundingMode.HALF_UP))
        .isEqualTo("0.00 MWh");
    // Three digits before the point say nothing of separators, so there are some.
    assertThat(READER.figure("999.50 MWh").print(MEGAWATT_HOUR.of(1234), RoundingMode.HALF_UP))
        .isEqualTo("1,234.00 MWh");
    PrintedFigure requests = READER.figure("131萬", "起");
    assertThat(requests.print(Units.count("case").of(12_345_678), RoundingMode.HALF_UP))
        .isEqualTo("1,235萬");
    assertThat(READER.figure("HK$1.2 million").print(Value.parse("3450000 HKD"), RoundingMode.UP))
        .isEqualTo("HK$3.5 million");
    assertThatExceptionOfType(IncompatibleUnitsException.class)
        .isThrownBy(() -> printed.print(TONNE.of(1), RoundingMode.HALF_UP));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> printed.print(TONNE_CO2E.of("0.001"), RoundingMode.UNNECESSARY));
  }

  @Test
  void aShareInBracketsIsKept() {
    PrintedFigure women = READER.figure("2 (22.22%)", "人");
    assertThat(women.value()).isEqualTo(PERSON.of(2));
    assertThat(women.share().orElseThrow().value()).hasToString("22.22 %");
    assertThat(women.print(PERSON.of(2), RoundingMode.HALF_UP)).isEqualTo("2 (22.22%)");
    assertThat(women.print(PERSON.of(3), RoundingMode.HALF_UP)).isEqualTo("3");
    assertThat(READER.figure("5 人").share()).isEmpty();
  }

  @Test
  void andMoreIsTold() {
    assertThat(READER.figure("3.6", "萬餘人次").isFloor()).isTrue();
    assertThat(READER.figure("3.6萬餘", "人次").isFloor()).isTrue();
    assertThat(READER.figure("3.6萬多人次").isFloor()).isTrue();
    assertThat(READER.figure("20餘家").isFloor()).isTrue();
    assertThat(READER.withCurrency("CNY").figure("300多萬元").isFloor()).isTrue();
    assertThat(READER.withCurrency("CNY").figure("300萬餘元").isFloor()).isTrue();
    assertThat(READER.figure("3.6", "萬人次").isFloor()).isFalse();
    assertThat(READER.figure("3.6 萬人次").isFloor()).isFalse();
  }

  @Test
  void equalFiguresPrintAlike() {
    PrintedFigure figure = READER.figure("0.40 MWh");
    assertThat(figure)
        .isEqualTo(READER.figure("0.40 MWh"))
        .hasSameHashCodeAs(READER.figure("0.40 MWh"))
        .isNotEqualTo(READER.figure("0.4 MWh"))
        .isNotEqualTo(READER.figure("0.40", "MWh"))
        .isNotEqualTo(READER.with("MWh", TONNE).figure("0.40 MWh"))
        .isNotEqualTo("0.40 MWh");
  }

  @Test
  void everyCanonicalSymbolIsRead() {
    for (Unit<?> unit : Units.constants().values()) {
      assertThat(READER.unit(unit.symbol())).isSameAs(unit);
      for (Unit<?> below : List.of(PERSON, MEGAWATT_HOUR, unit)) {
        RateUnit<?, ?> rate = unit.per(below);
        assertThat(READER.unit(rate.symbol())).isEqualTo(rate);
      }
    }
    for (String thing : Counted.THINGS) {
      assertThat(READER.unit(thing)).isEqualTo(Units.count(thing));
      assertThat(Units.parse(thing + "_10k").symbol()).isEqualTo(thing + "_10k");
    }
  }

  @Test
  void multiplesHaveOneCanonicalSymbol() {
    for (String symbol : List.of("h_1m", "person_100", "CNY_10bn", "kWh_10k", "tCO2_10k")) {
      assertThat(Units.parse(symbol)).hasToString(symbol);
      assertThat(READER.unit(symbol)).isEqualTo(Units.parse(symbol));
    }
    assertThat(READER.unit("case/200,000 h"))
        .isEqualTo(Units.count("case").per((Unit<?>) Units.parse("h_200k")));
    for (String other :
        List.of(
            "h_1000",
            "h_1000k",
            "h_0",
            "h_",
            "_1k",
            "h_01k",
            "h_1e3",
            "h_k",
            "h_9999999999999999")) {
      assertThatExceptionOfType(UnitParseException.class).isThrownBy(() -> Units.parse(other));
    }
  }

  @Test
  void theLimitIsOnTheText() {
    String longest = " ".repeat(UnitReader.MAX_TEXT - 3) + "kWh";
    assertThat(READER.unit(longest)).hasToString("kWh");
    assertThat(refusal(READER, longest + " "))
        .hasMessageStartingWith("at most 160 characters are read, found 161");
  }

  @Test
  void hostileTextIsRefusedAtOnce() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          for (String part :
              List.of(
                  "k", "千", "每", "(", ")", "/", "per ", "萬元", "t/", "_1", "'", "m", "RMB ", "of ",
                  "餘", "1,")) {
            int million = 1_000_000 / part.length();
            assertThat(refusal(READER, part.repeat(million)).getMessage()).hasSizeLessThan(300);
            String most = part.repeat(UnitReader.MAX_TEXT / part.length());
            assertThat(refusal(READER.withCurrency("CNY"), most)).isNotNull();
            assertThatExceptionOfType(UnitParseException.class)
                .isThrownBy(() -> READER.figure("5 " + most))
                .withMessageMatching("(?s).{1,300}");
            assertThatExceptionOfType(UnitParseException.class)
                .isThrownBy(() -> Units.parse(part.repeat(million)));
          }
        });
  }

  /** Whatever is thrown at the reader, it reads or refuses; it never fails in another way. */
  @Test
  void randomTextIsReadOrRefused() {
    List<String> parts = Spelling.readAll().stream().map(Spelling::text).toList();
    List<String> glue =
        List.of("", " ", "/", "每", "之", "(", ")", " per ", " of ", "萬", "1,000", "-", "％");
    Random random = new Random(20_240_501);
    int read = 0;
    for (int i = 0; i < 5_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int k = random.nextInt(4); k >= 0; k--) {
        text.append(parts.get(random.nextInt(parts.size())));
        text.append(glue.get(random.nextInt(glue.size())));
      }
      try {
        ValueUnit unit = READER.withCurrency("CNY").unit(text.toString());
        assertThat(Units.parse(unit.symbol())).isEqualTo(unit);
        read++;
      } catch (UnitParseException e) {
        assertThat(e.position()).isBetween(0, text.length());
      }
    }
    assertThat(read).isGreaterThan(200);
  }

  @Test
  void languageOfTheMachineDoesNotMatter() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(READER.unit("MINUTES")).hasToString("min");
      assertThat(READER.unit("IT KILOCALORIES")).hasToString("kcal_IT");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void nullsAreNamed() {
    assertThatNullPointerException().isThrownBy(() -> READER.unit(null)).withMessage("text");
    assertThatNullPointerException().isThrownBy(() -> READER.figure(null)).withMessage("text");
    assertThatNullPointerException()
        .isThrownBy(() -> READER.figure(null, "t"))
        .withMessage("number");
    assertThatNullPointerException().isThrownBy(() -> READER.figure("1", null)).withMessage("unit");
    assertThatNullPointerException()
        .isThrownBy(() -> READER.with(null, TONNE))
        .withMessage("spelling");
    assertThatNullPointerException().isThrownBy(() -> READER.with("x", null)).withMessage("unit");
  }
}
