package org.esg4j.scope2.rate;

import java.util.Objects;
import org.esg4j.units.Quantity;
import org.esg4j.units.kind.Energy;

/** The rate of what is left of a grid's average when claimed clean generation is taken out. */
public final class ResidualMix {

  private ResidualMix() {}

  /**
   * The rate of a residual mix, where what is claimed by others emits nothing:
   *
   * <pre>  residual = average x generation / (generation - claimed)</pre>
   *
   * <p>gas by gas. Source: method of the Green-e Residual Mix Emissions Rates (Center for Resource
   * Solutions), as the tests of a public implementation state it.
   *
   * @param average the rate of all generation
   * @param generation the net generation, above zero
   * @param claimed the part of it sold with its attributes, from zero and below the generation
   * @return the rate of the rest
   * @throws IllegalArgumentException if nothing is left, or less than nothing is claimed
   */
  public static EmissionRate of(
      EmissionRate average, Quantity<Energy> generation, Quantity<Energy> claimed) {
    Objects.requireNonNull(average, "average");
    Quantity<Energy> left = generation.minus(claimed);
    if (left.signum() <= 0 || claimed.signum() < 0) {
      throw new IllegalArgumentException(
          "expected claims from zero and below the generation of "
              + generation
              + ", found "
              + claimed);
    }
    return average.scaledBy(generation.ratio(left).number());
  }
}
