package org.esg4j.fact;

import java.io.Serial;
import java.io.Serializable;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Whose figure it is: a company, a group, a part of one.
 *
 * <p>The id says who is meant, and equality is by the id alone; names are for readers.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Entity implements Comparable<Entity>, Serializable {
  @Serial private static final long serialVersionUID = 1L;
  private static final int MAX_LENGTH = 200;

  private final String id;

  @SuppressWarnings("serial") // an unmodifiable tree map, which is serializable
  private final SortedMap<String, String> names;

  private Entity(String id, Map<String, String> names) {
    this.id = id;
    this.names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
  }

  /**
   * An entity without names.
   *
   * @param id who is meant, such as a stock code with its exchange, {@code 6638.HK}
   * @return the entity
   * @throws IllegalArgumentException if the id is blank, long, or has control characters
   */
  public static Entity of(String id) {
    return of(id, Map.of());
  }

  /**
   * An entity with its names.
   *
   * @param id who is meant, such as a stock code with its exchange, {@code 6638.HK}
   * @param names the name by language tag, such as {@code en}, {@code zh-Hant}, {@code zh-Hans}
   * @return the entity
   * @throws IllegalArgumentException if the id is blank, long, or has control characters
   */
  public static Entity of(String id, Map<String, String> names) {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(names, "names");
    if (id.isBlank() || id.length() > MAX_LENGTH || id.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException(
          "the id of an entity has 1 to " + MAX_LENGTH + " characters, none of them a control");
    }
    return new Entity(id, names);
  }

  /**
   * Who is meant.
   *
   * @return the id
   */
  public String id() {
    return id;
  }

  /**
   * The names.
   *
   * @return the name by language tag, unmodifiable
   */
  public SortedMap<String, String> names() {
    return names;
  }

  /**
   * The name for a locale.
   *
   * @param locale the locale
   * @return the name in its language and script, else in its language, else in English, else the id
   */
  public String name(Locale locale) {
    Objects.requireNonNull(locale, "locale");
    String best = id;
    int rank = 0;
    for (Map.Entry<String, String> entry : names.entrySet()) {
      int candidate = rank(Locale.forLanguageTag(entry.getKey()), locale);
      if (candidate > rank) {
        best = entry.getValue();
        rank = candidate;
      }
    }
    return best;
  }

  private static int rank(Locale name, Locale wanted) {
    if (name.getLanguage().equals(wanted.getLanguage())) {
      return name.getScript().equals(wanted.getScript()) ? 3 : 2;
    }
    return name.getLanguage().equals("en") ? 1 : 0;
  }

  @Override
  public int compareTo(Entity other) {
    return id.compareTo(other.id);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Entity that && id.equals(that.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /**
   * The id.
   *
   * @return such as {@code 6638.HK}
   */
  @Override
  public String toString() {
    return id;
  }
}
