package org.esg4j.index.crosswalk;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.esg4j.index.framework.Framework;
import org.esg4j.index.framework.Provision;
import org.esg4j.json.JsonDocument;

/**
 * Which provisions of two families of frameworks are about the same, as data.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Crosswalk implements Serializable {
  @Serial private static final long serialVersionUID = 1L;
  private static final String HKEX_AND_GRI = "hkex-gri.json";

  private final String from;
  private final String to;
  private final String version;

  @SuppressWarnings("serial") // an immutable list
  private final List<Correspondence> rows;

  Crosswalk(String from, String to, String version, List<Correspondence> rows) {
    this.from = from;
    this.to = to;
    this.version = version;
    this.rows = List.copyOf(rows);
  }

  /**
   * The crosswalk of the HKEX ESG Code and the GRI Standards that comes with the library. It is
   * derived from what the two ask for, and none of it is published by either.
   *
   * @return the crosswalk
   */
  public static Crosswalk hkexAndGri() {
    try (InputStream in = Crosswalk.class.getResourceAsStream(HKEX_AND_GRI)) {
      return read(Objects.requireNonNull(in, HKEX_AND_GRI), HKEX_AND_GRI);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a crosswalk from a file that meets {@code crosswalk.schema.json}.
   *
   * @param file the file
   * @return the crosswalk
   * @throws IOException if the file cannot be read
   * @throws org.esg4j.json.JsonException if it does not meet the schema, with the place of the
   *     fault
   */
  public static Crosswalk read(Path file) throws IOException {
    return CrosswalkReader.read(JsonDocument.read(file));
  }

  /**
   * Reads a crosswalk from a stream, which stays open.
   *
   * @param in the stream, in UTF-8
   * @param name what messages call it
   * @return the crosswalk
   * @throws IOException if the stream cannot be read
   * @throws org.esg4j.json.JsonException if it does not meet the schema, with the place of the
   *     fault
   */
  public static Crosswalk read(InputStream in, String name) throws IOException {
    return CrosswalkReader.read(JsonDocument.read(in, name));
  }

  /**
   * Reads a crosswalk from its text.
   *
   * @param text the text
   * @param name what messages call it
   * @return the crosswalk
   * @throws org.esg4j.json.JsonException if it does not meet the schema, with the place of the
   *     fault
   */
  public static Crosswalk read(String text, String name) {
    return CrosswalkReader.read(JsonDocument.read(text, name));
  }

  /**
   * The first family.
   *
   * @return such as {@code hkex-esg}
   */
  public String from() {
    return from;
  }

  /**
   * The second family.
   *
   * @return such as {@code gri}
   */
  public String to() {
    return to;
  }

  /**
   * Its version.
   *
   * @return such as {@code 1}
   */
  public String version() {
    return version;
  }

  /**
   * The correspondences.
   *
   * @return the rows in the order of the file
   */
  public List<Correspondence> rows() {
    return rows;
  }

  /**
   * The correspondences of a provision of either family.
   *
   * @param framework an edition of one of the two families
   * @param provision a provision of it
   * @return the rows in the order of the file
   * @throws IllegalArgumentException if the framework is of neither family
   */
  public List<Correspondence> of(Framework framework, Provision provision) {
    Objects.requireNonNull(provision, "provision");
    boolean first = isFirst(Objects.requireNonNull(framework, "framework"));
    return rows.stream()
        .filter(
            row ->
                framework.find(first ? row.from() : row.to()).filter(provision::equals).isPresent())
        .toList();
  }

  private boolean isFirst(Framework framework) {
    if (!framework.family().equals(from) && !framework.family().equals(to)) {
      throw new IllegalArgumentException(
          framework + " is neither of the family " + from + " nor of " + to);
    }
    return framework.family().equals(from);
  }

  /** The two families. */
  @Override
  public String toString() {
    return from + " and " + to + ", version " + version;
  }
}
