package org.esg4j.examples.power;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A report with a slip in it.
 *
 * @param kind what went wrong
 * @param report the report as it should be
 * @param numbers the numbers as they are printed with the slip
 * @param what the slip in words
 */
record Slip(SlipKind kind, MadeUpReport report, List<BigDecimal> numbers, String what) {

  /** Keeps its own copy of the numbers. */
  Slip {
    numbers = List.copyOf(numbers);
  }

  /** The places where something else is printed than should be. */
  List<Print> changed() {
    List<BigDecimal> right = report.numbers();
    List<Print> changed = new ArrayList<>();
    for (int i = 0; i < numbers.size(); i++) {
      if (numbers.get(i).compareTo(right.get(i)) != 0) {
        changed.add(report.prints().get(i));
      }
    }
    return changed;
  }
}
