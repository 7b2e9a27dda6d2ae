package org.esg4j.factor;

import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A name in English and, where the source has one, in simplified Chinese.
 *
 * <p>Immutable and thread-safe.
 */
public final class Title implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  private final String english;
  private final @Nullable String chinese;

  private Title(String english, @Nullable String chinese) {
    this.english = Objects.requireNonNull(english, "english");
    this.chinese = chinese;
  }

  /**
   * Creates a title in English.
   *
   * @param english the name
   * @return the title
   */
  public static Title of(String english) {
    return new Title(english, null);
  }

  /**
   * Creates a title in both languages.
   *
   * @param english the name
   * @param chinese the name in simplified Chinese
   * @return the title
   */
  public static Title of(String english, String chinese) {
    return new Title(english, Objects.requireNonNull(chinese, "chinese"));
  }

  /** A title whose Chinese may be absent. */
  static Title ofNullable(String english, @Nullable String chinese) {
    return new Title(english, chinese);
  }

  /**
   * Returns the name in English.
   *
   * @return the name
   */
  public String english() {
    return english;
  }

  /**
   * Returns the name in simplified Chinese.
   *
   * @return the name, or empty when the source has none
   */
  public Optional<String> chinese() {
    return Optional.ofNullable(chinese);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Title that
        && english.equals(that.english)
        && Objects.equals(chinese, that.chinese);
  }

  @Override
  public int hashCode() {
    return Objects.hash(english, chinese);
  }

  /**
   * Returns the name in English.
   *
   * @return the name
   */
  @Override
  public String toString() {
    return english;
  }
}
