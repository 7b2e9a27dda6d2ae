package org.esg4j.bulk;

import java.io.Serial;
import java.util.Objects;
import org.esg4j.fact.Failure;

/** Thrown at a reading that cannot be used, where the plan stops at faults. */
public final class BadReadingException extends IllegalArgumentException {
  @Serial private static final long serialVersionUID = 1L;

  private final Failure failure;

  BadReadingException(Failure failure) {
    super(failure.message());
    this.failure = Objects.requireNonNull(failure, "failure");
  }

  /**
   * What is wrong with the reading.
   *
   * @return the fault with the identity of the reading
   */
  public Failure failure() {
    return failure;
  }
}
