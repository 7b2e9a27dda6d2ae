package org.esg4j.workforce;

import java.io.Serial;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.esg4j.metric.Breakdown;
import org.esg4j.units.Unit;
import org.esg4j.units.kind.Kind;
import org.esg4j.units.number.Rational;

/**
 * The distinct amounts of a measure in each group, with how often each occurs.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <K> the kind
 */
public final class Distribution<K extends Kind> implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  private final Unit<K> unit;

  @SuppressWarnings("serial") // maps of maps of serializable values
  private final Map<Breakdown, Map<Rational, Long>> cells;

  Distribution(Unit<K> unit, Map<Breakdown, Map<Rational, Long>> cells) {
    this.unit = unit;
    Map<Breakdown, Map<Rational, Long>> copy = new HashMap<>();
    cells.forEach((at, amounts) -> copy.put(at, new HashMap<>(amounts)));
    this.cells = copy;
  }

  /**
   * The amounts of all in a part.
   *
   * @param breakdown the part, by some of the axes that were counted
   * @return the amounts, none if nobody is in the part
   */
  public Amounts<K> at(Breakdown breakdown) {
    Objects.requireNonNull(breakdown, "breakdown");
    Map<Rational, Long> all = new TreeMap<>();
    cells.forEach(
        (at, amounts) -> {
          if (at.categories().entrySet().containsAll(breakdown.categories().entrySet())) {
            amounts.forEach((amount, times) -> all.merge(amount, times, Long::sum));
          }
        });
    return new Amounts<>(unit, new TreeMap<>(all));
  }

  /**
   * The amounts of all.
   *
   * @return the amounts
   */
  public Amounts<K> total() {
    return at(Breakdown.TOTAL);
  }
}
