package org.esg4j.factor;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** What a catalogue answers to a query: a {@link FactorChoice} or a {@link FactorGap}. */
public sealed interface FactorSelection extends Serializable permits FactorChoice, FactorGap {

  /**
   * Returns what was asked.
   *
   * @return the query
   */
  FactorQuery query();

  /**
   * Returns why the answer is what it is.
   *
   * @return one line
   */
  String reason();

  /**
   * Returns the factors that were looked at on the way, and what became of each.
   *
   * @return the factors in the order of the search, those of one step in order of id
   */
  List<Considered> considered();

  /**
   * Returns the choice.
   *
   * @return the choice, or empty for a gap
   */
  Optional<FactorChoice> choice();

  /**
   * Returns the choice or fails.
   *
   * @return the choice
   * @throws NoFactorException if this is a gap, which it carries
   */
  FactorChoice orElseThrow();
}
