package org.esg4j.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.esg4j.index.MadeUpFacts.index;

import org.esg4j.index.framework.Obligation;
import org.junit.jupiter.api.Test;

class CompletenessTest {
  private final DisclosureIndex index =
      index().forIssuerClass("big").narrative("1.1", "p. 1").explained("2(a)", "why");

  @Test
  void whatBindsAndIsOpenStandsFirstByStrictness() {
    Completeness completeness = index.completeness();
    assertThat(completeness.isComplete()).isFalse();
    assertThat(completeness.outstanding())
        .extracting(IndexRow::code)
        .containsExactly("2(a)", "3", "1.2", "1.3", "2(b)");
  }

  @Test
  void rowsAreCountedByObligationAndStatus() {
    Completeness completeness = index.completeness();
    assertThat(completeness.of(Obligation.MANDATORY)).hasSize(2);
    assertThat(completeness.count(Obligation.MANDATORY, Status.EXPLAINED)).isEqualTo(1);
    assertThat(completeness.count(Obligation.MANDATORY, Status.MISSING)).isEqualTo(1);
    assertThat(completeness.count(Obligation.COMPLY_OR_EXPLAIN, Status.DISCLOSED)).isEqualTo(1);
    assertThat(completeness.count(Obligation.COMPLY_OR_EXPLAIN, Status.MISSING)).isEqualTo(3);
    assertThat(completeness.count(Obligation.IF_MATERIAL, Status.NOT_REPORTED)).isEqualTo(1);
    assertThat(completeness.rows()).noneMatch(IndexRow::isSummary).hasSize(7);
  }

  @Test
  void allAnsweredIsComplete() {
    DisclosureIndex all =
        index()
            .forIssuerClass("big")
            .narrative("1.1", "p. 1")
            .explained("1.2", "why")
            .notApplicable("1.3", "why")
            .nothingToReport("2(a)", "none")
            .explained("2(b)", "why")
            .narrative("old#3", "p. 3");
    assertThat(all.completeness().isComplete()).isTrue();
    assertThat(all.completeness().outstanding()).isEmpty();
    assertThat(all.row("1").orElseThrow().isSettled()).isTrue();
  }
}
