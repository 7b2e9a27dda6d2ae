package org.esg4j.metric;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The part of a whole that a figure is about: one category on each of some axes, such as gender
 * female and level senior.
 *
 * <p>Axes stand in alphabetical order, so that one part has one name. An axis is named by
 * lower-case letters, digits and hyphens. A category may use letters and digits of any script,
 * hyphen, plus and underscore, so that a program can name its own sites; dots and blanks are kept
 * out because the text joins parts with dots.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Breakdown implements Comparable<Breakdown>, Serializable {
  /** The whole: no category on any axis. */
  public static final Breakdown TOTAL = new Breakdown(new TreeMap<>());

  @Serial private static final long serialVersionUID = 1L;
  private static final Pattern AXIS = Pattern.compile("[a-z][a-z0-9-]{0,49}");
  private static final Pattern CATEGORY =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}+_-]{0,99}");

  @SuppressWarnings("serial") // never written: the serialized form is the text
  private final SortedMap<String, String> categories;

  /** The text, which says all; kept because sets of facts compare it all the time. */
  private final String text;

  private Breakdown(SortedMap<String, String> categories) {
    this.categories = Collections.unmodifiableSortedMap(categories);
    this.text = text(categories);
  }

  private static String text(SortedMap<String, String> categories) {
    StringBuilder text = new StringBuilder();
    categories.forEach(
        (axis, category) ->
            text.append(text.isEmpty() ? "" : ".").append(axis).append('.').append(category));
    return text.isEmpty() ? "total" : text.toString();
  }

  /**
   * A breakdown by one axis.
   *
   * @param axis the axis, such as {@code gender}
   * @param category the category on it, such as {@code female}
   * @return the breakdown
   * @throws IllegalArgumentException if either has a form that is not allowed
   */
  public static Breakdown of(String axis, String category) {
    return TOTAL.with(axis, category);
  }

  /**
   * A breakdown from its axes and categories.
   *
   * @param categories the category by axis; none for the total
   * @return the breakdown
   * @throws IllegalArgumentException if an axis or a category has a form that is not allowed
   */
  public static Breakdown of(Map<String, String> categories) {
    SortedMap<String, String> checked = new TreeMap<>();
    Objects.requireNonNull(categories, "categories")
        .forEach((axis, category) -> put(checked, axis, category));
    return checked.isEmpty() ? TOTAL : new Breakdown(checked);
  }

  /**
   * Reads what {@link #toString()} writes.
   *
   * @param text such as {@code gender.female.level.senior}, or {@code total}
   * @return the breakdown
   * @throws IllegalArgumentException if the text is not axis and category in turn, with dots
   */
  public static Breakdown parse(String text) {
    Objects.requireNonNull(text, "text");
    if (text.equals("total")) {
      return TOTAL;
    }
    String[] parts = text.split("\\.", -1);
    SortedMap<String, String> categories = new TreeMap<>();
    for (int i = 0; i + 1 < parts.length; i += 2) {
      put(categories, parts[i], parts[i + 1]);
    }
    if (categories.size() * 2 != parts.length) {
      throw new IllegalArgumentException(
          "expected axis and category in turn, each axis once, such as gender.female, found '"
              + Texts.shortened(text)
              + "'");
    }
    return new Breakdown(categories);
  }

  private static void put(Map<String, String> categories, String axis, String category) {
    check(AXIS, "an axis such as gender", Objects.requireNonNull(axis, "axis"));
    check(
        CATEGORY,
        "a category such as female (letters, digits, hyphen, plus, underscore)",
        Objects.requireNonNull(category, "category"));
    categories.put(axis, category);
  }

  private static void check(Pattern pattern, String expected, String found) {
    if (!pattern.matcher(found).matches()) {
      throw new IllegalArgumentException(
          "expected " + expected + ", found '" + Texts.shortened(found) + "'");
    }
  }

  /** Whether a text can name an axis. */
  static boolean isAxis(String text) {
    return AXIS.matcher(text).matches();
  }

  /** Whether a text can name a category. */
  static boolean isCategory(String text) {
    return CATEGORY.matcher(text).matches();
  }

  // ---------------------------------------------------------------------------------------------

  /**
   * Whether this is the whole.
   *
   * @return true if there is no category on any axis
   */
  public boolean isTotal() {
    return categories.isEmpty();
  }

  /**
   * The category on an axis.
   *
   * @param axis the axis
   * @return the category, or empty if this breakdown does not speak of the axis
   */
  public Optional<String> category(String axis) {
    return Optional.ofNullable(categories.get(Objects.requireNonNull(axis, "axis")));
  }

  /**
   * Axes and categories.
   *
   * @return the category by axis, axes in alphabetical order, unmodifiable
   */
  public SortedMap<String, String> categories() {
    return categories;
  }

  /**
   * This breakdown with a category on one more axis, or another one on the same.
   *
   * @param axis the axis
   * @param category the category on it
   * @return the breakdown
   * @throws IllegalArgumentException if either has a form that is not allowed
   */
  public Breakdown with(String axis, String category) {
    SortedMap<String, String> more = new TreeMap<>(categories);
    put(more, axis, category);
    return new Breakdown(more);
  }

  /**
   * This breakdown with the categories of another, which win where both speak of an axis.
   *
   * @param other the other breakdown
   * @return the breakdown
   */
  public Breakdown with(Breakdown other) {
    Objects.requireNonNull(other, "other");
    if (isTotal()) {
      return other;
    }
    SortedMap<String, String> more = new TreeMap<>(categories);
    more.putAll(other.categories);
    return new Breakdown(more);
  }

  /**
   * This breakdown without one of its axes.
   *
   * @param axis the axis
   * @return the breakdown; this one if it does not speak of the axis
   */
  public Breakdown without(String axis) {
    if (!categories.containsKey(Objects.requireNonNull(axis, "axis"))) {
      return this;
    }
    SortedMap<String, String> fewer = new TreeMap<>(categories);
    fewer.remove(axis);
    return fewer.isEmpty() ? TOTAL : new Breakdown(fewer);
  }

  // ---------------------------------------------------------------------------------------------

  /** The total comes first, then the order of the text. */
  @Override
  public int compareTo(Breakdown other) {
    if (isTotal() || other.isTotal()) {
      return Boolean.compare(other.isTotal(), isTotal());
    }
    return text.compareTo(other.text);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Breakdown that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /**
   * Axes and categories in turn, with dots between.
   *
   * @return such as {@code gender.female.level.senior}, or {@code total}
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
    throw new InvalidObjectException("a Breakdown is serialized through its text");
  }

  /** The serialized form, which is checked again when it is read. */
  private record Form(String text) implements Serializable {
    @Serial private static final long serialVersionUID = 1L;

    @Serial
    private Object readResolve() {
      return parse(text);
    }
  }
}
