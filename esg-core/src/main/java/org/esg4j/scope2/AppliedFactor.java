package org.esg4j.scope2;

import java.io.Serial;
import java.util.Objects;
import java.util.Optional;
import org.esg4j.factor.FactorChoice;
import org.esg4j.scope2.rate.EmissionRate;

/**
 * A published factor that a line is worked out with.
 *
 * @param step the step at which it was found
 * @param choice the factor, its set, and why this one
 * @param rate its rate, weighted if it gives its gases one by one
 */
public record AppliedFactor(String step, FactorChoice choice, EmissionRate rate)
    implements RateSource {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Checks that all parts are there.
   *
   * @param step the step at which it was found
   * @param choice the factor, its set, and why this one
   * @param rate its rate, weighted if it gives its gases one by one
   */
  public AppliedFactor {
    Objects.requireNonNull(step, "step");
    Objects.requireNonNull(choice, "choice");
    Objects.requireNonNull(rate, "rate");
  }

  @Override
  public Optional<EmissionRate> emissionRate() {
    return Optional.of(rate);
  }

  @Override
  public String id() {
    return choice.factor().id();
  }
}
