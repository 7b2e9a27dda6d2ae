package org.esg4j.csv;

import java.io.Serial;
import java.util.Objects;
import org.esg4j.fact.Failure;

/** Thrown at a fault in a CSV file, with its line and column. */
public final class CsvException extends IllegalArgumentException {
  @Serial private static final long serialVersionUID = 1L;

  private final Failure failure;

  CsvException(Failure failure) {
    super(failure.message());
    this.failure = Objects.requireNonNull(failure, "failure");
  }

  /**
   * What is wrong.
   *
   * @return the fault; its record is the line, its field the column
   */
  public Failure failure() {
    return failure;
  }
}
