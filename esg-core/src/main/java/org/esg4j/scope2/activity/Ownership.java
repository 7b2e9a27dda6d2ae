package org.esg4j.scope2.activity;

import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import org.esg4j.units.Quantity;
import org.esg4j.units.Units;
import org.esg4j.units.kind.Share;

/**
 * What a reporter holds of the operation that uses energy, and whether it has control.
 *
 * @param equity the share of equity, from 0 to 1
 * @param financialControl whether the reporter has financial control
 * @param operationalControl whether the reporter can introduce and implement operating policies
 */
public record Ownership(
    Quantity<Share> equity, FinancialControl financialControl, boolean operationalControl)
    implements Serializable {
  /** The reporter owns and controls all of it. */
  public static final Ownership WHOLE =
      new Ownership(Units.FRACTION.of(1), FinancialControl.SOLE, true);

  @Serial private static final long serialVersionUID = 1L;

  /**
   * Checks that the share is one.
   *
   * @param equity the share of equity, from 0 to 1
   * @param financialControl whether the reporter has financial control
   * @param operationalControl whether the reporter can introduce and implement operating policies
   * @throws IllegalArgumentException if it is below 0 or above 1
   */
  public Ownership {
    Objects.requireNonNull(equity, "equity");
    Objects.requireNonNull(financialControl, "financialControl");
    if (equity.signum() < 0 || equity.compareTo(Units.FRACTION.of(1)) > 0) {
      throw new IllegalArgumentException("a share of equity is from 0 % to 100 %, not " + equity);
    }
  }
}
