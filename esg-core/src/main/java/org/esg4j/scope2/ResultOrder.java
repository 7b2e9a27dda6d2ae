package org.esg4j.scope2;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** The order in which results list things, whatever the order of the input. */
final class ResultOrder {
  static final Comparator<Scope2Line> LINES =
      Comparator.comparing((Scope2Line line) -> line.record().id())
          .thenComparingInt(Scope2Line::part);

  private ResultOrder() {}

  /** The items in order of their ids, which must differ. */
  static <T> List<T> sortedById(Collection<T> items, Function<T, String> id) {
    List<T> sorted = new ArrayList<>(items);
    sorted.sort(Comparator.comparing(id));
    for (int i = 1; i < sorted.size(); i++) {
      String own = id.apply(sorted.get(i));
      if (own.equals(id.apply(sorted.get(i - 1)))) {
        throw new IllegalArgumentException("the id " + own + " is there twice: each counts once");
      }
    }
    return sorted;
  }
}
