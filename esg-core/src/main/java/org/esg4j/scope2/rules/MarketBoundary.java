package org.esg4j.scope2.rules;

import java.util.Locale;
import org.esg4j.scope2.activity.EnergyConsumption;

/** Which market a use of energy lies in, unless its record states one. */
public enum MarketBoundary {
  /** The country or territory: what stands before the first hyphen of the region. */
  COUNTRY,

  /** The region itself, such as a grid region or a bidding zone. */
  REGION;

  /**
   * The market of a use of energy.
   *
   * @param record the record of use
   * @return the market that it states, or else the one that follows from its region
   */
  public String marketOf(EnergyConsumption record) {
    if (record.market().isPresent()) {
      return record.market().get();
    }
    int hyphen = this == COUNTRY ? record.region().indexOf('-') : -1;
    return hyphen < 0 ? record.region() : record.region().substring(0, hyphen);
  }

  /**
   * The name of this constant in data.
   *
   * @return such as {@code country}
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
