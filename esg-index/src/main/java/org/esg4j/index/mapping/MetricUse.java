package org.esg4j.index.mapping;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.esg4j.metric.Labels;
import org.jspecify.annotations.Nullable;

/**
 * How some metrics serve a provision.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class MetricUse implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  private final String provision;

  @SuppressWarnings("serial") // an immutable list
  private final List<MetricPattern> metrics;

  private final String ask;
  private final String axis;
  private final boolean intensity;
  private final Degree degree;
  private final @Nullable Labels lacks;
  private final String reason;

  MetricUse(
      String provision,
      List<MetricPattern> metrics,
      String ask,
      String axis,
      boolean intensity,
      Degree degree,
      @Nullable Labels lacks,
      String reason) {
    this.provision = Objects.requireNonNull(provision, "provision");
    this.metrics = List.copyOf(metrics);
    this.ask = Objects.requireNonNull(ask, "ask");
    this.axis = Objects.requireNonNull(axis, "axis");
    this.intensity = intensity;
    this.degree = Objects.requireNonNull(degree, "degree");
    this.lacks = lacks;
    this.reason = Objects.requireNonNull(reason, "reason");
  }

  /**
   * The provision that is served.
   *
   * @return its key
   */
  public String provision() {
    return provision;
  }

  /**
   * The metrics.
   *
   * @return patterns of the ids of their figures
   */
  public List<MetricPattern> metrics() {
    return metrics;
  }

  /**
   * The quantity of the provision that is served.
   *
   * @return its id; empty where words are asked for, or the metrics only stand beside
   */
  public String ask() {
    return ask;
  }

  /**
   * The breakdown of the quantity that is served.
   *
   * @return the id of the axis; empty for the total
   */
  public String axis() {
    return axis;
  }

  /**
   * Whether it is the intensity of the quantity that is served.
   *
   * @return true if so
   */
  public boolean isIntensity() {
    return intensity;
  }

  /**
   * How well the metrics answer.
   *
   * @return the degree
   */
  public Degree degree() {
    return degree;
  }

  /**
   * What a partial answer leaves open.
   *
   * @return the labels; empty unless the degree is partial
   */
  public Optional<Labels> lacks() {
    return Optional.ofNullable(lacks);
  }

  /**
   * Why.
   *
   * @return the reason, in English
   */
  public String reason() {
    return reason;
  }

  /**
   * The category that a figure has on the axis that is served.
   *
   * @param id the id of the figure
   * @return the category, or empty if the metrics are others
   */
  public Optional<String> category(String id) {
    Objects.requireNonNull(id, "id");
    for (MetricPattern pattern : metrics) {
      Optional<String> category = pattern.category(id, axis);
      if (category.isPresent()) {
        return category;
      }
    }
    return Optional.empty();
  }

  /** The metrics, and what of the provision they serve. */
  @Override
  public String toString() {
    return String.join(" ", metrics.stream().map(MetricPattern::text).toList())
        + " for "
        + provision
        + (ask.isEmpty() ? "" : ", " + ask)
        + (axis.isEmpty() ? "" : " by " + axis)
        + (intensity ? " per something" : "");
  }
}
