package org.esg4j.workforce;

import java.io.Serial;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.esg4j.metric.Breakdown;
import org.esg4j.table.Method;
import org.esg4j.table.Outcome;
import org.esg4j.table.Ratio;
import org.esg4j.units.Rate;
import org.esg4j.units.Unit;
import org.esg4j.units.Units;
import org.esg4j.units.kind.Kind;
import org.esg4j.units.kind.People;
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
   * The medians, each for one person.
   *
   * @param method the definition that travels with them
   * @return the medians by any of the axes that were counted
   */
  public Ratio<Rate<K, People>> medians(Method method) {
    return Ratio.from(
        method,
        axes -> cells.keySet().stream().map(at -> projected(at, axes)).toList(),
        part ->
            at(part)
                .median()
                .value()
                .<Outcome<Rate<K, People>>>map(
                    median -> new Outcome.Known<>(median.per(Units.PERSON.of(1))))
                .orElseGet(() -> new Outcome.NotApplicable<>(part + ": there is nobody")));
  }

  private static Breakdown projected(Breakdown part, Set<String> wanted) {
    Map<String, String> kept = new HashMap<>(part.categories());
    kept.keySet().retainAll(wanted);
    return Breakdown.of(kept);
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
