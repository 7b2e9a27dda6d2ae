package org.esg4j.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import org.esg4j.audit.Audit;
import org.esg4j.audit.AuditReport;
import org.esg4j.audit.Finding;
import org.esg4j.audit.Inference;
import org.esg4j.calculation.FormulaCalculator;
import org.esg4j.factor.FactorCatalog;
import org.esg4j.json.JsonDocument;
import org.esg4j.json.JsonObject;
import org.esg4j.metric.MetricCatalog;
import org.esg4j.metric.MetricId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the audit finds in published reports is what was worked out by hand before.
 *
 * <p>The expected files have the arithmetic. Where the two differ the file says why: {@code
 * notFound} beside what only the reader found, {@code toolOnly} for what only the audit did.
 */
class HandWorkedFindingsTest {

  @ParameterizedTest
  @ValueSource(strings = {"bairong-2022", "comservice-2024", "ct-service-centre-2023", "grg-2023"})
  void theAuditFindsWhatAReaderFinds(String name) throws IOException {
    JsonObject byHand = byHand(name);
    AuditReport report = audit(name);
    List<Finding> byTool = flattened(report.findings());

    List<JsonObject> expected = byHand.objects("findings");
    for (JsonObject each : expected) {
      assertThat(byTool.stream().anyMatch(isAbout(each)))
          .as("%s is found, or its file says why not; found: %s", each, byTool)
          .isEqualTo(!each.has("notFound"));
    }
    List<JsonObject> extra = byHand.optionalObjects("toolOnly").orElse(List.of());
    for (Finding finding : report.findings()) {
      assertThat(expected.stream().anyMatch(each -> isAbout(each).test(finding)))
          .as("%s was found by hand, or its file says why not: %s", finding, finding.proof())
          .isEqualTo(extra.stream().noneMatch(each -> isAbout(each).test(finding)));
    }
    for (JsonObject each : extra) {
      assertThat(byTool).as("found by the tool: %s", each).anyMatch(isAbout(each));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"bairong-2022", "comservice-2024", "ct-service-centre-2023", "grg-2023"})
  void theAuditInfersWhatAReaderInfers(String name) throws IOException {
    List<Inference> inferences = audit(name).inferences();
    for (JsonObject each : byHand(name).objects("inferences")) {
      assertThat(inferences.stream().anyMatch(says(each)))
          .as("%s is inferred, or its file says why not; inferred: %s", each, inferences)
          .isEqualTo(!each.has("notFound"));
    }
  }

  /**
   * Whether a finding, or one grouped under it, is about the figure of an entry, or about what the
   * entry says that its figure is found within.
   */
  private static Predicate<Finding> isAbout(JsonObject entry) {
    String metric = entry.string("metric");
    String year = entry.string("year");
    String within = entry.optionalString("within").orElse(entry.string("kind") + ' ' + metric);
    return finding ->
        finding.flattened().stream()
            .filter(each -> each.period().equals(year))
            .filter(
                each ->
                    each.metric().equals(metric) || each.toString().startsWith(within + ' ' + year))
            .anyMatch(
                each ->
                    each.figures().stream()
                        .anyMatch(
                            figure ->
                                figure.metric().equals(metric) && figure.period().equals(year)));
  }

  private static Predicate<Inference> says(JsonObject entry) {
    String metric = entry.string("metric");
    String year = entry.optionalString("year").orElse("");
    String tells = entry.string("tells");
    return inference ->
        inference.metric().startsWith(metric)
            && inference.period().contains(year)
            && inference.conclusion().in(Locale.ENGLISH).contains(tells);
  }

  private static List<Finding> flattened(List<Finding> findings) {
    List<Finding> all = new ArrayList<>();
    findings.forEach(finding -> all.addAll(finding.flattened()));
    return all;
  }

  private static AuditReport audit(String name) throws IOException {
    ReportCase reportCase = CaseFiles.bundled(name).reportCase();
    MetricCatalog metrics = MetricCatalog.bundled();
    PrintedFacts printed = PrintedFacts.of(reportCase, metrics);
    StatedScope2 stated = StatedScope2.of(reportCase, printed, FactorCatalog.bundled());
    return Audit.using(declared(name, FormulaCalculator.using(metrics)))
        .run(printed.facts().merge(stated.facts()));
  }

  /** Bairong says that it divides leavers by the headcount at the end of the year. */
  private static FormulaCalculator declared(String name, FormulaCalculator usual) {
    return name.startsWith("bairong")
        ? usual.choosing(MetricId.of("turnover.total"), "leavers-over-closing")
        : usual;
  }

  private static JsonObject byHand(String name) throws IOException {
    String file = "expected/" + name + ".findings.json";
    try (InputStream in =
        Objects.requireNonNull(HandWorkedFindingsTest.class.getResourceAsStream(file), file)) {
      return JsonDocument.read(in, file);
    }
  }
}
