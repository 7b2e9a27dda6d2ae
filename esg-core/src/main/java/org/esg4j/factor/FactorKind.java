package org.esg4j.factor;

import java.util.Optional;

/**
 * What a factor is an average of, and with that what it may be used for.
 *
 * <p>The kinds up to {@link #SCHEME} can enter a Scope 2 figure, by either method, if a policy
 * names them. The others are recorded so that they are recognised; no Scope 2 selection ever picks
 * one.
 */
public enum FactorKind {
  /** The average of a grid or country, published by an authority. */
  GRID_AVERAGE("grid-average", "grid average", true),

  /** An average that a third party derived from official statistics. */
  THIRD_PARTY_AVERAGE("third-party-average", "grid average derived by a third party", true),

  /** China's average without the non-fossil electricity traded on the market. */
  EXCLUDING_MARKET_TRADED(
      "excluding-market-traded", "average excluding market-traded non-fossil electricity", true),

  /** What remains of a mix after tracked attributes are taken out. */
  RESIDUAL_MIX("residual-mix", "residual mix", true),

  /** The rate of one supplier among others: market-based method only. */
  SUPPLIER("supplier", "supplier rate", true),

  /**
   * The rate of a supplier that alone serves its area, as in Hong Kong: the average of that area as
   * well, so both methods can use it.
   */
  SOLE_SUPPLIER("sole-supplier", "rate of the only supplier of the area", true),

  /** The average of fossil generation alone: a conservative stand-in, never an area's average. */
  FOSSIL_ONLY("fossil-only", "average of fossil generation", true),

  /** A value for want of a better one, such as that of purchased heat in China. */
  DEFAULT("default", "default value", true),

  /** A value that a scheme or regulator prescribes. */
  SCHEME("scheme", "value prescribed by a scheme", true),

  /** One gas of a factor that is published whole as well. */
  COMPONENT("component", "one gas of a factor", false),

  /** Losses in transmission and distribution: Scope 3 category 3. */
  TRANSMISSION_LOSS("transmission-loss", "transmission and distribution losses", false),

  /** A life-cycle footprint, for products. */
  LIFE_CYCLE("life-cycle", "life-cycle footprint", false);

  private final String id;
  private final String words;
  private final boolean scope2;

  FactorKind(String id, String words, boolean scope2) {
    this.id = id;
    this.words = words;
    this.scope2 = scope2;
  }

  /**
   * Returns the name of this kind in data.
   *
   * @return such as {@code grid-average}
   */
  public String id() {
    return id;
  }

  /**
   * Returns this kind in words.
   *
   * @return such as "grid average"
   */
  public String words() {
    return words;
  }

  /**
   * Returns whether factors of this kind can enter a Scope 2 figure.
   *
   * @return false for parts of factors, network losses and life-cycle footprints
   */
  public boolean isScope2() {
    return scope2;
  }

  /**
   * Finds a kind by its name in data.
   *
   * @param id such as {@code grid-average}
   * @return the kind, or empty when there is none of that name
   */
  public static Optional<FactorKind> find(String id) {
    return Ids.find(values(), FactorKind::id, id);
  }

  /**
   * Returns this kind in words.
   *
   * @return such as "grid average"
   */
  @Override
  public String toString() {
    return words;
  }
}
