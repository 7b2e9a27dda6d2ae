package org.esg4j.table;

import java.io.Serial;
import java.io.Serializable;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.esg4j.metric.Breakdown;
import org.esg4j.units.Value;
import org.jspecify.annotations.Nullable;

/**
 * Ratios by breakdown with the definition by which they were worked out.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <V> the type of the values
 */
public final class RatioTable<V extends Value> implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  private final Method method;

  @SuppressWarnings("serial") // an unmodifiable tree map, which is serializable
  private final SortedMap<Breakdown, Outcome<V>> rows;

  /**
   * A table from its rows.
   *
   * @param method the definition
   * @param rows the rows
   */
  public RatioTable(Method method, Map<Breakdown, Outcome<V>> rows) {
    this.method = Objects.requireNonNull(method, "method");
    this.rows = Collections.unmodifiableSortedMap(new TreeMap<>(rows));
  }

  /**
   * The definition by which the values were worked out.
   *
   * @return the method
   */
  public Method method() {
    return method;
  }

  /**
   * The rows.
   *
   * @return the outcome by breakdown, unmodifiable
   */
  public SortedMap<Breakdown, Outcome<V>> rows() {
    return rows;
  }

  /**
   * The value of a part.
   *
   * @param breakdown the part
   * @return its value
   * @throws NoFigureException if there is none; says why
   * @throws IllegalArgumentException if the table has no such row
   */
  public V at(Breakdown breakdown) {
    return row(breakdown).orElseThrow();
  }

  /**
   * The value of one category.
   *
   * @param axis the axis
   * @param category the category on it
   * @return its value
   * @throws NoFigureException if there is none; says why
   * @throws IllegalArgumentException if the table has no such row
   */
  public V at(String axis, String category) {
    return at(Breakdown.of(axis, category));
  }

  /**
   * The outcome for a part.
   *
   * @param breakdown the part
   * @return the value, or why there is none
   * @throws IllegalArgumentException if the table has no such row
   */
  public Outcome<V> row(Breakdown breakdown) {
    Outcome<V> row = rows.get(Objects.requireNonNull(breakdown, "breakdown"));
    if (row == null) {
      throw new IllegalArgumentException(breakdown + " is not in " + rows.keySet());
    }
    return row;
  }

  /**
   * This table with every value changed, such as rounded or given in another unit.
   *
   * @param change the change
   * @return the table with the same method
   */
  public RatioTable<V> with(UnaryOperator<V> change) {
    SortedMap<Breakdown, Outcome<V>> changed = new TreeMap<>(rows);
    changed.replaceAll(
        (at, row) ->
            row.value().<Outcome<V>>map(v -> new Outcome.Known<>(change.apply(v))).orElse(row));
    return new RatioTable<>(method, changed);
  }

  // ---------------------------------------------------------------------------------------------

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RatioTable<?> that
        && method.equals(that.method)
        && rows.equals(that.rows);
  }

  @Override
  public int hashCode() {
    return Objects.hash(method, rows);
  }

  /**
   * The rows, and under them the definition.
   *
   * @param locale English unless it is a Chinese one
   * @return one line for each row, and a last one for the definition
   */
  public String in(Locale locale) {
    StringBuilder text = new StringBuilder();
    rows.forEach((at, row) -> text.append(at).append("  ").append(row).append('\n'));
    return text.append(method.in(locale)).toString();
  }

  /**
   * The rows, and under them the definition in English.
   *
   * @return as {@link #in(Locale)} gives it
   */
  @Override
  public String toString() {
    return in(Locale.ROOT);
  }
}
