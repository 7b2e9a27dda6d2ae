package org.esg4j.metric;

import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;

/**
 * A way of working out a figure that a report can say it uses, with its name for readers.
 *
 * @param id such as {@code leavers-over-closing}
 * @param labels what to print beside a figure that was worked out in this way
 */
public record Definition(String id, Labels labels) implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Checks that both are there.
   *
   * @param id such as {@code leavers-over-closing}
   * @param labels what to print beside a figure that was worked out in this way
   */
  public Definition {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(labels, "labels");
  }
}
