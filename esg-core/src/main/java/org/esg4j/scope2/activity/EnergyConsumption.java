package org.esg4j.scope2.activity;

import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.esg4j.factor.EnergyCarrier;
import org.esg4j.scope2.heat.SteamHeat;
import org.esg4j.units.Quantity;
import org.esg4j.units.kind.Energy;
import org.jspecify.annotations.Nullable;

/**
 * One record of energy used: how much of which carrier, where and when.
 *
 * <p>The amount is what was used, before anything is netted: exported energy is no negative use
 * (GHG Protocol Scope 2 Guidance, 2015, section 5.3, through secondary notes).
 *
 * <p>This class is immutable and thread-safe.
 */
public final class EnergyConsumption implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  private final String id;
  private final EnergyCarrier carrier;
  private final String region;
  private final EnergyPeriod period;
  private final Quantity<Energy> amount;
  private final Circumstances circumstances;

  private EnergyConsumption(
      String id,
      EnergyCarrier carrier,
      String region,
      EnergyPeriod period,
      Quantity<Energy> amount,
      Circumstances circumstances) {
    this.id = id;
    this.carrier = carrier;
    this.region = region;
    this.period = period;
    this.amount = amount;
    this.circumstances = circumstances;
  }

  /**
   * A record of energy used.
   *
   * @param id what names the record, once in a calculation
   * @param carrier what was used
   * @param region where, as factors name it, such as {@code CN-GD}
   * @param period when
   * @param amount how much, zero or more
   * @return the record: purchased, owned and controlled wholly, of a quality not stated
   * @throws IllegalArgumentException if the amount is below zero, or id or region is blank
   */
  public static EnergyConsumption of(
      String id,
      EnergyCarrier carrier,
      String region,
      EnergyPeriod period,
      Quantity<Energy> amount) {
    Objects.requireNonNull(carrier, "carrier");
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(amount, "amount");
    stated(id, "id");
    stated(region, "region");
    if (amount.signum() < 0) {
      throw new IllegalArgumentException(
          "record "
              + id
              + ": expected an amount of zero or more, found "
              + amount
              + "; exported energy is not netted");
    }
    return new EnergyConsumption(id, carrier, region, period, amount, Circumstances.NOT_STATED);
  }

  /**
   * A record of steam bought by mass, as energy.
   *
   * @param id what names the record, once in a calculation
   * @param region where, as factors name it
   * @param period when
   * @param steam the mass of steam and what heat it carries
   * @return the record, whose amount is {@link SteamHeat#energy()}
   * @throws IllegalArgumentException if id or region is blank
   */
  public static EnergyConsumption ofSteam(
      String id, String region, EnergyPeriod period, SteamHeat steam) {
    EnergyConsumption record = of(id, EnergyCarrier.STEAM, region, period, steam.energy());
    return record.with(record.circumstances.steam(steam));
  }

  private EnergyConsumption with(Circumstances changed) {
    return new EnergyConsumption(id, carrier, region, period, amount, changed);
  }

  private static String stated(String text, String name) {
    if (Objects.requireNonNull(text, name).isBlank()) {
      throw new IllegalArgumentException(name + " is blank");
    }
    return text;
  }

  // ---------------------------------------------------------------------------------------------

  /**
   * This record with the entity whose use it is.
   *
   * @param entity the id of the entity
   * @return a record that differs in this
   * @throws IllegalArgumentException if the id is blank
   */
  public EnergyConsumption entity(String entity) {
    return with(circumstances.entity(stated(entity, "entity")));
  }

  /**
   * This record with the site where the energy was used.
   *
   * @param site the id of the site
   * @return a record that differs in this
   * @throws IllegalArgumentException if the id is blank
   */
  public EnergyConsumption site(String site) {
    return with(circumstances.site(stated(site, "site")));
  }

  /**
   * This record with the market in whose boundary it lies, where that does not follow from the
   * region.
   *
   * @param market what instruments call the market
   * @return a record that differs in this
   * @throws IllegalArgumentException if the market is blank
   */
  public EnergyConsumption market(String market) {
    return with(circumstances.market(stated(market, "market")));
  }

  /**
   * This record with the quality of its data.
   *
   * @param quality how the amount came to be known
   * @return a record that differs in this
   */
  public EnergyConsumption quality(DataQuality quality) {
    return with(circumstances.quality(Objects.requireNonNull(quality, "quality")));
  }

  /**
   * This record with what the reporter holds of the operation.
   *
   * @param ownership equity and control
   * @return a record that differs in this
   */
  public EnergyConsumption ownership(Ownership ownership) {
    return with(circumstances.ownership(Objects.requireNonNull(ownership, "ownership")));
  }

  /**
   * This record with where the energy comes from.
   *
   * @param supply purchased, or the reporter's own
   * @return a record that differs in this
   */
  public EnergyConsumption supply(EnergySupply supply) {
    return with(circumstances.supply(Objects.requireNonNull(supply, "supply")));
  }

  // ---------------------------------------------------------------------------------------------

  /**
   * What names this record.
   *
   * @return the id, once in a calculation
   */
  public String id() {
    return id;
  }

  /**
   * What was used.
   *
   * @return the carrier
   */
  public EnergyCarrier carrier() {
    return carrier;
  }

  /**
   * Where it was used.
   *
   * @return the region as factors name it
   */
  public String region() {
    return region;
  }

  /**
   * When it was used.
   *
   * @return the period
   */
  public EnergyPeriod period() {
    return period;
  }

  /**
   * How much was used.
   *
   * @return the amount, zero or more
   */
  public Quantity<Energy> amount() {
    return amount;
  }

  /**
   * Whose use it is.
   *
   * @return the id of the entity, or empty if not stated
   */
  public Optional<String> entity() {
    return Optional.ofNullable(circumstances.entity());
  }

  /**
   * The site where it was used.
   *
   * @return the id of the site, or empty if not stated
   */
  public Optional<String> site() {
    return Optional.ofNullable(circumstances.site());
  }

  /**
   * The market whose instruments can cover it.
   *
   * @return the market, or empty if it follows from the region
   */
  public Optional<String> market() {
    return Optional.ofNullable(circumstances.market());
  }

  /**
   * How the amount came to be known.
   *
   * @return the quality
   */
  public DataQuality quality() {
    return circumstances.quality();
  }

  /**
   * What the reporter holds of the operation.
   *
   * @return equity and control
   */
  public Ownership ownership() {
    return circumstances.ownership();
  }

  /**
   * Where the energy comes from.
   *
   * @return purchased, or the reporter's own
   */
  public EnergySupply supply() {
    return circumstances.supply();
  }

  /**
   * The mass of steam that the amount was worked out from.
   *
   * @return mass and enthalpy, or empty if the amount was given as energy
   */
  public Optional<SteamHeat> steam() {
    return Optional.ofNullable(circumstances.steam());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof EnergyConsumption that
        && id.equals(that.id)
        && carrier == that.carrier
        && region.equals(that.region)
        && period.equals(that.period)
        && amount.equals(that.amount)
        && circumstances.equals(that.circumstances);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, carrier, region, period, amount);
  }

  /**
   * The record in one line.
   *
   * @return such as "sz-2024: 1410.88 MWh electricity, CN-GD, 2024"
   */
  @Override
  public String toString() {
    return id + ": " + amount + ' ' + carrier.id() + ", " + region + ", " + period;
  }
}
