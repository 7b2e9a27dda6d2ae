package org.esg4j.index.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.esg4j.index.framework.Framework;
import org.esg4j.index.framework.FrameworkCatalog;
import org.esg4j.index.framework.FrameworkId;
import org.esg4j.index.framework.GriStandards;
import org.esg4j.index.framework.HkexEsgCode;
import org.esg4j.index.framework.MadeUp;
import org.esg4j.index.framework.Obligation;
import org.esg4j.index.framework.Provision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionDifferenceTest {
  private static final FrameworkCatalog CATALOG = FrameworkCatalog.bundled();
  private static final Framework C2_2023 = CATALOG.framework(HkexEsgCode.C2_2023);
  private static final Framework C2_2025 = CATALOG.framework(HkexEsgCode.C2_2025);
  private static final Framework GRI = CATALOG.framework(GriStandards.REGISTER);

  private static List<String> moves(EditionDifference difference) {
    return difference.moved().stream().map(move -> move.from() + " -> " + move.to()).toList();
  }

  private static List<String> keys(List<Provision> provisions) {
    return provisions.stream().map(Provision::key).toList();
  }

  @Test
  void theNewCodeMovesTheClimateProvisionsToPartD() {
    EditionDifference difference = EditionDifference.between(C2_2023, C2_2025);
    assertThat(moves(difference))
        .containsExactly(
            "A1.2 -> [D-28(a), D-28(b), D-29]",
            "A4-general -> [D-20, D-22, D-27]",
            "A4.1 -> [D-20, D-22]");
    assertThat(difference.removed()).isEmpty();
    assertThat(keys(difference.added()))
        .contains("D-19(a)", "D-28(a)", "D-41")
        .allMatch(key -> key.startsWith("D-"));
    assertThat(difference.obligationsChanged()).isEmpty();
    assertThat(difference).hasToString("hkex-appendix-c2-2023 to hkex-appendix-c2-2025");
    assertThat(difference.earlier()).isSameAs(C2_2023);
    assertThat(difference.later()).isSameAs(C2_2025);
  }

  @ParameterizedTest
  @CsvSource({
    "hkex-appendix-27-2020, hkex-appendix-27-2022",
    "hkex-appendix-27-2022, hkex-appendix-c2-2023"
  })
  void theEditionsBeforeAskForTheSame(String earlier, String later) {
    EditionDifference difference =
        EditionDifference.between(
            CATALOG.framework(FrameworkId.of(earlier)), CATALOG.framework(FrameworkId.of(later)));
    assertThat(difference.added()).isEmpty();
    assertThat(difference.removed()).isEmpty();
    assertThat(difference.moved()).isEmpty();
    assertThat(difference.obligationsChanged()).isEmpty();
  }

  @Test
  void theOtherWayRoundWhatWasAddedIsRemoved() {
    EditionDifference difference = EditionDifference.between(C2_2025, C2_2023);
    assertThat(keys(difference.added())).containsExactly("A1.2", "A4-general", "A4.1");
    assertThat(keys(difference.removed())).contains("D-28(a)", "D-41");
    assertThat(difference.moved()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "main-board-largecap, COMPLY_OR_EXPLAIN, MANDATORY",
    "main-board-other, , ",
    "gem, , ",
  })
  void fromOneYearToTheNextTheSameEditionBindsMore(
      String issuerClass, Obligation before, Obligation after) {
    EditionDifference difference =
        EditionDifference.between(C2_2025, C2_2025)
            .forIssuerClass(issuerClass)
            .onDays(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1));
    assertThat(difference.added()).isEmpty();
    if (before == null) {
      assertThat(difference.obligationsChanged()).isEmpty();
    } else {
      assertThat(difference.obligationsChanged())
          .contains(new ObligationChange(C2_2025.provision("D-28(c)"), before, after))
          .allMatch(ObligationChange::isStricter)
          .noneMatch(change -> change.provision().key().startsWith("D-28(a)"));
    }
  }

  @Test
  void lessThanBeforeIsNotStricter() {
    assertThat(
            new ObligationChange(
                    C2_2025.provision("A1.1"), Obligation.MANDATORY, Obligation.VOLUNTARY)
                .isStricter())
        .isFalse();
  }

  @Test
  void griDisclosuresMoveByTheDayOfPublication() {
    EditionDifference difference =
        EditionDifference.between(GRI, GRI)
            .onDays(LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 1));
    assertThat(moves(difference))
        .contains(
            "GRI302-2016#302-1 -> [GRI103-2025#103-2]",
            "GRI305-2016#305-2 -> [GRI102-2025#102-6]",
            "GRI201-2016#201-2 -> [GRI102-2025#102-1, GRI102-2025#102-2]");
    assertThat(keys(difference.added())).contains("GRI102-2025#102-6", "GRI103-2025#103-2");
    assertThat(
            EditionDifference.between(GRI, GRI)
                .onDays(LocalDate.of(2026, 12, 30), LocalDate.of(2026, 12, 31))
                .moved())
        .isEmpty();
  }

  @Test
  void aClassThatTheEarlierEditionDoesNotKnowBindsAsAll() {
    assertThat(
            EditionDifference.between(C2_2023, C2_2025).forIssuerClass("gem").obligationsChanged())
        .isEmpty();
    assertThatThrownBy(() -> EditionDifference.between(C2_2023, C2_2025).forIssuerClass("tiny"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("tiny");
    assertThat(EditionDifference.between(C2_2025, C2_2023).forIssuerClass("gem").removed())
        .isNotEmpty();
  }

  @Test
  void anObligationThatAMadeUpEditionChangesIsFound() {
    Framework later =
        Framework.read(
            MadeUp.TEXT
                .replace("made-up-2024", "made-up-2026")
                .replace(
                    "{\"id\": \"soft\", \"rules\": [{\"obligation\": \"comply-or-explain\"}]",
                    "{\"id\": \"soft\", \"rules\": [{\"obligation\": \"mandatory\"}]"),
            "later");
    EditionDifference difference =
        EditionDifference.between(MadeUp.framework(), later).forIssuerClass("big");
    assertThat(difference.obligationsChanged())
        .extracting(change -> change.provision() + " " + change.before() + " " + change.after())
        .contains("1.1 COMPLY_OR_EXPLAIN MANDATORY", "1.2 COMPLY_OR_EXPLAIN MANDATORY");
  }

  @Test
  void editionsOfTwoFamiliesAreRefused() {
    assertThatThrownBy(() -> EditionDifference.between(C2_2025, GRI))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("editions of two families: hkex-esg and gri");
  }
}
