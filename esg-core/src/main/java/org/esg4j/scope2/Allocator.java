package org.esg4j.scope2;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.esg4j.scope2.instrument.ContractualInstrument;
import org.esg4j.scope2.rules.MarketRules;
import org.esg4j.units.Quantity;
import org.esg4j.units.kind.Energy;

/**
 * Covers uses of energy by instruments: explicit assignments first, then step by step of the rules.
 *
 * <p>One unit of energy is covered once; what is covered and uncovered adds up to the use; what is
 * claimed of an instrument never exceeds it. Source of the order: GHG Protocol Scope 2 Guidance
 * (2015), table 6.3.
 */
final class Allocator {
  private final MarketRules rules;
  private final AllocationRule rule;
  private final List<LoadState> loads;
  private final List<Holding> holdings = new ArrayList<>();

  /** Whether some load is longer than the time that the rules compare. */
  private boolean tooLong;

  Allocator(
      MarketRules rules,
      AllocationRule rule,
      List<LoadState> loads,
      List<ContractualInstrument> instruments) {
    this.rules = rules;
    this.rule = rule;
    this.loads = loads;
    instruments.forEach(instrument -> holdings.add(new Holding(instrument, rules)));
  }

  /** Covers the loads. */
  void run() {
    if (holdings.isEmpty()) {
      return;
    }
    if (holdings.stream().anyMatch(one -> !one.instrument.assignments().isEmpty())) {
      new ExplicitAssignments(rules, rule, loads).meet(holdings);
    }
    Map<Pool, List<Holding>> byPool = new LinkedHashMap<>();
    for (Holding holding : holdings) {
      if (holding.isUsable() && !holding.pool.isTooLong()) {
        byPool.computeIfAbsent(holding.pool, pool -> new ArrayList<>()).add(holding);
      }
    }
    Map<Pool, List<LoadState>> open = loadsOf(byPool.keySet());
    byPool.forEach((pool, held) -> cover(open.getOrDefault(pool, List.of()), held));
    noteRefusals();
  }

  /** The loads of each pool, in their order. */
  private Map<Pool, List<LoadState>> loadsOf(Set<Pool> pools) {
    IdentityHashMap<Place, List<LoadState>> byPlace = new IdentityHashMap<>();
    Map<Pool, List<LoadState>> byPool = new HashMap<>();
    pools.forEach(pool -> byPool.put(pool, new ArrayList<>()));
    for (LoadState load : loads) {
      byPlace
          .computeIfAbsent(
              load.place, place -> byPool.getOrDefault(place.pool(), new ArrayList<>()))
          .add(load);
    }
    tooLong = byPlace.keySet().stream().anyMatch(place -> place.pool().isTooLong());
    return byPool;
  }

  /** What became of each instrument, in the order given. */
  List<InstrumentStatement> statements() {
    return holdings.stream().map(Holding::statement).toList();
  }

  private void cover(List<LoadState> open, List<Holding> held) {
    Map<Integer, List<Holding>> bySteps = new TreeMap<>();
    held.forEach(one -> bySteps.computeIfAbsent(one.step, step -> new ArrayList<>()).add(one));
    for (List<Holding> step : bySteps.values()) {
      List<Spread.Part> parts = new ArrayList<>();
      for (Holding holding : step) {
        if (!holding.isSupply()) {
          parts.add(new Spread.Part(holding, holding.unassigned()));
        }
      }
      new Spread(rule, false).over(open, parts);
      supply(open, step);
    }
  }

  /** A supplier's rate covers all that its sites still have uncovered. */
  private static void supply(List<LoadState> open, List<Holding> step) {
    Map<String, Holding> bySite = new HashMap<>();
    for (Holding holding : step) {
      for (String site : holding.instrument.sites()) {
        Holding other = bySite.put(site, holding);
        if (other != null) {
          throw new IllegalArgumentException(
              "instruments "
                  + other.instrument.id()
                  + " and "
                  + holding.instrument.id()
                  + " both give a rate for site "
                  + site
                  + ": state the volume of one of them");
        }
      }
    }
    if (bySite.isEmpty()) {
      return;
    }
    for (LoadState load : open) {
      Holding holding =
          load.isOpen() ? load.load.record().site().map(bySite::get).orElse(null) : null;
      if (holding != null) {
        Quantity<Energy> all = load.uncovered();
        load.cover(holding.claim(all, false, false));
      }
    }
  }

  /** An instrument that cannot be used is named where it could have been used. */
  private void noteRefusals() {
    Map<Pool, List<Holding>> refused = new HashMap<>();
    for (Holding holding : holdings) {
      if (!holding.isUsable()) {
        refused.computeIfAbsent(holding.pool, pool -> new ArrayList<>()).add(holding);
      }
    }
    if (refused.isEmpty() && !tooLong) {
      return;
    }
    for (LoadState load : loads) {
      for (Holding holding : refused.getOrDefault(load.pool(), List.of())) {
        if (isOpenTo(holding, load)) {
          load.note(note(holding));
        }
      }
      if (load.pool().isTooLong()) {
        load.note(new LineNote(LineNote.Kind.NOT_HOURLY, rules.vintage().id(), ""));
      }
    }
  }

  private static boolean isOpenTo(Holding holding, LoadState load) {
    return holding.isSupply()
        ? load.load.record().site().filter(holding.instrument.sites()::contains).isPresent()
        : holding.unassigned().signum() > 0;
  }

  static LineNote note(Holding holding) {
    String criterion = holding.refused == null ? "" : holding.refused;
    return new LineNote(LineNote.Kind.INSTRUMENT_REFUSED, holding.instrument.id(), criterion);
  }
}
