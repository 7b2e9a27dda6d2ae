package org.esg4j.workforce;

import java.io.Serial;
import java.util.Objects;
import org.esg4j.fact.Failure;

/** Thrown at the first record that cannot be used, where the caller asked to stop there. */
public final class BadRecordException extends IllegalArgumentException {
  @Serial private static final long serialVersionUID = 1L;

  private final Failure failure;

  BadRecordException(Failure failure) {
    super(failure.message());
    this.failure = Objects.requireNonNull(failure, "failure");
  }

  /**
   * What is wrong with the record.
   *
   * @return the fault with the identity of the record
   */
  public Failure failure() {
    return failure;
  }
}
