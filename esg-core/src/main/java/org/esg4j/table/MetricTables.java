package org.esg4j.table;

import java.util.LinkedHashMap;
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
import org.esg4j.metric.MetricId;
import org.esg4j.metric.QuantityMetric;
import org.esg4j.units.Quantity;
import org.esg4j.units.kind.Kind;

/**
 * Tables by the metric that they are about, as inputs of declared formulas.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class MetricTables {
  /** Formulas speak of a period and the one before; which ones does not matter to a ratio. */
  static final ReportingPeriod NOW = ReportingPeriod.ofYear(2);

  static final Entity ENTITY = Entity.of("tables");

  private static final MetricTables NONE = new MetricTables(Map.of());

  private final Map<Key, CrossTable<?>> tables;

  private record Key(MetricId metric, ReportingPeriod period) {}

  private MetricTables(Map<Key, CrossTable<?>> tables) {
    this.tables = tables;
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
    return with(new Key(metric.id(), NOW), table);
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
    return with(new Key(metric.id(), NOW.previous()), table);
  }

  private MetricTables with(Key key, CrossTable<?> table) {
    Map<Key, CrossTable<?>> more = new LinkedHashMap<>(tables);
    more.put(key, Objects.requireNonNull(table, "table"));
    return new MetricTables(more);
  }

  /** The parts by exactly these axes that any table has; a table without one of them has none. */
  SortedSet<Breakdown> parts(Set<String> axes) {
    SortedSet<Breakdown> parts = new TreeSet<>();
    for (CrossTable<?> table : tables.values()) {
      if (table.axes().containsAll(axes)) {
        parts.addAll(table.cells(axes.toArray(String[]::new)).keySet());
      }
    }
    return parts;
  }

  /** Whether a table can be broken down by an axis. */
  boolean hasAxis(String axis) {
    return tables.values().stream().anyMatch(table -> table.axes().contains(axis));
  }

  /** What the tables say about parts, as facts. */
  FactSet facts(Set<Breakdown> parts) {
    Set<Fact> facts = new TreeSet<>();
    tables.forEach(
        (key, table) -> {
          for (Breakdown part : parts) {
            table.find(part).ifPresent(value -> facts.add(fact(key, part, value)));
          }
        });
    return FactSet.of(facts);
  }

  private static Fact fact(Key key, Breakdown part, Quantity<?> value) {
    return Fact.measured(new FactKey(key.metric, part, ENTITY, key.period), value);
  }
}
