package org.esg4j.audit;

import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import org.esg4j.calculation.Interval;

/**
 * What a figure should be, by the other printed figures.
 *
 * @param text the figure from the printed numbers as they stand, written as the printed one is
 * @param interval all that it can be, given how the printed numbers are rounded
 * @param unit the unit of the interval
 */
public record Recomputed(String text, Interval interval, String unit) implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Checks that all parts are there.
   *
   * @param text the figure from the printed numbers as they stand, written as the printed one is
   * @param interval all that it can be, given how the printed numbers are rounded
   * @param unit the unit of the interval
   */
  public Recomputed {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(interval, "interval");
    Objects.requireNonNull(unit, "unit");
  }
}
