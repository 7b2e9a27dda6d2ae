package org.esg4j.table;

import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.esg4j.metric.Breakdown;
import org.esg4j.units.Quantity;
import org.esg4j.units.Unit;
import org.esg4j.units.kind.Kind;

/**
 * Collects the figures of a stated table; used by one thread.
 *
 * @param <K> the kind
 */
public final class CrossTableBuilder<K extends Kind> {
  private final Unit<K> unit;
  private final SortedMap<Breakdown, Quantity<K>> cells = new TreeMap<>();

  CrossTableBuilder(Unit<K> unit) {
    this.unit = Objects.requireNonNull(unit, "unit");
  }

  /**
   * States the total.
   *
   * @param number the number, in the unit of the table
   * @return this builder
   * @throws IllegalArgumentException if it is below zero, or was stated before
   */
  public CrossTableBuilder<K> total(long number) {
    return put(Breakdown.TOTAL, unit.of(number));
  }

  /**
   * States the total.
   *
   * @param quantity the total
   * @return this builder
   * @throws IllegalArgumentException if it is below zero, or was stated before
   */
  public CrossTableBuilder<K> total(Quantity<K> quantity) {
    return put(Breakdown.TOTAL, quantity);
  }

  /**
   * States the figure of one category.
   *
   * @param axis the axis
   * @param category the category on it
   * @param number the number, in the unit of the table
   * @return this builder
   * @throws IllegalArgumentException if it is below zero, or was stated before
   */
  public CrossTableBuilder<K> put(String axis, String category, long number) {
    return put(Breakdown.of(axis, category), unit.of(number));
  }

  /**
   * States the figure of a part.
   *
   * @param breakdown the part
   * @param quantity its figure
   * @return this builder
   * @throws IllegalArgumentException if it is below zero, or was stated before
   */
  public CrossTableBuilder<K> put(Breakdown breakdown, Quantity<K> quantity) {
    Objects.requireNonNull(breakdown, "breakdown");
    refuseNegative(breakdown, quantity);
    if (cells.putIfAbsent(breakdown, quantity.in(unit)) != null) {
      throw new IllegalArgumentException(breakdown + " was stated before");
    }
    return this;
  }

  static void refuseNegative(Breakdown at, Quantity<?> quantity) {
    if (quantity.signum() < 0) {
      throw new IllegalArgumentException(at + ": " + quantity + " is below zero");
    }
  }

  /**
   * The table.
   *
   * @return a stated table of the figures so far
   */
  public CrossTable<K> build() {
    return CrossTable.stated(unit, new TreeMap<>(cells));
  }
}
