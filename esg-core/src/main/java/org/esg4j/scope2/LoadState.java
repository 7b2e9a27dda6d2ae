package org.esg4j.scope2;

import java.util.ArrayList;
import java.util.List;
import org.esg4j.units.Quantity;
import org.esg4j.units.kind.Energy;

/** A load while it is being covered. */
final class LoadState {
  final Load load;
  final Pool pool;
  final List<Claim> claims = new ArrayList<>(2);
  final List<LineNote> notes = new ArrayList<>(0);
  private Quantity<Energy> uncovered;

  LoadState(Load load, Pool pool) {
    this.load = load;
    this.pool = pool;
    this.uncovered = load.amount();
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
    Claim converted =
        new Claim(
            claim.instrument(),
            claim.step(),
            claim.amount().in(uncovered.unit()),
            claim.explicit(),
            claim.otherVintage());
    claims.add(converted);
    uncovered = uncovered.minus(converted.amount());
  }

  /** The claims in the order of the lines, those of one instrument and sort added up. */
  List<Claim> lines() {
    claims.sort(Claim.ORDER);
    List<Claim> lines = new ArrayList<>(claims.size());
    for (Claim claim : claims) {
      int last = lines.size() - 1;
      if (last >= 0 && Claim.ORDER.compare(lines.get(last), claim) == 0) {
        Claim before = lines.get(last);
        lines.set(
            last,
            new Claim(
                claim.instrument(),
                claim.step(),
                before.amount().plus(claim.amount()),
                claim.explicit(),
                before.otherVintage() || claim.otherVintage()));
      } else {
        lines.add(claim);
      }
    }
    return lines;
  }
}
