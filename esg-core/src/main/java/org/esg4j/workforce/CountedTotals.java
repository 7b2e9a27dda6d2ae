package org.esg4j.workforce;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.esg4j.fact.Failure;
import org.esg4j.metric.Breakdown;
import org.esg4j.table.CrossTable;
import org.esg4j.units.Quantity;
import org.esg4j.units.Unit;
import org.esg4j.units.Units;
import org.esg4j.units.kind.FullTimeEquivalents;
import org.esg4j.units.kind.Kind;
import org.esg4j.units.kind.People;
import org.esg4j.units.number.Rational;

/** Turns the cells of a counter into tables. */
final class CountedTotals {
  private final WorkforcePlan plan;
  private final Map<Breakdown, CounterCell> cells;
  private final List<String> axes;

  CountedTotals(WorkforcePlan plan, Map<Breakdown, CounterCell> cells) {
    this.plan = plan;
    this.cells = cells;
    this.axes = Arrays.stream(plan.axes).map(PersonAxis::id).toList();
  }

  WorkforceTotals totals(List<Failure> failures, long counted, long outside) {
    WorkforceTotalsBuilder totals = WorkforceTotals.stating(plan.period);
    for (int i = 0; i < plan.measures.length; i++) {
      put(totals, plan.measures[i], i);
    }
    List<CrossTable<People>> heads = new ArrayList<>();
    List<CrossTable<FullTimeEquivalents>> ftes = new ArrayList<>();
    for (int i = 0; i < plan.monthEnds.length; i++) {
      int month = i;
      heads.add(table(Units.PERSON, cell -> headsAt(cell, month)));
      if (plan.hasMonthlyFte()) {
        ftes.add(table(Units.FULL_TIME_EQUIVALENT, cell -> fteAt(cell, month)));
      }
    }
    if (!heads.isEmpty()) {
      totals.monthEnds(heads);
    }
    if (!ftes.isEmpty()) {
      totals.fullTimeEquivalentsAtMonthEnds(ftes);
    }
    return totals.build(
        Arrays.stream(plan.axes).map(PersonAxis::toString).toList(), failures, counted, outside);
  }

  private <K extends Kind> void put(
      WorkforceTotalsBuilder totals, PersonMeasure<K> measure, int number) {
    totals.put(measure, table(measure.unit(), cell -> cell.sums[number].total()));
    if (measure.splitAxis != null) {
      totals.putSplit(measure, split(measure, measure.splitAxis, number));
    }
    if (plan.distributed[number]) {
      Map<Breakdown, Map<Rational, Long>> amounts = new HashMap<>();
      cells.forEach(
          (at, cell) -> {
            Map<Rational, Long> some = cell.amounts[number];
            if (some != null) {
              amounts.put(at, some);
            }
          });
      totals.put(measure, new Distribution<>(measure.unit(), amounts));
    }
  }

  private <K extends Kind> CrossTable<K> table(
      Unit<K> unit, Function<CounterCell, Rational> number) {
    Map<Breakdown, Quantity<K>> quantities = new HashMap<>();
    cells.forEach((at, cell) -> quantities.put(at, unit.of(number.apply(cell))));
    return CrossTable.ofCells(unit, axes, quantities);
  }

  private <K extends Kind> CrossTable<K> split(PersonMeasure<K> measure, String axis, int number) {
    Map<Breakdown, Quantity<K>> quantities = new HashMap<>();
    cells.forEach(
        (at, cell) -> {
          Map<String, ExactSum> parts = cell.splits[number];
          if (parts != null) {
            parts.forEach(
                (category, sum) ->
                    quantities.put(at.with(axis, category), measure.unit().of(sum.total())));
          }
        });
    List<String> more = new ArrayList<>(axes);
    more.add(axis);
    return CrossTable.ofCells(measure.unit(), more, quantities);
  }

  private static Rational headsAt(CounterCell cell, int month) {
    long heads = 0;
    for (int i = 0; i <= month; i++) {
      heads += cell.headSteps[i];
    }
    return Rational.of(heads);
  }

  private static Rational fteAt(CounterCell cell, int month) {
    ExactSum sum = new ExactSum();
    for (int i = 0; i <= month; i++) {
      sum.merge(cell.fteSteps[i]);
    }
    return sum.total();
  }
}
