package org.esg4j.audit;

import java.util.Optional;
import org.esg4j.calculation.Interval;
import org.esg4j.fact.Fact;

/** Other printed numbers for a question. */
final class Statements {
  private Statements() {}

  /** Another published number for the same question that lies within an interval. */
  static Optional<Fact> otherWithin(Fact fact, Interval canonical, Evidence evidence) {
    return evidence.facts().find(fact.key()).stream()
        .filter(other -> other.origin().isPublished() && !evidence.agree(fact, other))
        .filter(other -> evidence.canonical(other).filter(canonical::meets).isPresent())
        .findFirst();
  }
}
