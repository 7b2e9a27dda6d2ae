package org.esg4j.scope2;

import java.util.List;
import org.esg4j.units.Quantity;
import org.esg4j.units.QuantitySum;
import org.esg4j.units.kind.Energy;
import org.esg4j.units.number.Rational;

/** Spreads volumes over loads by an allocation rule. Nothing is lost and nothing is made up. */
final class Spread {

  /** A volume of one instrument that is to be spread. */
  record Part(Holding holding, Quantity<Energy> volume) {}

  private final AllocationRule rule;
  private final boolean explicit;

  Spread(AllocationRule rule, boolean explicit) {
    this.rule = rule;
    this.explicit = explicit;
  }

  /** Covers loads as far as the volumes go, or all of them. */
  void over(List<LoadState> loads, List<Part> parts) {
    if (rule == AllocationRule.PRO_RATA) {
      proRata(loads, parts);
    } else {
      inOrder(loads, parts);
    }
  }

  private void inOrder(List<LoadState> loads, List<Part> parts) {
    int at = 0;
    for (Part part : parts) {
      Quantity<Energy> left = part.volume();
      while (left.signum() > 0 && at < loads.size()) {
        LoadState load = loads.get(at);
        if (!load.isOpen()) {
          at++;
          continue;
        }
        Quantity<Energy> open = load.uncovered();
        Quantity<Energy> taken = left.compareTo(open) < 0 ? left : open;
        load.cover(part.holding().claim(taken, explicit, false));
        left = left.minus(taken);
      }
    }
  }

  /**
   * Part i with volume v covers u x v / max(U, V) of a load with u uncovered, where U is all that
   * is uncovered and V all volume: in proportion to both, and never more than either.
   */
  private void proRata(List<LoadState> loads, List<Part> parts) {
    List<LoadState> open = loads.stream().filter(LoadState::isOpen).toList();
    List<Part> given = parts.stream().filter(part -> part.volume().signum() > 0).toList();
    if (open.isEmpty() || given.isEmpty()) {
      return;
    }
    QuantitySum<Energy> uncovered = new QuantitySum<>(open.get(0).uncovered().unit());
    open.forEach(load -> uncovered.add(load.uncovered()));
    QuantitySum<Energy> volume = new QuantitySum<>(given.get(0).volume().unit());
    given.forEach(part -> volume.add(part.volume()));
    Quantity<Energy> larger =
        uncovered.total().compareTo(volume.total()) > 0 ? uncovered.total() : volume.total();
    List<Quantity<Energy>> before = open.stream().map(LoadState::uncovered).toList();
    for (Part part : given) {
      Rational share = part.volume().ratio(larger).number();
      for (int i = 0; i < open.size(); i++) {
        open.get(i).cover(part.holding().claim(before.get(i).times(share), explicit, false));
      }
    }
  }
}
