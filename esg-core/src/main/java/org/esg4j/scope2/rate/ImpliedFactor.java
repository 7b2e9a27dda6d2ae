package org.esg4j.scope2.rate;

import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import org.esg4j.units.Quantity;
import org.esg4j.units.Rate;
import org.esg4j.units.kind.Emissions;
import org.esg4j.units.kind.Energy;

/**
 * The factor that a printed figure was worked out with, whatever its notes say: emissions / energy.
 *
 * @param printed the emissions as printed
 * @param decimals the decimals that they are printed with, in their unit
 * @param energy the energy, taken as exact, above zero
 */
public record ImpliedFactor(Quantity<Emissions> printed, int decimals, Quantity<Energy> energy)
    implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Checks that there is energy.
   *
   * @param printed the emissions as printed
   * @param decimals the decimals that they are printed with, in their unit
   * @param energy the energy, taken as exact, above zero
   * @throws IllegalArgumentException if the energy is not above zero
   */
  public ImpliedFactor {
    Objects.requireNonNull(printed, "printed");
    if (Objects.requireNonNull(energy, "energy").signum() <= 0) {
      throw new IllegalArgumentException("expected energy above zero, found " + energy);
    }
  }

  /**
   * The implied factor.
   *
   * @return printed emissions / energy, exactly
   */
  public Rate<Emissions, Energy> rate() {
    return printed.per(energy);
  }

  /**
   * Whether a stated factor gives the printed figure.
   *
   * @param stated the factor that the notes state
   * @return true if energy x factor is within half a unit of the last printed digit
   */
  public boolean agreesWith(Rate<Emissions, Energy> stated) {
    Quantity<Emissions> half = printed.unit().of(new BigDecimal(5).movePointLeft(decimals + 1));
    return energy.times(stated).minus(printed).abs().compareTo(half) <= 0;
  }
}
