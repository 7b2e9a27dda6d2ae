package org.esg4j.metric;

import java.util.Objects;

/**
 * A metric and the part of it that an id speaks of: what {@code headcount.gender.female} means.
 *
 * @param metric the metric
 * @param breakdown the part
 */
public record MetricPath(Metric metric, Breakdown breakdown) {

  /**
   * Checks that both are there.
   *
   * @param metric the metric
   * @param breakdown the part
   */
  public MetricPath {
    Objects.requireNonNull(metric, "metric");
    Objects.requireNonNull(breakdown, "breakdown");
  }

  /**
   * The id that says both.
   *
   * @return such as {@code headcount.gender.female}
   */
  @Override
  public String toString() {
    return metric.id().at(breakdown);
  }
}
