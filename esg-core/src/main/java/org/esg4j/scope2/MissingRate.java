package org.esg4j.scope2;

import java.io.Serial;
import java.util.Objects;
import java.util.Optional;
import org.esg4j.scope2.rate.EmissionRate;

/**
 * That no rate was found for a line.
 *
 * @param reason what was looked for and why there is none
 */
public record MissingRate(String reason) implements RateSource {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Checks that the reason is there.
   *
   * @param reason what was looked for and why there is none
   */
  public MissingRate {
    Objects.requireNonNull(reason, "reason");
  }

  @Override
  public String step() {
    return "missing";
  }

  @Override
  public Optional<EmissionRate> emissionRate() {
    return Optional.empty();
  }

  @Override
  public String id() {
    return "";
  }
}
