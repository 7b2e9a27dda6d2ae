package org.esg4j.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.esg4j.audit.Prints.found;

import org.esg4j.calculation.FormulaCalculator;
import org.esg4j.fact.FactSet;
import org.esg4j.fact.Facts;
import org.esg4j.metric.MetricCatalog;
import org.esg4j.metric.Metrics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecalculationTest {
  private static final FormulaCalculator USUAL = FormulaCalculator.using(MetricCatalog.bundled());

  private static Finding only(FactSet facts) {
    AuditReport report = Audit.standard().run(facts);
    assertThat(report.findings()).hasSize(1);
    return report.findings().get(0);
  }

  @ParameterizedTest
  @CsvSource({
    // 0.395 x 10 = 3.95 and 0.405 x 10 = 4.05: only outside these is it a finding
    "3.94, true",
    "3.95, false",
    "4.00, false",
    "4.05, false",
    "4.06, true"
  })
  void onlyWhatCannotBeIsAFinding(String emissions, boolean found) {
    FactSet facts =
        FactSet.of(
            Facts.measured("ghg.scope2", 2024, emissions + " tCO2e"),
            Facts.measured("headcount.total", 2024, "10 person"),
            Facts.table("ghg.scope2.intensity.per-employee", 2024, "0.40", "tCO2e/person"));
    assertThat(found(facts)).hasSize(found ? 1 : 0);
  }

  @Test
  void aFindingIsAProofInSteps() {
    // 757.075 / 1,937 = 0.39084 and 757.085 / 1,937 = 0.39085
    Finding finding =
        only(
            Prints.of(
                """
                ghg.scope2; tCO2e; 2024 757.08
                headcount.total; person; 2024 1,937
                ghg.scope2.intensity.per-employee; tCO2e/person; 2024 0.45
                """));
    assertThat(finding.proof())
        .containsExactly(
            "ghg.scope2.intensity.per-employee = ghg.scope2 / headcount",
            "757.08 tCO2e / 1937 person = [0.3908, 0.3909] tCO2e/person",
            "\"0.45\" = [0.445, 0.455] tCO2e/person",
            "0.3909 < 0.445");
    assertThat(finding.severity()).isEqualTo(Severity.INCONSISTENCY);
    assertThat(finding.suggestion()).contains("0.39");
    assertThat(finding.sentence().en())
        .isEqualTo(
            "Scope 2 emissions per employee for 2024 is printed as 0.45; 757.08 tCO2e / 1937 person"
                + " gives 0.39");
    assertThat(finding.sentence().zhHans()).contains("2024", "0.45", "0.39").doesNotContain("{");
    assertThat(finding.metrics())
        .containsExactly("ghg.scope2", "ghg.scope2.intensity.per-employee", "headcount.total");
  }

  @Test
  void printedUnitsAreKept() {
    // 0.044 t / 1,378 people = 0.0319 kg per person
    String given =
        """
        waste.hazardous; t; 2022 0.044
        headcount.total; person; 2022 1,378
        waste.hazardous.intensity.per-employee; kg/person; 2022\s""";
    assertThat(found(Prints.of(given + "0.032"))).isEmpty();
    assertThat(found(Prints.of(given + "0.044")))
        .containsExactly(
            "recalculation waste.hazardous.intensity.per-employee 2022: printed 0.044, recomputed"
                + " 0.032");
  }

  @Test
  void theChosenDefinitionIsChecked() {
    FactSet facts =
        FactSet.of(
            Facts.table("turnover.total", 2024, "34", "%"),
            Facts.measured("leavers.total", 2024, "1008 person"),
            Facts.measured("headcount.total", 2024, "1937 person"));
    assertThat(
            found(
                Audit.using(
                    USUAL.choosing(Metrics.TURNOVER.id(), "leavers-over-leavers-plus-closing")),
                facts))
        .isEmpty();
    assertThat(
            found(
                Audit.using(USUAL.choosing(Metrics.TURNOVER.id(), "leavers-over-closing")), facts))
        .containsExactly("recalculation turnover.total 2024: printed 34, recomputed 52");
  }

  @Test
  void factsThatAreNotPublishedAreNotChecked() {
    FactSet facts =
        FactSet.of(
            Facts.measured("headcount.total", 2024, "5 person"),
            Facts.measured("headcount.gender.male", 2024, "1 person"),
            Facts.measured("headcount.gender.female", 2024, "1 person"));
    assertThat(found(facts)).isEmpty();
  }

  @Test
  void aTotalThatIsNotTheSumOfItsPartsContradictsThem() {
    Finding finding =
        only(
            Prints.of(
                """
                waste.total; t; 2024 1,234,567
                waste.hazardous; t; 2024 9999999
                waste.non-hazardous; t; 2024 1
                """));
    assertThat(finding)
        .hasToString("total waste.total 2024: printed 1,234,567, recomputed 10,000,000");
    assertThat(finding.severity()).isEqualTo(Severity.CONTRADICTION);
    assertThat(finding.proof())
        .contains(
            "9999999 t + 1 t = [9,999,999, 10,000,001] t",
            "\"1,234,567\" = [1,234,566.5, 1,234,567.5] t");
  }

  @Test
  void differentWaysToOneResultAreOneFinding() {
    assertThat(
            found(
                Prints.of(
                    """
                    headcount.total; person; 2024 1,950
                    headcount.gender.male; person; 2024 1,270
                    headcount.gender.female; person; 2024 667
                    headcount.employment.full-time; person; 2024 1,926
                    headcount.employment.part-time; person; 2024 11
                    """)))
        .containsExactly("total headcount.total 2024: printed 1,950, recomputed 1,937");
  }

  @Test
  void signsStandBeforeTheGroups() {
    // 200,000 / 3,000,000 - 1 = -93.33 %
    FactSet facts =
        FactSet.of(
            Facts.table("revenue.international.growth", 2023, "-1,234", "%"),
            Facts.measured("revenue.international", 2023, "200000 CNY"),
            Facts.measured("revenue.international", 2022, "3000000 CNY"));
    assertThat(found(facts))
        .containsExactly(
            "recalculation revenue.international.growth 2023: printed -1,234, recomputed -93");
  }

  @ParameterizedTest
  @CsvSource({
    // 229.10 / 2,832 = 0.08090 rounds to 0.0809; 3.959 / 10 = 0.3959 rounds to 0.40
    "229.10, 2832, 0.0810, last digit",
    "3.959, 10, 0.39, cut off"
  })
  void theLastDigitIsNamedAsSuch(String waste, String people, String printed, String sentence) {
    Finding finding =
        only(
            FactSet.of(
                Facts.table("waste.non-hazardous", 2022, waste, "t"),
                Facts.table("headcount.total", 2022, people, "person"),
                Facts.table(
                    "waste.non-hazardous.intensity.per-employee", 2022, printed, "t/person")));
    assertThat(finding.severity()).isEqualTo(Severity.ROUNDING);
    assertThat(finding.sentence().en()).contains(sentence);
  }
}
