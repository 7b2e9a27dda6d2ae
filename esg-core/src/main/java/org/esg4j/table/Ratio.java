package org.esg4j.table;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.esg4j.metric.Breakdown;
import org.esg4j.metric.MetricCatalog;
import org.esg4j.metric.QuantityMetric;
import org.esg4j.metric.RateMetric;
import org.esg4j.units.Quantity;
import org.esg4j.units.Rate;
import org.esg4j.units.Units;
import org.esg4j.units.Value;
import org.esg4j.units.ValueUnit;
import org.esg4j.units.kind.Kind;
import org.esg4j.units.kind.Share;

/**
 * One table over another, cell by cell: {@code cell = above(cell) / below(cell)}.
 *
 * <p>Each class is divided by its own class: 12 women who left of 240 women are 5 %, whatever the
 * number of all staff (GRI 401-1, verified second-hand). A cell whose divisor is zero or not stated
 * is {@link Outcome.NotApplicable} with the reason, never zero.
 *
 * <p>A ratio that a metric declares is worked out by its formula ({@link #declared}); any other one
 * is made from two tables and a method of the caller's own.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <V> the type of the values: a share, or a rate
 */
public final class Ratio<V extends Value> {
  private final Method method;
  private final Source<V> source;

  /** Where the values come from. */
  interface Source<V extends Value> {
    /** The parts that there are by exactly these axes. */
    SortedSet<Breakdown> parts(Set<String> axes);

    /** The value of a part, or why there is none. */
    Outcome<V> at(Breakdown breakdown);
  }

  private Ratio(Method method, Source<V> source) {
    this.method = Objects.requireNonNull(method, "method");
    this.source = source;
  }

  /**
   * A rate of one kind for each of another, such as hours of training per person.
   *
   * @param <N> the kind above the line
   * @param <D> the kind below the line
   * @param above what is divided
   * @param below the divisor
   * @param method the definition
   * @return the ratio
   */
  public static <N extends Kind, D extends Kind> Ratio<Rate<N, D>> rate(
      CrossTable<N> above, CrossTable<D> below, Method method) {
    Objects.requireNonNull(above, "above");
    Objects.requireNonNull(below, "below");
    return new Ratio<>(
        method, new QuotientSource<>(above, below, UnaryOperator.identity(), (n, d) -> n.per(d)));
  }

  /**
   * A quotient of two tables of one kind that may exceed one, such as leavers over year-end
   * headcount.
   *
   * @param <K> the kind of both
   * @param above what is divided
   * @param below the divisor
   * @param method the definition
   * @return the ratio
   */
  public static <K extends Kind> Ratio<Quantity<Share>> quotient(
      CrossTable<K> above, CrossTable<K> below, Method method) {
    Objects.requireNonNull(above, "above");
    Objects.requireNonNull(below, "below");
    return new Ratio<>(
        method, new QuotientSource<>(above, below, UnaryOperator.identity(), (n, d) -> n.ratio(d)));
  }

  /**
   * The share that one table has in another that contains it, such as people trained in all people.
   *
   * @param <K> the kind of both
   * @param part the part
   * @param whole the whole
   * @param method the definition
   * @return the ratio, which refuses a part above its whole
   */
  public static <K extends Kind> Ratio<Quantity<Share>> share(
      CrossTable<K> part, CrossTable<K> whole, Method method) {
    return atMostOne(quotient(part, whole, method));
  }

  /**
   * The composition of a table: the share of each cell in the cell without the other axes.
   *
   * <p>With {@code within} gender of a table by gender and level: each level's share among women,
   * and among men. With nothing: the share in the total. Shares of one whole add up to one exactly.
   *
   * @param <K> the kind
   * @param table the table
   * @param method the definition
   * @param within the axes that the whole keeps
   * @return the ratio, which refuses a part above its whole
   */
  public static <K extends Kind> Ratio<Quantity<Share>> composition(
      CrossTable<K> table, Method method, String... within) {
    Objects.requireNonNull(table, "table");
    Collection<String> kept = List.of(within);
    return atMostOne(
        new Ratio<>(
            method,
            new QuotientSource<>(
                table, table, at -> CrossTable.projected(at, kept), (n, d) -> n.ratio(d))));
  }

  /**
   * The ratio that a metric declares, by one of its definitions.
   *
   * @param <K> the kind of the metric
   * @param catalog the metrics
   * @param metric the metric
   * @param definition the id of the definition
   * @param tables the inputs of its formula
   * @return the ratio
   * @throws IllegalArgumentException if the metric is not known or has no such definition
   */
  public static <K extends Kind> Ratio<Quantity<K>> declared(
      MetricCatalog catalog, QuantityMetric<K> metric, String definition, MetricTables tables) {
    return new Ratio<>(
        Method.declared(catalog, metric.id(), definition),
        new DeclaredRatio<>(
            catalog,
            metric.id(),
            definition,
            tables,
            value -> ((Quantity<?>) value).as(metric.kind())));
  }

