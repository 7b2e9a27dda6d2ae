package org.esg4j.fact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.esg4j.metric.Breakdown;

/** The facts of a set by the question they answer, best first. */
final class FactIndex {
  private final Map<FactKey, List<Fact>> byKey;

  /** The breakdowns that facts are there for, by the question about the whole. */
  private final Map<FactKey, Set<Breakdown>> breakdowns = new HashMap<>();

  FactIndex(List<Fact> facts) {
    byKey =
        Collections.unmodifiableMap(
            facts.stream()
                .collect(
                    Collectors.groupingBy(
                        Fact::key, LinkedHashMap::new, Collectors.toUnmodifiableList())));
    for (FactKey key : byKey.keySet()) {
      breakdowns
          .computeIfAbsent(key.at(Breakdown.TOTAL), total -> new TreeSet<>())
          .add(key.breakdown());
    }
  }

  Set<FactKey> keys() {
    return byKey.keySet();
  }

  List<Fact> find(FactKey key) {
    return byKey.getOrDefault(key, List.of());
  }

  Set<Breakdown> breakdowns(FactKey key) {
    return Collections.unmodifiableSet(breakdowns.getOrDefault(key.at(Breakdown.TOTAL), Set.of()));
  }

  Optional<Clash> clash(FactKey key) {
    List<Fact> all = find(key);
    if (all.isEmpty()) {
      return Optional.empty();
    }
    Fact first = all.get(0);
    List<Fact> best = all.stream().filter(fact -> fact.isAsGoodAs(first)).toList();
    return best.stream().allMatch(first::agreesWith)
        ? Optional.empty()
        : Optional.of(new Clash(key, best));
  }

  List<Clash> clashes() {
    List<Clash> clashes = new ArrayList<>();
    byKey.forEach(
        (key, facts) -> {
          List<Fact> left = new ArrayList<>(facts);
          while (left.size() > 1) {
            List<Fact> together = left.stream().filter(left.get(0)::isFromWhere).toList();
            left.removeAll(together);
            if (!agree(together)) {
              clashes.add(new Clash(key, together));
            }
          }
        });
    return clashes;
  }

  private static boolean agree(List<Fact> facts) {
    return facts.stream().allMatch(one -> facts.stream().allMatch(one::agreesWith));
  }
}
