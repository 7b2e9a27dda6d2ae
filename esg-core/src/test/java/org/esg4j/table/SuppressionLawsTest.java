package org.esg4j.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.esg4j.units.Units.PERSON;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.esg4j.metric.Breakdown;
import org.esg4j.units.Quantity;
import org.esg4j.units.kind.People;
import org.esg4j.units.number.Rational;

/**
 * No withheld cell follows from the published ones.
 *
 * <p>The proof does without the code that is tested: all cells are written as sums over the finest
 * cells, and a withheld one is looked for in the span of the published ones, by exact elimination.
 */
class SuppressionLawsTest {
  private static final String[] AXES = {"age", "gender", "level"};
  private static final int CATEGORIES = 3;
  private static final Quantity<People> LEAST = PERSON.of(10);

  /** A table by three axes of three categories, most of the cells small, some empty. */
  @Provide
  Arbitrary<List<Integer>> numbers() {
    return Arbitraries.frequencyOf(
            Tuple.of(1, Arbitraries.just(0)),
            Tuple.of(3, Arbitraries.integers().between(1, 12)),
            Tuple.of(2, Arbitraries.integers().between(13, 200)))
        .list()
        .ofSize(CATEGORIES * CATEGORIES * CATEGORIES);
  }

  /** Sets of axes to publish by, as bits. */
  @Provide
  Arbitrary<Set<Integer>> layers() {
    return Arbitraries.integers().between(0, 7).set().ofMinSize(1).ofMaxSize(8);
  }

  @Property(tries = 150)
  void noWithheldCellIsInTheSpanOfThePublishedOnes(
      @ForAll("numbers") List<Integer> numbers, @ForAll("layers") Set<Integer> layers) {
    CrossTable<People> table = table(numbers);
    Assume.that(!table.total().isZero());
    PublishedTable<People> published = published(table, layers);
    List<Breakdown> finest = new ArrayList<>(cells(numbers).keySet());
    Span known = new Span();
    // A cell of a published layer that is not listed is known to be empty.
    for (Breakdown at : parts(layers)) {
      if (!published.withheld().contains(at)) {
        known.add(row(at, finest));
      }
    }
    for (Breakdown at : published.withheld()) {
      assertThat(known.contains(row(at, finest))).as("%s follows", at).isFalse();
    }
  }

  @Property(tries = 200)
  void whatIsPublishedIsTrueAndLarge(
      @ForAll("numbers") List<Integer> numbers, @ForAll("layers") Set<Integer> layers) {
    CrossTable<People> table = table(numbers);
    Assume.that(!table.total().isZero());
    published(table, layers)
        .rows()
        .forEach(
            (at, row) ->
                row.value()
                    .ifPresent(
                        value -> {
                          assertThat(value).isEqualTo(table.at(at));
                          assertThat(value.isZero() || value.compareTo(LEAST) >= 0).isTrue();
                        }));
  }

  @Property(tries = 200)
  void mergedCategoriesAreLargeAndTheTotalStays(@ForAll("numbers") List<Integer> numbers) {
    CrossTable<People> table = table(numbers);
    Assume.that(table.total().compareTo(LEAST) >= 0);
    CrossTable<People> merged = SmallCells.below(10).merge(table, "age", "merged");
    assertThat(merged.total()).isEqualTo(table.total());
    assertThat(merged.cells("age").values()).allMatch(people -> people.compareTo(LEAST) >= 0);
    assertThat(merged.cells("gender", "level")).isEqualTo(table.cells("gender", "level"));
  }

  // ---------------------------------------------------------------------------------------------

  private static PublishedTable<People> published(CrossTable<People> table, Set<Integer> layers) {
    SmallCells rule = SmallCells.below(10);
    for (int layer : layers) {
      rule = rule.publishing(axes(layer));
    }
    return rule.withhold(table);
  }

  private static Map<Breakdown, Quantity<People>> cells(List<Integer> numbers) {
    Map<Breakdown, Quantity<People>> cells = new HashMap<>();
    for (int i = 0; i < numbers.size(); i++) {
      int rest = i;
      Breakdown at = Breakdown.TOTAL;
      for (String axis : AXES) {
        at = at.with(axis, "c" + rest % CATEGORIES);
        rest /= CATEGORIES;
      }
      cells.put(at, PERSON.of(numbers.get(i)));
    }
    return cells;
  }

  private static CrossTable<People> table(List<Integer> numbers) {
    return CrossTable.ofCells(PERSON, List.of(AXES), cells(numbers));
  }

  private static String[] axes(int layer) {
    List<String> axes = new ArrayList<>();
    for (int i = 0; i < AXES.length; i++) {
      if ((layer >> i & 1) == 1) {
        axes.add(AXES[i]);
      }
    }
    return axes.toArray(String[]::new);
  }

  private static Set<Breakdown> parts(Set<Integer> layers) {
    Set<Breakdown> parts = new TreeSet<>();
    for (int layer : layers) {
      Set<Breakdown> some = new HashSet<>(Set.of(Breakdown.TOTAL));
      for (String axis : axes(layer)) {
        Set<Breakdown> finer = new HashSet<>();
        for (Breakdown at : some) {
          for (int i = 0; i < CATEGORIES; i++) {
            finer.add(at.with(axis, "c" + i));
          }
        }
        some = finer;
      }
      parts.addAll(some);
    }
    return parts;
  }

  private static Rational[] row(Breakdown part, List<Breakdown> finest) {
    Rational[] row = new Rational[finest.size()];
    for (int i = 0; i < row.length; i++) {
      boolean inside =
          finest.get(i).categories().entrySet().containsAll(part.categories().entrySet());
      row[i] = inside ? Rational.ONE : Rational.ZERO;
    }
    return row;
  }

  /** The rows that can be had from some rows by addition and multiplication. */
  private static final class Span {
    private final List<Rational[]> basis = new ArrayList<>();

    void add(Rational[] row) {
      Rational[] rest = reduced(row);
      if (pivot(rest) >= 0) {
        basis.add(rest);
      }
    }

    boolean contains(Rational[] row) {
      return pivot(reduced(row)) < 0;
    }

    private Rational[] reduced(Rational[] row) {
      Rational[] rest = row.clone();
      for (Rational[] one : basis) {
        int pivot = pivot(one);
        if (!rest[pivot].isZero()) {
          Rational factor = rest[pivot].dividedBy(one[pivot]);
          for (int i = 0; i < rest.length; i++) {
            rest[i] = rest[i].minus(factor.times(one[i]));
          }
        }
      }
      return rest;
    }

    private static int pivot(Rational[] row) {
      for (int i = 0; i < row.length; i++) {
        if (!row[i].isZero()) {
          return i;
        }
      }
      return -1;
    }
  }
}
