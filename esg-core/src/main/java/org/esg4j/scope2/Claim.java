package org.esg4j.scope2;

import java.util.Comparator;
import org.esg4j.scope2.instrument.ContractualInstrument;
import org.esg4j.units.Quantity;
import org.esg4j.units.Unit;
import org.esg4j.units.kind.Energy;

/** Part of a load that an instrument covers. */
record Claim(
    ContractualInstrument instrument,
    int step,
    Quantity<Energy> amount,
    boolean explicit,
    boolean otherVintage) {

  /** The order of the lines of one load: explicit ones first, then by step, then by instrument. */
  static final Comparator<Claim> ORDER =
      Comparator.comparing((Claim claim) -> !claim.explicit)
          .thenComparing(Claim::step)
          .thenComparing(claim -> claim.instrument.id());

  /** The same claim in another unit. */
  Claim in(Unit<Energy> unit) {
    return unit.equals(amount.unit())
        ? this
        : new Claim(instrument, step, amount.in(unit), explicit, otherVintage);
  }

  /** This claim and another of the same instrument for the same load. */
  Claim plus(Claim other) {
    return new Claim(
        instrument, step, amount.plus(other.amount), explicit, otherVintage || other.otherVintage);
  }
}
