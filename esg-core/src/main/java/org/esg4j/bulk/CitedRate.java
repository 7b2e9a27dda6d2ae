package org.esg4j.bulk;

import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import org.esg4j.fact.Citation;
import org.esg4j.units.Rate;
import org.esg4j.units.kind.Kind;

/**
 * A rate to multiply readings by, and where it was published.
 *
 * @param <N> the kind of the result, such as emissions
 * @param <D> the kind of the readings, such as energy
 * @param id what names the rate
 * @param rate the rate, taken as exact
 * @param citation where it was published
 */
public record CitedRate<N extends Kind, D extends Kind>(
    String id, Rate<N, D> rate, Citation citation) implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Checks that all parts are there.
   *
   * @param id what names the rate
   * @param rate the rate, taken as exact
   * @param citation where it was published
   */
  public CitedRate {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(rate, "rate");
    Objects.requireNonNull(citation, "citation");
  }
}
