package org.esg4j.examples.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.esg4j.json.JsonDocument;
import org.esg4j.json.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * A case, and the printed indexes that stand beside it if there are any.
 *
 * <p>Beside {@code CASE.json} that is {@code CASE.hkex-index.json} and {@code CASE.gri-index.json}.
 *
 * @param reportCase the case
 * @param energy the energy that the case lists by site
 * @param hkex what the printed index for the HKEX ESG Code says
 * @param gri what the printed index for the GRI Standards says
 */
record CaseFiles(ReportCase reportCase, EnergyUse energy, PrintedIndex hkex, PrintedIndex gri) {
  private static final String SUFFIX = ".json";

  /** Reads a bundled case. */
  static CaseFiles bundled(String name) throws IOException {
    return read(name + SUFFIX, CaseFiles::resource);
  }

  /** Reads a case from a file. */
  static CaseFiles of(Path file) throws IOException {
    String name = file.toString();
    return read(name, path -> path.equals(name) || Files.exists(Path.of(path)) ? file(path) : null);
  }

  private static CaseFiles read(String name, Source source) throws IOException {
    String stem = name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
    JsonObject document = source.read(name);
    if (document == null) {
      throw new IOException("there is no case " + name);
    }
    return new CaseFiles(
        ReportCaseReader.read(document),
        EnergyUse.read(document),
        index(source.read(stem + ".hkex-index" + SUFFIX)),
        index(source.read(stem + ".gri-index" + SUFFIX)));
  }

  private static PrintedIndex index(@Nullable JsonObject document) {
    return document == null ? PrintedIndex.none() : PrintedIndex.read(document);
  }

  private static JsonObject file(String path) throws IOException {
    return JsonDocument.read(Path.of(path));
  }

  private static @Nullable JsonObject resource(String name) throws IOException {
    try (InputStream in = CaseFiles.class.getResourceAsStream("cases/" + name)) {
      return in == null ? null : JsonDocument.read(in, name);
    }
  }

  /** Where documents come from. */
  private interface Source {
    /** The document of that name, or null if there is none. */
    @Nullable JsonObject read(String name) throws IOException;
  }
}
