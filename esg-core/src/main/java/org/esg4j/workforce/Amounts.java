package org.esg4j.workforce;

import java.io.Serial;
import java.io.Serializable;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.esg4j.table.Outcome;
import org.esg4j.units.Quantity;
import org.esg4j.units.Unit;
import org.esg4j.units.kind.Kind;
import org.esg4j.units.number.Rational;
import org.esg4j.units.number.RationalSum;

/**
 * Many amounts of one kind, such as everybody's pay: their mean, median and extremes.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <K> the kind
 */
public final class Amounts<K extends Kind> implements Serializable {
  @Serial private static final long serialVersionUID = 1L;
  private static final String NONE = "there is nobody to count";

  private final Unit<K> unit;

  @SuppressWarnings("serial") // a tree map of serializable values, never changed
  private final SortedMap<Rational, Long> times;

  private final long count;

  Amounts(Unit<K> unit, SortedMap<Rational, Long> times) {
    this.unit = unit;
    this.times = times;
    this.count = times.values().stream().mapToLong(Long::longValue).sum();
  }

  /**
   * Amounts from a list.
   *
   * @param <K> the kind
   * @param unit the unit of the results
   * @param amounts the amounts
   * @return the same, in their order of size
   * @throws org.esg4j.units.IncompatibleUnitsException if an amount does not convert to the unit
   */
  public static <K extends Kind> Amounts<K> of(Unit<K> unit, Collection<Quantity<K>> amounts) {
    Objects.requireNonNull(unit, "unit");
    SortedMap<Rational, Long> times = new TreeMap<>();
    amounts.forEach(amount -> times.merge(amount.in(unit).number(), 1L, Long::sum));
    return new Amounts<>(unit, times);
  }

  /**
   * How many amounts there are.
   *
   * @return the number
   */
  public long count() {
    return count;
  }

  /**
   * The sum.
   *
   * @return the exact sum, zero for none
   */
  public Quantity<K> sum() {
    RationalSum sum = new RationalSum();
    times.forEach((amount, often) -> sum.add(amount.times(Rational.of(often))));
    return unit.of(sum.total());
  }

  /**
   * The arithmetic mean: {@code sum / count}.
   *
   * @return the exact mean; not applicable for none
   */
  public Outcome<Quantity<K>> mean() {
    return count == 0
        ? new Outcome.NotApplicable<>(NONE)
        : new Outcome.Known<>(sum().times(Rational.ONE.dividedBy(Rational.of(count))));
  }

  /**
   * The median: the middle amount, or the mean of the two in the middle.
   *
   * @return the exact median; not applicable for none
   */
  public Outcome<Quantity<K>> median() {
    if (count == 0) {
      return new Outcome.NotApplicable<>(NONE);
    }
    Rational low = number((count - 1) / 2);
    Rational high = number(count / 2);
    return new Outcome.Known<>(unit.of(low.plus(high).dividedBy(Rational.of(2))));
  }

  /** The amount at a place in the order of size, counted from zero. */
  private Rational number(long place) {
    long before = 0;
    for (Map.Entry<Rational, Long> entry : times.entrySet()) {
      before += entry.getValue();
      if (place < before) {
        return entry.getKey();
      }
    }
    throw new IllegalStateException("only " + count + " amounts");
  }

  /**
   * The largest amount.
   *
   * @return the amount; not applicable for none
   */
  public Outcome<Quantity<K>> highest() {
    return count == 0
        ? new Outcome.NotApplicable<>(NONE)
        : new Outcome.Known<>(unit.of(times.lastKey()));
  }

  /**
   * The smallest amount.
   *
   * @return the amount; not applicable for none
   */
  public Outcome<Quantity<K>> lowest() {
    return count == 0
        ? new Outcome.NotApplicable<>(NONE)
        : new Outcome.Known<>(unit.of(times.firstKey()));
  }

  /**
   * All amounts but one of the largest, as for the median that the highest-paid is compared with
   * (GRI 2-21, verified second-hand).
   *
   * @return the others, none if there is at most one amount
   */
  public Amounts<K> withoutHighest() {
    SortedMap<Rational, Long> fewer = new TreeMap<>(times);
    if (count > 0) {
      fewer.computeIfPresent(times.lastKey(), (amount, often) -> often > 1 ? often - 1 : null);
    }
    return new Amounts<>(unit, fewer);
  }
}
