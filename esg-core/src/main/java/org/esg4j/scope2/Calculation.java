package org.esg4j.scope2;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.esg4j.scope2.activity.EnergyConsumption;
import org.esg4j.scope2.activity.EnergySupply;
import org.esg4j.scope2.instrument.ContractualInstrument;
import org.esg4j.scope2.rate.EmissionRate;
import org.esg4j.units.Quantity;
import org.esg4j.units.Units;
import org.esg4j.units.kind.Energy;
import org.esg4j.units.kind.Share;
import org.jspecify.annotations.Nullable;

/** One run of a calculator. */
final class Calculation {
  private static final Quantity<Share> WHOLE = Units.FRACTION.of(1);
  private static final List<LineNote> SOLD =
      List.of(
          new LineNote(
              LineNote.Kind.ATTRIBUTES_SOLD, EnergySupply.SELF_GENERATED_ATTRIBUTES_SOLD.id(), ""));

  private final Scope2Settings settings;
  private final FactorFinder factors;
  private final Map<Place.Key, Place> places = new HashMap<>();
  private final IdentityHashMap<ContractualInstrument, AppliedInstrument> applied =
      new IdentityHashMap<>();
  private @Nullable Place last;
  private final List<LoadState> loads = new ArrayList<>();
  private final List<Exclusion> excluded = new ArrayList<>();
  private final List<Scope2Line> location = new ArrayList<>();
  private final List<Scope2Line> market = new ArrayList<>();
  private final List<Scope2Line> losses = new ArrayList<>();

  Calculation(Scope2Settings settings) {
    this.settings = settings;
    this.factors = new FactorFinder(settings);
  }

  Scope2Result run(Collection<EnergyConsumption> records) {
    records.forEach(this::take);
    List<LoadState> sorted = ResultOrder.sortedById(loads, load -> load.id);
    List<Exclusion> left = ResultOrder.sortedById(excluded, one -> one.record().id());
    ResultOrder.refuseShared(sorted, load -> load.id, left, one -> one.record().id());
    Allocator allocator =
        new Allocator(settings.rules(), settings.allocation(), loads, settings.instruments());
    allocator.run();
    sorted.forEach(this::addLines);
    List<MethodResult> methods =
        List.of(
            new MethodResult(Scope2Method.LOCATION_BASED, location),
            new MethodResult(Scope2Method.MARKET_BASED, market),
            new MethodResult(Scope2Method.TRANSMISSION_LOSSES, losses));
    refuseGaps(methods);
    List<Load> inside = new ArrayList<>(sorted.size());
    sorted.forEach(state -> inside.add(state.load));
    return Scope2Result.of(settings.basis(), inside, left, methods, allocator.statements());
  }

  private void take(EnergyConsumption record) {
    Quantity<Share> share = settings.boundary().share(record.ownership());
    if (share.isZero()) {
      excluded.add(new Exclusion(record, Exclusion.Reason.OUTSIDE_BOUNDARY));
    } else if (record.supply() == EnergySupply.SELF_GENERATED) {
      excluded.add(new Exclusion(record, Exclusion.Reason.SELF_GENERATED));
    } else {
      Quantity<Energy> amount = share.equals(WHOLE) ? record.amount() : record.amount().part(share);
      loads.add(new LoadState(new Load(record, share, amount), place(record)));
    }
  }

  /** The place of a record; records of one place often follow each other. */
  private Place place(EnergyConsumption record) {
    Place place = last;
    if (place == null || !place.isOf(record)) {
      place =
          places.computeIfAbsent(Place.Key.of(record), key -> new Place(record, settings, factors));
      last = place;
    }
    return place;
  }

  private void addLines(LoadState state) {
    Load load = state.load;
    List<LineNote> sold =
        load.record().supply() == EnergySupply.SELF_GENERATED_ATTRIBUTES_SOLD ? SOLD : List.of();
    Place.Found grid = state.place.location();
    location.add(line(Scope2Method.LOCATION_BASED, load, grid, sold));
    if (settings.losses()) {
      losses.add(line(Scope2Method.TRANSMISSION_LOSSES, load, state.place.losses(), sold));
    }
    int part = 0;
    for (Claim claim : state.lines()) {
      part++;
      addCovered(load, part, claim, grid.source(), sold);
    }
    if (part == 0 || state.isOpen()) {
      Place.Found rest = state.place.fallback();
      market.add(
          new Scope2Line(
              Scope2Method.MARKET_BASED,
              load,
              part + 1,
              state.uncovered(),
              rest.source(),
              joined(joined(sold, state.notes()), rest.notes())));
    }
  }

  private static Scope2Line line(
      Scope2Method method, Load load, Place.Found found, List<LineNote> sold) {
    return new Scope2Line(
        method, load, 1, load.amount(), found.source(), joined(sold, found.notes()));
  }

  private static List<LineNote> joined(List<LineNote> one, List<LineNote> other) {
    if (one.isEmpty()) {
      return other;
    }
    if (other.isEmpty()) {
      return one;
    }
    List<LineNote> both = new ArrayList<>(one);
    both.addAll(other);
    return LineNote.ordered(both);
  }

  private void addCovered(Load load, int part, Claim claim, RateSource grid, List<LineNote> sold) {
    List<LineNote> notes = sold;
    if (claim.otherVintage()) {
      notes =
          joined(
              notes,
              List.of(
                  new LineNote(
                      LineNote.Kind.OTHER_VINTAGE,
                      claim.instrument().id(),
                      claim.instrument().vintage().toString())));
    }
    EmissionRate rate = claim.instrument().rate();
    if (settings.completesGases() && grid instanceof AppliedFactor factor) {
      EmissionRate completed = rate.completedFrom(factor.rate());
      if (!completed.equals(rate)) {
        notes =
            joined(notes, List.of(new LineNote(LineNote.Kind.GASES_COMPLETED, factor.id(), "")));
        rate = completed;
      }
    }
    market.add(
        new Scope2Line(
            Scope2Method.MARKET_BASED, load, part, claim.amount(), applied(claim, rate), notes));
  }

  /** What is said of an instrument, in one copy for all lines of which the same is said. */
  private AppliedInstrument applied(Claim claim, EmissionRate rate) {
    AppliedInstrument known = applied.get(claim.instrument());
    if (known == null || !known.rate().equals(rate) || known.explicit() != claim.explicit()) {
      String step = settings.rules().steps().get(claim.step()).id();
      known = new AppliedInstrument(step, claim.instrument(), rate, claim.explicit());
      applied.put(claim.instrument(), known);
    }
    return known;
  }

  private void refuseGaps(List<MethodResult> methods) {
    if (settings.gaps() == GapRule.REFUSE && !methods.stream().allMatch(MethodResult::isComplete)) {
      throw new IncompleteScope2Exception(
          methods.stream().flatMap(method -> method.gaps().stream()).toList());
    }
  }
}
