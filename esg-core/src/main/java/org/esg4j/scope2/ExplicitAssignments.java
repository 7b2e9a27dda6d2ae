package org.esg4j.scope2;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.esg4j.scope2.instrument.Assignment;
import org.esg4j.scope2.instrument.CriterionCheck;
import org.esg4j.scope2.instrument.OverAllocationException;
import org.esg4j.scope2.rules.MarketRules;
import org.esg4j.scope2.rules.VintageRule;
import org.esg4j.units.Quantity;
import org.esg4j.units.QuantitySum;
import org.esg4j.units.kind.Energy;

/** Meets what the reporter assigned itself: first to records, then to sites. */
final class ExplicitAssignments {
  private static final String VINTAGE = "vintage";

  private final MarketRules rules;
  private final AllocationRule rule;
  private final Map<String, LoadState> byRecord = new HashMap<>();
  private final Map<String, List<LoadState>> bySite = new HashMap<>();

  ExplicitAssignments(MarketRules rules, AllocationRule rule, List<LoadState> loads) {
    this.rules = rules;
    this.rule = rule;
    for (LoadState load : loads) {
      byRecord.put(load.load.record().id(), load);
      load.load
          .record()
          .site()
          .ifPresent(site -> bySite.computeIfAbsent(site, id -> new ArrayList<>()).add(load));
    }
  }

  void meet(List<Holding> holdings) {
    Map<LoadState, List<Claim>> claims = new LinkedHashMap<>();
    Map<String, Map<Pool, List<Spread.Part>>> sites = new LinkedHashMap<>();
    for (Holding holding : holdings) {
      for (Assignment assignment : holding.instrument.assignments()) {
        if (assignment.target() == Assignment.Target.RECORD) {
          record(holding, assignment, claims);
        } else {
          site(holding, assignment, sites);
        }
      }
    }
    claims.forEach(ExplicitAssignments::cover);
    sites.forEach((site, parts) -> parts.forEach((pool, in) -> coverSite(site, pool, in)));
  }

  private void record(Holding holding, Assignment assignment, Map<LoadState, List<Claim>> claims) {
    LoadState load = byRecord.get(assignment.id());
    if (load == null) {
      holding.unmet.add(assignment);
      return;
    }
    boolean otherVintage = false;
    if (!load.pool().equals(holding.pool) || load.pool().isTooLong()) {
      String mismatch = load.pool().mismatch(holding.pool);
      otherVintage = mismatch.equals(VINTAGE) && isVintageShown(holding);
      if (!otherVintage) {
        refuse(holding, assignment, mismatch, List.of(load));
        return;
      }
    }
    if (holding.isUsable()) {
      claims
          .computeIfAbsent(load, of -> new ArrayList<>())
          .add(holding.claim(assignment.volume(), true, otherVintage));
    } else {
      load.note(Allocator.note(holding));
    }
  }

  /** "As close as possible" allows another year than that of use, if evidence is brought for it. */
  private boolean isVintageShown(Holding holding) {
    return rules.vintage() == VintageRule.SAME_YEAR
        && holding
            .instrument
            .check(VINTAGE)
            .filter(check -> check.outcome() == CriterionCheck.Outcome.MET)
            .isPresent();
  }

  private static void refuse(
      Holding holding, Assignment assignment, String criterion, List<LoadState> loads) {
    if (holding.isUsable()) {
      holding.refusals.add(new Refusal(assignment, criterion));
    }
    LineNote note =
        new LineNote(
            LineNote.Kind.INSTRUMENT_REFUSED,
            holding.instrument.id(),
            holding.refused == null ? criterion : holding.refused);
    loads.forEach(load -> load.note(note));
  }

  private static void cover(LoadState load, List<Claim> claims) {
    QuantitySum<Energy> sum = new QuantitySum<>(load.load.amount().unit());
    claims.forEach(claim -> sum.add(claim.amount()));
    if (sum.total().compareTo(load.load.amount()) > 0) {
      throw new OverAllocationException(
          "record " + load.load.record().id(), sum.total(), load.load.amount());
    }
    claims.forEach(load::cover);
  }

  private void site(
      Holding holding, Assignment assignment, Map<String, Map<Pool, List<Spread.Part>>> sites) {
    List<LoadState> loads = bySite.getOrDefault(assignment.id(), List.of());
    List<LoadState> fitting =
        loads.stream().filter(load -> load.pool().equals(holding.pool)).toList();
    if (loads.isEmpty()) {
      holding.unmet.add(assignment);
    } else if (fitting.isEmpty() || holding.pool.isTooLong()) {
      refuse(holding, assignment, closest(loads, holding.pool), loads);
    } else if (holding.isUsable()) {
      sites
          .computeIfAbsent(assignment.id(), site -> new LinkedHashMap<>())
          .computeIfAbsent(holding.pool, pool -> new ArrayList<>())
          .add(new Spread.Part(holding, assignment.volume()));
    }
  }

  /** The mismatch of the load that comes closest: the wrong time before the wrong market. */
  private static String closest(List<LoadState> loads, Pool pool) {
    List<String> order = List.of(VINTAGE, "same-market", "carrier");
    return loads.stream()
        .map(load -> load.pool().mismatch(pool))
        .min(Comparator.comparing(order::indexOf))
        .orElseThrow();
  }

  private void coverSite(String site, Pool pool, List<Spread.Part> parts) {
    List<LoadState> loads =
        bySite.getOrDefault(site, List.of()).stream()
            .filter(load -> load.pool().equals(pool))
            .toList();
    QuantitySum<Energy> claimed = new QuantitySum<>(parts.get(0).volume().unit());
    parts.forEach(part -> claimed.add(part.volume()));
    QuantitySum<Energy> open = new QuantitySum<>(claimed.total().unit());
    loads.forEach(load -> open.add(load.uncovered()));
    Quantity<Energy> available = open.total();
    if (claimed.total().compareTo(available) > 0) {
      throw new OverAllocationException("site " + site, claimed.total(), available);
    }
    new Spread(rule, true).over(loads, parts);
  }
}
