package org.esg4j.scope2;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * The names of a group of lines, one for each {@link Grouping} that was asked for.
 *
 * @param names the names in that order
 */
public record Group(List<String> names) implements Comparable<Group>, Serializable {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Keeps a copy of the names.
   *
   * @param names the names in that order
   */
  public Group {
    names = List.copyOf(Objects.requireNonNull(names, "names"));
  }

  /** By the first name, then by the next. */
  @Override
  public int compareTo(Group other) {
    for (int i = 0; i < Math.min(names.size(), other.names.size()); i++) {
      int order = names.get(i).compareTo(other.names.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(names.size(), other.names.size());
  }

  /**
   * The names with slashes between.
   *
   * @return such as {@code shenzhen/electricity}
   */
  @Override
  public String toString() {
    return String.join("/", names);
  }
}
