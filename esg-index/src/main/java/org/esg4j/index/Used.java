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

  /** A use that fits an id, and the category that the id has. */
  private record Match(MetricUse use, String category) {}

  /** The uses of facts, by the key of the provision, in the order of facts and mapping. */
  static Map<String, List<Used>> find(Mapping mapping, Iterable<Fact> facts) {
    Map<String, List<Match>> matchesOf = new HashMap<>();
    Map<String, List<Used>> found = new HashMap<>();
    for (Fact fact : facts) {
      for (Match match : matchesOf.computeIfAbsent(fact.id(), id -> matches(mapping, id))) {
        found
            .computeIfAbsent(match.use().provision(), key -> new ArrayList<>())
            .add(new Used(match.use(), fact, match.category()));
      }
    }
    return found;
  }

  private static List<Match> matches(Mapping mapping, String id) {
    return mapping.usesOf(id).stream()
        .map(use -> new Match(use, use.category(id).orElse(id)))
        .toList();
  }

  /** Whether the fact is about a period, or about its last day. */
  boolean isIn(ReportingPeriod period) {
    ReportingPeriod own = fact.period();
    boolean onLastDay = own.start().equals(period.end()) && own.end().equals(period.end());
    return onLastDay || own.equals(period);
  }

  boolean isExact() {
    return use.degree() == Degree.EXACT;
  }

  boolean isRelated() {
    return use.degree() == Degree.RELATED;
  }
}
