package org.esg4j.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.esg4j.index.MadeUpFacts.index;

import org.esg4j.fact.ReportingPeriod;
import org.esg4j.index.framework.Answer;
import org.esg4j.index.framework.GriStandards;
import org.esg4j.index.framework.HkexEsgCode;
import org.esg4j.index.framework.UnknownProvisionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reporter may say, and what is refused. */
class AnswersTest {

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "-", "/", "—", "…", "\t\n", "。"})
  void aDashIsNoPlaceAndNoReason(String text) {
    assertThatThrownBy(() -> index().narrative("1.1", text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("place");
    assertThatThrownBy(() -> index().reported("1.1", text))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> index().explained("1.1", text))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> index().notApplicable("1.1", text))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> index().nothingToReport("1.1", text))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> index().reliefUsed("2", "effort", text))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> index().omitted("1.1", "secret", text))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void textThatIsNoTextIsRefused() {
    assertThatThrownBy(() -> index().explained("1.1", "half \uD83D"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("half a character");
    assertThatThrownBy(() -> index().explained("1.1", "x".repeat(10_001)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("10001");
    assertThat(index().explained("1.1", "x".repeat(10_000)).row("1.1")).isPresent();
  }

  @Test
  void aHeadingCannotBeAnswered() {
    assertThatThrownBy(() -> index().explained("1", "why"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1 is a heading")
        .hasMessageContaining("1.1");
    assertThatThrownBy(() -> index().reported("1", "p. 1"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aSecondAnswerIsRefused() {
    DisclosureIndex once = index().explained("1.1", "why");
    assertThatThrownBy(() -> once.notApplicable("one-one", "why not"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("answered before");
  }

  @Test
  void anUnknownCodeIsRefused() {
    assertThatThrownBy(() -> index().explained("9.9", "why"))
        .isInstanceOf(UnknownProvisionException.class);
    assertThatThrownBy(() -> index().narrative("3", "p. 1"))
        .isInstanceOf(UnknownProvisionException.class)
        .hasMessageContaining("old#3");
  }

  @Test
  void anUnknownClassIsRefused() {
    assertThatThrownBy(() -> index().forIssuerClass("huge"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aReliefIsKeptWithItsGround() {
    assertThat(index().reliefUsed("2(b)", "effort", "too dear").row("2(b)").orElseThrow().answer())
        .contains(new GivenAnswer(Answer.RELIEF_USED, "effort", "too dear"));
  }

  @Test
  void aReliefThatDoesNotReachIsRefused() {
    assertThatThrownBy(() -> index().reliefUsed("1.1", "effort", "why"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("effort does not reach 1.1; it reaches 2");
    assertThatThrownBy(() -> index().reliefUsed("2", "rest", "why"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("rest");
  }

  @Test
  void anOmissionIsKeptWhereItIsAllowed() {
    IndexRow row = index().omitted("1.1", "secret", "trade secret").row("1.1").orElseThrow();
    assertThat(row.status()).isEqualTo(Status.OMITTED);
    assertThat(row.isSettled()).isTrue();
    assertThat(row.answer()).map(GivenAnswer::ground).contains("secret");
    assertThatThrownBy(() -> index().omitted("1.2", "secret", "why"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("allows no omission of 1.2");
    assertThatThrownBy(() -> index().omitted("1.1", "lazy", "why"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("secret");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2-1", "2-2", "2-3", "2-4", "2-5", "3-1", "3-2"})
  void griAllowsNoOmissionOfSevenDisclosures(String code) {
    DisclosureIndex gri = gri();
    assertThatThrownBy(() -> gri.omitted(code, "not-applicable", "we are small"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no omission");
  }

  @ParameterizedTest
  @CsvSource({
    "2-6, not-applicable",
    "2-30, legal-prohibitions",
    "401-1, confidentiality-constraints",
    "405-2, information-unavailable",
  })
  void griAllowsFourReasonsElsewhere(String code, String reason) {
    IndexRow row = gri().omitted(code, reason, "what is wanted").row(code).orElseThrow();
    assertThat(row.status()).isEqualTo(Status.OMITTED);
    assertThat(row.isSettled()).isTrue();
  }

  @Test
  void griKnowsNoOtherReasonAndHkexNone() {
    assertThatThrownBy(() -> gri().omitted("2-6", "too-dear", "why"))
        .hasMessageContaining("not-applicable, legal-prohibitions");
    DisclosureIndex hkex = DisclosureIndex.of(HkexEsgCode.C2_2025);
    assertThatThrownBy(() -> hkex.omitted("A1.1", "not-applicable", "why"))
        .hasMessageContaining("none");
  }

  @ParameterizedTest
  @CsvSource({
    "D-20(a), commercial-sensitivity, true",
    "D-24(a), financial-effects, true",
    "D-28(c), reasonable-information, true",
    "D-28(b), reasonable-information, false",
    "D-26, capabilities, true",
    "A1.1, capabilities, false",
  })
  void hkexReliefsReachWhatTheirDataSay(String code, String relief, boolean reaches) {
    DisclosureIndex hkex =
        DisclosureIndex.of(HkexEsgCode.C2_2025).forPeriod(ReportingPeriod.ofYear(2026));
    if (reaches) {
      assertThat(hkex.reliefUsed(code, relief, "how it is used").row(code).orElseThrow())
          .satisfies(row -> assertThat(row.status()).isEqualTo(Status.RELIEF_USED))
          .satisfies(row -> assertThat(row.isSettled()).isTrue());
    } else {
      assertThatThrownBy(() -> hkex.reliefUsed(code, relief, "how it is used"))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private static DisclosureIndex gri() {
    return DisclosureIndex.of(GriStandards.REGISTER)
        .forIssuerClass(GriStandards.IN_ACCORDANCE)
        .forPeriod(ReportingPeriod.ofYear(2024));
  }
}
