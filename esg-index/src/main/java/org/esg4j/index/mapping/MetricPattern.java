package org.esg4j.index.mapping;

import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A pattern of the ids by which figures go, such as {@code headcount.gender.*}.
 *
 * <p>A star stands for one part between dots. Two stars stand for one or more parts and may only
 * come last.
 *
 * @param text the pattern
 */
public record MetricPattern(String text) implements Serializable {
  @Serial private static final long serialVersionUID = 1L;
  private static final Pattern FORM =
      Pattern.compile("[a-z][a-z0-9-]*(\\.([a-z0-9-]+|\\*))*(\\.\\*\\*)?");
  private static final String ANY_PARTS = "**";
  private static final int MAX_LENGTH = 200;

  /**
   * Checks the form.
   *
   * @param text the pattern
   * @throws IllegalArgumentException if the text is not of the form of a pattern
   */
  public MetricPattern {
    Objects.requireNonNull(text, "text");
    if (!isValid(text)) {
      throw new IllegalArgumentException(
          "expected a pattern of metric ids such as headcount.gender.*");
    }
  }

  static boolean isValid(String text) {
    return text.length() <= MAX_LENGTH && FORM.matcher(text).matches();
  }

  /**
   * The category that an id has on an axis.
   *
   * <p>It stands where the pattern has a star after the name of the axis, or else its last star.
   *
   * @param id the id of a figure, such as {@code headcount.gender.female}
   * @param axis the axis, such as {@code gender}; may be empty
   * @return the category, such as {@code female}; the id itself if the pattern has no star; empty
   *     if the id does not fit
   */
  public Optional<String> category(String id, String axis) {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(axis, "axis");
    String category = id;
    boolean onAxis = false;
    int before = 0;
    int at = 0;
    for (int from = 0; from < text.length(); ) {
      if (text.startsWith(ANY_PARTS, from)) {
        return at < id.length() ? Optional.of(id.substring(at)) : Optional.empty();
      }
      int end = endOfPart(text, from);
      int found = endOfPart(id, at);
      boolean any = text.charAt(from) == '*';
      boolean bothEnd = (end == text.length()) == (found == id.length());
      boolean fits = any || isSame(text, from, end, id, at, found);
      if (found <= at || !bothEnd || !fits) {
        return Optional.empty();
      }
      if (any && !onAxis) {
        category = id.substring(at, found);
        onAxis = isSame(text, before, from - 1, axis, 0, axis.length());
      }
      before = from;
      from = end + 1;
      at = found + 1;
    }
    return Optional.of(category);
  }

  /** Where the part that begins at a place ends. */
  private static int endOfPart(String id, int from) {
    int dot = id.indexOf('.', from);
    return dot < 0 ? id.length() : dot;
  }

  private static boolean isSame(
      String one, int from, int end, String other, int otherFrom, int otherEnd) {
    return end - from == otherEnd - otherFrom
        && one.regionMatches(from, other, otherFrom, end - from);
  }

  /**
   * Whether an id fits the pattern.
   *
   * @param id the id of a figure
   * @return true if it does
   */
  public boolean matches(String id) {
    return category(id, "").isPresent();
  }

  /** The pattern. */
  @Override
  public String toString() {
    return text;
  }
}
