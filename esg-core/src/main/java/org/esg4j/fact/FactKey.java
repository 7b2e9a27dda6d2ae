package org.esg4j.fact;

import java.io.Serial;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;
import org.esg4j.metric.Breakdown;
import org.esg4j.metric.MetricId;

/**
 * The question that a fact answers: what, of which part, whose, when.
 *
 * @param metric what is measured
 * @param breakdown which part of the whole
 * @param entity whose figure it is
 * @param period when
 */
public record FactKey(MetricId metric, Breakdown breakdown, Entity entity, ReportingPeriod period)
    implements Comparable<FactKey>, Serializable {
  @Serial private static final long serialVersionUID = 1L;
  private static final Comparator<FactKey> ORDER =
      Comparator.comparing(FactKey::entity)
          .thenComparing(FactKey::metric)
          .thenComparing(FactKey::breakdown)
          .thenComparing(FactKey::period);

  /**
   * Checks that all parts are there.
   *
   * @param metric what is measured
   * @param breakdown which part of the whole
   * @param entity whose figure it is
   * @param period when
   */
  public FactKey {
    Objects.requireNonNull(metric, "metric");
    Objects.requireNonNull(breakdown, "breakdown");
    Objects.requireNonNull(entity, "entity");
    Objects.requireNonNull(period, "period");
  }

  /**
   * The question about the whole.
   *
   * @param metric what is measured
   * @param entity whose figure it is
   * @param period when
   * @return the key, without a breakdown
   */
  public static FactKey of(MetricId metric, Entity entity, ReportingPeriod period) {
    return new FactKey(metric, Breakdown.TOTAL, entity, period);
  }

  /**
   * The same question about another part.
   *
   * @param other the part
   * @return the key
   */
  public FactKey at(Breakdown other) {
    return new FactKey(metric, other, entity, period);
  }

  /**
   * The same question about another time.
   *
   * @param other the time
   * @return the key
   */
  public FactKey in(ReportingPeriod other) {
    return new FactKey(metric, breakdown, entity, other);
  }

  /**
   * The id that reports use for metric and breakdown together.
   *
   * @return such as {@code headcount.gender.female}
   */
  public String id() {
    return metric.at(breakdown);
  }

  /** By entity, metric, breakdown and period. */
  @Override
  public int compareTo(FactKey other) {
    return ORDER.compare(this, other);
  }

  /**
   * The question in one line.
   *
   * @return such as {@code headcount.gender.female 6638.HK 2024}
   */
  @Override
  public String toString() {
    return id() + ' ' + entity + ' ' + period;
  }
}
