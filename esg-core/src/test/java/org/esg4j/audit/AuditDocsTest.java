package org.esg4j.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.esg4j.Schemas;
import org.esg4j.metric.MetricCatalog;
import org.esg4j.units.number.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page about the audit, and its data. */
class AuditDocsTest {
  private static final Path PAGE = Path.of("AUDIT.md");
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `([a-z-]+)` \\| ([^|]{20,}\\.) \\|$");

  @Test
  void thePageListsEveryCheckWithASentence() throws IOException {
    Matcher rows = ROW.matcher(Files.readString(PAGE));
    List<String> listed = new ArrayList<>();
    while (rows.find()) {
      listed.add(rows.group(1));
    }
    assertThat(listed)
        .containsExactlyInAnyOrderElementsOf(
            Audit.standard().jumpsBeyond(Rational.of(10)).checks());
  }

  @ParameterizedTest
  @EnumSource(Severity.class)
  void thePageExplainsEverySeverity(Severity severity) throws IOException {
    assertThat(Files.readString(PAGE)).contains("`" + severity.word() + "`: ");
  }

  @ParameterizedTest
  @EnumSource(FindingKind.class)
  void theSchemaHasEveryKind(FindingKind kind) {
    assertThat(Schemas.resource(FindingJson.class, "findings.schema.json"))
        .contains("\"" + kind.word() + "\"");
  }

  @Test
  void theRulesMeetTheirSchemaAndNameKnownMetrics() {
    String rules = Schemas.resource(Audit.class, "audit.json");
    assertThat(Schemas.faults(Audit.class, "audit.schema.json", rules)).isEmpty();
    MetricCatalog metrics = MetricCatalog.bundled();
    AuditRules read = AuditRules.bundled();
    assertThat(read.rates())
        .isNotEmpty()
        .allSatisfy(rate -> assertThat(metrics.get(rate.count()).isWhole()).isTrue())
        .allSatisfy(rate -> assertThat(metrics.get(rate.metric()).formulas()).isNotEmpty());
    assertThat(read.products())
        .isNotEmpty()
        .allSatisfy(
            product -> {
              assertThat(metrics.find(product.figure())).isPresent();
              assertThat(metrics.find(product.activity())).isPresent();
              assertThat(product.unless()).allMatch(metric -> metrics.find(metric).isPresent());
            });
    assertThat(read.rollForwards())
        .isNotEmpty()
        .allSatisfy(
            rule ->
                assertThat(metrics.get(rule.metric()).formulas())
                    .anyMatch(formula -> formula.definition().equals(rule.definition())));
  }
}
