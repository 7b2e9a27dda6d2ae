package org.esg4j.index.crosswalk;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.esg4j.index.framework.Provision;

/**
 * A provision that another edition has elsewhere.
 *
 * @param from the provision of the earlier edition
 * @param to the provisions of the later one that take its place, at least one
 */
public record Move(Provision from, List<Provision> to) implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Checks that all parts are there and keeps a copy of the list.
   *
   * @param from the provision of the earlier edition
   * @param to the provisions of the later one that take its place, at least one
   */
  public Move {
    Objects.requireNonNull(from, "from");
    to = List.copyOf(to);
  }
}
