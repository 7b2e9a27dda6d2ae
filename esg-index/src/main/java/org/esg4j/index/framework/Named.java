package org.esg4j.index.framework;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Looks something up in a short list by its id. */
final class Named {
  private Named() {}

  static <T> T find(
      List<T> all, Function<T, String> id, String wanted, String what, Framework framework) {
    Objects.requireNonNull(wanted, "id");
    return all.stream()
        .filter(each -> id.apply(each).equals(wanted))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    framework
                        + " knows no "
                        + what
                        + " '"
                        + Shortened.of(wanted)
                        + "'; it knows "
                        + (all.isEmpty()
                            ? "none"
                            : all.stream().map(id).collect(Collectors.joining(", ")))));
  }
}
