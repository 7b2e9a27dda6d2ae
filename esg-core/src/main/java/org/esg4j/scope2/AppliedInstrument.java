package org.esg4j.scope2;

import java.io.Serial;
import java.util.Objects;
import java.util.Optional;
import org.esg4j.scope2.instrument.ContractualInstrument;
import org.esg4j.scope2.rate.EmissionRate;

/**
 * An instrument that covers a line.
 *
 * @param step the step that honours it
 * @param instrument the instrument
 * @param rate its rate, completed by gases of the grid where the caller asked for that
 * @param explicit whether the reporter assigned it to this record or site
 */
public record AppliedInstrument(
    String step, ContractualInstrument instrument, EmissionRate rate, boolean explicit)
    implements RateSource {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Checks that all parts are there.
   *
   * @param step the step that honours it
   * @param instrument the instrument
   * @param rate its rate, completed by gases of the grid where the caller asked for that
   * @param explicit whether the reporter assigned it to this record or site
   */
  public AppliedInstrument {
    Objects.requireNonNull(step, "step");
    Objects.requireNonNull(instrument, "instrument");
    Objects.requireNonNull(rate, "rate");
  }

  @Override
  public Optional<EmissionRate> emissionRate() {
    return Optional.of(rate);
  }

  @Override
  public String id() {
    return instrument.id();
  }
}
