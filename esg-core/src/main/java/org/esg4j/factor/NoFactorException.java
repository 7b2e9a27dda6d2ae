package org.esg4j.factor;

import java.io.Serial;
import java.util.Objects;

/** That no factor fits a query, where the caller would not go on without one. */
public final class NoFactorException extends IllegalStateException {
  @Serial private static final long serialVersionUID = 1L;

  /** What was asked, and what was looked at. */
  private final FactorGap gap;

  /**
   * Creates an exception.
   *
   * @param gap what was asked, and why there is none
   */
  public NoFactorException(FactorGap gap) {
    super(Objects.requireNonNull(gap, "gap").reason());
    this.gap = gap;
  }

  /**
   * Returns what was asked, and why there is none.
   *
   * @return the gap
   */
  public FactorGap gap() {
    return gap;
  }
}
