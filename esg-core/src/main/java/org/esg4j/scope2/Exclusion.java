package org.esg4j.scope2;

import java.io.Serial;
import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import org.esg4j.scope2.activity.EnergyConsumption;

/**
 * A record that is no part of Scope 2, and why.
 *
 * @param record the record
 * @param reason why it is left out
 */
public record Exclusion(EnergyConsumption record, Reason reason) implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  /** Why a record is left out. */
  public enum Reason {
    /** The operation is outside the organisational boundary. */
    OUTSIDE_BOUNDARY,
    /** The energy is the reporter's own generation, with its attributes: Scope 1, if anything. */
    SELF_GENERATED;

    /**
     * The name of this reason in data.
     *
     * @return such as {@code outside-boundary}
     */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * Checks that both are there.
   *
   * @param record the record
   * @param reason why it is left out
   */
  public Exclusion {
    Objects.requireNonNull(record, "record");
    Objects.requireNonNull(reason, "reason");
  }
}
