package org.esg4j.index.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.esg4j.index.framework.BreakdownAsked;
import org.esg4j.index.framework.Framework;
import org.esg4j.index.framework.IntensityAsked;
import org.esg4j.index.framework.Provision;
import org.esg4j.index.framework.QuantityAsked;
import org.esg4j.index.framework.TotalAsked;
import org.esg4j.metric.Labels;

/** How far the metrics that we know can answer what a provision asks for in figures. */
record Coverage(Provision provision, Coverage.Extent extent, List<String> open) {

  enum Extent {
    MAPPED,
    PARTLY,
    NOT
  }

  /** One thing that a quantity asks for, and whether a metric gives it. */
  private record Part(String name, boolean exact, boolean some, List<String> lacks) {}

  /** The coverage of each provision that asks for figures and has nothing below it. */
  static List<Coverage> of(Framework framework, Mapping mapping) {
    List<Coverage> all = new ArrayList<>();
    for (Provision provision : framework.provisions()) {
      if (!provision.asks().isEmpty() && framework.subProvisions(provision).isEmpty()) {
        List<MetricUse> uses =
            mapping.uses().stream().filter(use -> use.provision().equals(provision.key())).toList();
        all.add(of(framework, provision, uses));
      }
    }
    return all;
  }

  private static Coverage of(Framework framework, Provision provision, List<MetricUse> uses) {
    List<List<Part>> groups = new ArrayList<>();
    for (List<QuantityAsked> alternatives : groups(provision)) {
      groups.add(best(framework, alternatives, uses));
    }
    List<Part> parts = groups.stream().flatMap(List::stream).toList();
    List<String> open = new ArrayList<>();
    for (Part part : parts) {
      if (!part.exact()) {
        open.add(part.name() + (part.some() ? ": lacks " + String.join(", ", part.lacks()) : ""));
      }
    }
    Extent extent =
        open.isEmpty()
            ? Extent.MAPPED
            : parts.stream().anyMatch(Part::some) ? Extent.PARTLY : Extent.NOT;
    return new Coverage(provision, extent, open);
  }

  /** The quantities that have to be there, those of which one will do together. */
  private static List<List<QuantityAsked>> groups(Provision provision) {
    boolean anyRequired = provision.asks().stream().anyMatch(QuantityAsked::required);
    Map<String, List<QuantityAsked>> groups = new LinkedHashMap<>();
    for (QuantityAsked ask : provision.asks()) {
      if (ask.required() || !anyRequired) {
        String group = ask.alternative().isEmpty() ? "=" + ask.id() : ask.alternative();
        groups.computeIfAbsent(group, key -> new ArrayList<>()).add(ask);
      }
    }
    return List.copyOf(groups.values());
  }

  private static List<Part> best(
      Framework framework, List<QuantityAsked> alternatives, List<MetricUse> uses) {
    List<Part> best = null;
    for (QuantityAsked ask : alternatives) {
      List<Part> parts = parts(framework, ask, uses);
      if (best == null || missing(parts) < missing(best)) {
        best = parts;
      }
    }
    return best;
  }

  private static long missing(List<Part> parts) {
    return parts.stream().filter(part -> !part.exact()).count();
  }

  private static List<Part> parts(Framework framework, QuantityAsked ask, List<MetricUse> all) {
    List<MetricUse> uses =
        all.stream()
            .filter(use -> use.ask().equals(ask.id()) && use.degree() != Degree.RELATED)
            .toList();
    String name = ask.labels().en();
    List<Part> parts = new ArrayList<>();
    if (ask.total() == TotalAsked.REQUIRED) {
      parts.add(part(name, uses, use -> use.axis().isEmpty() && !use.isIntensity()));
    } else if (ask.total() == TotalAsked.OR_PARTS) {
      parts.add(part(name, uses, use -> !use.isIntensity()));
    }
    for (BreakdownAsked breakdown : ask.breakdowns()) {
      if (breakdown.required()) {
        Labels axis = framework.axis(breakdown.axis());
        parts.add(
            part(name + " by " + axis.en(), uses, use -> use.axis().equals(breakdown.axis())));
      }
    }
    if (ask.intensity() == IntensityAsked.REQUIRED) {
      parts.add(part(name + ", intensity", uses, MetricUse::isIntensity));
    }
    if (parts.isEmpty()) {
      parts.add(part(name, uses, use -> true));
    }
    return parts;
  }

  private static Part part(String name, List<MetricUse> uses, Predicate<MetricUse> fitting) {
    List<MetricUse> found = uses.stream().filter(fitting).toList();
    return new Part(
        name,
        found.stream().anyMatch(use -> use.degree() == Degree.EXACT),
        !found.isEmpty(),
        found.stream().flatMap(use -> use.lacks().stream()).map(Labels::en).distinct().toList());
  }
}
