package org.esg4j.workforce;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.esg4j.fact.Entity;
import org.esg4j.fact.Fact;
import org.esg4j.fact.FactKey;
import org.esg4j.fact.FactSet;
import org.esg4j.fact.ReportingPeriod;
import org.esg4j.metric.Breakdown;
import org.esg4j.metric.Metric;
import org.esg4j.metric.MetricCatalog;
import org.esg4j.metric.MetricId;
import org.esg4j.metric.Metrics;
import org.esg4j.metric.QuantityMetric;
import org.esg4j.table.CrossTable;
import org.esg4j.units.kind.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The totals of a workforce as facts, from which declared formulas work out the ratios with their
 * derivations.
 *
 * <p>Each total is a measured fact: of the whole, by each axis, and by the sets of axes that were
 * asked for, as far as its metric can be broken down that way. Opening headcount is a fact about
 * the period before.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class WorkforceFacts {
  private static final List<Mapping<?>> MAPPINGS =
      List.of(
          new Mapping<>(PersonMeasures.CLOSING_HEADCOUNT, Metrics.HEADCOUNT),
          new Mapping<>(PersonMeasures.CLOSING_FTE, Metrics.FULL_TIME_EQUIVALENTS),
          new Mapping<>(PersonMeasures.HIRES, Metrics.HIRES),
          new Mapping<>(PersonMeasures.LEAVERS, Metrics.LEAVERS),
          new Mapping<>(PersonMeasures.TRAINED, Metrics.EMPLOYEES_TRAINED),
          new Mapping<>(PersonMeasures.TRAINING_HOURS, Metrics.TRAINING_HOURS),
          new Mapping<>(PersonMeasures.ABSENCE, Metrics.ABSENCE),
          new Mapping<>(PersonMeasures.SCHEDULED_DAYS, Metrics.SCHEDULED_DAYS),
          new Mapping<>(PersonMeasures.HOURS_WORKED, Metrics.HOURS_WORKED),
          new Mapping<>(PersonMeasures.FATALITIES, Metrics.FATALITIES),
          new Mapping<>(
              PersonMeasures.HIGH_CONSEQUENCE_INJURIES, Metrics.HIGH_CONSEQUENCE_INJURIES),
          new Mapping<>(PersonMeasures.RECORDABLE_INJURIES, Metrics.RECORDABLE_INJURIES),
          new Mapping<>(PersonMeasures.LOST_TIME_INJURIES, Metrics.LOST_TIME_INJURIES),
          new Mapping<>(PersonMeasures.LOST_DAYS, Metrics.LOST_DAYS),
          new Mapping<>(PersonMeasures.pay("XXX"), Metrics.REMUNERATION),
          new Mapping<>(PersonMeasures.basicPay("XXX"), Metrics.SALARY),
          new Mapping<>(PersonMeasures.PROMOTED, Metrics.PROMOTED),
          new Mapping<>(PersonMeasures.REVIEWED, Metrics.REVIEWED),
          new Mapping<>(PersonMeasures.COVERED_BY_AGREEMENT, Metrics.BARGAINING_COVERED),
          new Mapping<>(
              PersonMeasures.TRAINED_IN_ANTI_CORRUPTION, Metrics.TRAINED_IN_ANTI_CORRUPTION),
          new Mapping<>(PersonMeasures.INTERNAL_HIRES, Metrics.INTERNAL_HIRES),
          new Mapping<>(PersonMeasures.DUE_BACK, Metrics.DUE_BACK_FROM_LEAVE),
          new Mapping<>(PersonMeasures.CAME_BACK, Metrics.CAME_BACK_FROM_LEAVE),
          new Mapping<>(PersonMeasures.CAME_BACK_BEFORE, Metrics.CAME_BACK_IN_PRIOR_PERIOD),
          new Mapping<>(PersonMeasures.STAYED, Metrics.STAYED_AFTER_LEAVE));

  /** The metric that a measure answers; the kinds are one. */
  private record Mapping<K extends Kind>(PersonMeasure<K> measure, QuantityMetric<K> metric) {}

  private final WorkforceTotals totals;
  private final MetricCatalog catalog;
  private final List<Set<String>> layers;

  private WorkforceFacts(WorkforceTotals totals, MetricCatalog catalog, List<Set<String>> layers) {
    this.totals = totals;
    this.catalog = catalog;
    this.layers = layers;
  }

  /**
   * The facts of some totals: of the whole, and by each axis.
   *
   * @param totals the totals
   * @return the facts to be made
   */
  public static WorkforceFacts of(WorkforceTotals totals) {
    Objects.requireNonNull(totals, "totals");
    Set<String> axes = new TreeSet<>();
    totals.tables.values().forEach(table -> axes.addAll(table.axes()));
    totals.splits.values().forEach(table -> axes.addAll(table.axes()));
    List<Set<String>> layers = new ArrayList<>();
    layers.add(Set.of());
    axes.forEach(axis -> layers.add(Set.of(axis)));
    return new WorkforceFacts(totals, MetricCatalog.bundled(), layers);
  }

  /**
   * These facts by one more set of axes.
   *
   * @param axes the axes, such as gender and level together
   * @return the facts to be made
   */
  public WorkforceFacts by(String... axes) {
    List<Set<String>> more = new ArrayList<>(layers);
    more.add(new TreeSet<>(Arrays.asList(axes)));
    return new WorkforceFacts(totals, catalog, more);
  }

  /**
   * The facts about an entity.
   *
   * @param entity whose workforce it is
   * @return the facts of the period, and opening headcount as one of the period before
   */
  public FactSet about(Entity entity) {
    Objects.requireNonNull(entity, "entity");
    SortedSet<Fact> facts = new TreeSet<>();
    ReportingPeriod now = totals.period();
    for (Mapping<?> mapping : MAPPINGS) {
      String id = mapping.measure.id();
      add(facts, mapping.metric.id(), entity, now, totals.tables.get(id));
      add(facts, mapping.metric.id(), entity, now, totals.splits.get(id));
    }
    String opening = PersonMeasures.OPENING_HEADCOUNT.id();
    add(facts, Metrics.HEADCOUNT.id(), entity, now.previous(), totals.tables.get(opening));
    StaffCount<?> staff = totals.has(PersonMeasures.CLOSING_HEADCOUNT) ? totals.headcount() : null;
    if (staff != null && !staff.monthEnds().isEmpty()) {
      add(facts, Metrics.HEADCOUNT_MONTHLY_AVERAGE.id(), entity, now, staff.monthlyAverage());
    }
    return FactSet.of(facts);
  }

  private void add(
      SortedSet<Fact> facts,
      MetricId id,
      Entity entity,
      ReportingPeriod period,
      @Nullable CrossTable<?> table) {
    if (table == null) {
      return;
    }
    Metric metric = catalog.get(id);
    for (Set<String> axes : layers) {
      if (table.axes().containsAll(axes)) {
        for (Breakdown part : parts(axes)) {
          if (catalog.isAllowed(metric, part)) {
            FactKey key = new FactKey(id, part, entity, period);
            table.find(part).ifPresent(value -> facts.add(Fact.measured(key, value)));
          }
        }
      }
    }
  }

  /** The parts that any table has, so that a group of which nobody left is one with no leavers. */
  private SortedSet<Breakdown> parts(Set<String> axes) {
    SortedSet<Breakdown> parts = new TreeSet<>();
    for (Map<String, CrossTable<?>> tables : List.of(totals.tables, totals.splits)) {
      for (CrossTable<?> table : tables.values()) {
        if (table.axes().containsAll(axes)) {
          parts.addAll(table.cells(axes.toArray(String[]::new)).keySet());
        }
      }
    }
    return parts;
  }
}
