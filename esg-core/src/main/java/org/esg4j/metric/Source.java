package org.esg4j.metric;

import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;

/**
 * A clause of a standard that asks for a metric or defines it.
 *
 * @param standard the standard and its edition, such as {@code GRI 401: 2016}
 * @param clause the clause, disclosure or KPI, such as {@code 401-1}
 * @param verification how far the reference was checked
 */
public record Source(String standard, String clause, Verification verification)
    implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Checks that all parts are there.
   *
   * @param standard the standard and its edition, such as {@code GRI 401: 2016}
   * @param clause the clause, disclosure or KPI, such as {@code 401-1}
   * @param verification how far the reference was checked
   */
  public Source {
    Objects.requireNonNull(standard, "standard");
    Objects.requireNonNull(clause, "clause");
    Objects.requireNonNull(verification, "verification");
  }
}
