package org.esg4j.metric;

import java.io.Serial;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Thrown when no metric of a catalogue has an id; names the nearest one that is known. */
public final class UnknownMetricException extends IllegalArgumentException {
  @Serial private static final long serialVersionUID = 1L;

  private final String id;
  private final @Nullable String nearest;

  UnknownMetricException(String id, Optional<String> nearest) {
    super(
        "no metric '"
            + Texts.shortened(id)
            + "'"
            + nearest.map(one -> "; the nearest known is '" + one + "'").orElse(""));
    this.id = Texts.shortened(id);
    this.nearest = nearest.orElse(null);
  }

  /**
   * The id that was asked for, shortened when long.
   *
   * @return the id
   */
  public String id() {
    return id;
  }

  /**
   * The known id that is nearest to it.
   *
   * @return the id, or empty if none is near
   */
  public Optional<String> nearest() {
    return Optional.ofNullable(nearest);
  }
}
