package org.esg4j.workforce;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.esg4j.fact.Failure;
import org.esg4j.fact.ReportingPeriod;
import org.esg4j.table.CrossTable;
import org.esg4j.units.kind.FullTimeEquivalents;
import org.esg4j.units.kind.Kind;
import org.esg4j.units.kind.People;

/** Collects stated totals of a workforce; used by one thread. */
public final class WorkforceTotalsBuilder {
  final ReportingPeriod period;
  final Map<String, CrossTable<?>> tables = new HashMap<>();
  final Map<String, CrossTable<?>> splits = new HashMap<>();
  final Map<String, Distribution<?>> distributions = new HashMap<>();
  final List<CrossTable<People>> monthEnds = new ArrayList<>();
  final List<CrossTable<FullTimeEquivalents>> fteMonthEnds = new ArrayList<>();

  WorkforceTotalsBuilder(ReportingPeriod period) {
    this.period = period;
  }

  /**
   * States the table of a measure.
   *
   * @param <K> the kind
   * @param measure the measure
   * @param table its figures
   * @return this builder
   */
  public <K extends Kind> WorkforceTotalsBuilder put(
      PersonMeasure<K> measure, CrossTable<K> table) {
    tables.put(measure.id(), Objects.requireNonNull(table, "table"));
    return this;
  }

  /**
   * States the table of a measure with its own axis, such as leavers by reason.
   *
   * @param <K> the kind
   * @param measure the measure
   * @param table its figures
   * @return this builder
   */
  public <K extends Kind> WorkforceTotalsBuilder putSplit(
      PersonMeasure<K> measure, CrossTable<K> table) {
    splits.put(measure.id(), Objects.requireNonNull(table, "table"));
    return this;
  }

  <K extends Kind> void put(PersonMeasure<K> measure, Distribution<K> distribution) {
    distributions.put(measure.id(), distribution);
  }

  /**
   * States headcount at the ends of all months of the period.
   *
   * @param tables the counts, in order
   * @return this builder
   */
  public WorkforceTotalsBuilder monthEnds(List<CrossTable<People>> tables) {
    monthEnds.clear();
    monthEnds.addAll(tables);
    return this;
  }

  /**
   * States full-time equivalents at the ends of all months of the period.
   *
   * @param tables the counts, in order
   * @return this builder
   */
  public WorkforceTotalsBuilder fullTimeEquivalentsAtMonthEnds(
      List<CrossTable<FullTimeEquivalents>> tables) {
    fteMonthEnds.clear();
    fteMonthEnds.addAll(tables);
    return this;
  }

  /**
   * The totals.
   *
   * @return the totals as stated so far
   */
  public WorkforceTotals build() {
    return build(List.of(), List.of(), 0, 0);
  }

  WorkforceTotals build(List<String> axes, List<Failure> failures, long counted, long outside) {
    return new WorkforceTotals(this, axes, failures, counted, outside);
  }
}
