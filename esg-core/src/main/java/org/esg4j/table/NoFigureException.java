package org.esg4j.table;

import java.io.Serial;
import java.util.Objects;

/** Thrown when a value is asked for where there is none to give, with the reason for that. */
public final class NoFigureException extends IllegalStateException {
  @Serial private static final long serialVersionUID = 1L;

  private final String because;

  NoFigureException(String what, String because) {
    super(what + ": " + because);
    this.because = Objects.requireNonNull(because, "because");
  }

  /**
   * Why there is no value.
   *
   * @return the reason in words
   */
  public String because() {
    return because;
  }
}
