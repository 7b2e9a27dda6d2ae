package org.esg4j.factor;

import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place or area that factors are of, and the one area to turn to when it has none.
 *
 * <p>Immutable and thread-safe.
 */
public final class Region implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  private final String id;
  private final Level level;
  private final Title name;
  private final @Nullable String parent;
  private final @Nullable String notes;

  Region(String id, Level level, Title name, @Nullable String parent, @Nullable String notes) {
    this.id = Objects.requireNonNull(id, "id");
    this.level = Objects.requireNonNull(level, "level");
    this.name = Objects.requireNonNull(name, "name");
    this.parent = parent;
    this.notes = notes;
  }

  /**
   * Creates a region that has no parent.
   *
   * @param id such as {@code CN}
   * @param level what it is
   * @param name its name
   * @return the region
   */
  public static Region of(String id, Level level, Title name) {
    return new Region(id, level, name, null, null);
  }

  /**
   * Returns this region within another.
   *
   * @param parent the id of the area to turn to next
   * @return a region that differs in this
   */
  public Region within(String parent) {
    return new Region(id, level, name, Objects.requireNonNull(parent, "parent"), notes);
  }

  /** What a region is, from narrow to wide. */
  public enum Level {
    /** A city. */
    CITY("city"),
    /** The area that one supplier serves. */
    SUPPLY_AREA("supply-area"),
    /** A state of a federation. */
    STATE("state"),
    /** A province, municipality or autonomous region. */
    PROVINCE("province"),
    /** A grid that spans provinces or states, or a part of a national one. */
    GRID_REGION("grid-region"),
    /** A country or territory of ISO 3166-1. */
    COUNTRY("country"),
    /** A group of countries or companies, which no place turns to. */
    GROUP("group");

    private final String id;

    Level(String id) {
      this.id = id;
    }

    /**
     * Returns the name of this level in data.
     *
     * @return such as {@code grid-region}
     */
    public String id() {
      return id;
    }

    /**
     * Finds a level by its name in data.
     *
     * @param id such as {@code grid-region}
     * @return the level, or empty when there is none of that name
     */
    public static Optional<Level> find(String id) {
      return Ids.find(values(), Level::id, id);
    }

    /**
     * Returns the name of this level in data.
     *
     * @return such as {@code grid-region}
     */
    @Override
    public String toString() {
      return id;
    }
  }

  /**
   * Returns what names the region.
   *
   * @return an id by ISO 3166, of a grid, or of a city in China by GB/T 2260 ({@code CN-440300})
   */
  public String id() {
    return id;
  }

  /**
   * Returns what the region is.
   *
   * @return the level
   */
  public Level level() {
    return level;
  }

  /**
   * Returns the name.
   *
   * @return the name
   */
  public Title name() {
    return name;
  }

  /**
   * Returns the area to turn to when this one has no factor.
   *
   * @return the id of the parent, or empty when there is none
   */
  public Optional<String> parent() {
    return Optional.ofNullable(parent);
  }

  /**
   * Returns what to know about the region.
   *
   * @return notes, or empty
   */
  public Optional<String> notes() {
    return Optional.ofNullable(notes);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Region that
        && id.equals(that.id)
        && level == that.level
        && name.equals(that.name)
        && Objects.equals(parent, that.parent)
        && Objects.equals(notes, that.notes);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, parent);
  }

  /**
   * Returns what names the region.
   *
   * @return the id
   */
  @Override
  public String toString() {
    return id;
  }
}
