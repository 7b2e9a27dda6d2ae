package org.esg4j.factor;

import java.io.Serial;
import java.util.Objects;

/** The rate of a factor that is known not to exist: absent is not zero. */
public final class KnownGapException extends IllegalStateException {
  @Serial private static final long serialVersionUID = 1L;

  /** The record that says so. */
  private final EmissionFactor factor;

  /**
   * Creates an exception.
   *
   * @param factor the record without a value
   */
  public KnownGapException(EmissionFactor factor) {
    super(
        "factor "
            + Objects.requireNonNull(factor, "factor").id()
            + " has no value, which is not a value of zero"
            + factor.notes().map(notes -> ": " + notes).orElse(""));
    this.factor = factor;
  }

  /**
   * Returns the record that says so.
   *
   * @return the known gap
   */
  public EmissionFactor factor() {
    return factor;
  }
}
