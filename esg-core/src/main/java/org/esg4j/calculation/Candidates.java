package org.esg4j.calculation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.esg4j.fact.FactKey;
import org.esg4j.fact.FactSet;
import org.esg4j.metric.Breakdown;
import org.esg4j.metric.Formula;
import org.esg4j.metric.Metric;
import org.esg4j.metric.MetricCatalog;
import org.esg4j.metric.MetricId;
import org.esg4j.metric.MetricPath;

/**
 * The questions that a formula could answer, given the facts that are there.
 *
 * <p>Every input of a formula is needed, so it is enough to look at the facts for one of them: the
 * first of the same period that varies with the breakdown, if there is one.
 */
final class Candidates {
  private final MetricCatalog catalog;
  private final Map<MetricId, Set<FactKey>> keys = new HashMap<>();

  Candidates(MetricCatalog catalog, FactSet facts) {
    this.catalog = catalog;
    for (FactKey key : facts.keys()) {
      keys.computeIfAbsent(key.metric(), metric -> new TreeSet<>()).add(key);
    }
  }

  Set<FactKey> of(Metric metric, Formula formula) {
    Set<FactKey> candidates = new TreeSet<>();
    anchor(formula)
        .ifPresent(
            anchor -> {
              for (FactKey key : keys.getOrDefault(anchor.path.metric().id(), Set.of())) {
                target(metric, anchor, key).ifPresent(candidates::add);
              }
            });
    return candidates;
  }

  private Optional<FactKey> target(Metric metric, Anchor anchor, FactKey key) {
    Breakdown breakdown = key.breakdown();
    for (Map.Entry<String, String> own : anchor.path.breakdown().categories().entrySet()) {
      if (!breakdown.category(own.getKey()).equals(Optional.of(own.getValue()))) {
        return Optional.empty();
      }
      breakdown = breakdown.without(own.getKey());
    }
    if (!anchor.axis.isEmpty()) {
      if (breakdown.category(anchor.axis).isEmpty()) {
        return Optional.empty();
      }
      breakdown = breakdown.without(anchor.axis);
    }
    if (anchor.pinned && !breakdown.isTotal()) {
      return Optional.empty();
    }
    return catalog.isAllowed(metric, breakdown)
        ? Optional.of(new FactKey(metric.id(), breakdown, key.entity(), key.period()))
        : Optional.empty();
  }

  private Optional<Anchor> anchor(Formula formula) {
    if (formula instanceof Formula.Reference reference) {
      return Optional.of(anchor(reference, ""));
    }
    if (formula instanceof Formula.Sum sum) {
      return Optional.of(anchor(sum.term(), sum.axis()));
    }
    if (formula instanceof Formula.Mean mean) {
      return Optional.of(anchor(mean.term(), mean.axis()));
    }
    if (formula instanceof Formula.Previous) {
      return Optional.empty();
    }
    List<Anchor> anchors = formula.parts().stream().flatMap(part -> anchor(part).stream()).toList();
    return anchors.stream()
        .filter(anchor -> !anchor.pinned)
        .findFirst()
        .or(() -> anchors.stream().findFirst());
  }

  private Anchor anchor(Formula.Reference reference, String axis) {
    MetricPath path = catalog.reference(reference).orElseThrow();
    return new Anchor(path, axis, References.isPinned(reference, path));
  }

  /** The reference whose facts say what could be asked. */
  private record Anchor(MetricPath path, String axis, boolean pinned) {}
}
