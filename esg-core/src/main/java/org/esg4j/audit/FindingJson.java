package org.esg4j.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import org.esg4j.audit.AuditReport.Acknowledged;
import org.esg4j.json.JsonWriter;
import org.esg4j.metric.Labels;

/** The report of an audit as a file, described by {@code findings.schema.json}. */
public final class FindingJson {

  private FindingJson() {}

  /**
   * Writes a report to a stream of bytes, which is flushed and not closed.
   *
   * @param out where to write
   * @param report the report
   * @throws IOException if the stream fails
   */
  public static void write(OutputStream out, AuditReport report) throws IOException {
    Objects.requireNonNull(report, "report");
    JsonWriter.write(out, root -> write(root, report));
  }

  /**
   * Writes a report to a text.
   *
   * @param report the report
   * @return the whole document
   */
  public static String toText(AuditReport report) {
    Objects.requireNonNull(report, "report");
    return JsonWriter.toText(root -> write(root, report));
  }

  private static void write(JsonWriter root, AuditReport report) {
    root.objects("findings", report.findings(), FindingJson::write)
        .objects("inferences", report.inferences(), FindingJson::write)
        .objects("acknowledged", report.acknowledged(), FindingJson::write);
  }

  private static void write(JsonWriter json, Acknowledged acknowledged) {
    json.put("reason", acknowledged.reason())
        .object("finding", finding -> write(finding, acknowledged.finding()));
  }

  private static void write(JsonWriter json, Finding finding) {
    json.put("id", finding.id())
        .put("kind", finding.kind().word())
        .put("severity", finding.severity().word())
        .put("metric", finding.metric())
        .strings("metrics", finding.metrics())
        .put("entity", finding.entity())
        .put("period", finding.period())
        .put("printed", finding.printed());
    if (finding.recomputed().isPresent()) {
      Recomputed recomputed = finding.recomputed().get();
      json.put("recomputed", recomputed.text())
          .object("interval", interval -> write(interval, recomputed));
    } else {
      json.putNull("recomputed").putNull("interval");
    }
    json.put("because", finding.sentence().en());
    sentence(json, "sentence", finding.sentence());
    json.strings("proof", finding.proof());
    if (finding.suggestion().isPresent()) {
      json.put("suggestion", finding.suggestion().get());
    } else {
      json.putNull("suggestion");
    }
    json.objects("figures", finding.figures(), FindingJson::write)
        .objects("children", finding.children(), FindingJson::write);
  }

  private static void write(JsonWriter json, Recomputed recomputed) {
    json.put("low", recomputed.interval().low().toString())
        .put("high", recomputed.interval().high().toString())
        .put("unit", recomputed.unit());
  }

  private static void write(JsonWriter json, Figure figure) {
    json.put("metric", figure.metric())
        .put("period", figure.period())
        .put("printed", figure.printed())
        .put("unit", figure.unit())
        .put("where", figure.where());
  }

  private static void write(JsonWriter json, Inference inference) {
    json.put("metric", inference.metric()).put("entity", inference.entity());
    if (inference.period().isEmpty()) {
      json.putNull("period");
    } else {
      json.put("period", inference.period());
    }
    json.put("told", inference.isTold()).put("conclusion", inference.conclusion().en());
    sentence(json, "sentence", inference.conclusion());
    json.strings("candidates", inference.candidates())
        .put("because", String.join("; ", inference.proof()))
        .strings("proof", inference.proof());
  }

  private static void sentence(JsonWriter json, String name, Labels text) {
    json.object(
        name,
        languages ->
            languages
                .put("en", text.en())
                .put("zh-Hant", text.zhHant())
                .put("zh-Hans", text.zhHans()));
  }
}
