package org.esg4j.examples.report.table;

import java.util.List;
import java.util.Optional;
import org.esg4j.fact.Fact;
import org.esg4j.fact.ReportingPeriod;

/**
 * What there is about one figure in one year.
 *
 * @param period the year
 * @param given the figure as published or measured; where it is published more than once, the one
 *     that counts
 * @param alsoGiven other numbers that are published for the same figure
 * @param calculated the figure as calculated
 */
public record FigureCell(
    ReportingPeriod period, Optional<Fact> given, List<Fact> alsoGiven, Optional<Fact> calculated) {

  /** Keeps its own copy. */
  public FigureCell {
    alsoGiven = List.copyOf(alsoGiven);
  }

  /** The figure that is shown: as given, or else as calculated. */
  public Optional<Fact> shown() {
    return given.or(() -> calculated);
  }

  /** The calculated figure where there is a given one beside it. */
  public Optional<Fact> recalculated() {
    return given.isPresent() ? calculated : Optional.empty();
  }
}
