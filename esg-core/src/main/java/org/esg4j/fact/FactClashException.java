package org.esg4j.fact;

import java.io.Serial;

/** Thrown when the best facts that answer a question are equally good and do not agree. */
public final class FactClashException extends IllegalStateException {
  @Serial private static final long serialVersionUID = 1L;

  private final Clash clash;

  FactClashException(Clash clash) {
    super("facts that are equally good do not agree: " + clash.facts());
    this.clash = clash;
  }

  /**
   * The facts that do not agree.
   *
   * @return the clash
   */
  public Clash clash() {
    return clash;
  }
}
