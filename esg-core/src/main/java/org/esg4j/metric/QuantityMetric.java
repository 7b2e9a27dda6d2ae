package org.esg4j.metric;

import java.io.Serial;
import java.util.Objects;
import org.esg4j.units.kind.Kind;

/**
 * A metric whose values are quantities of one kind.
 *
 * @param <K> the kind
 * @param id the id
 * @param kind the kind
 */
public record QuantityMetric<K extends Kind>(MetricId id, Class<K> kind) implements TypedMetric {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Checks that both are there.
   *
   * @param id the id
   * @param kind the kind
   */
  public QuantityMetric {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(kind, "kind");
  }

  /**
   * A typed metric from the text of its id.
   *
   * @param <K> the kind
   * @param id the id
   * @param kind the kind
   * @return the typed metric
   * @throws IllegalArgumentException if the text is not of the form of an id
   */
  public static <K extends Kind> QuantityMetric<K> of(String id, Class<K> kind) {
    return new QuantityMetric<>(MetricId.of(id), kind);
  }

  @Override
  public String kindName() {
    return kind.getSimpleName();
  }
}
