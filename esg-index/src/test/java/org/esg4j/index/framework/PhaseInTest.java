package org.esg4j.index.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The phase-in of Part D: HKEX consultation conclusions of April 2024, by class and year. */
class PhaseInTest {
  private static final Framework CODE = FrameworkCatalog.bundled().framework(HkexEsgCode.C2_2025);

  @ParameterizedTest
  @CsvSource({
    // code, class, 2024, 2025, 2026, 2027
    "D-28(a), main-board-largecap, NOT_YET_IN_FORCE, MANDATORY, MANDATORY, MANDATORY",
    "D-28(a), main-board-other, NOT_YET_IN_FORCE, MANDATORY, MANDATORY, MANDATORY",
    "D-28(a), gem, NOT_YET_IN_FORCE, MANDATORY, MANDATORY, MANDATORY",
    "D-28(b), gem, NOT_YET_IN_FORCE, MANDATORY, MANDATORY, MANDATORY",
    "D-28(c), main-board-largecap, NOT_YET_IN_FORCE, COMPLY_OR_EXPLAIN, MANDATORY, MANDATORY",
    "D-28(c), main-board-other, NOT_YET_IN_FORCE, COMPLY_OR_EXPLAIN, COMPLY_OR_EXPLAIN, COMPLY_OR_EXPLAIN",
    "D-28(c), gem, NOT_YET_IN_FORCE, VOLUNTARY, VOLUNTARY, VOLUNTARY",
    "D-20(a), main-board-largecap, NOT_YET_IN_FORCE, COMPLY_OR_EXPLAIN, MANDATORY, MANDATORY",
    "D-20(a), main-board-other, NOT_YET_IN_FORCE, COMPLY_OR_EXPLAIN, COMPLY_OR_EXPLAIN, COMPLY_OR_EXPLAIN",
    "D-20(a), gem, NOT_YET_IN_FORCE, VOLUNTARY, VOLUNTARY, VOLUNTARY",
    "D-29(a), gem, NOT_YET_IN_FORCE, MANDATORY, MANDATORY, MANDATORY",
    "D-29(d), gem, NOT_YET_IN_FORCE, VOLUNTARY, VOLUNTARY, VOLUNTARY",
    "D-36, main-board-largecap, NOT_YET_IN_FORCE, VOLUNTARY, VOLUNTARY, VOLUNTARY",
    "D-36, gem, NOT_YET_IN_FORCE, VOLUNTARY, VOLUNTARY, VOLUNTARY",
    "D-28, gem, NOT_YET_IN_FORCE, MANDATORY, MANDATORY, MANDATORY",
    "D, main-board-other, NOT_YET_IN_FORCE, MANDATORY, MANDATORY, MANDATORY",
    "A1.3, gem, COMPLY_OR_EXPLAIN, COMPLY_OR_EXPLAIN, COMPLY_OR_EXPLAIN, COMPLY_OR_EXPLAIN",
    "B2.1, main-board-largecap, COMPLY_OR_EXPLAIN, COMPLY_OR_EXPLAIN, COMPLY_OR_EXPLAIN, COMPLY_OR_EXPLAIN",
    "governance-structure, gem, MANDATORY, MANDATORY, MANDATORY, MANDATORY",
  })
  void obligationsFollowTheClassAndTheYear(
      String code,
      String issuerClass,
      Obligation in2024,
      Obligation in2025,
      Obligation in2026,
      Obligation in2027) {
    Provision provision = CODE.provision(code);
    Obligation[] expected = {in2024, in2025, in2026, in2027};
    for (int i = 0; i < expected.length; i++) {
      LocalDate commencing = LocalDate.of(2024 + i, 1, 1);
      assertThat(CODE.obligation(provision, issuerClass, commencing))
          .as("%s in %s", code, commencing)
          .isEqualTo(expected[i]);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2024-12-31, NOT_YET_IN_FORCE",
    "2025-01-01, COMPLY_OR_EXPLAIN",
    "2025-12-31, COMPLY_OR_EXPLAIN",
    "2026-01-01, MANDATORY",
    "2026-04-01, MANDATORY",
  })
  void theFirstDayOfTheFinancialYearDecides(LocalDate commencing, Obligation expected) {
    assertThat(
            CODE.obligation(CODE.provision("D-28(c)"), HkexEsgCode.MAIN_BOARD_LARGECAP, commencing))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2-1,   in-accordance,  MANDATORY",
    "3-2,   in-accordance,  MANDATORY",
    "3-3,   in-accordance,  IF_MATERIAL",
    "401-1, in-accordance,  IF_MATERIAL",
    "2-1,   with-reference, VOLUNTARY",
    "401-1, with-reference, VOLUNTARY",
  })
  void griBindsByTheClaimOfUse(String code, String claim, Obligation expected) {
    Framework gri = FrameworkCatalog.bundled().framework(GriStandards.REGISTER);
    assertThat(gri.obligation(gri.provision(code), claim, LocalDate.of(2025, 1, 1)))
        .isEqualTo(expected);
  }
}
