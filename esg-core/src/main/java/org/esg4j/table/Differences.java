package org.esg4j.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.esg4j.metric.Breakdown;
import org.esg4j.units.Quantity;
import org.esg4j.units.kind.Kind;

/** Compares stated wholes with the sums of their stated parts. */
final class Differences {
  private Differences() {}

  static <K extends Kind> List<Difference<K>> between(
      CrossTable<K> table,
      List<String> coarse,
      List<String> fine,
      SortedMap<Breakdown, Quantity<K>> parts) {
    SortedMap<Breakdown, Quantity<K>> sums = new TreeMap<>();
    parts.forEach((at, part) -> sums.merge(CrossTable.projected(at, coarse), part, Quantity::plus));
    List<String> further = fine.stream().filter(axis -> !coarse.contains(axis)).toList();
    List<Difference<K>> found = new ArrayList<>();
    for (Map.Entry<Breakdown, Quantity<K>> whole :
        table.cells(coarse.toArray(String[]::new)).entrySet()) {
      Quantity<K> sum = sums.get(whole.getKey());
      if (sum != null && !sum.equals(whole.getValue())) {
        found.add(new Difference<>(whole.getKey(), further, whole.getValue(), sum));
      }
    }
    return found;
  }
}
