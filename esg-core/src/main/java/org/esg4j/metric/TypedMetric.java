package org.esg4j.metric;

import java.io.Serializable;

/**
 * A metric whose kind is known when the program is compiled, so that looking it up gives a typed
 * quantity or rate.
 */
public sealed interface TypedMetric extends Serializable permits QuantityMetric, RateMetric {

  /**
   * The id of the metric.
   *
   * @return the id
   */
  MetricId id();

  /**
   * The names of the kinds, as the data file has them.
   *
   * @return such as {@code Emissions} or {@code Emissions/People}
   */
  String kindName();
}
