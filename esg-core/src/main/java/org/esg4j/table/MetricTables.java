package org.esg4j.table;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.esg4j.fact.Entity;
import org.esg4j.fact.Fact;
import org.esg4j.fact.FactKey;
import org.esg4j.fact.FactSet;
import org.esg4j.fact.ReportingPeriod;
import org.esg4j.metric.Breakdown;
import org.esg4j.metric.MetricId;
import org.esg4j.metric.QuantityMetric;
import org.esg4j.metric.RateMetric;
import org.esg4j.units.Rate;
import org.esg4j.units.Value;
import org.esg4j.units.kind.Kind;

/**
 * Tables and ratios by the metric that they are about, as inputs of declared formulas.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class MetricTables {
  /** Formulas speak of a period and the one before; which ones does not matter to a ratio. */
  static final ReportingPeriod NOW = ReportingPeriod.ofYear(2);

  static final Entity ENTITY = Entity.of("tables");

  private static final MetricTables NONE = new MetricTables(Map.of());

  private final Map<Key, Input> inputs;

  private record Key(MetricId metric, ReportingPeriod period) {}

  /** A table or a ratio as a formula sees it. */
  private record Input(
      Predicate<Set<String>> has,
      Function<Set<String>, Set<Breakdown>> parts,
      Function<Breakdown, Optional<? extends Value>> values) {

    static Input of(CrossTable<?> table) {
      Objects.requireNonNull(table, "table");
      return new Input(
          table.axes()::containsAll,
          axes -> table.cells(axes.toArray(String[]::new)).keySet(),
          table::find);
    }

    static Input of(Ratio<?> ratio) {
      Objects.requireNonNull(ratio, "ratio");
      return new Input(axes -> true, ratio::parts, at -> ratio.at(at).value());
    }
  }

  private MetricTables(Map<Key, Input> inputs) {
    this.inputs = inputs;
  }

  /**
   * No tables yet.
   *
   * @return the empty collection
   */
  public static MetricTables none() {
    return NONE;
  }

  /**
   * These tables with one about the period.
   *
   * @param <K> the kind
   * @param metric what it is about
   * @param table the table
   * @return the tables
   */
  public <K extends Kind> MetricTables with(QuantityMetric<K> metric, CrossTable<K> table) {
    return with(metric.id(), NOW, Input.of(table));
  }

  /**
   * These tables with a ratio about the period, such as mean pay.
   *
   * @param <N> the kind above the line
   * @param <D> the kind below the line
   * @param metric what it is about
   * @param ratio the ratio
   * @return the tables
   */
  public <N extends Kind, D extends Kind> MetricTables with(
      RateMetric<N, D> metric, Ratio<Rate<N, D>> ratio) {
    return with(metric.id(), NOW, Input.of(ratio));
  }

  /**
   * These tables with one about the period before, such as opening headcount.
   *
   * @param <K> the kind
   * @param metric what it is about
   * @param table the table
   * @return the tables
   */
  public <K extends Kind> MetricTables withPrevious(QuantityMetric<K> metric, CrossTable<K> table) {
    return with(metric.id(), NOW.previous(), Input.of(table));
  }

  private MetricTables with(MetricId metric, ReportingPeriod period, Input input) {
    Map<Key, Input> more = new LinkedHashMap<>(inputs);
    more.put(new Key(metric, period), input);
    return new MetricTables(more);
  }

  /** The parts by exactly these axes that any input has; one without one of them has none. */
  SortedSet<Breakdown> parts(Set<String> axes) {
    SortedSet<Breakdown> parts = new TreeSet<>();
    for (Input input : inputs.values()) {
      if (input.has.test(axes)) {
        parts.addAll(input.parts.apply(axes));
      }
    }
    return parts;
  }

  /** Whether an input can be broken down by an axis. */
  boolean hasAxis(String axis) {
    return inputs.values().stream().anyMatch(input -> input.has.test(Set.of(axis)));
  }

  /** What the inputs say about parts, as facts. */
  FactSet facts(Set<Breakdown> parts) {
    Set<Fact> facts = new TreeSet<>();
    inputs.forEach(
        (key, input) -> {
          for (Breakdown part : parts) {
            FactKey about = new FactKey(key.metric, part, ENTITY, key.period);
            input.values.apply(part).ifPresent(value -> facts.add(Fact.measured(about, value)));
          }
        });
    return FactSet.of(facts);
  }
}
