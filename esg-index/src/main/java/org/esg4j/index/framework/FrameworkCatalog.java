package org.esg4j.index.framework;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.esg4j.json.JsonDocument;

/**
 * The frameworks that a program can ask for: the bundled editions, and those it adds.
 *
 * <p>A bundled edition is read when it is first asked for, and kept. Reading takes a few
 * milliseconds, so a program that builds many indexes keeps the catalogue, or the frameworks.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class FrameworkCatalog {
  private static final String LIST = "bundled.json";

  /** Bundled editions by id; the value is the family. */
  private final Map<FrameworkId, String> bundled;

  private final Map<FrameworkId, Framework> added;
  private final Map<FrameworkId, Framework> read = new ConcurrentHashMap<>();

  private FrameworkCatalog(Map<FrameworkId, String> bundled, Map<FrameworkId, Framework> added) {
    this.bundled = bundled;
    this.added = added;
  }

  /**
   * The editions that come with the library.
   *
   * @return a catalogue of them
   */
  public static FrameworkCatalog bundled() {
    Map<FrameworkId, String> bundled = new LinkedHashMap<>();
    try (InputStream in = resource(LIST)) {
      JsonDocument.read(in, LIST)
          .objects("frameworks")
          .forEach(each -> bundled.put(FrameworkId.of(each.string("id")), each.string("family")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new FrameworkCatalog(bundled, Map.of());
  }

  /**
   * This catalogue with one more framework, which replaces one of the same id.
   *
   * @param framework the framework
   * @return the catalogue
   */
  public FrameworkCatalog with(Framework framework) {
    Map<FrameworkId, Framework> more = new LinkedHashMap<>(added);
    more.put(Objects.requireNonNull(framework, "framework").id(), framework);
    return new FrameworkCatalog(bundled, more);
  }

  /**
   * What can be asked for.
   *
   * @return the ids, the bundled ones first
   */
  public List<FrameworkId> ids() {
    Map<FrameworkId, Object> all = new LinkedHashMap<>(bundled);
    all.putAll(added);
    return List.copyOf(all.keySet());
  }

  /**
   * A framework.
   *
   * @param id its id
   * @return the framework
   * @throws IllegalArgumentException if the catalogue does not have it
   */
  public Framework framework(FrameworkId id) {
    Objects.requireNonNull(id, "id");
    Framework own = added.get(id);
    if (own != null) {
      return own;
    }
    if (!bundled.containsKey(id)) {
      throw new IllegalArgumentException("no framework '" + id + "'; there are " + ids());
    }
    return read.computeIfAbsent(id, FrameworkCatalog::load);
  }

  /**
   * The editions of a family.
   *
   * @param family such as {@code hkex-esg}
   * @return the editions, the oldest first; none if the family is not known
   */
  public List<Framework> editions(String family) {
    Objects.requireNonNull(family, "family");
    return ids().stream()
        .filter(id -> family.equals(familyOf(id)))
        .map(this::framework)
        .sorted(Comparator.comparing(framework -> framework.edition().from()))
        .toList();
  }

  /**
   * The edition of a family that is the default for a financial year: the latest one that is in
   * force on its first day.
   *
   * <p>An edition may be used before it is in force, so a reporter may choose another. An edition
   * whose dates attach to the text of a rule is taken to hold for the financial years that commence
   * from its date on, and one whose dates attach to publication for reports published then.
   *
   * @param family such as {@code hkex-esg}
   * @param day the first day of the financial year, or the day of publication where the dates of
   *     the family attach to that
   * @return the edition, or empty if none is in force
   */
  public Optional<Framework> inForce(String family, LocalDate day) {
    Objects.requireNonNull(day, "day");
    return editions(family).stream()
        .filter(framework -> !framework.edition().from().isAfter(day))
        .reduce((earlier, later) -> later);
  }

  private String familyOf(FrameworkId id) {
    Framework own = added.get(id);
    return own == null ? bundled.getOrDefault(id, "") : own.family();
  }

  private static Framework load(FrameworkId id) {
    String file = id.text() + ".json";
    try (InputStream in = resource(file)) {
      return Framework.read(in, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(FrameworkCatalog.class.getResourceAsStream(name), name);
  }
}
