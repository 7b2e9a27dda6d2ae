package org.esg4j.index;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the reporter says, by the key of the provision it is said of.
 *
 * @param places places in the report
 * @param vouched the provisions of which all is said to be at the place
 * @param answers what is said instead of disclosing
 */
@SuppressWarnings("serial") // immutable maps and sets
record Statements(
    Map<String, List<String>> places, Set<String> vouched, Map<String, GivenAnswer> answers)
    implements Serializable {
  @Serial private static final long serialVersionUID = 1L;
  static final Statements NONE = new Statements(Map.of(), Set.of(), Map.of());

  /** Whether nothing is said of any provision. */
  boolean isNothing() {
    return places.isEmpty() && answers.isEmpty();
  }

  List<String> places(String key) {
    return places.getOrDefault(key, List.of());
  }

  Statements withPlace(String key, String place) {
    Map<String, List<String>> more = new LinkedHashMap<>(places);
    List<String> there = new ArrayList<>(places(key));
    if (!there.contains(place)) {
      there.add(place);
    }
    more.put(key, List.copyOf(there));
    return new Statements(Collections.unmodifiableMap(more), vouched, answers);
  }

  Statements withVouched(String key) {
    Set<String> more = new LinkedHashSet<>(vouched);
    more.add(key);
    return new Statements(places, Collections.unmodifiableSet(more), answers);
  }

  Statements withAnswer(String key, GivenAnswer answer) {
    Map<String, GivenAnswer> more = new LinkedHashMap<>(answers);
    more.put(key, answer);
    return new Statements(places, vouched, Collections.unmodifiableMap(more));
  }
}
