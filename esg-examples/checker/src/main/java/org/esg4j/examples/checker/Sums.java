package org.esg4j.examples.checker;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The running sums of one method. */
final class Sums {
  private static final List<String> GROUPS = List.of("entity", "site", "region", "carrier", "year");

  private final Map<String, Fraction> groups = new HashMap<>();
  private final Set<String> coverages = new HashSet<>();
  private Fraction emissions = Fraction.ZERO;
  private Fraction energy = Fraction.ZERO;
  private Fraction rated = Fraction.ZERO;
  private Fraction estimated = Fraction.ZERO;
  private Fraction covered = Fraction.ZERO;
  private Fraction biogenic = Fraction.ZERO;
  private boolean complete = true;

  void energy(Fraction amount, @Nullable Node record, boolean hasRate) {
    energy = energy.plus(amount);
    if (hasRate) {
      rated = rated.plus(amount);
    } else {
      complete = false;
    }
    if (record != null && record.node("quality").text("kind").equals("estimated")) {
      estimated = estimated.plus(amount);
    }
  }

  void emissions(Fraction amount, @Nullable Node record, String coverage) {
    emissions = emissions.plus(amount);
    coverages.add(coverage.equals("by-gas") ? "CO2e" : coverage);
    if (record != null) {
      for (String by : GROUPS) {
        String name = record.has(by) ? record.text(by) : "-";
        groups.merge(by + ' ' + name, amount, Fraction::plus);
      }
    }
  }

  void covered(Fraction amount) {
    covered = covered.plus(amount);
  }

  void biogenic(Fraction mass) {
    biogenic = biogenic.plus(mass);
  }

  Fraction emissions() {
    return emissions;
  }

  Fraction energy() {
    return energy;
  }

  Fraction rated() {
    return rated;
  }

  Fraction estimated() {
    return estimated;
  }

  Fraction covered() {
    return covered;
  }

  Fraction biogenic() {
    return biogenic;
  }

  boolean isComplete() {
    return complete;
  }

  /** Whether rates of different gases were added; by gas and in one number is both CO2e. */
  boolean isMixed() {
    return coverages.size() > 1;
  }

  Fraction group(String by, String name) {
    return groups.getOrDefault(by + ' ' + name, Fraction.ZERO);
  }

  int groups() {
    return groups.size();
  }
}
