package org.esg4j.factor;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Look-up of constants by the names they have in data. */
final class Ids {

  private Ids() {}

  static <T> Optional<T> find(T[] constants, Function<T, String> name, String id) {
    Objects.requireNonNull(id, "id");
    for (T constant : constants) {
      if (name.apply(constant).equals(id)) {
        return Optional.of(constant);
      }
    }
    return Optional.empty();
  }

  /** The names in the order of the constants, for messages. */
  static <T> String list(T[] constants, Function<T, String> name) {
    List<String> names = new ArrayList<>();
    for (T constant : constants) {
      names.add(name.apply(constant));
    }
    return String.join(", ", names);
  }
}
