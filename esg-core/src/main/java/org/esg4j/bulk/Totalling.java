package org.esg4j.bulk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.esg4j.fact.Failure;
import org.esg4j.units.Quantity;
import org.esg4j.units.Unit;
import org.esg4j.units.kind.Kind;

/** Works out the totals of a sum. */
final class Totalling<N extends Kind, D extends Kind> {
  private final ReadingPlan<N, D> plan;
  private final CellSums sums;
  private final FaultLog faults;

  Totalling(ReadingPlan<N, D> plan, CellSums sums, FaultLog faults) {
    this.plan = plan;
    this.sums = sums;
    this.faults = faults;
  }

  ReadingTotals<N, D> totals() {
    List<ReadingGroup<N, D>> groups = new ArrayList<>();
    List<Failure> failures = new ArrayList<>(faults.failures());
    int number = plan.sites.size();
    for (int site = 0; site < number; site++) {
      for (int slot = 0; slot < plan.slots.count(); slot++) {
        int cell = slot * number + site;
        if (sums.counts[cell] > 0) {
          addGroup(site, slot, cell, groups, failures);
        }
      }
    }
    return new ReadingTotals<>(plan.factors.unit(), plan.unit, groups, failures, faults.count());
  }

  private void addGroup(
      int number, int slot, int cell, List<ReadingGroup<N, D>> groups, List<Failure> failures) {
    Site site = plan.sites.get(number);
    CitedRate<N, D> rate = plan.slots.rate(site, slot);
    long readings = sums.counts[cell];
    if (rate == null) {
      Failure failure = withoutRate(site, slot, readings);
      if (plan.stopsAtFaults()) {
        throw new BadReadingException(failure);
      }
      failures.add(failure);
      return;
    }
    Quantity<D> amount = plan.unit.of(new BigDecimal(sums.total(cell), plan.decimals));
    Unit<N> unit = plan.factors.unit().numerator();
    groups.add(
        new ReadingGroup<>(
            site,
            plan.slots.period(slot),
            readings,
            amount,
            rate,
            amount.times(rate.rate()).in(unit)));
  }

  private Failure withoutRate(Site site, int slot, long readings) {
    return new Failure(
        Failure.Reason.MISSING_DATA,
        "site " + site.id() + ", " + plan.slots.period(slot),
        "rate",
        "none for " + readings + " readings",
        "a rate of " + site.place() + " that holds on all these days");
  }
}
