package org.esg4j.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.esg4j.units.Units.GIGAJOULE;
import static org.esg4j.units.Units.KILOGRAM_CO2E;
import static org.esg4j.units.Units.KILOWATT_HOUR;
import static org.esg4j.units.Units.MEGAWATT_HOUR;
import static org.esg4j.units.Units.PERCENT;
import static org.esg4j.units.Units.PERSON;
import static org.esg4j.units.Units.TONNE_CO2E;
import static org.esg4j.units.Units.TONNE_OF_COAL_EQUIVALENT;
import static org.esg4j.units.Units.TONNE_OF_COAL_EQUIVALENT_BY_SUPPLY;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;
import org.esg4j.units.kind.Emissions;
import org.esg4j.units.kind.Energy;
import org.esg4j.units.kind.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {
  private static final Quantity<Energy> USED = MEGAWATT_HOUR.of("1410.88");
  private static final Rate<Emissions, Energy> GRID = TONNE_CO2E.per(MEGAWATT_HOUR).of("0.5366");

  @Test
  void theExampleOfTheDesign() {
    Quantity<Emissions> scope2 = USED.times(GRID);
    assertThat(scope2).hasToString("757.078208 tCO2e");
    Rate<Emissions, People> perHead = scope2.per(PERSON.of(1899));
    assertThat(perHead.rounded(2)).hasToString("0.40 tCO2e/person");
    assertThat(perHead.times(PERSON.of(1899))).isEqualTo(scope2);
    assertThat(scope2.over(GRID)).isEqualTo(USED);
  }

  @Test
  void aFactorMeetsItsActivityInAnyUnits() {
    assertThat(KILOWATT_HOUR.of("1410880").times(GRID)).isEqualTo(TONNE_CO2E.of("757.078208"));
    assertThat(GIGAJOULE.of("5079.168").times(GRID)).isEqualTo(TONNE_CO2E.of("757.078208"));
    assertThat(GIGAJOULE.of(1).times(GRID)).hasToString("2683/18000 tCO2e");
  }

  @Test
  void equalityOrderAndHashLookAtTheValueAlone() {
    assertThat(MEGAWATT_HOUR.of(1))
        .isEqualTo(KILOWATT_HOUR.of("1000.00"))
        .isEqualTo(GIGAJOULE.of("3.6"))
        .hasSameHashCodeAs(KILOWATT_HOUR.of("1000.00"))
        .hasSameHashCodeAs(GIGAJOULE.of("3.6"))
        .isEqualByComparingTo(GIGAJOULE.of("3.6"))
        .isNotEqualTo(TONNE_CO2E.of(1));
    assertThat(GIGAJOULE.of(1).in(MEGAWATT_HOUR)).hasToString("5/18 MWh");
    assertThat(GIGAJOULE.of(1).in(MEGAWATT_HOUR)).hasSameHashCodeAs(GIGAJOULE.of("1.0"));
    assertThat(GRID)
        .isEqualTo(KILOGRAM_CO2E.per(KILOWATT_HOUR).of("0.53660"))
        .hasSameHashCodeAs(KILOGRAM_CO2E.per(KILOWATT_HOUR).of("0.53660"));
  }

  @Test
  void qualifiersKeepThingsApart() {
    assertThatExceptionOfType(IncompatibleUnitsException.class)
        .isThrownBy(() -> Units.money("CNY").of(1).plus(Units.money("HKD").of(1)))
        .withMessage("cannot convert HKD (Money of HKD) to CNY (Money of CNY)");
    assertThatExceptionOfType(IncompatibleUnitsException.class)
        .isThrownBy(() -> TONNE_OF_COAL_EQUIVALENT_BY_SUPPLY.of(1).in(TONNE_OF_COAL_EQUIVALENT));
    assertThat(Units.count("case").of(1)).isNotEqualTo(Units.count("supplier").of(1));
  }

  @ParameterizedTest
  @CsvSource({
    "1 MWh, kWh, 1000 kWh",
    "1 kgce, kWh, 24423/3000 kWh",
    "1 toe, kWh, 11630 kWh",
    "1 MMBtu, GJ, 1.05505585262 GJ",
    "1 ton_US, kg, 907.18474 kg",
    "1 ton_UK, kg, 1016.0469088 kg",
    "1 bbl, L, 158.987294928 L",
    "1 mu, m2, 2000/3 m2",
    "90 min, h, 1.5 h",
    "0.34 1, %, 34 %",
    "3 CNY10k, CNY, 30000 CNY",
    "2 tCH4, kgCH4, 2000 kgCH4",
    "1 Sm3_15C, Nm3, 1821/1921 Nm3"
  })
  void conversionsAreExact(String from, String unit, String expected) {
    Value converted = Value.parse(from).convertedTo(Units.parse(unit));
    assertThat(converted).isEqualTo(Value.parse(expected));
    assertThat(converted.unit()).isEqualTo(Units.parse(unit));
    assertThat(Value.parse(converted.toString())).isEqualTo(converted);
  }

  @Test
  void valuesBeyondTheShortFormStayExact() {
    Quantity<Energy> large = MEGAWATT_HOUR.of(Long.MAX_VALUE);
    assertThat(large.plus(large)).hasToString("18446744073709551614 MWh");
    assertThat(MEGAWATT_HOUR.of(Long.MIN_VALUE).negated()).hasToString("9223372036854775808 MWh");
    assertThat(large.plus(MEGAWATT_HOUR.of("0.001"))).hasToString("9223372036854775807.001 MWh");
    assertThat(large.times(GRID))
        .isEqualTo(
            TONNE_CO2E.of(new BigDecimal(Long.MAX_VALUE).multiply(new BigDecimal("0.5366"))));
  }

  @Test
  void sumsInAnyOrderAndPartition() {
    assertThat(Quantity.sum(USED, KILOWATT_HOUR.of(120), GIGAJOULE.of(1)))
        .isEqualTo(GIGAJOULE.of(1).plus(KILOWATT_HOUR.of(120)).plus(USED));
    assertThat(
            Stream.of(GIGAJOULE.of(1), USED, GIGAJOULE.of(2))
                .parallel()
                .collect(Quantity.summing(MEGAWATT_HOUR)))
        .isEqualTo(USED.plus(GIGAJOULE.of(3)));
    assertThat(Stream.<Quantity<Energy>>of().collect(Quantity.summing(MEGAWATT_HOUR)).isZero())
        .isTrue();
  }

  @Test
  void roundsOnceAndAsAsked() {
    assertThat(MEGAWATT_HOUR.of("2.5").rounded(0, RoundingMode.HALF_EVEN)).hasToString("2 MWh");
    assertThat(MEGAWATT_HOUR.of("2.5").rounded(0)).hasToString("3 MWh");
    assertThat(MEGAWATT_HOUR.of("1234").rounded(-2)).hasToString("1200 MWh");
    assertThat(GIGAJOULE.of(1).in(MEGAWATT_HOUR).rounded(4)).hasToString("0.2778 MWh");
  }

  @Test
  void divisionByZeroIsAnErrorThatShowsBothSides() {
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> USED.per(PERSON.of(0)))
        .withMessage("division of 1410.88 MWh by zero: 0 person");
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> USED.ratio(MEGAWATT_HOUR.of("0.0")))
        .withMessage("no share of zero: 1410.88 MWh of 0.0 MWh");
  }

  @Test
  void aShareOfAQuantity() {
    assertThat(PERSON.of(667).ratio(PERSON.of(1937)).in(PERCENT).rounded(0)).hasToString("34 %");
    assertThat(USED.part(PERCENT.of(50))).isEqualTo(MEGAWATT_HOUR.of("705.44"));
  }

  @Test
  void typesComeBackFromTextAndAreChecked() {
    assertThat(Quantity.parse("1410.88 MWh", Energy.class).plus(USED))
        .isEqualTo(MEGAWATT_HOUR.of("2821.76"));
    assertThat(Rate.parse("0.5366 tCO2e/MWh", Emissions.class, Energy.class)).isEqualTo(GRID);
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> Quantity.parse("1 MWh", Emissions.class))
        .withMessage("MWh is a unit of Energy, not of Emissions");
    assertThatExceptionOfType(UnitParseException.class)
        .isThrownBy(() -> Units.parse("furlong"))
        .withMessageContaining("furlong");
  }

  @Test
  void nullIsRefusedByName() {
    assertThatNullPointerException().isThrownBy(() -> USED.plus(null)).withMessage("other");
    assertThatNullPointerException()
        .isThrownBy(() -> USED.times((Rate<Emissions, Energy>) null))
        .withMessage("rate");
  }

  @Test
  void hostileNumbersAreRefusedBeforeTheyCost() {
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> MEGAWATT_HOUR.of("1E+999999999"));
    assertThatExceptionOfType(NumberFormatException.class)
        .isThrownBy(() -> MEGAWATT_HOUR.of("9".repeat(1_000_000)))
        .withMessageContaining("1000000 characters");
  }
}
