package org.esg4j.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.esg4j.index.MadeUpFacts.index;

import org.esg4j.index.framework.Obligation;
import org.junit.jupiter.api.Test;

/** The rows of headings and of provisions with sub-provisions. */
class SummaryTest {

  private static IndexRow plan(DisclosureIndex index) {
    return index.forIssuerClass("big").row("2").orElseThrow();
  }

  @Test
  void nothingBelowIsNothingAbove() {
    assertThat(plan(index()).status()).isEqualTo(Status.MISSING);
    assertThat(plan(index()).isSummary()).isTrue();
    assertThat(plan(index()).lacks()).isEmpty();
    assertThat(plan(index()).obligation()).isEqualTo(Obligation.MANDATORY);
  }

  @Test
  void someBelowIsPartAboveAndSaysWhatIsOpen() {
    IndexRow plan = plan(index().narrative("2(a)", "p. 1"));
    assertThat(plan.status()).isEqualTo(Status.PARTLY_DISCLOSED);
    assertThat(plan.lacks())
        .extracting(lack -> lack.kind() + " " + lack.labels().zhHant())
        .containsExactly("PROVISION 2(b)");
    assertThat(plan.isSettled()).isFalse();
  }

  @Test
  void disclosedAndAnsweredIsDisclosed() {
    IndexRow plan = plan(index().narrative("2(a)", "p. 1").explained("2(b)", "why"));
    assertThat(plan.status()).isEqualTo(Status.DISCLOSED);
    assertThat(plan.isSettled()).isTrue();
  }

  @Test
  void anAnswerThatIsNotEnoughStaysOpen() {
    IndexRow plan = plan(index().explained("2(a)", "why").narrative("2(b)", "p. 1"));
    assertThat(plan.status()).isEqualTo(Status.PARTLY_DISCLOSED);
    assertThat(plan.lacks()).extracting(lack -> lack.labels().en()).containsExactly("2(a)");
    assertThat(plan.isSettled()).isFalse();
  }

  @Test
  void severalAnswersAreAnExplanation() {
    IndexRow plan = plan(index().explained("2(a)", "why").notApplicable("2(b)", "why"));
    assertThat(plan.status()).isEqualTo(Status.EXPLAINED);
  }

  @Test
  void answeredAndMissingIsMissing() {
    assertThat(plan(index().explained("2(b)", "why")).status()).isEqualTo(Status.MISSING);
  }

  @Test
  void oneAnswerForAllIsThatAnswer() {
    IndexRow plan = plan(index().notApplicable("2", "why"));
    assertThat(plan.status()).isEqualTo(Status.NOT_APPLICABLE);
    assertThat(plan.answer()).map(GivenAnswer::text).contains("why");
    assertThat(plan.isSettled()).isFalse(); // 2(a) is mandatory
  }

  @Test
  void figuresOnTheSubjectStandBeside() {
    assertThat(plan(index().with(MadeUpFacts.facts("2024 plans.count 1 item"))).related())
        .containsExactly("plans.count");
    assertThat(plan(index().with(MadeUpFacts.facts("2023 plans.count 1 item"))).related())
        .isEmpty();
  }

  @Test
  void notReportedAndAnsweredIsNotReported() {
    IndexRow heading =
        index()
            .explained("1.1", "why")
            .explained("1.2", "why")
            .explained("1.3", "why")
            .row("1")
            .orElseThrow();
    assertThat(heading.status()).isEqualTo(Status.NOT_REPORTED);
    assertThat(heading.isSettled()).isTrue();
  }
}
