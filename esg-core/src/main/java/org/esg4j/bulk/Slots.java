package org.esg4j.bulk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.esg4j.fact.ReportingPeriod;
import org.esg4j.units.kind.Kind;
import org.jspecify.annotations.Nullable;

/** The periods in which no rate of a table changes, numbered from 0, and the rates in each. */
final class Slots<N extends Kind, D extends Kind> {
  /** The first interval of each period, and after the last of them the number of intervals. */
  private final int[] starts;

  private final int[] slotOf;
  private final List<ReportingPeriod> periods = new ArrayList<>();
  private final Map<String, List<@Nullable CitedRate<N, D>>> rates = new HashMap<>();

  Slots(FactorTable<N, D> factors, List<Site> sites, Intervals intervals) {
    Set<LocalDate> edges = edges(factors, sites, intervals.period());
    LocalDate begin = null;
    for (LocalDate edge : edges) {
      if (begin != null) {
        periods.add(new ReportingPeriod(begin, edge.minusDays(1)));
      }
      begin = edge;
    }
    starts = edges.stream().mapToInt(intervals::firstOf).toArray();
    slotOf = new int[intervals.count()];
    for (int slot = 0; slot < periods.size(); slot++) {
      for (int at = starts[slot]; at < starts[slot + 1]; at++) {
        slotOf[at] = slot;
      }
    }
    for (Site site : sites) {
      rates.computeIfAbsent(site.place(), place -> ratesOf(factors, place));
    }
  }

  private static Set<LocalDate> edges(
      FactorTable<?, ?> factors, List<Site> sites, ReportingPeriod whole) {
    LocalDate after = whole.end().plusDays(1);
    TreeSet<LocalDate> edges = new TreeSet<>(List.of(whole.start(), after));
    for (String place : new HashSet<>(sites.stream().map(Site::place).toList())) {
      for (ReportingPeriod period : factors.rates(place).keySet()) {
        edges.add(period.start());
        edges.add(period.end().plusDays(1));
      }
    }
    return new TreeSet<>(edges.subSet(whole.start(), true, after, true));
  }

  private List<@Nullable CitedRate<N, D>> ratesOf(FactorTable<N, D> factors, String place) {
    List<@Nullable CitedRate<N, D>> found = new ArrayList<>();
    for (ReportingPeriod slot : periods) {
      CitedRate<N, D> rate = null;
      for (Map.Entry<ReportingPeriod, CitedRate<N, D>> entry : factors.rates(place).entrySet()) {
        if (!entry.getKey().start().isAfter(slot.start())
            && !entry.getKey().end().isBefore(slot.end())) {
          rate = entry.getValue();
        }
      }
      found.add(rate);
    }
    return found;
  }

  int count() {
    return periods.size();
  }

  int intervals() {
    return slotOf.length;
  }

  /** The period of an interval. */
  int of(int interval) {
    return slotOf[interval];
  }

  int start(int slot) {
    return starts[slot];
  }

  int end(int slot) {
    return starts[slot + 1];
  }

  ReportingPeriod period(int slot) {
    return periods.get(slot);
  }

  @Nullable CitedRate<N, D> rate(Site site, int slot) {
    return rates.getOrDefault(site.place(), List.of()).get(slot);
  }
}
