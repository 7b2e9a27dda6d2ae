package org.esg4j.metric;

import java.io.Serial;
import java.util.Objects;
import org.esg4j.units.kind.Kind;

/**
 * A metric whose values are rates: one kind for each of another.
 *
 * @param <N> the kind above the line
 * @param <D> the kind below the line
 * @param id the id
 * @param numerator the kind above the line
 * @param denominator the kind below the line
 */
public record RateMetric<N extends Kind, D extends Kind>(
    MetricId id, Class<N> numerator, Class<D> denominator) implements TypedMetric {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Checks that all parts are there.
   *
   * @param id the id
   * @param numerator the kind above the line
   * @param denominator the kind below the line
   */
  public RateMetric {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(numerator, "numerator");
    Objects.requireNonNull(denominator, "denominator");
  }

  /**
   * A typed metric from the text of its id.
   *
   * @param <N> the kind above the line
   * @param <D> the kind below the line
   * @param id the id
   * @param numerator the kind above the line
   * @param denominator the kind below the line
   * @return the typed metric
   * @throws IllegalArgumentException if the text is not of the form of an id
   */
  public static <N extends Kind, D extends Kind> RateMetric<N, D> of(
      String id, Class<N> numerator, Class<D> denominator) {
    return new RateMetric<>(MetricId.of(id), numerator, denominator);
  }

  @Override
  public String kindName() {
    return numerator.getSimpleName() + '/' + denominator.getSimpleName();
  }
}
