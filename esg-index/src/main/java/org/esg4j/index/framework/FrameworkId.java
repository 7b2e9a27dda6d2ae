package org.esg4j.index.framework;

import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The id of one edition of a framework, such as {@code hkex-appendix-c2-2025}.
 *
 * @param text lower-case letters and digits, with single hyphens between
 */
public record FrameworkId(String text) implements Comparable<FrameworkId>, Serializable {
  @Serial private static final long serialVersionUID = 1L;
  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final int MAX_LENGTH = 60;

  /**
   * Checks the form.
   *
   * @param text lower-case letters and digits, with single hyphens between
   * @throws IllegalArgumentException if the text is not of the form of an id
   */
  public FrameworkId {
    Objects.requireNonNull(text, "text");
    if (text.length() > MAX_LENGTH || !FORM.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "expected the id of a framework such as hkex-appendix-c2-2025, found '"
              + Shortened.of(text)
              + "'");
    }
  }

  /**
   * An id from its text.
   *
   * @param text such as {@code hkex-appendix-c2-2025}
   * @return the id
   * @throws IllegalArgumentException if the text is not of the form of an id
   */
  public static FrameworkId of(String text) {
    return new FrameworkId(text);
  }

  @Override
  public int compareTo(FrameworkId other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
