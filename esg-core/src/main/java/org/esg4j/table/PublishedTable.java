package org.esg4j.table;

import java.io.Serial;
import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.esg4j.metric.Breakdown;
import org.esg4j.units.Quantity;
import org.esg4j.units.Value;
import org.esg4j.units.kind.Kind;

/**
 * What of a table may be published: its cells, with those withheld that are about too few people or
 * would give such ones away.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <K> the kind
 */
public final class PublishedTable<K extends Kind> implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // an unmodifiable tree map, which is serializable
  private final SortedMap<Breakdown, Outcome<Quantity<K>>> rows;

  @SuppressWarnings("serial") // an immutable map, which is serializable
  private final Map<Breakdown, String> withheld;

  PublishedTable(Map<Breakdown, Quantity<K>> cells, Map<Breakdown, String> withheld) {
    this.withheld = Map.copyOf(withheld);
    SortedMap<Breakdown, Outcome<Quantity<K>>> outcomes = new TreeMap<>();
    cells.forEach(
        (at, cell) ->
            outcomes.put(
                at,
                withheld.containsKey(at)
                    ? new Outcome.Withheld<>(withheld.get(at))
                    : new Outcome.Known<>(cell)));
    this.rows = Collections.unmodifiableSortedMap(outcomes);
  }

  /**
   * The cells.
   *
   * @return the outcome by breakdown, unmodifiable
   */
  public SortedMap<Breakdown, Outcome<Quantity<K>>> rows() {
    return rows;
  }

  /**
   * The cells that are withheld.
   *
   * @return their breakdowns
   */
  public Set<Breakdown> withheld() {
    return withheld.keySet();
  }

  /**
   * A table of ratios about the same people, with the rows of withheld cells withheld.
   *
   * @param <V> the type of the values
   * @param ratios the ratios
   * @return the ratios that can be published beside this table
   */
  public <V extends Value> RatioTable<V> mask(RatioTable<V> ratios) {
    Objects.requireNonNull(ratios, "ratios");
    SortedMap<Breakdown, Outcome<V>> masked = new TreeMap<>(ratios.rows());
    masked.replaceAll(
        (at, row) -> withheld.containsKey(at) ? new Outcome.Withheld<>(withheld.get(at)) : row);
    return new RatioTable<>(ratios.method(), masked);
  }

  /**
   * The cells, one a line.
   *
   * @return the text
   */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    rows.forEach((at, row) -> text.append(at).append("  ").append(row).append('\n'));
    return text.toString();
  }
}
