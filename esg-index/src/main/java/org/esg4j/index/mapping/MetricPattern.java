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
   * The category that an id has where the pattern has its last star.
   *
   * @param id the id of a figure, such as {@code headcount.gender.female}
   * @return the category, such as {@code female}; the id itself if the pattern has no star; empty
   *     if the id does not fit
   */
  public Optional<String> category(String id) {
    Objects.requireNonNull(id, "id");
    String category = id;
    int at = 0;
    for (int from = 0; from < text.length(); ) {
      int dot = text.indexOf('.', from);
      int to = dot < 0 ? text.length() : dot;
      int end = id.indexOf('.', at);
      int stop = end < 0 ? id.length() : end;
      if (text.startsWith(ANY_PARTS, from)) {
        return at < id.length() ? Optional.of(id.substring(at)) : Optional.empty();
      }
      if (to - from == 1 && text.charAt(from) == '*') {
        category = id.substring(Math.min(at, stop), stop);
      } else if (to - from != stop - at || !text.regionMatches(from, id, at, to - from)) {
        return Optional.empty();
      }
      if ((dot < 0) != (end < 0) || stop == at) {
        return Optional.empty();
      }
      from = to + 1;
      at = stop + 1;
    }
    return Optional.of(category);
  }

  /**
   * Whether an id fits the pattern.
   *
   * @param id the id of a figure
   * @return true if it does
   */
  public boolean matches(String id) {
    return category(id).isPresent();
  }

  /** The pattern. */
  @Override
  public String toString() {
    return text;
  }
}
