package org.esg4j.scope2;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
    if (ascendingUpTo(sorted, id) < sorted.size()) {
      sorted.sort(Comparator.comparing(id));
      int end = ascendingUpTo(sorted, id);
      if (end < sorted.size()) {
        throw shared(id.apply(sorted.get(end)));
      }
    }
    return sorted;
  }

  /** Where the first item stands whose id is not above the one before. */
  private static <T> int ascendingUpTo(List<T> items, Function<T, String> id) {
    String before = null;
    for (int i = 0; i < items.size(); i++) {
      String own = id.apply(items.get(i));
      if (before != null && own.compareTo(before) <= 0) {
        return i;
      }
      before = own;
    }
    return items.size();
  }

  /** Refuses an id that two lists share. */
  static <T, U> void refuseShared(
      List<T> items, Function<T, String> id, List<U> others, Function<U, String> otherId) {
    if (others.isEmpty()) {
      return;
    }
    Set<String> ids = new HashSet<>();
    others.forEach(other -> ids.add(otherId.apply(other)));
    for (T item : items) {
      if (ids.contains(id.apply(item))) {
        throw shared(id.apply(item));
      }
    }
  }

  private static IllegalArgumentException shared(String id) {
    return new IllegalArgumentException("the id " + id + " is there twice: each counts once");
  }
}
