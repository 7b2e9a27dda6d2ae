package org.esg4j.index.mapping;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
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
    if (text.indexOf('*') < 0) {
      return text.equals(id) ? Optional.of(id) : Optional.empty();
    }
    List<String> wanted = List.of(text.split("\\."));
    List<String> found = List.of(id.split("\\.", -1));
    boolean open = text.endsWith(".**");
    int fixed = open ? wanted.size() - 1 : wanted.size();
    if (open ? found.size() <= fixed : found.size() != fixed) {
      return Optional.empty();
    }
    String category = id;
    for (int i = 0; i < fixed; i++) {
      if (wanted.get(i).equals("*")) {
        category = found.get(i);
      } else if (!wanted.get(i).equals(found.get(i))) {
        return Optional.empty();
      }
    }
    return Optional.of(open ? String.join(".", found.subList(fixed, found.size())) : category);
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
