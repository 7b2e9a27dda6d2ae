package org.esg4j.scope2.instrument;

import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import org.esg4j.units.Quantity;
import org.esg4j.units.kind.Energy;

/**
 * A reporter's statement that part of an instrument covers the use of one record or one site.
 *
 * @param target what is covered
 * @param id the id of the record or site
 * @param volume how much, above zero
 */
public record Assignment(Target target, String id, Quantity<Energy> volume)
    implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  /** What an assignment can cover. */
  public enum Target {
    /** One record of use. */
    RECORD,
    /** All records of use of one site, in the instrument's market, carrier and time. */
    SITE
  }

  /**
   * Checks that something is covered.
   *
   * @param target what is covered
   * @param id the id of the record or site
   * @param volume how much, above zero
   * @throws IllegalArgumentException if the id is blank or the volume is not above zero
   */
  public Assignment {
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(volume, "volume");
    if (id.isBlank() || volume.signum() <= 0) {
      throw new IllegalArgumentException(
          "expected a volume above zero for a named target, found " + volume + " for '" + id + "'");
    }
  }
}
