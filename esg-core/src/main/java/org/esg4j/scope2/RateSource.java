package org.esg4j.scope2;

import java.io.Serializable;
import java.util.Optional;
import org.esg4j.scope2.rate.EmissionRate;

/** Where the rate of a line comes from: a factor, an instrument, or nowhere. */
public sealed interface RateSource extends Serializable
    permits AppliedFactor, AppliedInstrument, MissingRate {

  /**
   * The step of the method or of the market rules at which the rate was found.
   *
   * @return such as {@code location-factor}, {@code certificates} or {@code residual-mix}; {@code
   *     missing} if none was found
   */
  String step();

  /**
   * The rate.
   *
   * @return the rate, or empty if there is none, which is not a rate of zero
   */
  Optional<EmissionRate> emissionRate();

  /**
   * What is the source of the rate, for telling sources apart.
   *
   * @return the id of the factor or instrument; empty text if there is none
   */
  String id();
}
