package org.esg4j.bulk;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.esg4j.fact.Entity;
import org.esg4j.fact.FactSet;
import org.esg4j.fact.Failure;
import org.esg4j.fact.ReportingPeriod;
import org.esg4j.json.JsonWriter;
import org.esg4j.metric.QuantityMetric;
import org.esg4j.units.Quantity;
import org.esg4j.units.QuantitySum;
import org.esg4j.units.RateUnit;
import org.esg4j.units.Unit;
import org.esg4j.units.kind.Kind;

/**
 * What readings come to, by site and period and in all, with what could not be used.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <N> the kind of the results
 * @param <D> the kind of the readings
 */
public final class ReadingTotals<N extends Kind, D extends Kind> implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  private final RateUnit<N, D> results;
  private final Unit<D> amounts;
  private final ArrayList<ReadingGroup<N, D>> groups;
  private final ArrayList<Failure> failures;
  private final long refused;

  ReadingTotals(
      RateUnit<N, D> results,
      Unit<D> amounts,
      List<ReadingGroup<N, D>> groups,
      List<Failure> failures,
      long refused) {
    this.results = results;
    this.amounts = amounts;
    this.groups = new ArrayList<>(groups);
    this.failures = new ArrayList<>(failures);
    this.refused = refused;
  }

  /**
   * The groups that have readings.
   *
   * @return one for each site and period, in the order of the plan's sites and of time
   */
  public List<ReadingGroup<N, D>> groups() {
    return Collections.unmodifiableList(groups);
  }

  /**
   * The readings that were used.
   *
   * @return their number
   */
  public long readings() {
    return groups.stream().mapToLong(ReadingGroup::readings).sum();
  }

  /**
   * The sum of the readings that were used.
   *
   * @return the exact sum, in the unit of the plan
   */
  public Quantity<D> amount() {
    QuantitySum<D> sum = new QuantitySum<>(amounts);
    groups.forEach(group -> sum.add(group.amount()));
    return sum.total();
  }

  /**
   * The result of the readings that were used.
   *
   * @return the exact sum over groups of amount x rate, in the unit of the table
   */
  public Quantity<N> total() {
    QuantitySum<N> sum = new QuantitySum<>(results.numerator());
    groups.forEach(group -> sum.add(group.result()));
    return sum.total();
  }

  /**
   * The result by some property of groups, such as {@code group -> group.site().place()}.
   *
   * @param <T> the type of the property
   * @param property what to group by
   * @return exact sums, in the order of the property
   */
  public <T extends Comparable<T>> SortedMap<T, Quantity<N>> by(
      Function<? super ReadingGroup<N, D>, T> property) {
    Objects.requireNonNull(property, "property");
    SortedMap<T, QuantitySum<N>> sums = new TreeMap<>();
    for (ReadingGroup<N, D> group : groups) {
      sums.computeIfAbsent(property.apply(group), key -> new QuantitySum<>(results.numerator()))
          .add(group.result());
    }
    SortedMap<T, Quantity<N>> totals = new TreeMap<>();
    sums.forEach((key, sum) -> totals.put(key, sum.total()));
    return totals;
  }

  /**
   * What could not be used: readings that were refused, as many as the plan keeps, and groups that
   * have no rate.
   *
   * @return faults by record, then by group
   */
  public List<Failure> failures() {
    return Collections.unmodifiableList(failures);
  }

  /**
   * How many readings were refused, kept among the failures or not.
   *
   * @return the number
   */
  public long refused() {
    return refused;
  }

  /**
   * Whether every reading was used.
   *
   * @return true if nothing was refused and no group lacks a rate
   */
  public boolean isComplete() {
    return refused == 0 && failures.isEmpty();
  }

  /**
   * The results as facts: one for the whole, one for each site, each with its derivation.
   *
   * @param metric what the results are a figure of
   * @param entity whose they are
   * @param period when
   * @return the facts; none if there are no groups
   * @throws IllegalStateException if a reading was not used: an incomplete figure is no fact
   * @throws IllegalArgumentException if the id of a site cannot be a category
   */
  public FactSet facts(QuantityMetric<N> metric, Entity entity, ReportingPeriod period) {
    Objects.requireNonNull(metric, "metric");
    Objects.requireNonNull(entity, "entity");
    Objects.requireNonNull(period, "period");
    if (!isComplete()) {
      throw new IllegalStateException(
          "not every reading was used: "
              + (failures.isEmpty() ? refused : failures.get(0).message()));
    }
    return ReadingFacts.of(this, metric, entity, period);
  }

  /**
   * Everything as JSON, the same text for the same readings in any order and partition.
   *
   * @return groups, totals and failures
   */
  public String toJson() {
    return JsonWriter.toText(
        json ->
            json.put("format", "esg4j reading totals 1")
                .put("readings", readings())
                .put("amount", amount().toString())
                .put("total", total().toString())
                .objects("groups", groups, ReadingTotals::write)
                .put("refused", refused)
                .strings("failures", failures.stream().map(Failure::message).toList()));
  }

  private static void write(JsonWriter json, ReadingGroup<?, ?> group) {
    json.put("site", group.site().id())
        .put("place", group.site().place())
        .put("period", group.period().toString())
        .put("readings", group.readings())
        .put("amount", group.amount().toString())
        .put("rate", group.rate().rate().toString())
        .put("rateId", group.rate().id())
        .put("publisher", group.rate().citation().publisher())
        .put("document", group.rate().citation().document())
        .put("result", group.result().toString());
  }

  /**
   * The totals in one line.
   *
   * @return such as "8784 readings, 1529.240 kWh: 820.590184 kgCO2e"
   */
  @Override
  public String toString() {
    return readings()
        + " readings, "
        + amount()
        + ": "
        + total()
        + (isComplete() ? "" : ", " + refused + " refused");
  }
}
