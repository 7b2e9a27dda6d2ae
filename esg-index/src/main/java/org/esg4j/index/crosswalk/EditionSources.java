package org.esg4j.index.crosswalk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.esg4j.index.DisclosureIndex;
import org.esg4j.index.framework.DateBasis;
import org.esg4j.index.framework.Framework;
import org.esg4j.index.framework.Provision;
import org.esg4j.index.framework.Removal;
import org.esg4j.index.recorded.RecordedIndex;
import org.esg4j.index.recorded.RecordedRow;
import org.esg4j.metric.Verification;

/** The same provisions of an earlier edition, and those that moved. */
final class EditionSources implements Sources {
  private final Map<String, List<Source>> byKey = new HashMap<>();

  EditionSources(RecordedIndex last, Framework earlier, DisclosureIndex next) {
    Framework later = next.framework();
    LocalDate day =
        later.edition().basis() == DateBasis.PUBLICATION ? next.published() : next.period().start();
    for (RecordedRow row : last.rows()) {
      add(row.key(), new Source(row, Relation.SAME, Verification.VERIFIED, ""));
    }
    for (RecordedRow row : last.rows()) {
      Provision was = earlier.find(row.key()).orElse(null);
      boolean still = later.find(row.key()).filter(is -> is.inForce().contains(day)).isPresent();
      if (was != null && !still) {
        Source moved = new Source(row, Relation.SUCCESSOR, mark(later, was), "");
        Successors.of(was, later, day).forEach(to -> add(to.key(), moved));
      }
    }
  }

  private static Verification mark(Framework later, Provision was) {
    return later.removals().stream()
        .filter(removal -> removal.key().equals(was.key()))
        .map(Removal::mark)
        .map(mark -> mark.number())
        .findFirst()
        .orElse(was.mark().content());
  }

  private void add(String key, Source source) {
    byKey.computeIfAbsent(key, unseen -> new ArrayList<>()).add(source);
  }

  @Override
  public List<Source> of(Provision provision) {
    return byKey.getOrDefault(provision.key(), List.of());
  }
}
