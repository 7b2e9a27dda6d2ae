package org.esg4j.index.recorded;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The words of written indexes for constants. */
final class Written {
  static final List<String> BOOLEANS = List.of("true", "false");

  private Written() {}

  /** The constant that is written so. */
  static <E extends Enum<E>> E constant(Class<E> type, String id) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> id(constant).equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(id));
  }

  /** What may be written, for a message. */
  static <E extends Enum<E>> String all(Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(Written::id)
        .collect(Collectors.joining(", ", "one of ", ""));
  }

  private static String id(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
