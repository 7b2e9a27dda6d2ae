package org.esg4j.units;

import java.util.Set;
import org.esg4j.units.kind.Count;
import org.jspecify.annotations.Nullable;

/** The things whose counts are read from text; a program's own are made by {@link Units#count}. */
final class Counted {
  /** Singular nouns, as they stand in canonical symbols. */
  static final Set<String> THINGS =
      Set.of(
          "accident",
          "activity",
          "attendance",
          "case",
          "company",
          "complaint",
          "copyright",
          "course",
          "customer",
          "event",
          "household",
          "incident",
          "injury",
          "item",
          "meeting",
          "order",
          "patent",
          "product",
          "session",
          "site",
          "spill",
          "supplier",
          "time",
          "tree",
          "vehicle");

  private Counted() {}

  static @Nullable Unit<Count> unit(String symbol) {
    return THINGS.contains(symbol) ? Units.count(symbol) : null;
  }
}
