package org.esg4j.examples.power;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What each figure of a report may be, as far as is known. */
final class Ranges {
  private final List<Range> ranges;
  private boolean changed;

  Ranges(int size) {
    ranges = new ArrayList<>(java.util.Collections.nCopies(size, Range.ANY));
  }

  Range of(Variable variable) {
    return ranges.get(variable.index());
  }

  /** Keeps what is in both; false if nothing is. */
  boolean meet(Variable variable, Range range) {
    Range before = of(variable);
    Optional<Range> both = before.and(range);
    if (variable.isWhole()) {
      both = both.flatMap(Range::whole);
    }
    both.ifPresent(
        after -> {
          changed |= after.isMuchNarrowerThan(before);
          ranges.set(variable.index(), after);
        });
    return both.isPresent();
  }

  /** Whether a range became much narrower since this was last asked. */
  boolean takeChanged() {
    boolean was = changed;
    changed = false;
    return was;
  }
}
