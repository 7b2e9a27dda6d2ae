package org.esg4j.examples.power;

import java.math.BigDecimal;
import java.util.List;

/**
 * Whether any true figures lie behind printed ones.
 *
 * <p>Each figure starts with the numbers that round to what is printed, and those that are not
 * printed with all numbers. Every rule of the report then narrows the figures that it joins, counts
 * to whole numbers, until nothing changes. Nothing true is ever left out, so when a figure has no
 * number left, no true report can be printed like that: the proof needs no audit.
 */
final class ExactSearch {
  private static final int MOST_ROUNDS = 60;

  private ExactSearch() {}

  /** Whether it is proved that no true figures can be printed so. */
  static boolean isImpossible(MadeUpReport report, List<BigDecimal> numbers) {
    Ranges ranges = new Ranges(report.variables().size());
    for (int i = 0; i < numbers.size(); i++) {
      Print print = report.prints().get(i);
      if (!ranges.meet(print.variable(), print.range(numbers.get(i)))) {
        return true;
      }
    }
    for (int round = 0; round < MOST_ROUNDS; round++) {
      ranges.takeChanged();
      for (Variable variable : report.variables()) {
        if (variable.rule().isPresent() && !variable.rule().get().narrow(variable, ranges)) {
          return true;
        }
      }
      if (!ranges.takeChanged()) {
        return false;
      }
    }
    return false;
  }
}
