package org.esg4j.examples.power;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.esg4j.units.number.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the search calls impossible is so by hand, and what is true is never called so. */
class ExactSearchTest {

  /** The emissions per head of OneConnect, 2024: 0.40 fits the 1,899 of its profile alone. */
  @ParameterizedTest
  @CsvSource({"757.08, 1937, 0.40, true", "757.08, 1937, 0.39, false", "757.08, 1899, 0.40, false"})
  void aQuotientMustFitItsParts(String above, long below, String printed, boolean impossible) {
    Sheet sheet = new Sheet(new Random(1));
    Variable emissions = sheet.given(Rational.of(above));
    Variable people = sheet.count(below);
    sheet.print("ghg.scope2", 2024, "tCO2e", "1", 2, emissions);
    sheet.print("headcount.total", 2024, "person", people);
    Variable perHead = sheet.quotient(emissions, people);
    sheet.print("ghg.scope2.intensity.per-employee", 2024, "tCO2e/person", "1", 2, perHead);
    assertThat(isImpossible(sheet, above, Long.toString(below), printed)).isEqualTo(impossible);
  }

  /** Of nine directors an unknown number gives a ninth, or two. */
  @ParameterizedTest
  @CsvSource({"11.11, false", "11.10, true", "44.44, false", "44.45, true", "33, true"})
  void aShareOfAFewMustBeAttainable(String printed, boolean impossible) {
    Sheet sheet = new Sheet(new Random(1));
    Variable women = sheet.count(1);
    Variable directors = sheet.count(9);
    sheet.print("board.directors", 2024, "person", directors);
    sheet.print("board.women-share", 2024, "%", Sheet.PERCENT, 2, sheet.quotient(women, directors));
    assertThat(isImpossible(sheet, "9", printed)).isEqualTo(impossible);
  }

  /** Two intensities that share a revenue which is not printed, from Bairong, 2022. */
  @ParameterizedTest
  @CsvSource({"0.0032, false", "0.0033, true"})
  void twoQuotientsMustHaveOneDivisor(String energyPerRevenue, boolean impossible) {
    Sheet sheet = new Sheet(new Random(1));
    Variable emissions = sheet.given(Rational.of("378.80"));
    Variable energy = sheet.given(Rational.of("652.50"));
    Variable revenue = sheet.given(Rational.of("2054200000"));
    sheet.print("ghg.scope2", 2022, "tCO2e", "1", 2, emissions);
    sheet.print("energy.total", 2022, "MWh", "1", 2, energy);
    Variable perMillion = sheet.quotient(emissions, revenue);
    Variable perTenThousand = sheet.quotient(energy, revenue);
    sheet.print("a", 2022, "tCO2e/CNYm", "1/1000000", 4, perMillion);
    sheet.print("b", 2022, "MWh/CNY10k", "1/10000", 4, perTenThousand);
    assertThat(isImpossible(sheet, "378.80", "652.50", "0.1844", energyPerRevenue))
        .isEqualTo(impossible);
  }

  /** A sum in two units, by hand: 691.2315 MWh and 3,012.45 GJ are 1,528.02 MWh. */
  @ParameterizedTest
  @CsvSource({"1528.02, false", "1528.03, true", "1529.24, true"})
  void aTotalMustFitItsParts(String total, boolean impossible) {
    Sheet sheet = new Sheet(new Random(1));
    Variable electricity = sheet.given(Rational.of("691.2315"));
    Variable heat = sheet.given(Rational.of("3012.45").times(Rational.parse("5/18")));
    sheet.print("energy.electricity.purchased", 2021, "kWh", "1/1000", 2, electricity);
    sheet.print("energy.heat.purchased", 2021, "GJ", "5/18", 2, heat);
    sheet.print("energy.total", 2021, "MWh", "1", 2, sheet.sum(electricity, heat));
    assertThat(isImpossible(sheet, "691231.50", "3012.45", total)).isEqualTo(impossible);
  }

  private static boolean isImpossible(Sheet sheet, String... printed) {
    List<BigDecimal> numbers = new ArrayList<>();
    for (String number : printed) {
      numbers.add(new BigDecimal(number));
    }
    return ExactSearch.isImpossible(sheet.report(Turnover.CLOSING, Optional.empty()), numbers);
  }

  // ---------------------------------------------------------------------------------------------

  @Test
  void madeUpReportsArePossibleAndOfAboutTwoHundredFigures() {
    int figures = 0;
    for (long seed = 0; seed < 40; seed++) {
      MadeUpReport report = ReportMaker.of(seed);
      assertThat(ExactSearch.isImpossible(report, report.numbers())).as("seed %d", seed).isFalse();
      assertThat(report.facts(report.numbers()).facts()).hasSize(distinct(report));
      figures += report.prints().size();
    }
    assertThat(figures / 40).isBetween(190, 220);
  }

  /** A figure that the text says again as the table has it is another fact, so all are. */
  private static int distinct(MadeUpReport report) {
    List<String> seen = new ArrayList<>();
    for (Print print : report.prints()) {
      seen.add(print.id() + print.year() + print.decimals() + print.inTable());
    }
    return (int) seen.stream().distinct().count();
  }

  @Test
  void aSeedMakesOneReportInEveryRun() {
    assertThat(ReportMaker.of(7).numbers()).isEqualTo(ReportMaker.of(7).numbers());
    assertThat(ReportMaker.of(7).numbers()).isNotEqualTo(ReportMaker.of(8).numbers());
    assertThat(ReportMaker.of(7).numbers().hashCode()).isEqualTo(2093483190);
  }

  /** Most slips can be found, not all: some stay within the rounding. */
  @ParameterizedTest
  @EnumSource(SlipKind.class)
  void slipsChangeWhatIsPrintedAndMostCanBeFound(SlipKind kind) {
    int planted = 0;
    int possible = 0;
    for (long seed = 0; seed < 25; seed++) {
      MadeUpReport report = ReportMaker.of(seed);
      Optional<Slip> slip = SlipMaker.plant(kind, report, new Random(seed));
      if (slip.isPresent()) {
        assertThat(slip.get().changed()).isNotEmpty();
        planted++;
        possible += ExactSearch.isImpossible(report, slip.get().numbers()) ? 0 : 1;
      }
    }
    assertThat(planted).isGreaterThan(10);
    assertThat(possible).isLessThan(planted / 3);
  }
}
