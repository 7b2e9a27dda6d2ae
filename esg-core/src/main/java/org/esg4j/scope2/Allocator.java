package org.esg4j.scope2;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
  private final List<LoadState> loads = new ArrayList<>();
  private final List<Holding> holdings = new ArrayList<>();

  Allocator(
      MarketRules rules,
      AllocationRule rule,
      List<Load> loads,
      List<ContractualInstrument> instruments) {
    this.rules = rules;
    this.rule = rule;
    Map<Pool, Pool> pools = new HashMap<>();
    for (Load load : loads) {
      Pool pool = Pool.of(load, rules);
      this.loads.add(new LoadState(load, pools.computeIfAbsent(pool, same -> same)));
    }
    instruments.forEach(instrument -> holdings.add(new Holding(instrument, rules)));
  }

  /** The loads in the order given, covered. */
  List<LoadState> run() {
    new ExplicitAssignments(rules, rule, loads).meet(holdings);
    Map<Pool, List<Holding>> byPool = new LinkedHashMap<>();
    for (Holding holding : holdings) {
      if (holding.isUsable() && !holding.pool.isTooLong()) {
        byPool.computeIfAbsent(holding.pool, pool -> new ArrayList<>()).add(holding);
      }
    }
    if (!byPool.isEmpty()) {
      Map<Pool, List<LoadState>> open = new HashMap<>();
      for (LoadState load : loads) {
        open.computeIfAbsent(load.pool, pool -> new ArrayList<>()).add(load);
      }
      byPool.forEach((pool, held) -> cover(open.getOrDefault(pool, List.of()), held));
    }
    noteRefusals();
    return loads;
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
    for (LoadState load : open) {
      Holding holding = load.load.record().site().map(bySite::get).orElse(null);
      if (holding != null && load.isOpen()) {
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
    boolean instruments = !holdings.isEmpty();
    for (LoadState load : loads) {
      for (Holding holding : refused.getOrDefault(load.pool, List.of())) {
        if (isOpenTo(holding, load)) {
          load.notes.add(note(holding));
        }
      }
      if (instruments && load.pool.isTooLong()) {
        load.notes.add(new LineNote(LineNote.Kind.NOT_HOURLY, rules.vintage().id(), ""));
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
