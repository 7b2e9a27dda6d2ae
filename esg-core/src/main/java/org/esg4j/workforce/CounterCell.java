package org.esg4j.workforce;

import java.io.Serial;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.esg4j.units.number.Rational;
import org.jspecify.annotations.Nullable;

/** What is counted for one group. */
final class CounterCell implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  /** The sum of each measure. */
  final ExactSum[] sums;

  /** The sums of each split measure by category of its own axis; null for the others. */
  final @Nullable Map<String, ExactSum>[] splits;

  /** How often each amount occurs; null for measures that are not distributed. */
  final @Nullable Map<Rational, Long>[] amounts;

  /** Heads at each month end less those at the one before. */
  final long[] headSteps;

  /** The same in full-time equivalents. */
  final ExactSum[] fteSteps;

  @SuppressWarnings({"unchecked", "rawtypes"}) // arrays of maps are filled with such maps only
  CounterCell(WorkforcePlan plan) {
    int number = plan.measures.length;
    sums = new ExactSum[number];
    splits = new Map[number];
    amounts = new Map[number];
    for (int i = 0; i < number; i++) {
      sums[i] = new ExactSum();
      splits[i] = plan.measures[i].splitAxis == null ? null : new HashMap<>();
      amounts[i] = plan.distributed[i] ? new HashMap<>() : null;
    }
    headSteps = new long[plan.monthEnds.length];
    fteSteps = new ExactSum[plan.hasMonthlyFte() ? plan.monthEnds.length : 0];
    for (int i = 0; i < fteSteps.length; i++) {
      fteSteps[i] = new ExactSum();
    }
  }

  void add(int measure, Amount amount) {
    sums[measure].add(amount);
    Map<Rational, Long> distribution = amounts[measure];
    if (distribution != null) {
      distribution.merge(amount.exact, 1L, Long::sum);
    }
  }

  void addTo(int measure, String category, Amount amount) {
    Map<String, ExactSum> split = splits[measure];
    if (split != null) {
      split.computeIfAbsent(category, any -> new ExactSum()).add(amount);
    }
  }

  void merge(CounterCell other) {
    for (int i = 0; i < sums.length; i++) {
      sums[i].merge(other.sums[i]);
      Map<String, ExactSum> split = splits[i];
      Map<String, ExactSum> otherSplit = other.splits[i];
      if (split != null && otherSplit != null) {
        otherSplit.forEach(
            (category, sum) -> split.computeIfAbsent(category, any -> new ExactSum()).merge(sum));
      }
      Map<Rational, Long> distribution = amounts[i];
      Map<Rational, Long> otherDistribution = other.amounts[i];
      if (distribution != null && otherDistribution != null) {
        otherDistribution.forEach((amount, times) -> distribution.merge(amount, times, Long::sum));
      }
    }
    for (int i = 0; i < headSteps.length; i++) {
      headSteps[i] += other.headSteps[i];
    }
    for (int i = 0; i < fteSteps.length; i++) {
      fteSteps[i].merge(other.fteSteps[i]);
    }
  }
}
