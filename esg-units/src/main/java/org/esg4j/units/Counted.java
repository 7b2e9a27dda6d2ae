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
          "attendance",
          "case",
          "complaint",
          "course",
          "customer",
          "event",
          "household",
          "incident",
          "item",
          "order",
          "patent",
          "piece",
          "product",
          "session",
          "site",
          "supplier",
          "time",
          "vehicle");

  private Counted() {}

  static @Nullable Unit<Count> unit(String symbol) {
    return THINGS.contains(symbol) ? Units.count(symbol) : null;
  }
}
