package org.esg4j.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.esg4j.Copies;
import org.esg4j.Schemas;
import org.esg4j.fact.Fact;
import org.esg4j.fact.FactSet;
import org.esg4j.fact.Failure;
import org.esg4j.metric.Labels;
import org.esg4j.metric.MetricId;
import org.esg4j.units.number.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AuditTest {
  private static final FactSet FACTS =
      Prints.of(
          """
          ghg.scope2; tCO2e; 2024 757.08
          ghg.scope2.intensity.per-employee; tCO2e/person; 2024 0.45
          headcount.total; person; 2024 1,937
          text headcount.total; person; 2024 1,950
          """);
  private static final Audit AUDIT = Audit.standard();

  private static String id(AuditReport report, FindingKind kind) {
    return report.findings().stream()
        .filter(finding -> finding.kind() == kind)
        .findFirst()
        .orElseThrow()
        .id();
  }

  @Test
  void anAcknowledgedFindingIsSetAsideWithItsReason() {
    AuditReport before = AUDIT.run(FACTS);
    String contradiction = id(before, FindingKind.CONTRADICTION);
    AuditReport after = AUDIT.acknowledge(contradiction, "the profile counts interns").run(FACTS);
    assertThat(before.findings()).hasSize(2);
    assertThat(after.findings())
        .extracting(Finding::kind)
        .containsExactly(FindingKind.RECALCULATION);
    assertThat(after.acknowledged())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.reason()).isEqualTo("the profile counts interns");
              assertThat(one.finding().id()).isEqualTo(contradiction);
            });
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AUDIT.acknowledge(contradiction, " "))
        .withMessage("a finding is acknowledged with a reason");
  }

  @Test
  void aToleranceWidensWhatIsPrinted() {
    MetricId metric = MetricId.of("ghg.scope2.intensity.per-employee");
    // 0.445 less 13 % of 0.45 is 0.3865 and meets 0.3909; less 11 % it is 0.3955 and does not
    assertThat(AUDIT.tolerance(metric, Rational.of("0.13")).run(FACTS).findings())
        .extracting(Finding::kind)
        .containsExactly(FindingKind.CONTRADICTION);
    assertThat(AUDIT.tolerance(metric, Rational.of("0.11")).run(FACTS).findings()).hasSize(2);
    // 1,950 less 1 % is below 1,937
    assertThat(
            AUDIT
                .tolerance(MetricId.of("headcount.total"), Rational.of("0.01"))
                .run(FACTS)
                .findings())
        .extracting(Finding::kind)
        .containsExactly(FindingKind.RECALCULATION);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AUDIT.tolerance(metric, Rational.of("-0.1")))
        .withMessage("a tolerance is not below zero, and -0.1 is");
  }

  @Test
  void aCallerAddsAndLeavesOutChecks() {
    Check own =
        new Check() {
          @Override
          public String id() {
            return "round-headcount";
          }

          @Override
          public List<Finding> findings(Evidence evidence) {
            return evidence.published().stream()
                .filter(fact -> evidence.metric(fact).isWhole())
                .map(
                    fact ->
                        Finding.about(FindingKind.OWN, Severity.NOTE, fact)
                            .proof("it is")
                            .sentence(new Labels("round", "整", "整"))
                            .build())
                .toList();
          }
        };
    Audit audit = AUDIT.with(own).without("stated-twice").without("recalculation");
    assertThat(audit.checks()).contains("round-headcount").doesNotContain("stated-twice");
    assertThat(audit.run(FACTS).findings())
        .extracting(Finding::toString)
        .containsExactly("own headcount.total 2024: printed 1,937");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AUDIT.without("astrology"))
        .withMessageStartingWith("no check astrology; there are ")
        .withMessageContaining("stated-twice, unit");
  }

  @Test
  void theOrderOfTheFiguresChangesNothing() {
    List<Fact> reversed = new ArrayList<>(FACTS.facts());
    Collections.reverse(reversed);
    assertThat(AUDIT.run(FactSet.of(reversed))).isEqualTo(AUDIT.run(FACTS));
  }

  @Test
  void anIdFollowsFromWhatIsPrinted() {
    AuditReport report = AUDIT.run(FACTS);
    AuditReport other =
        AUDIT.run(
            Prints.of(
                """
                ghg.scope2; tCO2e; 2024 757.09
                ghg.scope2.intensity.per-employee; tCO2e/person; 2024 0.45
                headcount.total; person; 2024 1,937
                text headcount.total; person; 2024 1,950
                """));
    assertThat(report.findings()).extracting(Finding::id).doesNotHaveDuplicates();
    assertThat(id(report, FindingKind.CONTRADICTION))
        .matches("contradiction-[0-9a-f]{12}")
        .isEqualTo(id(other, FindingKind.CONTRADICTION));
    assertThat(id(report, FindingKind.RECALCULATION))
        .isNotEqualTo(id(other, FindingKind.RECALCULATION));
  }

  @Test
  void aFindingStandsBesideTheFiguresItTouches() {
    AuditReport report = AUDIT.run(FACTS);
    assertThat(report.touching("ghg.scope2", "2024"))
        .extracting(Finding::kind)
        .containsExactly(FindingKind.RECALCULATION);
    assertThat(report.touching("headcount.total", "2024")).hasSize(2);
    assertThat(report.touching("headcount.total", "2023")).isEmpty();
  }

  @Test
  void aReportIsWrittenInItsForm() throws IOException {
    Failure failure = new Failure(Failure.Reason.PARSING, "/figures/69", "value", "9", "a number");
    Finding unread =
        Finding.notUnderstood("satisfaction.online", "6638.HK", "2022", "1".repeat(99), failure);
    assertThat(unread.printed()).isEqualTo("1".repeat(60) + "...");
    assertThat(unread.metrics()).containsExactly("satisfaction.online");
    AuditReport report =
        AUDIT
            .acknowledge(id(AUDIT.run(FACTS), FindingKind.CONTRADICTION), "known")
            .run(FACTS)
            .with(List.of(unread));
    String text = FindingJson.toText(report);
    assertThat(Schemas.faults(FindingJson.class, "findings.schema.json", text)).isEmpty();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FindingJson.write(out, report);
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(text);
    assertThat(text)
        .contains(
            "\"recomputed\": \"0.39\"",
            "\"low\": \"30283/77480\"",
            "\"unit\": \"tCO2e/person\"",
            "\"because\": \"satisfaction.online could not be read: /figures/69, value: expected a"
                + " number, found 9\"",
            "\"reason\": \"known\"");
  }

  @Test
  void aFindingIsAValue() {
    Finding finding = AUDIT.run(FACTS).findings().get(0);
    assertThat(Copies.serialized(finding)).isEqualTo(finding).hasSameHashCodeAs(finding);
    assertThat(Copies.serialized(AUDIT.run(FACTS))).isEqualTo(AUDIT.run(FACTS));
    assertThat(finding.sentence(Locale.forLanguageTag("zh-HK")))
        .isEqualTo(finding.sentence().zhHant());
    assertThat(finding.entity()).isEqualTo("6638.HK");
  }

  @SuppressWarnings("NullAway") // that is what is tested
  static Stream<Arguments> nullArguments() {
    AuditReport report = AUDIT.run(FACTS);
    Fact fact = FACTS.facts().get(0);
    FindingBuilder builder = Finding.about(FindingKind.OWN, Severity.NOTE, fact);
    return Stream.of(
        refused("calculator", () -> Audit.using(null)),
        refused("other", () -> AUDIT.factors(null)),
        refused("check", () -> AUDIT.with(null)),
        refused("check", () -> AUDIT.without(null)),
        refused("metric", () -> AUDIT.tolerance(null, Rational.ONE)),
        refused("share", () -> AUDIT.tolerance(MetricId.of("ghg.scope2"), null)),
        refused("times", () -> AUDIT.jumpsBeyond(null)),
        refused("finding", () -> AUDIT.acknowledge(null, "known")),
        refused("reason", () -> AUDIT.acknowledge("id", null)),
        refused("facts", () -> AUDIT.run(null)),
        refused("more", () -> report.with(null)),
        refused("metric", () -> report.touching(null, "2024")),
        refused("period", () -> report.touching("ghg.scope2", null)),
        refused("report", () -> FindingJson.toText(null)),
        refused("kind", () -> Finding.about(null, Severity.NOTE, fact)),
        refused("severity", () -> Finding.about(FindingKind.OWN, null, fact)),
        refused("step", () -> builder.proof(null)),
        refused("text", () -> builder.sentence(null)),
        refused("text", () -> builder.suggestion(null)),
        refused("result", () -> builder.recomputed(null)),
        refused("other", () -> builder.metric(null)),
        refused("other", () -> builder.period(null)),
        refused("other", () -> builder.printed(null)));
  }

  private static Arguments refused(String argument, ThrowingCallable call) {
    return Arguments.of(argument, call);
  }

  @ParameterizedTest
  @MethodSource("nullArguments")
  void aNullArgumentIsRefusedByName(String argument, ThrowingCallable call) {
    assertThatThrownBy(call).isInstanceOf(NullPointerException.class).hasMessage(argument);
  }

  @Test
  void aJumpIsByMoreThanOne() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AUDIT.jumpsBeyond(Rational.ONE))
        .withMessage("a jump is by more than 1, not by 1");
  }

  @Test
  void aFindingWithoutAProofIsNone() {
    Fact fact = FACTS.facts().get(0);
    assertThatThrownBy(() -> Finding.about(FindingKind.OWN, Severity.NOTE, fact).build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("a finding has a proof and a sentence");
    assertThatThrownBy(
            () -> Finding.about(FindingKind.OWN, Severity.NOTE, fact).proof("so").build())
        .isInstanceOf(IllegalStateException.class);
  }
}
