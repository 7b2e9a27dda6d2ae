package org.esg4j.table;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.esg4j.metric.Breakdown;
import org.esg4j.units.Quantity;
import org.esg4j.units.QuantitySum;
import org.esg4j.units.Unit;
import org.esg4j.units.kind.Kind;
import org.esg4j.units.number.Rational;
import org.jspecify.annotations.Nullable;

/**
 * Counts or amounts of one kind by breakdown: a total, its parts by gender, by gender and age, and
 * so on.
 *
 * <p>There are two sorts of table. A <em>stated</em> one ({@link #stating(Unit)}) holds the figures
 * that somebody gave: what was not given is not there, and parts may differ from the whole ({@link
 * #differences()}). A <em>counted</em> one ({@link #ofCells}) holds every cell of its axes that is
 * not zero: totals and coarser breakdowns are sums, and what is not there is zero.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <K> the kind
 */
public final class CrossTable<K extends Kind> implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  private final Unit<K> unit;
  private final boolean counted;

  @SuppressWarnings("serial") // an immutable list, which is serializable
  private final List<String> axes;

  @SuppressWarnings("serial") // an unmodifiable tree map, which is serializable
  private final SortedMap<Breakdown, Quantity<K>> cells;

  /** Sums of a counted table by axes, kept when first asked for; a race only repeats work. */
  private transient volatile @Nullable Map<Set<String>, SortedMap<Breakdown, Quantity<K>>> layers;

  private CrossTable(
      Unit<K> unit,
      boolean counted,
      Collection<String> axes,
      SortedMap<Breakdown, Quantity<K>> cells) {
    this.unit = unit;
    this.counted = counted;
    this.axes = List.copyOf(new TreeSet<>(axes));
    this.cells = Collections.unmodifiableSortedMap(cells);
  }

  /**
   * Starts a table of stated figures.
   *
   * @param <K> the kind
   * @param unit the unit
   * @return the builder
   */
  public static <K extends Kind> CrossTableBuilder<K> stating(Unit<K> unit) {
    return new CrossTableBuilder<>(unit);
  }

  /**
   * A counted table from its finest cells.
   *
   * @param <K> the kind
   * @param unit the unit
   * @param axes the axes that every cell speaks of
   * @param cells the cells; one that is not there is zero
   * @return the table
   * @throws IllegalArgumentException if a cell speaks of other axes or is below zero
   */
  public static <K extends Kind> CrossTable<K> ofCells(
      Unit<K> unit, Collection<String> axes, Map<Breakdown, Quantity<K>> cells) {
    Objects.requireNonNull(unit, "unit");
    SortedSet<String> wanted = new TreeSet<>(axes);
    SortedMap<Breakdown, Quantity<K>> checked = new TreeMap<>();
    cells.forEach(
        (at, quantity) -> {
          if (!at.categories().keySet().equals(wanted)) {
            throw new IllegalArgumentException("a cell speaks of " + at + ", not of " + wanted);
          }
          CrossTableBuilder.refuseNegative(at, quantity);
          if (!quantity.isZero()) {
            checked.put(at, quantity.in(unit));
          }
        });
    return new CrossTable<>(unit, true, wanted, checked);
  }

  static <K extends Kind> CrossTable<K> stated(
      Unit<K> unit, SortedMap<Breakdown, Quantity<K>> cells) {
    SortedSet<String> axes = new TreeSet<>();
    cells.keySet().forEach(at -> axes.addAll(at.categories().keySet()));
    return new CrossTable<>(unit, false, axes, cells);
  }

  // ---------------------------------------------------------------------------------------------

  /**
   * The unit of all figures.
   *
   * @return the unit
   */
  public Unit<K> unit() {
    return unit;
  }

  /**
   * The axes that the table can be broken down by.
   *
   * @return their ids in alphabetical order
   */
  public List<String> axes() {
    return axes;
  }

  /**
   * Whether this table holds every cell of its axes, so that what is not there is zero.
   *
   * @return false if it holds what somebody stated
   */
  public boolean isCounted() {
    return counted;
  }

  /**
   * The total.
   *
   * @return the figure of the whole
   * @throws IllegalArgumentException if the table is a stated one without a total
   */
  public Quantity<K> total() {
    return at(Breakdown.TOTAL);
  }

  /**
   * The figure of a part.
   *
   * @param breakdown the part
   * @return its figure
   * @throws IllegalArgumentException if it was not stated or counted
   */
  public Quantity<K> at(Breakdown breakdown) {
    return find(breakdown)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    breakdown + " is not in a table " + (counted ? "of " : "stated by ") + axes));
  }

  /**
   * The figure of a part, if there is one.
   *
   * @param breakdown the part
   * @return its figure; empty if it was not stated, or was counted without one of its axes
   */
  public Optional<Quantity<K>> find(Breakdown breakdown) {
    Objects.requireNonNull(breakdown, "breakdown");
    Quantity<K> cell = cells.get(breakdown);
    if (cell != null || !counted || !axes.containsAll(breakdown.categories().keySet())) {
      return Optional.ofNullable(cell);
    }
    return Optional.of(layer(breakdown.categories().keySet()).getOrDefault(breakdown, unit.of(0)));
  }

  private static boolean isWithin(Breakdown part, Breakdown whole) {
    return part.categories().entrySet().containsAll(whole.categories().entrySet());
  }

  /**
   * The figures by exactly these axes.
   *
   * @param axes the axes; none for the total alone
   * @return the figures by breakdown, unmodifiable; empty if a stated table has none
   * @throws IllegalArgumentException if the table was counted without one of the axes
   */
  public SortedMap<Breakdown, Quantity<K>> cells(String... axes) {
    SortedSet<String> wanted = new TreeSet<>(List.of(axes));
    if (counted) {
      requireAxes(wanted);
      return layer(wanted);
    }
    SortedMap<Breakdown, Quantity<K>> found = new TreeMap<>();
    cells.forEach(
        (at, cell) -> {
          if (at.categories().keySet().equals(wanted)) {
            found.put(at, cell);
          }
        });
    return Collections.unmodifiableSortedMap(found);
  }

  /** The sums of a counted table by some of its axes. */
  private SortedMap<Breakdown, Quantity<K>> layer(Set<String> wanted) {
    Map<Set<String>, SortedMap<Breakdown, Quantity<K>>> known = layers;
    SortedMap<Breakdown, Quantity<K>> layer = known == null ? null : known.get(wanted);
    if (layer == null) {
      layer = Collections.unmodifiableSortedMap(summed(wanted));
      Map<Set<String>, SortedMap<Breakdown, Quantity<K>>> more =
          known == null ? new HashMap<>() : new HashMap<>(known);
      more.put(Set.copyOf(wanted), layer);
      layers = more;
    }
    return layer;
  }

  private SortedMap<Breakdown, Quantity<K>> summed(Set<String> wanted) {
    SortedMap<Breakdown, QuantitySum<K>> sums = new TreeMap<>();
    if (wanted.isEmpty()) {
      sums.put(Breakdown.TOTAL, new QuantitySum<>(unit));
    }
    cells.forEach(
        (at, cell) ->
            sums.computeIfAbsent(projected(at, wanted), any -> new QuantitySum<>(unit)).add(cell));
    SortedMap<Breakdown, Quantity<K>> found = new TreeMap<>();
    sums.forEach((at, sum) -> found.put(at, sum.total()));
    return found;
  }

  private void requireAxes(Collection<String> wanted) {
    if (!axes.containsAll(wanted)) {
      throw new IllegalArgumentException("counted by " + axes + ", not by " + wanted);
    }
  }

  /** A part without the axes that are not wanted. */
  static Breakdown projected(Breakdown part, Collection<String> wanted) {
    SortedMap<String, String> kept = new TreeMap<>(part.categories());
    kept.keySet().retainAll(wanted);
    return Breakdown.of(kept);
  }

  /**
   * The sets of axes by which figures are there.
   *
   * @return for a stated table those that were stated; for a counted one only the finest
   */
  public List<List<String>> layers() {
    if (counted) {
      return List.of(axes);
    }
    return cells.keySet().stream()
        .map(at -> List.copyOf(at.categories().keySet()))
        .distinct()
        .toList();
  }

  // ---------------------------------------------------------------------------------------------

  /**
   * This table by fewer axes.
   *
   * @param axes the axes to keep
   * @return a counted table of sums; of a stated one, the figures that speak of no other axes
   * @throws IllegalArgumentException if the table was counted without one of the axes
   */
  public CrossTable<K> by(String... axes) {
    if (counted) {
      return new CrossTable<>(unit, true, List.of(axes), new TreeMap<>(cells(axes)));
    }
    SortedMap<Breakdown, Quantity<K>> kept = new TreeMap<>(cells);
    kept.keySet().removeIf(at -> !List.of(axes).containsAll(at.categories().keySet()));
    return stated(unit, kept);
  }

  /**
   * The part of this table in one category, broken down by the other axes.
   *
   * @param axis the axis, such as the reason for leaving
   * @param category the category on it
   * @return the table without that axis
   * @throws IllegalArgumentException if the table was counted without the axis
   */
  public CrossTable<K> where(String axis, String category) {
    Breakdown wanted = Breakdown.of(axis, category);
    if (counted) {
      requireAxes(List.of(axis));
    }
    SortedMap<Breakdown, Quantity<K>> kept = new TreeMap<>();
    cells.forEach(
        (at, cell) -> {
          if (isWithin(at, wanted)) {
            kept.put(at.without(axis), cell);
          }
        });
    List<String> others = axes.stream().filter(one -> !one.equals(axis)).toList();
    return new CrossTable<>(unit, counted, others, kept);
  }

  /**
   * The sum of two tables, cell by cell.
   *
   * @param other the other table: counted by the same axes, or stated as this one is
   * @return the sums; of stated tables, where both state a figure
   * @throws IllegalArgumentException if one is counted and the other stated, or axes differ
   */
  public CrossTable<K> plus(CrossTable<K> other) {
    requireAlike(other);
    SortedMap<Breakdown, Quantity<K>> sums = new TreeMap<>(cells);
    if (!counted) {
      sums.keySet().retainAll(other.cells.keySet());
    }
    other.cells.forEach(
        (at, cell) -> {
          if (counted || sums.containsKey(at)) {
            sums.merge(at, cell, Quantity::plus);
          }
        });
    return new CrossTable<>(unit, counted, axes, sums);
  }

  /**
   * The difference of two tables, cell by cell.
   *
   * @param other what to take away: counted by the same axes, or stated as this one is
   * @return the differences; of stated tables, where both state a figure
   * @throws IllegalArgumentException if one is counted and the other stated, or axes differ
   */
  public CrossTable<K> minus(CrossTable<K> other) {
    return plus(other.times(Rational.of(-1)));
  }

  private void requireAlike(CrossTable<K> other) {
    if (counted != other.counted || (counted && !axes.equals(other.axes))) {
      throw new IllegalArgumentException(this.kindOfTable() + " and " + other.kindOfTable());
    }
  }

  private String kindOfTable() {
    return (counted ? "a table counted by " : "a table stated by ") + axes;
  }

  /**
   * Every figure multiplied by a number.
   *
   * @param factor the number
   * @return the products
   */
  public CrossTable<K> times(Rational factor) {
    SortedMap<Breakdown, Quantity<K>> products = new TreeMap<>(cells);
    products.replaceAll((at, cell) -> cell.times(factor));
    return new CrossTable<>(unit, counted, axes, products);
  }

  /**
   * The arithmetic mean of tables, cell by cell.
   *
   * @param <K> the kind
   * @param tables the tables, at least one, alike as for {@link #plus}
   * @return the means, exactly
   * @throws IllegalArgumentException if there is no table, or the tables are not alike
   */
  public static <K extends Kind> CrossTable<K> mean(List<CrossTable<K>> tables) {
    CrossTable<K> sum =
        tables.stream()
            .reduce(CrossTable::plus)
            .orElseThrow(() -> new IllegalArgumentException("no mean of no tables"));
    return sum.times(Rational.ONE.dividedBy(Rational.of(tables.size())));
  }

  /**
   * The wholes that their parts do not add up to.
   *
   * <p>Each stated figure is compared with the sums of the figures that break it down further, axis
   * set by axis set. The categories of an axis must not overlap.
   *
   * @return the differences; none for a counted table
   */
  public List<Difference<K>> differences() {
    List<Difference<K>> found = new ArrayList<>();
    for (List<String> fine : counted ? List.<List<String>>of() : layers()) {
      SortedMap<Breakdown, Quantity<K>> parts = cells(fine.toArray(String[]::new));
      for (List<String> coarse : layers()) {
        if (fine.size() > coarse.size() && fine.containsAll(coarse)) {
          found.addAll(Differences.between(this, coarse, fine, parts));
        }
      }
    }
    return List.copyOf(found);
  }

  // ---------------------------------------------------------------------------------------------

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CrossTable<?> that
        && unit.equals(that.unit)
        && counted == that.counted
        && axes.equals(that.axes)
        && cells.equals(that.cells);
  }

  @Override
  public int hashCode() {
    return Objects.hash(unit, counted, axes, cells);
  }

  /**
   * The cells as they are held.
   *
   * @return such as {@code {total=1937 person, gender.female=667 person}}
   */
  @Override
  public String toString() {
    return cells.toString();
  }
}
