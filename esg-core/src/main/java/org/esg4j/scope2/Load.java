package org.esg4j.scope2;

import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import org.esg4j.scope2.activity.EnergyConsumption;
import org.esg4j.units.Quantity;
import org.esg4j.units.kind.Energy;
import org.esg4j.units.kind.Share;

/**
 * A record of use with what of it is inside the organisational boundary.
 *
 * @param record the record
 * @param share the share of it that counts, above 0
 * @param amount that share of its amount
 */
public record Load(EnergyConsumption record, Quantity<Share> share, Quantity<Energy> amount)
    implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Checks that all parts are there.
   *
   * @param record the record
   * @param share the share of it that counts, above 0
   * @param amount that share of its amount
   */
  public Load {
    Objects.requireNonNull(record, "record");
    Objects.requireNonNull(share, "share");
    Objects.requireNonNull(amount, "amount");
  }
}
