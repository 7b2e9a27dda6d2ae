package org.esg4j.bulk;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Collector;
import org.esg4j.csv.ScaledDecimal;
import org.esg4j.units.Unit;
import org.esg4j.units.kind.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What is summed: which sites, which intervals, in which unit, and which rate holds where and when.
 *
 * <pre>  result of a group = rate x sum of its readings</pre>
 *
 * <p>A group is a site in a period in which no rate of the table changes. Because sums are exact,
 * this is the sum of reading x rate to the last digit, and it can be explained in one line. Sites
 * and intervals go by their numbers; amounts are whole numbers of the last decimal of a unit.
 *
 * <p>This class is immutable, thread-safe and can be serialized.
 *
 * @param <N> the kind of the results
 * @param <D> the kind of the readings
 */
public final class ReadingPlan<N extends Kind, D extends Kind> implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  private static final int MOST_CELLS = 1 << 27;
  private static final int STOP = -1;

  final FactorTable<N, D> factors;
  final List<Site> sites;
  final Intervals intervals;
  final Unit<D> unit;
  final int decimals;
  private final int mostFaults;
  final transient Slots<N, D> slots;
  private final transient Map<String, Integer> numbers;

  private ReadingPlan(
      FactorTable<N, D> factors,
      List<Site> sites,
      Intervals intervals,
      Unit<D> unit,
      int decimals,
      int mostFaults) {
    this.factors = Objects.requireNonNull(factors, "factors");
    this.sites = List.copyOf(sites);
    this.intervals = Objects.requireNonNull(intervals, "intervals");
    this.unit = Objects.requireNonNull(unit, "unit");
    this.decimals = decimals;
    this.mostFaults = mostFaults;
    if (decimals < 0 || decimals > ScaledDecimal.MOST_DECIMALS) {
      throw new IllegalArgumentException("expected 0 to 18 decimals, found " + decimals);
    }
    this.numbers = new HashMap<>();
    for (Site site : this.sites) {
      if (numbers.put(site.id(), numbers.size()) != null) {
        throw new IllegalArgumentException(
            "expected each site once, found " + site.id() + " twice");
      }
    }
    this.slots = new Slots<>(factors, this.sites, intervals);
    if ((long) this.sites.size() * slots.count() > MOST_CELLS) {
      throw new IllegalArgumentException(
          "expected at most "
              + MOST_CELLS
              + " groups, found "
              + this.sites.size()
              + " sites in "
              + slots.count()
              + " periods");
    }
    Objects.requireNonNull(unit.of(0).in(factors.unit().denominator()));
  }

  /**
   * A plan that stops at the first reading that cannot be used.
   *
   * @param <N> the kind of the results
   * @param <D> the kind of the readings
   * @param factors which rate holds where and when
   * @param sites the sites, in the order of their numbers
   * @param intervals the intervals
   * @param unit the unit of the readings
   * @param decimals the digits after the point: an amount n stands for n x 10^-decimals
   * @return the plan
   * @throws IllegalArgumentException if the decimals are not from 0 to 18, a site is there twice,
   *     or there would be more than 2^27 groups
   * @throws org.esg4j.units.IncompatibleUnitsException if the unit is not that of the factors
   */
  public static <N extends Kind, D extends Kind> ReadingPlan<N, D> of(
      FactorTable<N, D> factors,
      List<Site> sites,
      Intervals intervals,
      Unit<D> unit,
      int decimals) {
    Objects.requireNonNull(sites, "sites");
    return new ReadingPlan<>(factors, sites, intervals, unit, decimals, STOP);
  }

  /**
   * This plan, collecting what is wrong with readings instead of stopping at the first.
   *
   * @param most how many faults to keep, those of the first records; all are counted
   * @return a plan that differs in this
   * @throws IllegalArgumentException if the number is below zero
   */
  public ReadingPlan<N, D> collectingFaults(int most) {
    if (most < 0) {
      throw new IllegalArgumentException("expected a number of faults to keep, found " + most);
    }
    return new ReadingPlan<>(factors, sites, intervals, unit, decimals, most);
  }

  boolean stopsAtFaults() {
    return mostFaults == STOP;
  }

  int mostFaults() {
    return Math.max(0, mostFaults);
  }

  int cells() {
    return sites.size() * slots.count();
  }

  /**
   * The sites.
   *
   * @return the sites in the order of their numbers
   */
  public List<Site> sites() {
    return sites;
  }

  /**
   * The number of a site.
   *
   * @param id what names the site
   * @return its number, or empty if there is no such site
   */
  public OptionalInt siteNumber(String id) {
    Integer number = numbers.get(Objects.requireNonNull(id, "id"));
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }

  /**
   * The intervals.
   *
   * @return the intervals
   */
  public Intervals intervals() {
    return intervals;
  }

  /**
   * The unit of the readings.
   *
   * @return the unit
   */
  public Unit<D> unit() {
    return unit;
  }

  /**
   * The digits after the point of an amount.
   *
   * @return the decimals: an amount n stands for n x 10^-decimals
   */
  public int decimals() {
    return decimals;
  }

  /**
   * A sum of nothing yet.
   *
   * @return a sum for one thread
   */
  public ReadingSum<N, D> newSum() {
    return new ReadingSum<>(this);
  }

  /**
   * A collector of readings, in any order and any partition.
   *
   * @return the collector
   */
  public Collector<Reading, ?, ReadingTotals<N, D>> collector() {
    return Collector.of(
        this::newSum,
        ReadingSum::add,
        ReadingSum::merge,
        ReadingSum::totals,
        Collector.Characteristics.UNORDERED);
  }

  /** Whether sums of another plan may be added to sums of this one; slots are of one plan only. */
  boolean isLike(ReadingPlan<?, ?> other) {
    return slots == other.slots
        || (sites.equals(other.sites)
            && intervals.equals(other.intervals)
            && unit.equals(other.unit)
            && decimals == other.decimals
            && mostFaults == other.mostFaults
            && factors.equals(other.factors));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ReadingPlan<?, ?> that && isLike(that);
  }

  @Override
  public int hashCode() {
    return Objects.hash(sites, intervals, unit, decimals, mostFaults);
  }

  /**
   * The plan in one line.
   *
   * @return numbers of sites, intervals and periods, and the unit
   */
  @Override
  public String toString() {
    return sites.size()
        + " sites, "
        + intervals.count()
        + " intervals of "
        + intervals.length()
        + " in "
        + slots.count()
        + " periods, readings in "
        + unit.symbol()
        + " with "
        + decimals
        + " decimals";
  }

  @Serial
  private Object writeReplace() {
    return new Form<>(factors, sites, intervals, unit, decimals, mostFaults);
  }

  @Serial
  private void readObject(ObjectInputStream stream) throws InvalidObjectException {
    throw new InvalidObjectException("a ReadingPlan is serialized through its parts");
  }

  /** The serialized form: what the plan was made of. */
  private record Form<N extends Kind, D extends Kind>(
      FactorTable<N, D> factors,
      List<Site> sites,
      Intervals intervals,
      Unit<D> unit,
      int decimals,
      int mostFaults)
      implements Serializable {
    @Serial private static final long serialVersionUID = 1L;

    @Serial
    private Object readResolve() throws InvalidObjectException {
      try {
        return new ReadingPlan<>(
            factors, sites, intervals, unit, decimals, Math.max(STOP, mostFaults));
      } catch (IllegalArgumentException | NullPointerException fault) {
        InvalidObjectException refused = new InvalidObjectException(fault.getMessage());
        refused.initCause(fault);
        throw refused;
      }
    }
  }
}
