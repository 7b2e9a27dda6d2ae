package org.esg4j.table;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Linear equations with whole coefficients, brought to reduced form by exact elimination.
 *
 * <p>Right-hand sides are left out: which unknowns have only one solution does not depend on them.
 */
final class LinearEquations {
  /** Rows by pivot; a pivot stands in no other row. */
  private final SortedMap<Integer, SortedMap<Integer, BigInteger>> reduced = new TreeMap<>();

  /** Adds an equation, as its coefficients by unknown; zeros are left out. */
  void add(Map<Integer, BigInteger> equation) {
    SortedMap<Integer, BigInteger> row = new TreeMap<>(equation);
    for (Integer unknown : List.copyOf(row.keySet())) {
      SortedMap<Integer, BigInteger> pivotRow = reduced.get(unknown);
      if (pivotRow != null) {
        eliminate(row, pivotRow, unknown);
      }
    }
    if (row.isEmpty()) {
      return;
    }
    Integer pivot = row.firstKey();
    for (SortedMap<Integer, BigInteger> other : reduced.values()) {
      if (other.containsKey(pivot)) {
        eliminate(other, row, pivot);
      }
    }
    reduced.put(pivot, row);
  }

  /** Takes an unknown out of a row with the help of another, without fractions. */
  private static void eliminate(
      SortedMap<Integer, BigInteger> row, SortedMap<Integer, BigInteger> by, Integer unknown) {
    BigInteger own = by.get(unknown);
    BigInteger removed = row.get(unknown);
    row.replaceAll((key, value) -> value.multiply(own));
    by.forEach((key, value) -> row.merge(key, value.multiply(removed).negate(), BigInteger::add));
    row.values().removeIf(value -> value.signum() == 0);
    BigInteger common = row.values().stream().reduce(BigInteger.ZERO, BigInteger::gcd);
    if (common.compareTo(BigInteger.ONE) > 0) {
      row.replaceAll((key, value) -> value.divide(common));
    }
  }

  /** The unknowns that the equations leave no choice. */
  Set<Integer> determined() {
    Set<Integer> found = new HashSet<>();
    reduced.forEach(
        (pivot, row) -> {
          if (row.size() == 1) {
            found.add(pivot);
          }
        });
    return found;
  }
}
