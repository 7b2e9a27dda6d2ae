package org.esg4j.fact;

import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.esg4j.metric.Breakdown;
import org.esg4j.metric.MetricId;
import org.esg4j.metric.QuantityMetric;
import org.esg4j.metric.RateMetric;
import org.esg4j.metric.TypedMetric;
import org.esg4j.units.Quantity;
import org.esg4j.units.Rate;
import org.esg4j.units.Value;
import org.esg4j.units.kind.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A set of facts in one fixed order, whatever the order they came in.
 *
 * <p>Several facts may answer one question: a figure is printed in a table, stated again in the
 * text, and calculated. {@link #preferred(FactKey)} takes the best; {@link #find(FactKey)} gives
 * all. Sets merge as sets do, so that merging is associative and commutative, and what does not
 * agree is kept and reported by {@link #clashes()}.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class FactSet implements Iterable<Fact>, Serializable {
  @Serial private static final long serialVersionUID = 1L;
  private static final FactSet EMPTY = new FactSet(List.of());

  @SuppressWarnings("serial") // an immutable list, which is serializable
  private final List<Fact> facts;

  /** Made when first asked for; a race only repeats work. */
  private transient @Nullable FactIndex index;

  private FactSet(List<Fact> facts) {
    this.facts = facts;
  }

  /**
   * A set without facts.
   *
   * @return the set
   */
  public static FactSet empty() {
    return EMPTY;
  }

  /**
   * A set of facts.
   *
   * @param facts the facts, in any order; equal ones count once
   * @return the set
   */
  public static FactSet of(Fact... facts) {
    return of(Arrays.asList(facts));
  }

  /**
   * A set of facts.
   *
   * @param facts the facts, in any order; equal ones count once
   * @return the set
   */
  public static FactSet of(Collection<Fact> facts) {
    return new FactSet(List.copyOf(new TreeSet<>(facts)));
  }

  /**
   * The facts of this set and of another.
   *
   * @param other the other set
   * @return the union; see {@link #clashes()} for what does not agree
   */
  public FactSet merge(FactSet other) {
    Objects.requireNonNull(other, "other");
    if (facts.isEmpty() || other.facts.isEmpty()) {
      return facts.isEmpty() ? other : this;
    }
    Set<Fact> union = new TreeSet<>(facts);
    union.addAll(other.facts);
    return new FactSet(List.copyOf(union));
  }

  // ---------------------------------------------------------------------------------------------

  /**
   * The facts by entity, metric, breakdown and period, and best first among those with one key.
   *
   * @return the facts, unmodifiable
   */
  public List<Fact> facts() {
    return facts;
  }

  /**
   * The facts as a stream, in their order.
   *
   * @return the stream
   */
  public Stream<Fact> stream() {
    return facts.stream();
  }

  @Override
  public Iterator<Fact> iterator() {
    return facts.iterator();
  }

  /**
   * The number of facts.
   *
   * @return the number
   */
  public int size() {
    return facts.size();
  }

  /**
   * Whether there is no fact.
   *
   * @return true if there is none
   */
  public boolean isEmpty() {
    return facts.isEmpty();
  }

  /**
   * The questions that facts answer, in order.
   *
   * @return the keys, unmodifiable
   */
  public Set<FactKey> keys() {
    return index().keys();
  }

  /**
   * The facts about a metric.
   *
   * @param metric the metric
   * @return the facts
   */
  public FactSet metric(MetricId metric) {
    Objects.requireNonNull(metric, "metric");
    return filter(fact -> fact.metric().equals(metric));
  }

  /**
   * The facts about a metric.
   *
   * @param metric the metric
   * @return the facts
   */
  public FactSet metric(TypedMetric metric) {
    return metric(metric.id());
  }

  /**
   * The facts about an entity.
   *
   * @param entity the entity
   * @return the facts
   */
  public FactSet entity(Entity entity) {
    Objects.requireNonNull(entity, "entity");
    return filter(fact -> fact.entity().equals(entity));
  }

  /**
   * The facts about a period.
   *
   * @param period the period
   * @return the facts
   */
  public FactSet period(ReportingPeriod period) {
    Objects.requireNonNull(period, "period");
    return filter(fact -> fact.period().equals(period));
  }

  /**
   * The facts about a part of the whole.
   *
   * @param breakdown the part
   * @return the facts
   */
  public FactSet breakdown(Breakdown breakdown) {
    Objects.requireNonNull(breakdown, "breakdown");
    return filter(fact -> fact.breakdown().equals(breakdown));
  }

  /**
   * The facts of an origin.
   *
   * @param origin the origin
   * @return the facts
   */
  public FactSet origin(Origin origin) {
    Objects.requireNonNull(origin, "origin");
    return filter(fact -> fact.origin() == origin);
  }

  /**
   * The facts that a condition holds for.
   *
   * @param condition the condition
   * @return the facts
   */
  public FactSet filter(Predicate<Fact> condition) {
    return new FactSet(facts.stream().filter(condition).toList());
  }

  // ---------------------------------------------------------------------------------------------

  /**
   * All facts that answer a question, best first.
   *
   * @param key the question
   * @return the facts, none if no fact answers it
   */
  public List<Fact> find(FactKey key) {
    return index().find(Objects.requireNonNull(key, "key"));
  }

  /**
   * The fact to use for a question.
   *
   * <p>The order of {@link Origin} decides, then tables before text, then the number of decimals.
   *
   * @param key the question
   * @return the best fact, or empty if none answers it
   * @throws FactClashException if the best are equally good and do not agree
   */
  public Optional<Fact> preferred(FactKey key) {
    return clash(key)
        .<Optional<Fact>>map(
            clash -> {
              throw new FactClashException(clash);
            })
        .orElseGet(() -> find(key).stream().findFirst());
  }

  /**
   * The disagreement that keeps a question from having one best fact.
   *
   * @param key the question
   * @return the best facts if they are equally good and do not agree, else empty
   */
  public Optional<Clash> clash(FactKey key) {
    return index().clash(Objects.requireNonNull(key, "key"));
  }

  /**
   * The categories of an axis that facts are there for, beside the breakdown that a question has.
   *
   * @param key the question about the whole
   * @param axis the axis
   * @return the categories that facts are there for, in alphabetical order
   */
  public Set<String> categories(FactKey key, String axis) {
    Set<String> categories = new TreeSet<>();
    Breakdown beside = key.breakdown().without(axis);
    for (Breakdown other : breakdowns(key)) {
      if (other.without(axis).equals(beside)) {
        other.category(axis).ifPresent(categories::add);
      }
    }
    return categories;
  }

  /**
   * The breakdowns that facts are there for, of the metric, entity and period of a question.
   *
   * @param key the question; its own breakdown does not matter
   * @return the breakdowns in order, the total first if there is one
   */
  public Set<Breakdown> breakdowns(FactKey key) {
    return index().breakdowns(Objects.requireNonNull(key, "key"));
  }

  /**
   * The value of the best fact, typed.
   *
   * @param <K> the kind
   * @param metric the metric
   * @param breakdown the part of the whole
   * @param entity the entity
   * @param period the period
   * @return the quantity, or empty if there is no fact
   * @throws FactClashException if the best facts are equally good and do not agree
   * @throws IllegalArgumentException if the fact is stated in a unit of another kind
   */
  public <K extends Kind> Optional<Quantity<K>> quantity(
      QuantityMetric<K> metric, Breakdown breakdown, Entity entity, ReportingPeriod period) {
    return value(metric, breakdown, entity, period)
        .map(value -> quantityOrRefuse(value).as(metric.kind()));
  }

  /**
   * The value of the best fact about the whole, typed.
   *
   * @param <K> the kind
   * @param metric the metric
   * @param entity the entity
   * @param period the period
   * @return the quantity, or empty if there is no fact
   * @throws FactClashException if the best facts are equally good and do not agree
   * @throws IllegalArgumentException if the fact is stated in a unit of another kind
   */
  public <K extends Kind> Optional<Quantity<K>> quantity(
      QuantityMetric<K> metric, Entity entity, ReportingPeriod period) {
    return quantity(metric, Breakdown.TOTAL, entity, period);
  }

  /**
   * The value of the best fact, typed.
   *
   * @param <N> the kind above the line
   * @param <D> the kind below the line
   * @param metric the metric
   * @param breakdown the part of the whole
   * @param entity the entity
   * @param period the period
   * @return the rate, or empty if there is no fact
   * @throws FactClashException if the best facts are equally good and do not agree
   * @throws IllegalArgumentException if the fact is stated in a unit of other kinds
   */
  public <N extends Kind, D extends Kind> Optional<Rate<N, D>> rate(
      RateMetric<N, D> metric, Breakdown breakdown, Entity entity, ReportingPeriod period) {
    return value(metric, breakdown, entity, period)
        .map(value -> rateOrRefuse(value).as(metric.numerator(), metric.denominator()));
  }

  /**
   * The value of the best fact about the whole, typed.
   *
   * @param <N> the kind above the line
   * @param <D> the kind below the line
   * @param metric the metric
   * @param entity the entity
   * @param period the period
   * @return the rate, or empty if there is no fact
   * @throws FactClashException if the best facts are equally good and do not agree
   * @throws IllegalArgumentException if the fact is stated in a unit of other kinds
   */
  public <N extends Kind, D extends Kind> Optional<Rate<N, D>> rate(
      RateMetric<N, D> metric, Entity entity, ReportingPeriod period) {
    return rate(metric, Breakdown.TOTAL, entity, period);
  }

  private Optional<Value> value(
      TypedMetric metric, Breakdown breakdown, Entity entity, ReportingPeriod period) {
    return preferred(new FactKey(metric.id(), breakdown, entity, period)).map(Fact::value);
  }

  private static Quantity<?> quantityOrRefuse(Value value) {
    if (value instanceof Quantity<?> quantity) {
      return quantity;
    }
    throw new IllegalArgumentException(value + " is a rate, not a quantity");
  }

  private static Rate<?, ?> rateOrRefuse(Value value) {
    if (value instanceof Rate<?, ?> rate) {
      return rate;
    }
    throw new IllegalArgumentException(value + " is a quantity, not a rate");
  }

  // ---------------------------------------------------------------------------------------------

  /**
   * Facts that answer one question, come from one place, and do not agree.
   *
   * <p>Figures that differ from place to place, or between print and calculation, are no clash of
   * the set: comparing them is the work of an audit.
   *
   * @return the clashes in the order of their keys
   */
  public List<Clash> clashes() {
    return index().clashes();
  }

  private FactIndex index() {
    FactIndex made = index;
    if (made == null) {
      made = new FactIndex(facts);
      index = made;
    }
    return made;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FactSet that && facts.equals(that.facts);
  }

  @Override
  public int hashCode() {
    return facts.hashCode();
  }

  /**
   * The facts, one to a line.
   *
   * @return the lines
   */
  @Override
  public String toString() {
    return facts.stream().map(Fact::toString).collect(Collectors.joining("\n"));
  }
}
