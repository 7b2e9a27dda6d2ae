package org.esg4j.table;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.esg4j.metric.Breakdown;
import org.esg4j.units.Quantity;
import org.esg4j.units.Value;
import org.esg4j.units.kind.Kind;
import org.jspecify.annotations.Nullable;

/** A ratio of two tables. */
final class QuotientSource<N extends Kind, D extends Kind, V extends Value>
    implements Ratio.Source<V> {
  private final CrossTable<N> above;
  private final CrossTable<D> below;
  private final UnaryOperator<Breakdown> divisorOf;
  private final BiFunction<Quantity<N>, Quantity<D>, V> division;

  QuotientSource(
      CrossTable<N> above,
      CrossTable<D> below,
      UnaryOperator<Breakdown> divisorOf,
      BiFunction<Quantity<N>, Quantity<D>, V> division) {
    this.above = above;
    this.below = below;
    this.divisorOf = divisorOf;
    this.division = division;
  }

  @Override
  public SortedSet<Breakdown> parts(Set<String> axes) {
    if (!above.axes().containsAll(axes) && !below.axes().containsAll(axes)) {
      throw new IllegalArgumentException("no table is broken down by all of " + axes);
    }
    String[] wanted = axes.toArray(String[]::new);
    SortedSet<Breakdown> parts = new TreeSet<>(above.cells(wanted).keySet());
    parts.addAll(below.cells(wanted).keySet());
    return parts;
  }

  @Override
  public Outcome<V> at(Breakdown breakdown) {
    Breakdown divisor = divisorOf.apply(breakdown);
    @Nullable Quantity<N> n = above.find(breakdown).orElse(null);
    @Nullable Quantity<D> d = below.find(divisor).orElse(null);
    if (n == null) {
      return new Outcome.NotApplicable<>(breakdown + ": what to divide is not stated");
    }
    if (d == null) {
      return new Outcome.NotApplicable<>(divisor + ": the divisor is not stated");
    }
    return d.isZero()
        ? new Outcome.NotApplicable<>(divisor + ": " + d + ", nothing to divide by")
        : new Outcome.Known<>(division.apply(n, d));
  }
}
