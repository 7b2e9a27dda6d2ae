package org.esg4j.index.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.esg4j.index.framework.Framework;
import org.esg4j.index.framework.Provision;
import org.esg4j.json.JsonDocument;

/**
 * Which metrics answer which provisions of a family of frameworks.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Mapping implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  private final String family;
  private final String version;

  @SuppressWarnings("serial") // an immutable list
  private final List<MetricUse> uses;

  /** The uses by the first part of the ids they are for, to look at few. */
  private final transient Map<String, List<MetricUse>> byFirstPart = new HashMap<>();

  Mapping(String family, String version, List<MetricUse> uses) {
    this.family = Objects.requireNonNull(family, "family");
    this.version = Objects.requireNonNull(version, "version");
    this.uses = List.copyOf(uses);
    for (MetricUse use : this.uses) {
      use.metrics().stream()
          .map(pattern -> firstPart(pattern.text()))
          .distinct()
          .forEach(first -> byFirstPart.computeIfAbsent(first, key -> new ArrayList<>()).add(use));
    }
  }

  private static String firstPart(String id) {
    int dot = id.indexOf('.');
    return dot < 0 ? id : id.substring(0, dot);
  }

  /**
   * The mapping that comes with the library for a framework.
   *
   * @param framework the framework
   * @return the mapping of its family; one without uses if there is none
   */
  public static Mapping bundledFor(Framework framework) {
    String file = Objects.requireNonNull(framework, "framework").family() + ".json";
    try (InputStream in = Mapping.class.getResourceAsStream(file)) {
      return in == null ? none(framework) : read(in, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A mapping that knows no metric.
   *
   * @param framework the framework whose family it is for
   * @return the mapping
   */
  public static Mapping none(Framework framework) {
    return new Mapping(Objects.requireNonNull(framework, "framework").family(), "0", List.of());
  }

  /**
   * Reads a mapping from a file.
   *
   * @param file the file
   * @return the mapping
   * @throws IOException if the file cannot be read
   * @throws org.esg4j.json.JsonException if it does not meet the schema, with the place of the
   *     fault
   */
  public static Mapping read(Path file) throws IOException {
    return MappingReader.read(JsonDocument.read(file));
  }

  /**
   * Reads a mapping from a stream, which stays open.
   *
   * @param in the stream, in UTF-8
   * @param name what messages call it
   * @return the mapping
   * @throws IOException if the stream cannot be read
   * @throws org.esg4j.json.JsonException if it does not meet the schema, with the place of the
   *     fault
   */
  public static Mapping read(InputStream in, String name) throws IOException {
    return MappingReader.read(JsonDocument.read(in, name));
  }

  /**
   * Reads a mapping from its text.
   *
   * @param text the text of the file
   * @param name what messages call it
   * @return the mapping
   * @throws org.esg4j.json.JsonException if it does not meet the schema, with the place of the
   *     fault
   */
  public static Mapping read(String text, String name) {
    return MappingReader.read(JsonDocument.read(text, name));
  }

  /**
   * This mapping and then another of the same family, such as one for a program's own metrics.
   *
   * @param other the other mapping
   * @return both, with both versions
   * @throws IllegalArgumentException if it is for another family
   */
  public Mapping with(Mapping other) {
    if (!Objects.requireNonNull(other, "other").family.equals(family)) {
      throw new IllegalArgumentException(
          "a mapping for " + family + " does not go with one for " + other.family);
    }
    List<MetricUse> both = new ArrayList<>(uses);
    both.addAll(other.uses);
    return new Mapping(family, version + "+" + other.version, both);
  }

  /**
   * The family of frameworks it is for.
   *
   * @return such as {@code hkex-esg}
   */
  public String family() {
    return family;
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
   * All uses.
   *
   * @return the uses in the order of the file
   */
  public List<MetricUse> uses() {
    return uses;
  }

  /**
   * The uses of a figure.
   *
   * @param id the id of the figure, such as {@code headcount.gender.female}
   * @return the uses that fit, in the order of the file
   */
  public List<MetricUse> usesOf(String id) {
    Objects.requireNonNull(id, "id");
    return byFirstPart.getOrDefault(firstPart(id), List.of()).stream()
        .filter(use -> use.category(id).isPresent())
        .toList();
  }

  /**
   * Refuses to serve a framework of another family, or one of which a provision does not ask for
   * what a use serves.
   *
   * @param framework the framework
   * @throws IllegalArgumentException if the mapping does not fit
   */
  public void refuseUnlessFitFor(Framework framework) {
    if (!Objects.requireNonNull(framework, "framework").family().equals(family)) {
      throw new IllegalArgumentException(
          "a mapping for " + family + " does not fit " + framework.family());
    }
    for (MetricUse use : uses) {
      framework
          .find(use.provision())
          .filter(provision -> !isServed(use, provision))
          .ifPresent(
              provision -> {
                throw new IllegalArgumentException(
                    provision + " of " + framework + " does not ask for what " + use + " serves");
              });
    }
  }

  private static boolean isServed(MetricUse use, Provision provision) {
    return use.ask().isEmpty()
        || provision.asks().stream()
            .filter(ask -> ask.id().equals(use.ask()))
            .anyMatch(
                ask ->
                    use.axis().isEmpty()
                        || ask.breakdowns().stream()
                            .anyMatch(breakdown -> breakdown.axis().equals(use.axis())));
  }

  @Serial
  private Object readResolve() {
    return new Mapping(family, version, uses);
  }
}
