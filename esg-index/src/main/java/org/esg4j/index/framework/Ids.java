package org.esg4j.index.framework;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The words of the data files for the constants of an enum. */
final class Ids {
  private Ids() {}

  /** The constant as data files write it: lower case, with hyphens. */
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The constant that data files write so. */
  static <E extends Enum<E>> E read(Class<E> type, String id) {
    for (E constant : type.getEnumConstants()) {
      if (of(constant).equals(id)) {
        return constant;
      }
    }
    throw new IllegalArgumentException(id);
  }

  /** What is allowed, for a message. */
  static <E extends Enum<E>> String all(Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(Ids::of)
        .collect(Collectors.joining(", ", "one of ", ""));
  }
}
