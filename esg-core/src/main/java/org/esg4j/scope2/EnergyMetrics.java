package org.esg4j.scope2;

import org.esg4j.factor.EnergyCarrier;
import org.esg4j.metric.Metrics;
import org.esg4j.metric.QuantityMetric;
import org.esg4j.units.kind.Energy;

/** Which metric measures the use of which carrier. */
final class EnergyMetrics {

  private EnergyMetrics() {}

  static QuantityMetric<Energy> of(EnergyCarrier carrier) {
    return switch (carrier) {
      case ELECTRICITY -> Metrics.ELECTRICITY_PURCHASED;
      case HEAT -> Metrics.HEAT_PURCHASED;
      case STEAM -> Metrics.STEAM_PURCHASED;
      case COOLING -> Metrics.COOLING_PURCHASED;
    };
  }
}
