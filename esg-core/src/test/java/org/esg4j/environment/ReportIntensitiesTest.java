package org.esg4j.environment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.esg4j.units.Units.FRACTION;
import static org.esg4j.units.Units.GIGAJOULE;
import static org.esg4j.units.Units.KILOWATT_HOUR;
import static org.esg4j.units.Units.MEGAWATT_HOUR;
import static org.esg4j.units.Units.PERSON;
import static org.esg4j.units.Units.SQUARE_METRE;

import java.math.RoundingMode;
import org.esg4j.units.Quantity;
import org.esg4j.units.Unit;
import org.esg4j.units.Units;
import org.esg4j.units.Value;
import org.esg4j.units.kind.Energy;
import org.esg4j.units.kind.Share;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The intensity tables of two published reports, recomputed from their printed inputs: OneConnect
 * (6638.HK, 2024) and Bairong (6608.HK, 2022). Where print and arithmetic differ, both stand here,
 * with the reason.
 */
class ReportIntensitiesTest {

  /** In the unit and to the decimals of the print. */
  private static String per(String amount, Divisor<?> divisor, String unit, int decimals) {
    int blank = amount.indexOf(' ');
    Unit<?> numerator = (Unit<?>) Units.parse(amount.substring(blank + 1));
    Value rate =
        Intensity.of(numerator.of(amount.substring(0, blank))).per(divisor).value().orElseThrow();
    return rate.convertedTo(Units.parse(unit))
        .rounded(decimals, RoundingMode.HALF_UP)
        .number()
        .toString();
  }

  private static int decimals(String printed) {
    return printed.contains(".") ? printed.length() - printed.indexOf('.') - 1 : 0;
  }

  @ParameterizedTest
  @CsvSource({
    "2022,2832,1326.30 tCO2e,0.47,tCO2e/person", "2023,2440,1097.47 tCO2e,0.45,tCO2e/person",
    "2022,2832,4.16 t,0.0015,t/person", "2023,2440,4.20 t,0.0017,t/person",
    "2023,2440,190.80 t,0.0782,t/person", "2024,1937,133.65 t,0.07,t/person",
    "2022,2832,2269.01 MWh,0.80,MWh/person", "2023,2440,1924.37 MWh,0.79,MWh/person",
    "2022,2832,16098.54 m3,5.68,m3/person", "2023,2440,7221.46 m3,2.96,m3/person"
  })
  void oneConnectPerEmployeeAsPrinted(
      int year, long headcount, String amount, String printed, String unit) {
    assertThat(per(amount, Divisor.yearEndHeadcount(PERSON.of(headcount)), unit, decimals(printed)))
        .as("%d %s", year, amount)
        .isEqualTo(printed);
  }

  /** In 2024 the printed figures fit 1,899, the headcount of the company profile, not 1,937. */
  @ParameterizedTest
  @CsvSource({
    "757.08 tCO2e,0.40,0.39,tCO2e/person", "4.68 t,0.0025,0.0024,t/person",
    "1410.88 MWh,0.74,0.73,MWh/person", "6643.74 m3,3.50,3.43,m3/person"
  })
  void oneConnectOf2024FitsAnotherHeadcount(
      String amount, String printed, String recomputed, String unit) {
    int decimals = decimals(printed);
    assertThat(per(amount, Divisor.yearEndHeadcount(PERSON.of(1937)), unit, decimals))
        .isEqualTo(recomputed)
        .isNotEqualTo(printed);
    assertThat(per(amount, Divisor.yearEndHeadcount(PERSON.of(1899)), unit, decimals))
        .isEqualTo(printed);
  }

  @Test
  void oneConnectPrintsTheLastDigitOfWasteOf2022OneTooHigh() {
    assertThat(per("229.10 t", Divisor.yearEndHeadcount(PERSON.of(2832)), "t/person", 4))
        .isEqualTo("0.0809"); // printed 0.0810
  }

