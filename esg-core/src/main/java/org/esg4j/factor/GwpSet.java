package org.esg4j.factor;

import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.esg4j.units.Quantity;
import org.esg4j.units.Rate;
import org.esg4j.units.RateUnit;
import org.esg4j.units.Unit;
import org.esg4j.units.Units;
import org.esg4j.units.kind.Emissions;
import org.esg4j.units.kind.GasMass;
import org.esg4j.units.kind.Kind;
import org.esg4j.units.number.Rational;
import org.jspecify.annotations.Nullable;

/**
 * Global warming potentials over 100 years by gas: what a mass of each weighs in CO2e.
 *
 * <p>CO2e = the sum over gases of mass times potential (GHG Protocol Corporate Standard, 2004,
 * chapter 6; IFRS S2, 2023, B21). The sets of the IPCC reports come from {@link
 * GwpTable#bundled()}; methane of unstated origin is {@code CH4}, beside {@code CH4-fossil} and
 * {@code CH4-nonfossil}.
 *
 * <p>Immutable and thread-safe.
 */
public final class GwpSet implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  private final String id;
  private final TreeMap<String, BigDecimal> potentials;

  private GwpSet(String id, Map<String, BigDecimal> potentials) {
    this.id = id;
    this.potentials = new TreeMap<>(potentials);
  }

  /**
   * Creates a set.
   *
   * @param id what it is called in explanations
   * @param potentials the potentials by gas, each above zero
   * @return the set
   * @throws IllegalArgumentException if a potential is not above zero
   */
  public static GwpSet of(String id, Map<String, BigDecimal> potentials) {
    Objects.requireNonNull(id, "id");
    GwpSet set = new GwpSet(id, potentials);
    for (Map.Entry<String, BigDecimal> gas : set.potentials.entrySet()) {
      if (gas.getValue().signum() <= 0) {
        throw new IllegalArgumentException("the potential of " + gas.getKey() + " is above zero");
      }
    }
    return set;
  }

  /**
   * The potentials of the IPCC's Fourth Assessment Report (2007).
   *
   * @return the bundled set {@code AR4}
   */
  public static GwpSet ar4() {
    return GwpTable.bundled().set("AR4");
  }

  /**
   * The potentials of the IPCC's Fifth Assessment Report (2013), without climate-carbon feedbacks.
   *
   * @return the bundled set {@code AR5}
   */
  public static GwpSet ar5() {
    return GwpTable.bundled().set("AR5");
  }

  /**
   * The potentials of the IPCC's Sixth Assessment Report (2021).
   *
   * @return the bundled set {@code AR6}
   */
  public static GwpSet ar6() {
    return GwpTable.bundled().set("AR6");
  }

  /**
   * Returns what this set is called.
   *
   * @return such as {@code AR5}
   */
  public String id() {
    return id;
  }

  /**
   * Returns the gases that this set has a potential of.
   *
   * @return the gases in alphabetical order
   */
  public Set<String> gases() {
    return Collections.unmodifiableSet(potentials.keySet());
  }

  /**
   * Finds the potential of a gas.
   *
   * @param gas such as {@code CH4}
   * @return the potential, or empty when the set has none, which is not a potential of zero
   */
  public Optional<BigDecimal> find(String gas) {
    return Optional.ofNullable(potentials.get(Objects.requireNonNull(gas, "gas")));
  }

  /**
   * Returns the potential of a gas.
   *
   * @param gas such as {@code CH4}
   * @return the potential
   * @throws UnknownGasException if the set has none
   */
  public BigDecimal potential(String gas) {
    return find(gas).orElseThrow(() -> new UnknownGasException(gas, id));
  }

  /**
   * Weighs a mass of a gas: mass times potential.
   *
   * @param mass the mass, whose unit says of which gas
   * @return the emissions in kilograms of CO2e, exactly
   * @throws UnknownGasException if the set has no potential of the gas
   */
  public Quantity<Emissions> co2e(Quantity<GasMass> mass) {
    Objects.requireNonNull(mass, "mass");
    return Units.KILOGRAM_CO2E.of(mass.number().times(weight(mass.unit())));
  }

  /**
   * Weighs a rate of a gas: rate times potential.
   *
   * @param <D> the kind that the rate is for
   * @param rate the rate, whose unit says of which gas
   * @return the rate in kilograms of CO2e, exactly
   * @throws UnknownGasException if the set has no potential of the gas
   */
  public <D extends Kind> Rate<Emissions, D> co2e(Rate<GasMass, D> rate) {
    RateUnit<GasMass, D> unit = rate.unit();
    Rational number = rate.number().times(weight(unit.numerator()));
    return Units.KILOGRAM_CO2E.per(unit.denominator()).of(number);
  }

  /** Kilograms of CO2e for one of a unit. */
  private Rational weight(Unit<GasMass> unit) {
    return unit.size().times(Rational.of(potential(unit.qualifier())));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof GwpSet that && id.equals(that.id) && potentials.equals(that.potentials);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, potentials);
  }

  /**
   * Returns what this set is called.
   *
   * @return the id
   */
  @Override
  public String toString() {
    return id;
  }
}
