package org.esg4j.index.crosswalk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.esg4j.index.DisclosureIndex;
import org.esg4j.index.framework.Framework;
import org.esg4j.index.framework.Provision;
import org.esg4j.index.recorded.RecordedIndex;

/** The provisions of another framework that are about the same. */
final class CrosswalkSources implements Sources {
  private final Map<String, List<Source>> byKey = new HashMap<>();

  CrosswalkSources(Crosswalk crosswalk, RecordedIndex last, Framework from, DisclosureIndex next) {
    boolean forth = fits(crosswalk.from(), crosswalk.to(), from, next.framework());
    if (!forth && !fits(crosswalk.to(), crosswalk.from(), from, next.framework())) {
      throw new IllegalArgumentException(
          crosswalk + " does not lead from " + from + " to " + next.framework());
    }
    for (Correspondence row : crosswalk.rows()) {
      if (row.holdsOn(forth ? next.published() : last.published())) {
        add(row, forth, last, from, next.framework());
      }
    }
    byKey.values().forEach(found -> found.sort(Comparator.comparing(Source::relation)));
  }

  private static boolean fits(String first, String second, Framework from, Framework to) {
    return from.family().equals(first) && to.family().equals(second);
  }

  private void add(
      Correspondence row, boolean forth, RecordedIndex last, Framework from, Framework to) {
    from.find(forth ? row.from() : row.to())
        .flatMap(provision -> last.row(provision.key()))
        .ifPresent(
            there ->
                to.find(forth ? row.to() : row.from())
                    .ifPresent(
                        target ->
                            byKey
                                .computeIfAbsent(target.key(), unseen -> new ArrayList<>())
                                .add(
                                    new Source(
                                        there, row.relation(), row.verification(), row.note()))));
  }

  @Override
  public List<Source> of(Provision provision) {
    return byKey.getOrDefault(provision.key(), List.of());
  }
}
