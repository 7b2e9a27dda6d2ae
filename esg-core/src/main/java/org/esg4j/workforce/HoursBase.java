package org.esg4j.workforce;

import java.io.Serial;
import java.io.Serializable;
import org.esg4j.units.Unit;
import org.esg4j.units.Units;
import org.esg4j.units.kind.Time;

/**
 * The hours worked that an injury rate is stated for (GRI 403-9-e, verified second-hand).
 *
 * <p>The base is a unit: a rate of 1 for each 200,000 hours equals one of 5 for each 1,000,000.
 *
 * @param hours the number of hours, above zero
 */
public record HoursBase(long hours) implements Serializable {
  /** 200,000 hours, about 100 full-time workers for a year. */
  public static final HoursBase OF_200_000 = new HoursBase(200_000);

  /** 1,000,000 hours, about 500 full-time workers for a year. */
  public static final HoursBase OF_1_000_000 = new HoursBase(1_000_000);

  @Serial private static final long serialVersionUID = 1L;
  private static final long MILLION = 1_000_000;
  private static final long THOUSAND = 1_000;

  /**
   * Checks the number.
   *
   * @param hours the number of hours, above zero
   * @throws IllegalArgumentException if it is not above zero
   */
  public HoursBase {
    if (hours <= 0) {
      throw new IllegalArgumentException("a base of hours is above zero, not " + hours);
    }
  }

  /**
   * The base as a unit of time.
   *
   * @return such as {@code h_200k}
   */
  public Unit<Time> unit() {
    String written;
    if (hours % MILLION == 0) {
      written = hours / MILLION + "m";
    } else if (hours % THOUSAND == 0) {
      written = hours / THOUSAND + "k";
    } else {
      written = Long.toString(hours);
    }
    return Units.HOUR.scaled("h_" + written, Long.toString(hours));
  }

  /**
   * The base in words.
   *
   * @return such as {@code per 200000 hours worked}
   */
  @Override
  public String toString() {
    return "per " + hours + " hours worked";
  }
}
