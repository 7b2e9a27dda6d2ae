package org.esg4j.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.esg4j.calculation.FormulaCalculator;
import org.esg4j.metric.MetricCatalog;
import org.esg4j.metric.MetricId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rates without the number above their line: 2,440 + 505 - 1,937 = 1,008 left OneConnect. */
class StocksTest {
  private static final String STOCKS =
      """
      headcount.total; person; 2023 2,440; 2024 1,937
      hires.total; person; 2024 505
      """;

  private static Audit declared(String definition) {
    return Audit.using(
        FormulaCalculator.using(MetricCatalog.bundled())
            .choosing(MetricId.of("turnover.total"), definition));
  }

  /** 1,008 over 1,937, 2,440, their mean and the sum of 1,008 and 1,937. */
  @ParameterizedTest
  @CsvSource({
    "leavers-over-closing, 52.0, 52.1",
    "leavers-over-opening, 41.3, 41.4",
    "leavers-over-average, 46.1, 46.0",
    "leavers-over-leavers-plus-closing, 34.2, 34.3"
  })
  void theStocksTellWhatTheRateMustBe(String definition, String right, String wrong) {
    String rate = "turnover.total; %; 2024 ";
    assertThat(Prints.found(declared(definition), Prints.of(STOCKS + rate + right))).isEmpty();
    assertThat(Prints.found(declared(definition), Prints.of(STOCKS + rate + wrong)))
        .containsExactly("roll-forward turnover.total 2024: printed " + wrong);
  }

  @Test
  void theProofShowsTheStocks() {
    Finding finding =
        declared("leavers-over-closing")
            .run(Prints.of(STOCKS + "turnover.total; %; 2024 40"))
            .findings()
            .get(0);
    assertThat(finding.severity()).isEqualTo(Severity.INCONSISTENCY);
    assertThat(finding.proof())
        .containsExactly(
            "turnover = leavers / headcount",
            "turnover.total 2024 \"40\": (40 % x 0.01 1/%) x 1937 person = [765.115, 784.485]",
            "previous(headcount) + hires - headcount: (2440 person + 505 person) - 1937 person"
                + " = 1,008 person");
    assertThat(finding.sentence().en())
        .isEqualTo(
            "Employee turnover for 2024 is printed as 40, which by Leavers over closing headcount is"
                + " [765.115, 784.485] people; the headcount before, plus hires, less the headcount"
                + " at the end is 1,008");
    assertThat(finding.metrics())
        .containsExactly("headcount.total", "hires.total", "turnover.total");
  }

  /** 1,040 is 35 %; that it does not follow from the stocks is said of the stock. */
  @Test
  void aPrintedNumberComesBeforeTheStocks() {
    String rows = STOCKS + "leavers.total; person; 2024 1,040\nturnover.total; %; 2024 35";
    assertThat(Prints.found(declared("leavers-over-leavers-plus-closing"), Prints.of(rows)))
        .containsExactly("roll-forward headcount.total 2024: printed 1,937, recomputed 1,905");
  }

  /** Women who come are hired and those who go leave; people also move between regions. */
  @Test
  void onlyWhereNobodyMovesBetweenCategories() {
    assertThat(found("gender.female", "gender.male"))
        .containsExactly("roll-forward turnover.gender.female 2024: printed 50");
    assertThat(found("region.mainland-china", "region.overseas-hk-macau-taiwan")).isEmpty();
    assertThat(found("age.under-30", "age.30-50")).isEmpty();
  }

  /** Of 100, 20 come and 100 are left, so 20 leave, and not half. */
  private static List<String> found(String part, String other) {
    String rows =
        """
        headcount.PART; person; 2023 100; 2024 100
        headcount.OTHER; person; 2023 100; 2024 100
        hires.PART; person; 2024 20
        turnover.PART; %; 2024 50
        """;
    return Prints.found(
        declared("leavers-over-closing"),
        Prints.of(rows.replace("PART", part).replace("OTHER", other)));
  }
}
