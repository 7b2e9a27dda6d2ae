package org.esg4j.scope2.activity;

import java.io.Serial;
import java.io.Serializable;
import org.esg4j.scope2.heat.SteamHeat;
import org.jspecify.annotations.Nullable;

/** What may be said of a use of energy, and is usually the same for many records. */
record Circumstances(
    @Nullable String entity,
    @Nullable String site,
    @Nullable String market,
    DataQuality quality,
    Ownership ownership,
    EnergySupply supply,
    @Nullable SteamHeat steam)
    implements Serializable {
  static final Circumstances NOT_STATED =
      new Circumstances(
          null, null, null, DataQuality.NOT_STATED, Ownership.WHOLE, EnergySupply.PURCHASED, null);

  @Serial private static final long serialVersionUID = 1L;

  Circumstances entity(String other) {
    return new Circumstances(other, site, market, quality, ownership, supply, steam);
  }

  Circumstances site(String other) {
    return new Circumstances(entity, other, market, quality, ownership, supply, steam);
  }

  Circumstances market(String other) {
    return new Circumstances(entity, site, other, quality, ownership, supply, steam);
  }

  Circumstances quality(DataQuality other) {
    return new Circumstances(entity, site, market, other, ownership, supply, steam);
  }

  Circumstances ownership(Ownership other) {
    return new Circumstances(entity, site, market, quality, other, supply, steam);
  }

  Circumstances supply(EnergySupply other) {
    return new Circumstances(entity, site, market, quality, ownership, other, steam);
  }

  Circumstances steam(SteamHeat other) {
    return new Circumstances(entity, site, market, quality, ownership, supply, other);
  }
}