  /**
   * The rate that a metric declares, by one of its definitions.
   *
   * @param <N> the kind above the line
   * @param <D> the kind below the line
   * @param catalog the metrics
   * @param metric the metric
   * @param definition the id of the definition
   * @param tables the inputs of its formula
   * @return the ratio
   * @throws IllegalArgumentException if the metric is not known or has no such definition
   */
  public static <N extends Kind, D extends Kind> Ratio<Rate<N, D>> declared(
      MetricCatalog catalog, RateMetric<N, D> metric, String definition, MetricTables tables) {
    return new Ratio<>(
        Method.declared(catalog, metric.id(), definition),
        new DeclaredRatio<>(
            catalog,
            metric.id(),
            definition,
            tables,
            value -> ((Rate<?, ?>) value).as(metric.numerator(), metric.denominator())));
  }

  /**
   * Values by breakdown from anywhere, such as medians, to be used as ratios are.
   *
   * @param <V> the type of the values
   * @param method the definition
   * @param parts finds the parts that there are by exactly some axes
   * @param values finds the value of a part, or why there is none
   * @return the ratio
   */
  public static <V extends Value> Ratio<V> from(
      Method method,
      Function<Set<String>, ? extends Collection<Breakdown>> parts,
      Function<Breakdown, Outcome<V>> values) {
    Objects.requireNonNull(parts, "parts");
    Objects.requireNonNull(values, "values");
    return new Ratio<>(
        method,
        new Source<>() {
          @Override
          public SortedSet<Breakdown> parts(Set<String> axes) {
            return new TreeSet<>(parts.apply(axes));
          }

          @Override
          public Outcome<V> at(Breakdown breakdown) {
            return values.apply(breakdown);
          }
        });
  }

  /**
   * A ratio of shares that refuses any above one, because the part would exceed its whole.
   *
   * @param ratio the ratio
   * @return the same values; an {@link IllegalArgumentException} for one above one
   */
  public static Ratio<Quantity<Share>> atMostOne(Ratio<Quantity<Share>> ratio) {
    Quantity<Share> whole = Units.FRACTION.of(1);
    return ratio.changed(
        value -> {
          if (value.compareTo(whole) > 0) {
            throw new IllegalArgumentException(
                "a part of " + value.in(Units.PERCENT) + " is more than the whole");
          }
          return value;
        });
  }

  /**
   * The same ratio with its values given in another unit of their kind.
   *
   * @param unit the unit, such as injuries for each 200,000 hours
   * @return the same ratio; equal values, shown in that unit
   * @throws org.esg4j.units.IncompatibleUnitsException from the values, if the unit is of another
   *     kind
   */
  @SuppressWarnings("unchecked") // a value in another unit is of the same type
  public Ratio<V> in(ValueUnit unit) {
    Objects.requireNonNull(unit, "unit");
    return changed(value -> (V) value.convertedTo(unit));
  }

  private Ratio<V> changed(UnaryOperator<V> change) {
    Source<V> inner = source;
    return new Ratio<>(
        method,
        new Source<>() {
          @Override
          public SortedSet<Breakdown> parts(Set<String> axes) {
            return inner.parts(axes);
          }

          @Override
          public Outcome<V> at(Breakdown breakdown) {
            Outcome<V> outcome = inner.at(breakdown);
            try {
              return outcome
                  .value()
                  .<Outcome<V>>map(value -> new Outcome.Known<>(change.apply(value)))
                  .orElse(outcome);
            } catch (IllegalArgumentException refused) {
              throw new IllegalArgumentException(breakdown + ": " + refused.getMessage(), refused);
            }
          }
        });
  }

  // ---------------------------------------------------------------------------------------------

  /**
   * The definition by which this is worked out.
   *
   * @return the method
   */
  public Method method() {
    return method;
  }

  /**
   * The ratio of the totals.
   *
   * @return the value, or why there is none
   * @throws IllegalArgumentException if a part exceeds its whole
   */
  public Outcome<V> total() {
    return at(Breakdown.TOTAL);
  }

  /**
   * The ratio of one part.
   *
   * @param breakdown the part
   * @return the value, or why there is none
   * @throws IllegalArgumentException if a part exceeds its whole
   */
  public Outcome<V> at(Breakdown breakdown) {
    return source.at(Objects.requireNonNull(breakdown, "breakdown"));
  }

  /** The parts that there are by exactly these axes. */
  SortedSet<Breakdown> parts(Set<String> axes) {
    return source.parts(axes);
  }

  /**
   * The ratios by exactly these axes.
   *
   * @param axes the axes; none for the total alone
   * @return a row for each part that any of the tables has
   * @throws IllegalArgumentException if a part exceeds its whole
   */
  public RatioTable<V> by(String... axes) {
    SortedMap<Breakdown, Outcome<V>> rows = new TreeMap<>();
    for (Breakdown part : parts(new TreeSet<>(List.of(axes)))) {
      rows.put(part, at(part));
    }
    return new RatioTable<>(method, rows);
  }
}
