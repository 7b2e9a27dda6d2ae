package org.esg4j.examples.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.esg4j.index.DisclosureIndex;
import org.esg4j.index.IndexRow;
import org.esg4j.index.framework.Framework;
import org.esg4j.index.framework.FrameworkCatalog;
import org.esg4j.index.framework.GriStandards;
import org.esg4j.index.framework.HkexEsgCode;
import org.esg4j.index.mapping.Mapping;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** An edition read from its file, and the content indexes of a real report. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class IndexBenchmark {
  private static final String FILE = "hkex-appendix-c2-2025.json";

  private final byte[] file = bytes();
  private final ObjectMapper mapper = new ObjectMapper();
  private final Framework hkex = FrameworkCatalog.bundled().framework(HkexEsgCode.C2_2025);
  private final Framework gri = FrameworkCatalog.bundled().framework(GriStandards.REGISTER);
  private final Mapping hkexMapping = Mapping.bundledFor(hkex);
  private final Mapping griMapping = Mapping.bundledFor(gri);

  private static byte[] bytes() {
    try (InputStream in = Objects.requireNonNull(Framework.class.getResourceAsStream(FILE), FILE)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The yardstick: the file as a tree of nodes, of which nothing is checked. */
  @Benchmark
  public JsonNode readTree() throws IOException {
    return mapper.readTree(file);
  }

  /** The edition of the file, checked. */
  @Benchmark
  public Framework readEdition() throws IOException {
    return Framework.read(new ByteArrayInputStream(file), FILE);
  }

  /** All rows of the indexes for the HKEX ESG Code and the GRI Standards. */
  @Benchmark
  public List<IndexRow> bothIndexes(Facts facts) {
    List<IndexRow> rows = new ArrayList<>();
    rows.addAll(DisclosureIndex.of(hkex).mappedBy(hkexMapping).with(facts.all).rows());
    rows.addAll(
        DisclosureIndex.of(gri)
            .mappedBy(griMapping)
            .forIssuerClass(GriStandards.WITH_REFERENCE)
            .with(facts.all)
            .rows());
    return rows;
  }
}
