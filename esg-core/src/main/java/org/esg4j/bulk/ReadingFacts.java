package org.esg4j.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.esg4j.fact.Derivation;
import org.esg4j.fact.Entity;
import org.esg4j.fact.Fact;
import org.esg4j.fact.FactKey;
import org.esg4j.fact.FactSet;
import org.esg4j.fact.ReportingPeriod;
import org.esg4j.metric.Axes;
import org.esg4j.metric.Breakdown;
import org.esg4j.metric.QuantityMetric;
import org.esg4j.units.Quantity;
import org.esg4j.units.kind.Kind;

/** Totals as facts. */
final class ReadingFacts {
  private ReadingFacts() {}

  static <N extends Kind> FactSet of(
      ReadingTotals<N, ?> totals, QuantityMetric<N> metric, Entity entity, ReportingPeriod period) {
    FactKey key = FactKey.of(metric.id(), entity, period);
    Map<String, List<Derivation>> terms = new TreeMap<>();
    for (ReadingGroup<N, ?> group : totals.groups()) {
      terms.computeIfAbsent(group.site().id(), site -> new ArrayList<>()).add(group.derivation());
    }
    Map<String, Quantity<N>> bySite = totals.by(group -> group.site().id());
    List<Fact> facts = new ArrayList<>();
    List<Derivation> sites = new ArrayList<>();
    terms.forEach(
        (site, parts) -> {
          Quantity<N> result = Objects.requireNonNull(bySite.get(site));
          Derivation sum = added(result, parts);
          sites.add(sum);
          facts.add(Fact.calculated(key.at(Breakdown.of(Axes.SITE, site)), result, sum));
        });
    if (!sites.isEmpty()) {
      facts.add(Fact.calculated(key, totals.total(), added(totals.total(), sites)));
    }
    return FactSet.of(facts);
  }

  private static Derivation added(Quantity<?> total, List<Derivation> terms) {
    return terms.size() == 1 ? terms.get(0) : Derivation.sum(total, terms);
  }
}
