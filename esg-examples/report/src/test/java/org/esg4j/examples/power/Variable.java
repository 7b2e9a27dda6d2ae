package org.esg4j.examples.power;

import java.util.Optional;
import org.esg4j.units.number.Rational;

/** A figure of a made-up report with its true value; printed or not. */
final class Variable {
  private final int index;
  private final boolean whole;
  private final Rational value;
  private final Optional<Rule> rule;

  Variable(int index, boolean whole, Rational value, Optional<Rule> rule) {
    this.index = index;
    this.whole = whole;
    this.value = value;
    this.rule = rule;
  }

  int index() {
    return index;
  }

  /** Whether it counts people or things. */
  boolean isWhole() {
    return whole;
  }

  /** The truth. */
  Rational value() {
    return value;
  }

  /** How it follows from others; empty if it is given. */
  Optional<Rule> rule() {
    return rule;
  }
}
