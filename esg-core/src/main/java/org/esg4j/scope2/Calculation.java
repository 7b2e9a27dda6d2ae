package org.esg4j.scope2;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.esg4j.factor.Caution;
import org.esg4j.scope2.activity.EnergyConsumption;
import org.esg4j.scope2.activity.EnergySupply;
import org.esg4j.scope2.rate.EmissionRate;
import org.esg4j.scope2.rules.MarketStep;
import org.esg4j.units.Quantity;
import org.esg4j.units.Units;
import org.esg4j.units.kind.Energy;
import org.esg4j.units.kind.Share;

/** One run of a calculator. */
final class Calculation {
  private static final Quantity<Share> WHOLE = Units.FRACTION.of(1);

  private final Scope2Settings settings;
  private final FactorFinder factors;
  private final List<Load> loads = new ArrayList<>();
  private final List<Exclusion> excluded = new ArrayList<>();
  private final List<Scope2Line> location = new ArrayList<>();
  private final List<Scope2Line> market = new ArrayList<>();
  private final List<Scope2Line> losses = new ArrayList<>();

  Calculation(Scope2Settings settings) {
    this.settings = settings;
    this.factors = new FactorFinder(settings);
  }

  Scope2Result run(Collection<EnergyConsumption> records) {
    Set<String> ids = new HashSet<>();
    for (EnergyConsumption record : records) {
      if (!ids.add(record.id())) {
        throw new IllegalArgumentException(
            "two records have the id " + record.id() + ": each use counts once");
      }
      take(record);
    }
    Allocator allocator =
        new Allocator(settings.rules(), settings.allocation(), loads, settings.instruments());
    for (LoadState state : allocator.run()) {
      addLines(state);
    }
    refuseGaps();
    return Scope2Result.of(
        settings.basis(),
        loads,
        excluded,
        List.of(
            new MethodResult(Scope2Method.LOCATION_BASED, sorted(location)),
            new MethodResult(Scope2Method.MARKET_BASED, sorted(market)),
            new MethodResult(Scope2Method.TRANSMISSION_LOSSES, sorted(losses))),
        allocator.statements());
  }

  private static List<Scope2Line> sorted(List<Scope2Line> lines) {
    lines.sort(ResultOrder.LINES);
    return lines;
  }

  private void take(EnergyConsumption record) {
    Quantity<Share> share = settings.boundary().share(record.ownership());
    if (share.isZero()) {
      excluded.add(new Exclusion(record, Exclusion.Reason.OUTSIDE_BOUNDARY));
    } else if (record.supply() == EnergySupply.SELF_GENERATED) {
      excluded.add(new Exclusion(record, Exclusion.Reason.SELF_GENERATED));
    } else {
      loads.add(
          new Load(
              record, share, share.equals(WHOLE) ? record.amount() : record.amount().part(share)));
    }
  }

  private void addLines(LoadState state) {
    Load load = state.load;
    List<LineNote> notes = new ArrayList<>(0);
    if (load.record().supply() == EnergySupply.SELF_GENERATED_ATTRIBUTES_SOLD) {
      notes.add(new LineNote(LineNote.Kind.ATTRIBUTES_SOLD, load.record().supply().id(), ""));
    }
    RateSource grid = factors.location(load.record());
    location.add(
        new Scope2Line(
            Scope2Method.LOCATION_BASED, load, 1, load.amount(), grid, with(notes, grid)));
    if (settings.losses()) {
      RateSource lost = factors.losses(load.record());
      losses.add(
          new Scope2Line(
              Scope2Method.TRANSMISSION_LOSSES, load, 1, load.amount(), lost, with(notes, lost)));
    }
    addMarketLines(state, grid, notes);
  }

  private void addMarketLines(LoadState state, RateSource grid, List<LineNote> common) {
    int part = 0;
    for (Claim claim : state.lines()) {
      List<LineNote> notes = new ArrayList<>(common);
      if (claim.otherVintage()) {
        notes.add(
            new LineNote(
                LineNote.Kind.OTHER_VINTAGE,
                claim.instrument().id(),
                claim.instrument().vintage().toString()));
      }
      RateSource source = covered(claim, grid, notes);
      part++;
      addMarketLine(state.load, part, claim.amount(), source, notes);
    }
    if (part == 0 || state.isOpen()) {
      List<LineNote> notes = new ArrayList<>(common);
      notes.addAll(state.notes);
      RateSource source = uncovered(state.load.record(), notes);
      addMarketLine(state.load, part + 1, state.uncovered(), source, with(notes, source));
    }
  }

  private void addMarketLine(
      Load load, int part, Quantity<Energy> amount, RateSource source, List<LineNote> notes) {
    market.add(new Scope2Line(Scope2Method.MARKET_BASED, load, part, amount, source, notes));
  }

  private RateSource covered(Claim claim, RateSource grid, List<LineNote> notes) {
    EmissionRate rate = claim.instrument().rate();
    if (settings.completesGases() && grid instanceof AppliedFactor factor) {
      EmissionRate completed = rate.completedFrom(factor.rate());
      if (!completed.equals(rate)) {
        notes.add(new LineNote(LineNote.Kind.GASES_COMPLETED, factor.id(), ""));
        rate = completed;
      }
    }
    String step = settings.rules().steps().get(claim.step()).id();
    return new AppliedInstrument(step, claim.instrument(), rate, claim.explicit());
  }

  /** The first fallback of the rules that has a factor. */
  private RateSource uncovered(EnergyConsumption record, List<LineNote> notes) {
    List<String> reasons = new ArrayList<>();
    for (MarketStep step : settings.rules().fallbacks(record.carrier())) {
      RateSource found = factors.market(record, step);
      if (found instanceof MissingRate missing) {
        reasons.add(step.id() + ": " + missing.reason());
      } else {
        if (step.warning().isPresent()) {
          notes.add(new LineNote(LineNote.Kind.FALLBACK, step.id(), settings.rules().head().id()));
        }
        return found;
      }
    }
    return new MissingRate(String.join("; ", reasons));
  }

  private static List<LineNote> with(List<LineNote> notes, RateSource source) {
    if (!(source instanceof AppliedFactor factor) || factor.choice().cautions().isEmpty()) {
      return notes;
    }
    List<LineNote> all = new ArrayList<>(notes);
    for (Caution caution : factor.choice().cautions()) {
      all.add(new LineNote(LineNote.Kind.CAUTION, caution.name(), factor.id()));
    }
    return all;
  }

  private void refuseGaps() {
    if (settings.gaps() == GapRule.REFUSE) {
      List<Scope2Line> gaps = new ArrayList<>();
      location.stream().filter(Scope2Line::isGap).forEach(gaps::add);
      market.stream().filter(Scope2Line::isGap).forEach(gaps::add);
      losses.stream().filter(Scope2Line::isGap).forEach(gaps::add);
      if (!gaps.isEmpty()) {
        throw new IncompleteScope2Exception(gaps);
      }
    }
  }
}
