package org.esg4j.examples.checker;

import java.util.ArrayList;
import java.util.List;

/** What was compared, and what did not agree. */
final class Report {
  private final List<String> faults = new ArrayList<>();
  private int compared;

  void same(String what, Fraction printed, Fraction redone) {
    compared++;
    if (!printed.equals(redone)) {
      faults.add(what + ": the document says " + printed + ", redone it is " + redone);
    }
  }

  void holds(String what, boolean condition) {
    compared++;
    if (!condition) {
      faults.add(what);
    }
  }

  List<String> faults() {
    return List.copyOf(faults);
  }

  int compared() {
    return compared;
  }
}
