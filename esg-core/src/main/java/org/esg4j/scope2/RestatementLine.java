package org.esg4j.scope2;

import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import org.esg4j.units.Quantity;
import org.esg4j.units.kind.Emissions;

/**
 * What one cause changed of one record by one method.
 *
 * @param method the method
 * @param record the id of the record
 * @param cause the cause
 * @param change the emissions after less those before, as far as this cause goes; not zero
 */
public record RestatementLine(
    Scope2Method method, String record, RestatementCause cause, Quantity<Emissions> change)
    implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Checks that all parts are there.
   *
   * @param method the method
   * @param record the id of the record
   * @param cause the cause
   * @param change the emissions after less those before, as far as this cause goes; not zero
   */
  public RestatementLine {
    Objects.requireNonNull(method, "method");
    Objects.requireNonNull(record, "record");
    Objects.requireNonNull(cause, "cause");
    Objects.requireNonNull(change, "change");
  }
}
