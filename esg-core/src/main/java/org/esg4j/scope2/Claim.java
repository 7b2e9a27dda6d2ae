package org.esg4j.scope2;

import java.util.Comparator;
import org.esg4j.scope2.instrument.ContractualInstrument;
import org.esg4j.units.Quantity;
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
}
