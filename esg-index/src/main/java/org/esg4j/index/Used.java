package org.esg4j.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.esg4j.fact.Fact;
import org.esg4j.fact.ReportingPeriod;
import org.esg4j.index.mapping.Degree;
import org.esg4j.index.mapping.Mapping;
import org.esg4j.index.mapping.MetricUse;

/** A fact that serves a provision, how, and with which category of a breakdown. */
record Used(MetricUse use, Fact fact, String category) {

  /** The uses of facts, by the key of the provision, in the order of facts and mapping. */
  static Map<String, List<Used>> find(Mapping mapping, Iterable<Fact> facts) {
    Map<String, List<MetricUse>> usesOf = new HashMap<>();
    Map<String, List<Used>> found = new HashMap<>();
    for (Fact fact : facts) {
      String id = fact.id();
      for (MetricUse use : usesOf.computeIfAbsent(id, mapping::usesOf)) {
        found
            .computeIfAbsent(use.provision(), key -> new ArrayList<>())
            .add(new Used(use, fact, use.category(id).orElse(id)));
      }
    }
    return found;
  }

  /** Whether the fact is about a period, or about its last day. */
  boolean isIn(ReportingPeriod period) {
    ReportingPeriod own = fact.period();
    return own.equals(period) || own.equals(ReportingPeriod.on(period.end()));
  }

  boolean isExact() {
    return use.degree() == Degree.EXACT;
  }

  boolean isRelated() {
    return use.degree() == Degree.RELATED;
  }
}
