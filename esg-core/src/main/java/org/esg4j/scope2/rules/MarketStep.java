package org.esg4j.scope2.rules;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.esg4j.factor.EnergyCarrier;
import org.esg4j.factor.FactorKind;
import org.esg4j.metric.Labels;
import org.esg4j.scope2.instrument.InstrumentKind;

/**
 * One step of the order in which a rate is sought for a unit of energy.
 *
 * <p>A step looks at instruments, or at factors of some kinds, or takes the factor of the
 * location-based method.
 *
 * @param id the step as results name it, such as {@code residual-mix}
 * @param label what it is
 * @param instruments the kinds of instruments that it honours
 * @param factors the kinds of factors that it looks for, in order
 * @param locationFactor whether it takes the factor of the location-based method
 * @param carriers the carriers that it is about; none for all
 * @param warning what a line that ends at this step must say, if anything
 */
public record MarketStep(
    String id,
    Labels label,
    List<InstrumentKind> instruments,
    List<FactorKind> factors,
    boolean locationFactor,
    List<EnergyCarrier> carriers,
    Optional<Labels> warning) {

  /**
   * Checks that the step does one thing.
   *
   * @param id the step as results name it, such as {@code residual-mix}
   * @param label what it is
   * @param instruments the kinds of instruments that it honours
   * @param factors the kinds of factors that it looks for, in order
   * @param locationFactor whether it takes the factor of the location-based method
   * @param carriers the carriers that it is about; none for all
   * @param warning what a line that ends at this step must say, if anything
   * @throws IllegalArgumentException if it does none or several
   */
  public MarketStep {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(warning, "warning");
    instruments = List.copyOf(instruments);
    factors = List.copyOf(factors);
    carriers = List.copyOf(carriers);
    int things =
        (instruments.isEmpty() ? 0 : 1) + (factors.isEmpty() ? 0 : 1) + (locationFactor ? 1 : 0);
    if (things != 1) {
      throw new IllegalArgumentException(
          "step " + id + " looks at instruments, at factors, or at the location-based factor");
    }
  }

  /**
   * Whether this step looks at instruments.
   *
   * @return false for a step of factors
   */
  public boolean isOfInstruments() {
    return !instruments.isEmpty();
  }

  /**
   * Whether this step is about a carrier.
   *
   * @param carrier the carrier
   * @return true if it is
   */
  public boolean appliesTo(EnergyCarrier carrier) {
    Objects.requireNonNull(carrier, "carrier");
    return carriers.isEmpty() || carriers.contains(carrier);
  }
}
