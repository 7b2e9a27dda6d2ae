package org.esg4j.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.esg4j.fact.ReportingPeriod;
import org.esg4j.index.framework.Framework;
import org.esg4j.index.framework.Provision;
import org.esg4j.index.framework.QuantityAsked;
import org.esg4j.metric.Labels;

/** Compares what a provision asks for with the figures that serve it. */
final class ProvisionCheck {
  private final Provision provision;
  private final List<Used> shown;
  private final boolean anything;
  private final List<Lack> figureLacks;
  private final List<Lack> wordLacks;

  ProvisionCheck(
      Framework framework, Provision provision, List<Used> serving, ReportingPeriod period) {
    this.provision = provision;
    this.shown = serving.stream().filter(each -> isShown(each, period)).toList();
    List<Used> counted = serving.stream().filter(each -> !each.isRelated()).toList();
    boolean found = false;
    Set<Lack> lacks = new LinkedHashSet<>();
    for (List<QuantityAsked> alternatives : groups()) {
      AskCheck.Found of = best(framework, alternatives, counted, period);
      found |= of.anything();
      if (alternatives.get(0).required()) {
        lacks.addAll(of.lacks());
      }
    }
    this.figureLacks = List.copyOf(lacks);
    List<Used> words =
        counted.stream().filter(each -> each.use().ask().isEmpty() && each.isIn(period)).toList();
    this.anything = found || !words.isEmpty();
    this.wordLacks =
        words.stream()
            .flatMap(each -> each.use().lacks().stream())
            .map(Lacks::detail)
            .distinct()
            .toList();
  }

  /** Figures of the period, and of the years before it for which a quantity is asked. */
  private boolean isShown(Used used, ReportingPeriod period) {
    int years =
        provision.asks().stream()
            .filter(ask -> ask.id().equals(used.use().ask()))
            .mapToInt(QuantityAsked::years)
            .max()
            .orElse(1);
    ReportingPeriod year = period;
    for (int i = 0; i < years; i++) {
      if (used.isIn(year)) {
        return true;
      }
      year = year.previous();
    }
    return false;
  }

  /** The quantities, those of which one will do together. */
  private List<List<QuantityAsked>> groups() {
    Map<String, List<QuantityAsked>> groups = new LinkedHashMap<>();
    for (QuantityAsked ask : provision.asks()) {
      String group = ask.alternative().isEmpty() ? "=" + ask.id() : ask.alternative();
      groups.computeIfAbsent(group, key -> new ArrayList<>()).add(ask);
    }
    return List.copyOf(groups.values());
  }

  /** What is there of the one among several quantities that is nearest to complete. */
  private AskCheck.Found best(
      Framework framework,
      List<QuantityAsked> alternatives,
      List<Used> counted,
      ReportingPeriod period) {
    List<AskCheck.Found> there = new ArrayList<>();
    for (QuantityAsked ask : alternatives) {
      List<Used> ofAsk =
          counted.stream().filter(each -> each.use().ask().equals(ask.id())).toList();
      AskCheck.Found found = new AskCheck(framework, ask, ofAsk).check(period);
      if (found.anything()) {
        List<Lack> named = found.lacks().stream().map(lack -> named(ask, lack)).toList();
        there.add(new AskCheck.Found(true, named));
      }
    }
    Labels names =
        alternatives.stream().map(QuantityAsked::labels).reduce(Lacks::either).orElseThrow();
    return there.stream()
        .min(Comparator.comparingInt(found -> found.lacks().size()))
        .orElseGet(() -> new AskCheck.Found(false, List.of(Lacks.figure(names))));
  }

  private Lack named(QuantityAsked ask, Lack lack) {
    return provision.asks().size() == 1 ? lack : Lacks.of(ask.labels(), lack);
  }

  // ---------------------------------------------------------------------------------------------

  /** What a row shows: figures that serve the provision, of the years it asks for. */
  List<Used> shown() {
    return shown;
  }

  /**
   * What is disclosed.
   *
   * @param placed whether a place in the report is given
   * @param vouched whether the reporter says that all is there
   * @return disclosed, partly disclosed or missing
   */
  Status status(boolean placed, boolean vouched) {
    if (vouched || ((placed || anything) && lacks(placed).isEmpty())) {
      return Status.DISCLOSED;
    }
    return placed || anything ? Status.PARTLY_DISCLOSED : Status.MISSING;
  }

  /** What lacks, given that a place in the report is given or not. */
  List<Lack> lacks(boolean placed) {
    List<Lack> lacks = new ArrayList<>();
    if (provision.nature().asksFigures()) {
      lacks.addAll(figureLacks);
    }
    if (provision.nature().asksWords() && !placed) {
      lacks.addAll(wordLacks.isEmpty() ? List.of(Lacks.WORDS) : wordLacks);
    }
    return lacks;
  }
}
