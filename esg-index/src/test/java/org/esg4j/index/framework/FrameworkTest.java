package org.esg4j.index.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrameworkTest {
  private static final LocalDate FY2024 = LocalDate.of(2024, 1, 1);
  private static final LocalDate FY2025 = LocalDate.of(2025, 1, 1);
  private final Framework framework = MadeUp.framework();

  @ParameterizedTest
  @CsvSource({"1.1,1.1", "one-one,1.1", "2(a),2(a)", "old#3,old#3"})
  void aProvisionIsFoundByKeyCodeAndAlias(String code, String key) {
    assertThat(framework.provision(code).key()).isEqualTo(key);
    assertThat(framework.provision(code)).hasToString(key);
  }

  @Test
  void aCodeThatIsUsedTwiceIsRefusedWithBothKeys() {
    assertThat(framework.find("3")).isEmpty();
    assertThatThrownBy(() -> framework.provision("3"))
        .isInstanceOf(UnknownProvisionException.class)
        .hasMessageContaining("old#3 or new#3")
        .satisfies(
            fault -> {
              UnknownProvisionException unknown = (UnknownProvisionException) fault;
              assertThat(unknown.code()).isEqualTo("3");
              assertThat(unknown.framework()).isEqualTo(framework.id());
              assertThat(unknown.candidates()).containsExactly("old#3", "new#3");
            });
  }

  @ParameterizedTest
  @CsvSource({"2 A,2(a)", "ONE-ONE,1.1", "1-2,1.2"})
  void aCodeThatIsNearlyOneNamesIt(String code, String meant) {
    assertThatThrownBy(() -> framework.provision(code)).hasMessageContaining("is it " + meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"99", "", "\u0000"})
  void aCodeThatIsNotThereIsRefused(String code) {
    assertThatThrownBy(() -> framework.provision(code))
        .isInstanceOf(UnknownProvisionException.class)
        .hasMessageNotContainingAny("\u0000", "is it");
  }

  @Test
  void theTreeGoesUpAndDown() {
    Provision plan = framework.provision("2");
    assertThat(framework.subProvisions(plan))
        .extracting(Provision::code)
        .containsExactly("2(a)", "2(b)");
    assertThat(framework.parent(framework.provision("2(a)"))).contains(plan);
    assertThat(framework.parent(plan)).isEmpty();
    assertThat(framework.subProvisions(framework.provision("1.1"))).isEmpty();
  }

  @Test
  void aReliefReachesWhatIsBelow() {
    Relief effort = framework.relief("effort");
    assertThat(framework.reaches(effort, framework.provision("2"))).isTrue();
    assertThat(framework.reaches(effort, framework.provision("2(b)"))).isTrue();
    assertThat(framework.reaches(effort, framework.provision("1.1"))).isFalse();
  }

  @Test
  void whatTheFrameworkDoesNotKnowIsRefusedWithWhatItKnows() {
    assertThatThrownBy(() -> framework.issuerClass("huge"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("huge")
        .hasMessageContaining("big, small");
    assertThatThrownBy(() -> framework.relief("rest")).hasMessageContaining("effort");
    assertThatThrownBy(() -> framework.omissionReason("lazy")).hasMessageContaining("secret");
    assertThat(framework.axis("planet").en()).isEqualTo("planet");
  }

  @ParameterizedTest
  @CsvSource({
    "2(b), big,   2023-12-31, NOT_YET_IN_FORCE",
    "2(b), big,   2024-01-01, COMPLY_OR_EXPLAIN",
    "2(b), big,   2024-12-31, COMPLY_OR_EXPLAIN",
    "2(b), big,   2025-01-01, MANDATORY",
    "2(b), small, 2024-12-31, NOT_YET_IN_FORCE",
    "2(b), small, 2025-01-01, VOLUNTARY",
    "2(b), '',    2024-01-01, COMPLY_OR_EXPLAIN",
    "2(b), '',    2025-01-01, MANDATORY",
    "1.4,  small, 2025-01-01, IF_MATERIAL",
    "2,    small, 2025-01-01, MANDATORY",
    "1,    small, 2025-01-01, COMPLY_OR_EXPLAIN",
  })
  void anObligationFollowsClassAndYear(
      String code, String issuerClass, LocalDate commencing, Obligation expected) {
    assertThat(framework.obligation(framework.provision(code), issuerClass, commencing))
        .isEqualTo(expected);
  }

  @Test
  void anObligationOfAnUnknownClassIsRefused() {
    assertThatThrownBy(() -> framework.obligation(framework.provision("2(b)"), "huge", FY2025))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theRulesOfAProvisionCanBeRead() {
    assertThat(framework.obligationRules(framework.provision("2(b)")))
        .hasValueSatisfying(rules -> assertThat(rules.rules()).hasSize(3));
    assertThat(framework.obligationRules(framework.provision("2"))).isEmpty();
    assertThat(framework.obligation(framework.provision("2"), "big", FY2024))
        .isEqualTo(Obligation.MANDATORY);
  }

  @Test
  void answersSettleWhatTheFrameworkSays() {
    assertThat(framework.accepts(Obligation.MANDATORY, Answer.EXPLAINED)).isFalse();
    assertThat(framework.accepts(Obligation.MANDATORY, Answer.RELIEF_USED)).isTrue();
    assertThat(framework.accepts(Obligation.COMPLY_OR_EXPLAIN, Answer.EXPLAINED)).isTrue();
    assertThat(framework.accepts(Obligation.VOLUNTARY, Answer.EXPLAINED)).isFalse();
    assertThat(framework.accepts(Obligation.NOT_YET_IN_FORCE, Answer.EXPLAINED)).isTrue();
  }

  @Test
  void aFrameworkTravels() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(framework);
    }
    Framework arrived;
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      arrived = (Framework) in.readObject();
    }
    assertThat(arrived.provisions()).isEqualTo(framework.provisions());
    assertThat(arrived.provision("one-one").key()).isEqualTo("1.1");
    assertThat(arrived.subProvisions(arrived.provision("2"))).hasSize(2);
    assertThat(arrived).hasToString("made-up-2024");
    assertThat(arrived.accepts(Obligation.MANDATORY, Answer.RELIEF_USED)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A", "a b", "-a", "a--b", "a/../b", "ä"})
  void aTextThatIsNoIdIsRefused(String text) {
    assertThatThrownBy(() -> FrameworkId.of(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void idsAreInTheOrderOfTheirText() {
    assertThat(FrameworkId.of("a-1")).isLessThan(FrameworkId.of("a-2")).hasToString("a-1");
    assertThatThrownBy(() -> FrameworkId.of("a".repeat(61)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("...");
  }
}
