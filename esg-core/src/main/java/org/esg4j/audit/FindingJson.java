package org.esg4j.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import org.esg4j.json.JsonWriter;

/** Findings as a file: {@code {"findings": [...]}}, described by {@code findings.schema.json}. */
public final class FindingJson {

  private FindingJson() {}

  /**
   * Writes findings to a stream of bytes, which is flushed and not closed.
   *
   * @param out where to write
   * @param findings the findings, in order
   * @throws IOException if the stream fails
   */
  public static void write(OutputStream out, List<Finding> findings) throws IOException {
    Objects.requireNonNull(findings, "findings");
    JsonWriter.write(out, root -> write(root, findings));
  }

  /**
   * Writes findings to a text.
   *
   * @param findings the findings, in order
   * @return the whole document
   */
  public static String toText(List<Finding> findings) {
    Objects.requireNonNull(findings, "findings");
    return JsonWriter.toText(root -> write(root, findings));
  }

  private static void write(JsonWriter root, List<Finding> findings) {
    root.objects("findings", findings, FindingJson::write);
  }

  private static void write(JsonWriter json, Finding finding) {
    json.put("kind", finding.kind().word())
        .put("metric", finding.metric())
        .put("entity", finding.entity())
        .put("period", finding.period())
        .put("printed", finding.printed());
    if (finding.recomputed().isEmpty()) {
      json.putNull("recomputed");
    } else {
      json.put("recomputed", finding.recomputed());
    }
    json.put("because", finding.because());
  }
}
