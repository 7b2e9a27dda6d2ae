package org.esg4j.table;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.esg4j.metric.Breakdown;
import org.esg4j.units.Quantity;
import org.esg4j.units.kind.Kind;

/** Merges the small categories of one axis of a counted table. */
final class Merging {
  private Merging() {}

  static <K extends Kind> CrossTable<K> merge(
      CrossTable<K> table, String axis, String into, long size) {
    if (!table.isCounted()) {
      throw new IllegalArgumentException("only a counted table can be merged");
    }
    Breakdown target = Breakdown.of(axis, into);
    Quantity<K> least = table.unit().of(size);
    List<Map.Entry<Breakdown, Quantity<K>>> bySize =
        table.cells(axis).entrySet().stream().sorted(smallestFirst()).toList();
    Set<String> merged = new HashSet<>();
    Quantity<K> sum = table.unit().of(0);
    for (Map.Entry<Breakdown, Quantity<K>> entry : bySize) {
      boolean enough = merged.isEmpty() || sum.compareTo(least) >= 0;
      if (enough && entry.getValue().compareTo(least) >= 0) {
        break;
      }
      merged.add(category(entry.getKey(), axis));
      sum = sum.plus(entry.getValue());
    }
    if (merged.isEmpty()) {
      return table;
    }
    if (sum.compareTo(least) < 0) {
      throw new IllegalArgumentException("all categories of " + axis + " together are " + sum);
    }
    if (!merged.contains(into) && table.cells(axis).containsKey(target)) {
      throw new IllegalArgumentException(into + " is a category that is not merged");
    }
    return renamed(table, axis, merged, into);
  }

  private static <K extends Kind> Comparator<Map.Entry<Breakdown, Quantity<K>>> smallestFirst() {
    return Map.Entry.<Breakdown, Quantity<K>>comparingByValue()
        .thenComparing(Map.Entry.comparingByKey());
  }

  private static String category(Breakdown at, String axis) {
    return at.category(axis).orElseThrow();
  }

  private static <K extends Kind> CrossTable<K> renamed(
      CrossTable<K> table, String axis, Set<String> merged, String into) {
    SortedMap<Breakdown, Quantity<K>> cells = new TreeMap<>();
    table
        .cells(table.axes().toArray(String[]::new))
        .forEach(
            (at, cell) ->
                cells.merge(
                    merged.contains(category(at, axis)) ? at.with(axis, into) : at,
                    cell,
                    Quantity::plus));
    return CrossTable.ofCells(table.unit(), table.axes(), cells);
  }
}