  @ParameterizedTest
  @CsvSource({
    "2022,1378,378.80 tCO2e,0.27,tCO2e/person", "2021,1296,732.98 tCO2e,0.57,tCO2e/person",
    "2022,1378,0.044 t,0.032,kg/person", "2022,1378,82.74 t,60.04,kg/person",
    "2021,1296,89.09 t,68.74,kg/person", "2022,1378,1049 m3,0.76,m3/person",
    "2021,1296,1037 m3,0.80,m3/person"
  })
  void bairongPerEmployeeAsPrinted(
      int year, long headcount, String amount, String printed, String unit) {
    assertThat(per(amount, Divisor.yearEndHeadcount(PERSON.of(headcount)), unit, decimals(printed)))
        .as("%d %s", year, amount)
        .isEqualTo(printed);
  }

  @Test
  void bairongsHazardousWasteOf2021WasRoundedBeforeItWasPrinted() {
    // 47 kg over 1,296 people; 0.037, as printed, takes at least 47.31 kg.
    assertThat(per("0.047 t", Divisor.yearEndHeadcount(PERSON.of(1296)), "kg/person", 3))
        .isEqualTo("0.036");
    assertThat(per("0.0474 t", Divisor.yearEndHeadcount(PERSON.of(1296)), "kg/person", 3))
        .isEqualTo("0.037");
  }

  /** Printed as kilograms for each cubic metre; the 9,596 are square metres of floor. */
  @ParameterizedTest
  @CsvSource({"0.044 t,0.005", "82.74 t,8.62"})
  void bairongPerFloorAreaAsPrinted(String amount, String printed) {
    assertThat(per(amount, Divisor.floorArea(SQUARE_METRE.of(9596)), "kg/m2", decimals(printed)))
        .isEqualTo(printed);
  }

  /** The report prints no revenue; 378.80 t at 0.1844 t a million imply about 2,054 million. */
  @ParameterizedTest
  @CsvSource({
    "378.80 tCO2e,0.1844,tCO2e/CNYm",
    "0.044 t,0.0002,kg/CNY10k",
    "82.74 t,0.40,kg/CNY10k",
    "652.50 MWh,0.0032,MWh/CNY10k"
  })
  void bairongPerRevenueAsPrinted(String amount, String printed, String unit) {
    Divisor<?> revenue = Divisor.revenue(Money.of(2_054_000_000L, "CNY"));
    assertThat(per(amount, revenue, unit, decimals(printed))).isEqualTo(printed);
  }

  @Test
  void bairongsWaterPerRevenueIsAThousandTimesTooHigh() {
    Divisor<?> revenue = Divisor.revenue(Money.of(2_054_000_000L, "CNY"));
    assertThat(per("1049 m3", revenue, "m3/CNY10k", 5)).isEqualTo("0.00511"); // printed 5.11
    assertThat(per("1049 m3", revenue, "m3/CNY10m", 2)).isEqualTo("5.11");
  }

  /**
   * The printed totals are a little higher than electricity and heat; the report does not say why.
   */
  @ParameterizedTest
  @CsvSource({
    "651976.89,0,652.50,651.98",
    "691231.50,3012.45,1529.24,1528.02",
    "530282.90,2811.57,1311.81,1311.27"
  })
  void bairongsEnergyIsElectricityAndHeat(
      String electricity, String heat, String printed, String recomputed) {
    Quantity<Energy> total =
        EnergyBalance.empty()
            .purchased(
                EnergyCarrier.ELECTRICITY, KILOWATT_HOUR.of(electricity), KILOWATT_HOUR.of(0))
            .purchased(EnergyCarrier.HEAT, GIGAJOULE.of(heat), GIGAJOULE.of(0))
            .total(MEGAWATT_HOUR);
    assertThat(total.rounded(2)).isEqualTo(MEGAWATT_HOUR.of(recomputed));
    Quantity<Share> apart = MEGAWATT_HOUR.of(printed).minus(total).ratio(total);
    assertThat(apart).isBetween(FRACTION.of(0), FRACTION.of("0.001"));
  }
}
