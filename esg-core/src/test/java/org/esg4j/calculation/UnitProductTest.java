package org.esg4j.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import org.esg4j.units.Units;
import org.esg4j.units.number.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitProductTest {

  private static UnitProduct of(String unit) {
    return UnitProduct.of(Units.parse(unit));
  }

  @ParameterizedTest
  @CsvSource({
    "MWh, tCO2e/MWh, tCO2e",
    "person, h/person, h",
    "t, m3, t*m3",
    "t, t, t^2",
    "person, CNY/person, CNY"
  })
  void whatIsAboveAndBelowTheLineCancels(String left, String right, String product) {
    assertThat(of(left).times(of(right))).hasToString(product);
  }

  @Test
  void aPlainNumberIsOne() {
    assertThat(UnitProduct.NONE.symbol()).isEqualTo("1");
    assertThat(of("person").inverse().symbol()).isEqualTo("1/person");
    assertThat(of("person").times(of("person").inverse()).symbol()).isEqualTo("1");
    assertThat(of("tCO2e/person").symbol()).isEqualTo("tCO2e/person");
  }

  @ParameterizedTest
  @CsvSource({
    "kWh, MWh, 0.001",
    "kg/person, t/person, 0.001",
    "tCO2e/CNYm, tCO2e/CNY, 0.000001",
    "%, 1, 0.01",
    "1, %, 100",
    "GJ, MWh, 5/18"
  })
  void likeUnitsConvert(String from, String to, String factor) {
    assertThat(of(from).factorTo(of(to))).contains(Rational.parse(factor));
  }

  @ParameterizedTest
  @CsvSource({"t, tCO2e", "CNY, HKD", "t, t/person", "supplier, case", "m3, t"})
  void unlikeUnitsDoNot(String from, String to) {
    assertThat(of(from).factorTo(of(to))).isEmpty();
  }

  @Test
  void aShareIsAPlainNumber() {
    assertThat(of("%").factorTo(UnitProduct.NONE)).contains(Rational.of("0.01"));
    assertThat(UnitProduct.NONE.factorTo(of("%"))).contains(Rational.of(100));
    assertThat(of("%").alignedTo(UnitProduct.NONE).symbol()).isEqualTo("1");
  }

  @Test
  void aFactorIsAlignedToTheUnitsItMeets() {
    assertThat(of("tCO2e/kWh").alignedTo(of("MWh")).symbol()).isEqualTo("tCO2e/MWh");
    assertThat(of("tCO2e/kWh").alignedTo(of("person")).symbol()).isEqualTo("tCO2e/kWh");
  }

  @Test
  void theCurrencyIsFound() {
    assertThat(of("tCO2e/HKDm").currency()).contains("HKD");
    assertThat(of("tCO2e").currency()).isEmpty();
  }
}
