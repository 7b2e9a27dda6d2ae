package org.esg4j.metric;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The id of a metric, such as {@code ghg.scope2} or {@code headcount.total}.
 *
 * <p>An id is made of parts with dots between; a part has lower-case letters, digits and hyphens,
 * and the first part starts with a letter. An id that ends in {@code .total} belongs to a metric
 * that is usually broken down: without that ending it is the stem to which a breakdown is joined,
 * as in {@code headcount.gender.female}. For other ids the stem is the id itself.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class MetricId implements Comparable<MetricId>, Serializable {
  @Serial private static final long serialVersionUID = 1L;
  private static final String TOTAL = ".total";
  private static final int MAX_LENGTH = 200;

  private final String text;

  private MetricId(String text) {
    this.text = text;
  }

  /**
   * An id from its text.
   *
   * @param text such as {@code headcount.total}
   * @return the id
   * @throws IllegalArgumentException if the text is not of the form of an id
   */
  public static MetricId of(String text) {
    Objects.requireNonNull(text, "text");
    if (!isValid(text)) {
      throw new IllegalArgumentException(
          "expected a metric id such as ghg.scope2 (lower-case letters, digits, hyphens and dots,"
              + " at most "
              + MAX_LENGTH
              + " characters), found '"
              + Texts.shortened(text)
              + "'");
    }
    return new MetricId(text);
  }

  private static boolean isValid(String text) {
    boolean valid = !text.isEmpty() && text.length() <= MAX_LENGTH;
    char before = '.';
    for (int i = 0; valid && i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = c >= 'a' && c <= 'z';
      boolean digit = c >= '0' && c <= '9';
      valid = letter || (digit && i > 0) || ((c == '-' || c == '.') && before != '.');
      before = c;
    }
    return valid && before != '.';
  }

  /**
   * The id without its ending {@code .total}: what a breakdown is joined to.
   *
   * @return the stem, such as {@code headcount}
   */
  public String stem() {
    return text.endsWith(TOTAL) ? text.substring(0, text.length() - TOTAL.length()) : text;
  }

  /**
   * The id joined with a breakdown, as a figure is called in a report.
   *
   * @param breakdown the breakdown
   * @return such as {@code headcount.gender.female}; the id itself for the total
   */
  public String at(Breakdown breakdown) {
    Objects.requireNonNull(breakdown, "breakdown");
    return breakdown.isTotal() ? text : stem() + '.' + breakdown;
  }

  @Override
  public int compareTo(MetricId other) {
    return text.compareTo(other.text);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MetricId that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /**
   * The text of the id.
   *
   * @return such as {@code headcount.total}
   */
  @Override
  public String toString() {
    return text;
  }

  @Serial
  private Object writeReplace() {
    return new Form(text);
  }

  @Serial
  private void readObject(ObjectInputStream stream) throws InvalidObjectException {
    throw new InvalidObjectException("a MetricId is serialized through its text");
  }

  /** The serialized form, which is checked again when it is read. */
  private record Form(String text) implements Serializable {
    @Serial private static final long serialVersionUID = 1L;

    @Serial
    private Object readResolve() {
      return of(text);
    }
  }
}
