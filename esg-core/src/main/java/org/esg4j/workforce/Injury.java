package org.esg4j.workforce;

import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.esg4j.units.Quantity;
import org.esg4j.units.kind.Days;

/**
 * A work-related injury of a person.
 *
 * @param date the day it happened
 * @param severity how grave it is
 * @param lostDays the working days lost through it, zero if none; calendar or working days is the
 *     caller's choice, to be stated (HKEX B2.2 leaves it open, verified)
 */
public record Injury(LocalDate date, InjurySeverity severity, Quantity<Days> lostDays)
    implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Checks that all parts are there.
   *
   * @param date the day it happened
   * @param severity how grave it is
   * @param lostDays the working days lost through it, zero if none; calendar or working days is the
   *     caller's choice, to be stated (HKEX B2.2 leaves it open, verified)
   */
  public Injury {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(lostDays, "lostDays");
  }

  /**
   * Whether work time was lost: a day at least, or a death (industry practice, unverified).
   *
   * @return true if the injury counts in the lost-time rate
   */
  public boolean isLostTime() {
    return severity == InjurySeverity.FATAL || lostDays.signum() > 0;
  }
}
