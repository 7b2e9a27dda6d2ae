package org.esg4j.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.esg4j.calculation.Interval;
import org.esg4j.fact.Derivation;
import org.esg4j.fact.Fact;
import org.esg4j.units.number.Rational;

/**
 * One way to know a number, and what it can be that way.
 *
 * @param name the way in words
 * @param derivation the calculation, in the canonical unit
 * @param interval all that it can give
 */
record Way(String name, Derivation derivation, Interval interval) {

  Rational number() {
    return derivation.number();
  }

  /** The published facts that it rests on. */
  Set<Fact> inputs() {
    return inputsOf(derivation);
  }

  static Set<Fact> inputsOf(Derivation derivation) {
    Set<Fact> found = new TreeSet<>();
    Contradicted.collect(derivation, found);
    return found;
  }

  String step(int decimals) {
    return name
        + ": "
        + derivation.inWords()
        + " = "
        + Written.between(interval, decimals)
        + " "
        + derivation.unit();
  }

  /** The step with numbers to about six digits. */
  String brief() {
    return name
        + ": "
        + derivation.inWords()
        + " = "
        + Written.brief(interval)
        + " "
        + derivation.unit();
  }

  static List<Interval> intervals(List<Way> ways) {
    return ways.stream().map(Way::interval).toList();
  }

  /** The ways that do not meet what most of them have in common. */
  static List<Way> outliers(List<Way> ways) {
    Interval most = Intervals.deepest(intervals(ways)).orElseThrow();
    List<Way> outliers = new ArrayList<>(ways);
    outliers.removeIf(way -> way.interval().meets(most));
    return outliers;
  }
}
