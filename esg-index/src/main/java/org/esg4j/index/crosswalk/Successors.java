package org.esg4j.index.crosswalk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.esg4j.index.framework.Framework;
import org.esg4j.index.framework.Provision;
import org.esg4j.index.framework.Removal;
import org.esg4j.index.framework.Successor;

/** What takes the place of a provision that an edition has no longer, or no longer in force. */
final class Successors {
  private Successors() {}

  /** The successors that hold on a day, by what either edition says; none if nothing does. */
  static List<Provision> of(Provision gone, Framework later, LocalDate day) {
    List<String> keys = new ArrayList<>();
    for (Removal removal : later.removals()) {
      if (removal.key().equals(gone.key())) {
        keys.addAll(removal.successors());
      }
    }
    for (Successor successor : gone.successors()) {
      if (!successor.from().isAfter(day)) {
        keys.add(successor.key());
      }
    }
    return keys.stream()
        .distinct()
        .flatMap(key -> later.find(key).stream())
        .filter(provision -> provision.inForce().contains(day))
        .toList();
  }
}
