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
      if (isWritten(constant.name(), id)) {
        return constant;
      }
    }
    throw new IllegalArgumentException(id);
  }

  /** Whether an id is that of a name, without making the id: files say many. */
  private static boolean isWritten(String name, String id) {
    int at = name.length();
    boolean same = at == id.length();
    while (same && --at >= 0) {
      char c = name.charAt(at);
      same = id.charAt(at) == (c == '_' ? '-' : Character.toLowerCase(c));
    }
    return same;
  }

  /** Whether some constant is written so. */
  static <E extends Enum<E>> boolean isOne(Class<E> type, String id) {
    for (E constant : type.getEnumConstants()) {
      if (isWritten(constant.name(), id)) {
        return true;
      }
    }
    return false;
  }

  /** What is allowed, for a message. */
  static <E extends Enum<E>> String all(Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(Ids::of)
        .collect(Collectors.joining(", ", "one of ", ""));
  }
}
