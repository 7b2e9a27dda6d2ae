package org.esg4j.scope2.heat;

import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import org.esg4j.units.Quantity;
import org.esg4j.units.kind.Emissions;

/**
 * The emissions of a plant that makes heat and power, split between the two.
 *
 * @param method the id of the {@link CogenerationMethod}
 * @param heat the emissions of the heat
 * @param power the emissions of the power
 */
public record CogenerationSplit(String method, Quantity<Emissions> heat, Quantity<Emissions> power)
    implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Checks that all three are there.
   *
   * @param method the id of the {@link CogenerationMethod}
   * @param heat the emissions of the heat
   * @param power the emissions of the power
   */
  public CogenerationSplit {
    Objects.requireNonNull(method, "method");
    Objects.requireNonNull(heat, "heat");
    Objects.requireNonNull(power, "power");
  }

  /**
   * Both parts together.
   *
   * @return the emissions that were split
   */
  public Quantity<Emissions> total() {
    return heat.plus(power);
  }
}
