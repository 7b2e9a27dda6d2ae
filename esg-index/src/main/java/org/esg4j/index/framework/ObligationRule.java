package org.esg4j.index.framework;

import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * An obligation of one class of issuers for some financial years.
 *
 * @param issuerClass the id of the class; empty for all
 * @param from financial years that commence on or after this day; {@link LocalDate#MIN} for all
 * @param before financial years that commence before this day; {@link LocalDate#MAX} for all
 * @param obligation how strictly the provision binds them
 */
public record ObligationRule(
    String issuerClass, LocalDate from, LocalDate before, Obligation obligation)
    implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Checks that all parts are there.
   *
   * @param issuerClass the id of the class; empty for all
   * @param from financial years that commence on or after this day; {@link LocalDate#MIN} for all
   * @param before financial years that commence before this day; {@link LocalDate#MAX} for all
   * @param obligation how strictly the provision binds them
   */
  public ObligationRule {
    Objects.requireNonNull(issuerClass, "issuerClass");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(obligation, "obligation");
  }

  boolean fits(String ofClass, LocalDate commencing) {
    return (issuerClass.isEmpty() || issuerClass.equals(ofClass))
        && !commencing.isBefore(from)
        && commencing.isBefore(before);
  }
}
