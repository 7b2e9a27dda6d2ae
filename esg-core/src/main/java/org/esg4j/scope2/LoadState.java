package org.esg4j.scope2;

import java.util.ArrayList;
import java.util.List;
import org.esg4j.units.Quantity;
import org.esg4j.units.kind.Energy;

/** A load while it is being covered. */
final class LoadState {
  final String id;
  final Load load;
  final Place place;
  private List<Claim> claims = List.of();
  private List<LineNote> notes = List.of();
  private Quantity<Energy> uncovered;

  LoadState(Load load, Place place) {
    this.id = load.record().id();
    this.load = load;
    this.place = place;
    this.uncovered = load.amount();
  }

  Pool pool() {
    return place.pool();
  }

  /** What no instrument covers so far. */
  Quantity<Energy> uncovered() {
    return uncovered;
  }

  boolean isOpen() {
    return uncovered.signum() > 0;
  }

  /** Takes a claim that is not above what is uncovered. */
  void cover(Claim claim) {
    Claim converted = claim.in(uncovered.unit());
    if (claims.isEmpty()) {
      claims = List.of(converted);
    } else {
      claims = new ArrayList<>(claims);
      claims.add(converted);
    }
    uncovered = uncovered.minus(converted.amount());
  }

  /** Keeps what must be said where the rest of this load is worked out. */
  void note(LineNote note) {
    notes = new ArrayList<>(notes);
    notes.add(note);
  }

  /** What must be said where the rest of this load is worked out. */
  List<LineNote> notes() {
    return LineNote.ordered(notes);
  }

  /** The claims in the order of the lines, those of one instrument and sort added up. */
  List<Claim> lines() {
    if (claims.size() < 2) {
      return claims;
    }
    List<Claim> lines = new ArrayList<>(claims.size());
    for (Claim claim : claims.stream().sorted(Claim.ORDER).toList()) {
      int last = lines.size() - 1;
      if (last >= 0 && Claim.ORDER.compare(lines.get(last), claim) == 0) {
        lines.set(last, lines.get(last).plus(claim));
      } else {
        lines.add(claim);
      }
    }
    return lines;
  }
}
