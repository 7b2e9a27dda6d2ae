package org.esg4j.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.esg4j.audit.Prints.found;

import java.util.List;
import org.esg4j.fact.FactSet;
import org.junit.jupiter.api.Test;

class CausesTest {
  /** Four intensities of a published report, made with 1,899 people and not with 1,937. */
  private static final FactSet WRONG_HEADCOUNT =
      Prints.of(
          """
          ghg.scope2; tCO2e; 2024 757.08
          ghg.scope2.intensity.per-employee; tCO2e/person; 2024 0.40
          waste.hazardous; t; 2024 4.68
          waste.hazardous.intensity.per-employee; t/person; 2024 0.0025
          energy.electricity.purchased; MWh; 2024 1410.88
          energy.electricity.intensity.per-employee; MWh/person; 2024 0.74
          water.consumption; m3; 2024 6,643.74
          water.intensity.per-employee; m3/person; 2024 3.50
          headcount.total; person; 2024 1,937
          """);

  @Test
  void oneWrongHeadcountIsOneFinding() {
    List<Finding> findings = Audit.standard().run(WRONG_HEADCOUNT).findings();
    assertThat(findings).hasSize(1);
    Finding cause = findings.get(0);
    assertThat(cause.kind()).isEqualTo(FindingKind.DENOMINATOR);
    assertThat(cause.metric()).isEqualTo("headcount.total");
    // 6,643.745 / 3.495 = 1,900.9 and 6,643.735 / 3.505 = 1,895.5 are the narrowest ends
    assertThat(cause.proof())
        .contains(
            "water.intensity.per-employee \"3.50\": headcount.total = [1,896, 1,900]",
            "headcount.total = [1,896, 1,900] for all of them, printed 1,937");
    assertThat(cause.suggestion()).isEmpty();
    assertThat(cause.children())
        .extracting(Finding::toString)
        .containsExactly(
            "denominator energy.electricity.intensity.per-employee 2024: printed 0.74, recomputed"
                + " 0.73",
            "denominator ghg.scope2.intensity.per-employee 2024: printed 0.40, recomputed 0.39",
            "denominator waste.hazardous.intensity.per-employee 2024: printed 0.0025, recomputed"
                + " 0.0024",
            "denominator water.intensity.per-employee 2024: printed 3.50, recomputed 3.43");
  }

  @Test
  void anotherStatementThatFitsIsSuggested() {
    FactSet facts =
        WRONG_HEADCOUNT.merge(
            Prints.of(
                """
                text headcount.total; person; 2024 1,899
                """));
    assertThat(Audit.standard().run(facts).findings())
        .filteredOn(finding -> finding.kind() == FindingKind.DENOMINATOR)
        .singleElement()
        .satisfies(
            cause -> {
              assertThat(cause.suggestion()).contains("1,899 person (text)");
              assertThat(cause.sentence().en())
                  .isEqualTo(
                      "4 figures were made with [1,896, 1,900] in place of the printed 1,937 for"
                          + " Employees, 2024; 1,899 person (text) fits");
            });
  }

  @Test
  void figuresThatNeedDifferentDivisorsStandAlone() {
    FactSet facts =
        Prints.of(
            """
            ghg.scope2; tCO2e; 2024 757.08
            ghg.scope2.intensity.per-employee; tCO2e/person; 2024 0.50
            waste.hazardous; t; 2024 4.68
            waste.hazardous.intensity.per-employee; t/person; 2024 0.0020
            headcount.total; person; 2024 1,937
            """);
    assertThat(found(facts))
        .containsExactly(
            "recalculation ghg.scope2.intensity.per-employee 2024: printed 0.50, recomputed 0.39",
            "recalculation waste.hazardous.intensity.per-employee 2024: printed 0.0020, recomputed"
                + " 0.0024");
  }

  @Test
  void oneFigureWithAnotherDivisorNamesIt() {
    FactSet facts =
        Prints.of(
            """
            ghg.scope1-2; tCO2e; 2022 378.80
            revenue.total; CNY100m; 2022 25.5
            text revenue.total; CNYm; 2022 2,054
            ghg.intensity.per-revenue; tCO2e/CNYm; 2022 0.1844
            """);
    // 378.80 / 2,550 = 0.1485; 378.80 / 2,054 = 0.1844
    assertThat(found(facts))
        .contains("denominator ghg.intensity.per-revenue 2022: printed 0.1844, recomputed 0.1485");
  }

  @Test
  void aSeriesThatClaimsOneFactorAndShowsAnotherIsOneFinding() {
    FactSet facts =
        Prints.withFactor(
            Prints.of(
                """
                ghg.scope2; tCO2e; 2022 1,326.30; 2023 1,097.47; 2024 757.08
                energy.electricity.purchased; MWh; 2022 2,269.01; 2023 1,924.37; 2024 1410.88
                """),
            "cn-national-avg-2022",
            "0.5366",
            2022,
            2023,
            2024);
    assertThat(found(Audit.standard().without("factor"), facts))
        .containsExactly(
            "series ghg.scope2 2022-2024: printed 1,326.30; 1,097.47",
            "recalculation ghg.scope2 2022: printed 1,326.30, recomputed 1,217.55",
            "recalculation ghg.scope2 2023: printed 1,097.47, recomputed 1,032.62");
  }
}
