package org.esg4j.index.framework;

import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * From when until when a provision holds, on the basis of its framework.
 *
 * @param from the first day; {@link LocalDate#MIN} if there is none
 * @param until the last day; {@link LocalDate#MAX} if there is none
 * @param earlyUse whether it may be used before the first day
 */
public record InForce(LocalDate from, LocalDate until, boolean earlyUse) implements Serializable {
  /** Holds as long as its framework does. */
  public static final InForce ALWAYS = new InForce(LocalDate.MIN, LocalDate.MAX, false);

  @Serial private static final long serialVersionUID = 1L;

  /**
   * Checks the order of the days.
   *
   * @param from the first day; {@link LocalDate#MIN} if there is none
   * @param until the last day; {@link LocalDate#MAX} if there is none
   * @param earlyUse whether it may be used before the first day
   * @throws IllegalArgumentException if the last day comes before the first
   */
  public InForce {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(until, "until");
    if (until.isBefore(from)) {
      throw new IllegalArgumentException("in force from " + from + " until " + until);
    }
  }

  /**
   * Whether a day lies between the first and the last, both included.
   *
   * @param day the day
   * @return true if the provision holds on it
   */
  public boolean contains(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return !day.isBefore(from) && !day.isAfter(until);
  }
}
