package org.esg4j.index.framework;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * A breakdown that is asked for.
 *
 * @param axis the id of the axis in the framework
 * @param categories the categories, where the framework names them
 * @param least with how many categories the breakdown counts as given
 * @param required whether it has to be there
 */
public record BreakdownAsked(String axis, List<String> categories, int least, boolean required)
    implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Checks that all parts are there and keeps a copy of the list.
   *
   * @param axis the id of the axis in the framework
   * @param categories the categories, where the framework names them
   * @param least with how many categories the breakdown counts as given
   * @param required whether it has to be there
   */
  public BreakdownAsked {
    Objects.requireNonNull(axis, "axis");
    categories = List.copyOf(categories);
  }
}
