package org.esg4j.table;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.esg4j.metric.Breakdown;
import org.esg4j.units.Quantity;
import org.esg4j.units.kind.Kind;

/**
 * Finds the cells to withhold.
 *
 * <p>What a reader knows is a system of linear equations: each cell of a coarse layer is the sum of
 * the cells of each finer layer inside it. Layers that are not published, but are common to two
 * that are, take part as unknowns. Whether the figures fulfil the equations is not asked: a reader
 * would use them.
 */
final class Suppression<K extends Kind> {
  private static final String SMALL = "fewer than ";
  private static final String COMPLEMENT = "would give away a smaller group";

  private final NavigableMap<Breakdown, Quantity<K>> published;
  private final List<Sum> sums;
  private final Map<Breakdown, String> withheld = new TreeMap<>();
  private final Quantity<K> least;

  /** A cell and the cells of one finer layer that add up to it. */
  private record Sum(Breakdown whole, List<Breakdown> parts) {
    Stream<Breakdown> cells() {
      return Stream.concat(Stream.of(whole), parts.stream());
    }
  }

  private Suppression(
      NavigableMap<Breakdown, Quantity<K>> published, List<Sum> sums, Quantity<K> least) {
    this.published = published;
    this.sums = sums;
    this.least = least;
  }

  static <K extends Kind> Suppression<K> of(
      CrossTable<K> table, List<List<String>> layers, long size) {
    NavigableMap<Breakdown, Quantity<K>> published = new TreeMap<>();
    for (List<String> axes : layers) {
      published.putAll(table.cells(axes.toArray(String[]::new)));
    }
    List<Sum> sums = new ArrayList<>();
    Set<Set<String>> closed = closed(layers);
    for (List<String> fine : layers) {
      for (Set<String> coarse : closed) {
        if (fine.size() > coarse.size() && fine.containsAll(coarse)) {
          Map<Breakdown, List<Breakdown>> parts = new TreeMap<>();
          for (Breakdown part : table.cells(fine.toArray(String[]::new)).keySet()) {
            parts
                .computeIfAbsent(CrossTable.projected(part, coarse), at -> new ArrayList<>())
                .add(part);
          }
          parts.forEach((whole, some) -> sums.add(new Sum(whole, some)));
        }
      }
    }
    return new Suppression<>(published, sums, table.unit().of(size));
  }

  /** The sets of axes with all their intersections. */
  private static Set<Set<String>> closed(List<List<String>> layers) {
    Set<Set<String>> closed = new LinkedHashSet<>();
    layers.forEach(axes -> closed.add(new TreeSet<>(axes)));
    int before;
    do {
      before = closed.size();
      List<Set<String>> now = List.copyOf(closed);
      for (Set<String> one : now) {
        for (Set<String> other : now) {
          Set<String> common = new TreeSet<>(one);
          common.retainAll(other);
          closed.add(common);
        }
      }
    } while (closed.size() > before);
    return closed;
  }

  PublishedTable<K> run() {
    published.forEach(
        (at, cell) -> {
          if (cell.signum() > 0 && cell.compareTo(least) < 0) {
            withheld.put(at, SMALL + least);
          }
        });
    boolean found = true;
    while (found) {
      found = false;
      for (Sum sum : sums) {
        found |= protect(sum);
      }
      for (Breakdown at : found ? Set.<Breakdown>of() : determined()) {
        found |= withholdOneBeside(at);
      }
    }
    return new PublishedTable<>(published, withheld);
  }

  /** Whether one more cell had to be withheld because of what the known parts of a sum leave. */
  private boolean protect(Sum sum) {
    List<Breakdown> hidden = sum.cells().filter(this::isUnknown).toList();
    if (hidden.size() == 1 && withheld.containsKey(hidden.get(0))) {
      return withholdOneOf(List.of(sum), at -> true);
    }
    if (isUnknown(sum.whole()) || hidden.isEmpty()) {
      return false;
    }
    Quantity<K> rest = hidden.stream().map(this::value).reduce(least.unit().of(0), Quantity::plus);
    return rest.compareTo(least) < 0 && withholdOneOf(List.of(sum), sum.parts()::contains);
  }

  private Quantity<K> value(Breakdown at) {
    return Objects.requireNonNull(published.get(at), "published");
  }

  private boolean isUnknown(Breakdown at) {
    return withheld.containsKey(at) || !published.containsKey(at);
  }

  private boolean withholdOneBeside(Breakdown at) {
    List<Sum> about = sums.stream().filter(sum -> sum.cells().anyMatch(at::equals)).toList();
    return withholdOneOf(about, candidate -> true);
  }

  /** Withholds the smallest cell that will do: a part rather than a whole, not zero if possible. */
  private boolean withholdOneOf(List<Sum> among, Predicate<Breakdown> allowed) {
    Optional<Breakdown> next =
        among.stream()
            .flatMap(Sum::cells)
            .filter(at -> !isUnknown(at) && allowed.test(at))
            .min(
                Comparator.<Breakdown>comparingInt(at -> value(at).isZero() ? 1 : 0)
                    .thenComparingInt(at -> -at.categories().size())
                    .thenComparing(this::value)
                    .thenComparing(Comparator.naturalOrder()));
    next.ifPresent(at -> withheld.put(at, COMPLEMENT));
    return next.isPresent();
  }

  /** The withheld cells that have only one value left. */
  private List<Breakdown> determined() {
    List<Breakdown> unknowns = new ArrayList<>();
    Map<Breakdown, Integer> numbers = new HashMap<>();
    LinearEquations equations = new LinearEquations();
    for (Sum sum : sums) {
      Map<Integer, BigInteger> row = new HashMap<>();
      for (Breakdown at : (Iterable<Breakdown>) sum.cells().filter(this::isUnknown)::iterator) {
        int number =
            numbers.computeIfAbsent(
                at,
                one -> {
                  unknowns.add(one);
                  return unknowns.size() - 1;
                });
        row.put(number, at.equals(sum.whole()) ? BigInteger.ONE : BigInteger.ONE.negate());
      }
      equations.add(row);
    }
    return equations.determined().stream()
        .map(unknowns::get)
        .filter(withheld::containsKey)
        .sorted()
        .toList();
  }
}
