package org.esg4j.environment;

import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import org.esg4j.metric.Axes;
import org.esg4j.metric.Breakdown;
import org.esg4j.table.CrossTable;
import org.esg4j.units.Quantity;
import org.esg4j.units.kind.Volume;

/**
 * Water withdrawn, discharged and consumed: {@code consumption = withdrawal - discharge} (GRI
 * 303-5, verified second-hand), for all areas and for those with water stress.
 *
 * <p>Withdrawal is broken down by source, discharge by destination, both by quality and stress (GRI
 * 303-3 and 303-4, verified second-hand). Metered supply, which many issuers print as consumption
 * under HKEX A2.2, is withdrawal from a third party: it is not put in here as consumption.
 *
 * @param withdrawal water withdrawn
 * @param discharge water discharged
 */
public record WaterBalance(CrossTable<Volume> withdrawal, CrossTable<Volume> discharge)
    implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Checks that both are there.
   *
   * @param withdrawal water withdrawn
   * @param discharge water discharged
   */
  public WaterBalance {
    Objects.requireNonNull(withdrawal, "withdrawal");
    Objects.requireNonNull(discharge, "discharge");
  }

  /**
   * Water consumed in all areas.
   *
   * @return withdrawal less discharge
   * @throws IllegalArgumentException if either total is not stated, or more was discharged than
   *     withdrawn: then water came from store or rain, and has to be stated
   */
  public Quantity<Volume> consumption() {
    return at(Breakdown.TOTAL);
  }

  /**
   * Water consumed in areas with water stress.
   *
   * @return withdrawal less discharge there
   * @throws IllegalArgumentException if either is not stated, or more was discharged than withdrawn
   */
  public Quantity<Volume> consumptionWithStress() {
    return at(Breakdown.of(Axes.WATER_STRESS, "stressed"));
  }

  private Quantity<Volume> at(Breakdown part) {
    Quantity<Volume> in = withdrawal.at(part);
    Quantity<Volume> out = discharge.at(part);
    Quantity<Volume> consumed = in.minus(out);
    if (consumed.signum() < 0) {
      throw new IllegalArgumentException(
          part + ": " + out + " discharged, and only " + in + " withdrawn");
    }
    return consumed;
  }

  /**
   * The change in what is stored: {@code storage at the end - storage at the start} (GRI 303-5,
   * unverified).
   *
   * @param opening in store at the start of the period
   * @param closing in store at its end
   * @return the change, below zero if there is less
   */
  public static Quantity<Volume> storageChange(Quantity<Volume> opening, Quantity<Volume> closing) {
    return closing.minus(opening);
  }
}
