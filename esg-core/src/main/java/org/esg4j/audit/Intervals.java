package org.esg4j.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.esg4j.calculation.Interval;

/** What several intervals have in common. */
final class Intervals {
  private Intervals() {}

  /**
   * What as many of the intervals as possible have in common; the lowest such place if there are
   * several.
   */
  static Optional<Interval> deepest(List<Interval> intervals) {
    Optional<Interval> best = Optional.empty();
    int most = 0;
    for (Interval start : sorted(intervals)) {
      Interval common = null;
      int count = 0;
      for (Interval other : sorted(intervals)) {
        if (other.contains(start.low())) {
          count++;
          Interval sofar = common == null ? other : common;
          common = sofar.intersection(other).orElseThrow();
        }
      }
      if (count > most) {
        most = count;
        best = Optional.ofNullable(common);
      }
    }
    return best;
  }

  private static List<Interval> sorted(List<Interval> intervals) {
    List<Interval> sorted = new ArrayList<>(intervals);
    sorted.sort(Comparator.comparing(Interval::low).thenComparing(Interval::high));
    return sorted;
  }

  /** What all of the intervals have in common. */
  static Optional<Interval> common(List<Interval> intervals) {
    Optional<Interval> common = intervals.stream().findFirst();
    for (Interval interval : intervals) {
      common = common.flatMap(sofar -> sofar.intersection(interval));
    }
    return common;
  }
}
