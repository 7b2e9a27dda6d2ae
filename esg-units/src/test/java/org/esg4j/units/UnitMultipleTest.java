package org.esg4j.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.esg4j.units.Units.HOUR;
import static org.esg4j.units.Units.KILOGRAM;
import static org.esg4j.units.Units.KILOWATT_HOUR;
import static org.esg4j.units.Units.LITRE;
import static org.esg4j.units.Units.MEGATONNE;
import static org.esg4j.units.Units.PERSON;
import static org.esg4j.units.Units.SQUARE_METRE;
import static org.esg4j.units.Units.TONNE_CO2E;

import org.esg4j.units.UnitMultiple.Parts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitMultipleTest {
  private static final long MOST = 999_999_999_999_999L;

  @Test
  void theLargerPrefixIsTakenWhereItFits() {
    assertThat(UnitMultiple.of(KILOWATT_HOUR, 1_000)).isEqualTo(Units.MEGAWATT_HOUR);
    assertThat(UnitMultiple.of(KILOWATT_HOUR, 1_000_000_000)).isEqualTo(Units.TERAWATT_HOUR);
    assertThat(UnitMultiple.of(KILOGRAM, 1_000)).isEqualTo(Units.TONNE);
    assertThat(UnitMultiple.of(TONNE_CO2E, 1_000_000)).isEqualTo(Units.MEGATONNE_CO2E);
    // A thousand square metres are no square kilometre, and nothing is above the megatonne.
    assertThat(UnitMultiple.of(SQUARE_METRE, 1_000)).hasToString("m2_1k");
    assertThat(UnitMultiple.of(MEGATONNE, 1_000)).hasToString("Mt_1k");
    assertThat(UnitMultiple.of(LITRE, 1_000_000)).isEqualTo(Units.MEGALITRE);
    assertThat(UnitMultiple.of(KILOWATT_HOUR, 10_000)).hasToString("kWh_10k");
    assertThat(UnitMultiple.of(PERSON, 1)).isSameAs(PERSON);
  }

  @ParameterizedTest
  @CsvSource({
    "1000,CNYk",
    "10000,CNY10k",
    "100000,CNY_100k",
    "1000000,CNYm",
    "10000000,CNY10m",
    "100000000,CNY100m",
    "1000000000,CNYbn",
    "10000000000,CNY_10bn",
    "500,CNY_500"
  })
  void moneyHasItsOwnSymbols(long factor, String symbol) {
    Unit<?> unit = UnitMultiple.of(Units.money("CNY"), factor);
    assertThat(unit).hasToString(symbol);
    assertThat(Units.parse(symbol)).isEqualTo(unit);
    assertThat(UnitMultiple.parts(unit)).isEqualTo(new Parts(Units.money("CNY"), factor));
  }

  @Test
  void aMultipleOfAMultipleIsOneMultiple() {
    Unit<?> many = UnitMultiple.of(HOUR, 200_000);
    assertThat(many).hasToString("h_200k");
    assertThat(UnitMultiple.of(many, 5)).hasToString("h_1m");
    assertThat(UnitMultiple.of(Units.parse("CNYm"), 100)).hasToString("CNY100m");
    assertThat(UnitMultiple.of(Units.parse("h_200k/person"), 5)).hasToString("h_1m/person");
    assertThat(UnitMultiple.parts(Units.CALORIE_IT)).isEqualTo(new Parts(Units.CALORIE_IT, 1));
  }

  @Test
  void fifteenDigitsAreTheLimit() {
    assertThat(UnitMultiple.exists(HOUR, MOST)).isTrue();
    assertThat(UnitMultiple.exists(HOUR, MOST + 1)).isFalse();
    Unit<?> hundred = UnitMultiple.of(HOUR, 100);
    assertThat(UnitMultiple.exists(hundred, MOST / 100)).isTrue();
    assertThat(UnitMultiple.exists(hundred.per(PERSON), MOST / 100 + 1)).isFalse();
    assertThat(Units.parse(UnitMultiple.of(HOUR, MOST).symbol()).symbol())
        .isEqualTo("h_999999999999999");
    assertThat(Units.parse("h_999999bn")).hasToString("h_999999bn");
    assertThat(UnitMultiple.factor("999999bn")).isEqualTo(999_999_000_000_000L);
    assertThat(UnitMultiple.factor("1000000bn")).isZero();
    assertThat(UnitMultiple.factor("1000000000000000")).isZero();
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> UnitMultiple.of(HOUR, MOST + 1))
        .withMessage("a multiple of a unit is at most 999999999999999 of it");
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> UnitMultiple.of(hundred, MOST / 100 + 1));
  }
}
