package org.esg4j.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.esg4j.index.framework.Answer;
import org.esg4j.index.framework.Obligation;
import org.esg4j.index.mapping.Degree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StatusTest {

  @Test
  void idsAreThoseOfTheJsonFormat() {
    assertThat(Status.PARTLY_DISCLOSED.id()).isEqualTo("partly-disclosed");
    assertThat(Obligation.COMPLY_OR_EXPLAIN.id()).isEqualTo("comply-or-explain");
    assertThat(Answer.NOTHING_TO_REPORT.id()).isEqualTo("nothing-to-report");
    assertThat(Degree.EXACT.id()).isEqualTo("exact");
    assertThat(Lack.Kind.BREAKDOWN.id()).isEqualTo("breakdown");
  }

  @ParameterizedTest
  @EnumSource(Answer.class)
  void anAnswerGivesTheStatusOfItsName(Answer answer) {
    assertThat(Status.of(answer).id()).isEqualTo(answer.id());
  }

  @ParameterizedTest
  @EnumSource(Status.class)
  void everyStatusHasWordsInThreeLanguages(Status status) {
    assertThat(status.labels().en()).matches("[a-z ]+");
    assertThat(status.labels().zhHant()).matches("\\p{IsHan}+");
    assertThat(status.labels().zhHans()).matches("\\p{IsHan}+");
  }

  @ParameterizedTest
  @EnumSource(Obligation.class)
  void everyObligationHasWordsInThreeLanguages(Obligation obligation) {
    assertThat(obligation.labels().en()).matches("[a-z ]+");
    assertThat(obligation.labels().zhHant()).matches("\\p{IsHan}+");
    assertThat(obligation.labels().zhHans()).matches("\\p{IsHan}+");
  }
}
