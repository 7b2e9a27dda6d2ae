package org.esg4j.metric;

import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;

/**
 * A way of working out a figure that a report can say it uses, with its name for readers.
 *
 * @param id such as {@code leavers-over-closing}
 * @param version counted from 1; raised when the id comes to mean another calculation
 * @param labels what to print beside a figure that was worked out in this way
 */
public record Definition(String id, int version, Labels labels) implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Checks that all parts are there.
   *
   * @param id such as {@code leavers-over-closing}
   * @param version counted from 1; raised when the id comes to mean another calculation
   * @param labels what to print beside a figure that was worked out in this way
   * @throws IllegalArgumentException if the version is below 1
   */
  public Definition {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(labels, "labels");
    if (version < 1) {
      throw new IllegalArgumentException("a version is counted from 1, not " + version);
    }
  }
}
