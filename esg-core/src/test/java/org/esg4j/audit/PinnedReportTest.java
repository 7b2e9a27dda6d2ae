package org.esg4j.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.esg4j.fact.FactJson;
import org.esg4j.fact.FactSet;
import org.esg4j.metric.MetricCatalog;
import org.esg4j.units.number.Rational;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The audits of published reports, to the last letter of each proof and sentence.
 *
 * <p>That the findings are right is shown elsewhere, against what was worked out by hand; here a
 * change of words, order or form shows in a difference that can be read. {@code
 * -Desg4j.pinned.write=true} writes the files anew.
 */
class PinnedReportTest {
  private static final Path FILES = Path.of("src", "test", "resources", "org", "esg4j", "audit");

  @ParameterizedTest
  @ValueSource(strings = {"oneconnect-2024", "bairong-2022"})
  void theReportIsAsPinned(String name) throws IOException {
    String found =
        FindingJson.toText(Audit.standard().jumpsBeyond(Rational.of(10)).run(facts(name)));
    Path pinned = FILES.resolve(name + ".findings.json");
    if (Boolean.getBoolean("esg4j.pinned.write")) {
      Files.writeString(pinned, found, StandardCharsets.UTF_8);
    }
    assertThat(pinned).content(StandardCharsets.UTF_8).isEqualTo(found);
  }

  private static FactSet facts(String name) throws IOException {
    String file = name + ".facts.json";
    try (InputStream in =
        Objects.requireNonNull(PinnedReportTest.class.getResourceAsStream(file), file)) {
      return FactJson.read(in, file, MetricCatalog.bundled());
    }
  }
}
