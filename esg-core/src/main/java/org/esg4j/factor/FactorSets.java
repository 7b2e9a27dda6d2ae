package org.esg4j.factor;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.esg4j.json.JsonDocument;

/**
 * Ways to get a {@link FactorSet}: from JSON, from CSV, from a collection, from services.
 *
 * <p>Each reads at once and completely, so that what is wrong with a file is said when it is
 * opened. Stateless and thread-safe.
 */
public final class FactorSets {

  private FactorSets() {}

  /**
   * Makes a set from factors in memory.
   *
   * @param id what names the set
   * @param version its version
   * @param factors the factors
   * @return the set
   * @throws IllegalArgumentException if two factors have one id
   */
  public static FactorSet of(String id, String version, Collection<EmissionFactor> factors) {
    return new ListedFactors(id, version, factors);
  }

  /**
   * Reads a set from JSON.
   *
   * @param in JSON by {@link #schema()}; not closed
   * @param name what to call it in messages
   * @return the set
   * @throws IllegalArgumentException if it is not by the schema, a factor breaks a rule of {@link
   *     EmissionFactorBuilder#build}, or a digest is stated that is not that of the content
   * @throws IOException if it cannot be read
   */
  public static FactorSet readJson(InputStream in, String name) throws IOException {
    ListedFactors set = FactorJson.read(JsonDocument.read(in, name));
    String stated = set.statedDigest();
    String digest = Digests.of(set.list());
    if (stated != null && !stated.equals(digest)) {
      throw new FactorSetException(name, "digest", "the digest of the content, " + digest, stated);
    }
    return set;
  }

  /**
   * Reads a set from a JSON file.
   *
   * @param file JSON by {@link #schema()}
   * @return the set
   * @throws IllegalArgumentException as {@link #readJson(InputStream, String)} does
   * @throws IOException if it cannot be read
   */
  public static FactorSet readJson(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(Objects.requireNonNull(file, "file"))) {
      return readJson(in, String.valueOf(file.getFileName()));
    }
  }

  /**
   * Writes a set as JSON that {@link #readJson(InputStream, String)} reads, factors in order of id,
   * the same bytes each time.
   *
   * @param set the set
   * @param out where to write; flushed and not closed
   * @throws IOException if the stream fails
   */
  public static void writeJson(FactorSet set, OutputStream out) throws IOException {
    FactorJson.write(Objects.requireNonNull(set, "set"), Objects.requireNonNull(out, "out"));
  }

  /**
   * Reads a set from CSV, one factor a line, after a line with the names of the columns.
   *
   * <p>The columns are the members of a factor in {@link #schema()}, with those of its publication
   * in the place of its key: id, region, name, nameZh, carrier, kind, value, unit, gases,
   * gasesUncertain, gwp, year, edition, publisher, publisherZh, document, documentZh, published,
   * licence, basis, verified, verification, evidence (separated by {@code |}), notes, and {@code
   * rate.CH4} and so on for single gases. Columns that no factor needs may be left out. An empty
   * value is a known gap. Text is UTF-8, separated by commas (RFC 4180).
   *
   * <p>Needs FastCSV ({@code de.siegmar:fastcsv}), which esg-core does not bring along.
   *
   * @param in the CSV; not closed
   * @param name what to call it in messages
   * @param id what names the set
   * @param version its version
   * @return the set
   * @throws FactorSetException if a line is not as described; it says where
   * @throws IllegalStateException if FastCSV is missing
   * @throws IOException if it cannot be read
   */
  public static FactorSet readCsv(InputStream in, String name, String id, String version)
      throws IOException {
    Objects.requireNonNull(in, "in");
    Objects.requireNonNull(name, "name");
    try {
      return of(id, version, FactorCsv.read(in, name));
    } catch (NoClassDefFoundError missing) {
      throw new IllegalStateException(
          "reading CSV needs de.siegmar:fastcsv (4.4.0 or later) on the class path, or its module"
              + " de.siegmar.fastcsv among the root modules",
          missing);
    }
  }

  /**
   * Reads a set from a CSV file.
   *
   * @param file the CSV
   * @param id what names the set
   * @param version its version
   * @return the set
   * @throws FactorSetException if a line is not as {@link #readCsv(InputStream, String, String,
   *     String)} describes
   * @throws IllegalStateException if FastCSV is missing
   * @throws IOException if it cannot be read
   */
  public static FactorSet readCsv(Path file, String id, String version) throws IOException {
    try (InputStream in = Files.newInputStream(Objects.requireNonNull(file, "file"))) {
      return readCsv(in, String.valueOf(file.getFileName()), id, version);
    }
  }

  /**
   * Finds the sets that are declared as services of a class loader, in order of id and version.
   *
   * <p>Nothing in the library looks for services by itself.
   *
   * @param loader where to look
   * @return the sets
   * @throws java.util.ServiceConfigurationError if a declaration is faulty
   */
  public static List<FactorSet> services(ClassLoader loader) {
    List<FactorSet> sets = new ArrayList<>();
    for (FactorSet set :
        ServiceLoader.load(FactorSet.class, Objects.requireNonNull(loader, "loader"))) {
      sets.add(set);
    }
    sets.sort(Comparator.comparing(FactorSet::id).thenComparing(FactorSet::version));
    return List.copyOf(sets);
  }

  /**
   * Computes the digest of a set, which does not depend on the order of its factors: SHA-256 over
   * all parts of all factors in order of id.
   *
   * @param set the set
   * @return 64 hexadecimal digits
   */
  public static String digest(FactorSet set) {
    try (Stream<EmissionFactor> factors = Objects.requireNonNull(set, "set").factors()) {
      return Digests.of(factors.toList());
    }
  }

  /**
   * Returns the JSON Schema of factor sets.
   *
   * @return the schema, draft 2020-12
   */
  public static String schema() {
    return Resources.text("factors.schema.json");
  }
}
