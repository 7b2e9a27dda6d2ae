package org.esg4j.units;

import static org.esg4j.units.Units.HOUR;
import static org.esg4j.units.Units.KILOWATT;
import static org.esg4j.units.Units.KILOWATT_HOUR;

import java.util.Objects;
import org.esg4j.units.kind.Energy;
import org.esg4j.units.kind.Power;
import org.esg4j.units.kind.Time;

/**
 * Turns power into energy for each hour, and back.
 *
 * <p>One kilowatt is one kilowatt-hour per hour (SI Brochure, 9th edition, 2019: 1 W = 1 J/s). As a
 * rate it meets a time, and the product is energy:
 *
 * <pre>{@code
 * Quantity<Energy> used = Powers.toRate(KILOWATT.of("7.5")).times(HOUR.of(8)); // 60.0 kWh
 * }</pre>
 */
public final class Powers {
  private Powers() {}

  /**
   * A power as a rate of energy.
   *
   * @param power the power, in any unit
   * @return the same power in kWh/h, exactly
   * @throws ArithmeticException if the result is beyond the limits of {@link
   *     org.esg4j.units.number.Rational}
   */
  public static Rate<Energy, Time> toRate(Quantity<Power> power) {
    Objects.requireNonNull(power, "power");
    return KILOWATT_HOUR.per(HOUR).of(power.in(KILOWATT).number());
  }

  /**
   * A rate of energy as a power, such as the mean power over a time.
   *
   * @param rate the rate, in any units
   * @return the same power in kW, exactly
   * @throws ArithmeticException if the result is beyond the limits of {@link
   *     org.esg4j.units.number.Rational}
   */
  public static Quantity<Power> toPower(Rate<Energy, Time> rate) {
    Objects.requireNonNull(rate, "rate");
    return KILOWATT.of(rate.in(KILOWATT_HOUR.per(HOUR)).number());
  }
}
