package org.esg4j.scope2.rate;

import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.esg4j.factor.EmissionFactor;
import org.esg4j.factor.GasCoverage;
import org.esg4j.factor.GwpSet;
import org.esg4j.units.Rate;
import org.esg4j.units.Unit;
import org.esg4j.units.Units;
import org.esg4j.units.kind.Emissions;
import org.esg4j.units.kind.Energy;
import org.esg4j.units.kind.GasMass;
import org.esg4j.units.number.Rational;
import org.jspecify.annotations.Nullable;

/**
 * The emissions of a unit of energy, with the gases that they cover.
 *
 * <p>A rate of CO2 alone is written in CO2e, at the potential of 1, and marked {@link
 * GasCoverage#CO2_ONLY}. A rate by gas keeps the gases and their potentials beside their sum. CO2
 * from biomass is no part of the sum and stands apart (GHG Protocol Scope 2 Guidance, 2015).
 *
 * <p>This class is immutable and thread-safe.
 */
public final class EmissionRate implements Serializable {
  private static final String CO2 = "CO2";
  @Serial private static final long serialVersionUID = 1L;

  private final Rate<Emissions, Energy> rate;
  private final GasCoverage coverage;
  private final ArrayList<GasTerm> terms;
  private final @Nullable String potentials;
  private final @Nullable Rate<GasMass, Energy> biogenicCo2;

  private EmissionRate(
      Rate<Emissions, Energy> rate,
      GasCoverage coverage,
      List<GasTerm> terms,
      @Nullable String potentials,
      @Nullable Rate<GasMass, Energy> biogenicCo2) {
    this.rate = rate;
    this.coverage = coverage;
    this.terms = new ArrayList<>(terms);
    this.potentials = potentials;
    this.biogenicCo2 = biogenicCo2;
    if (rate.signum() < 0) {
      throw new IllegalArgumentException("expected a rate of zero or more, found " + rate);
    }
  }

  /**
   * A rate in one number.
   *
   * @param rate the rate, zero or more
   * @param coverage the gases that the number covers
   * @return the rate
   * @throws IllegalArgumentException if the rate is below zero or the coverage is by gas
   */
  public static EmissionRate of(Rate<Emissions, Energy> rate, GasCoverage coverage) {
    Objects.requireNonNull(rate, "rate");
    if (Objects.requireNonNull(coverage, "coverage") == GasCoverage.BY_GAS) {
      throw new IllegalArgumentException("a rate by gas needs the rates of its gases");
    }
    return new EmissionRate(rate, coverage, List.of(), null, null);
  }

  /**
   * The rate of a technology that emits none of the gases, such as wind.
   *
   * @return zero, of all gases
   */
  public static EmissionRate zero() {
    return of(Units.KILOGRAM_CO2E.per(Units.MEGAWATT_HOUR).of(0), GasCoverage.CO2E);
  }

  /**
   * A rate by gas: the sum over gases of rate x potential.
   *
   * @param gases the rates by gas, each in a unit of that gas
   * @param potentials the potentials to weight them with
   * @return the rate, for the energy unit of the first gas in alphabetical order
   * @throws IllegalArgumentException if there is no gas, or a rate is below zero or of another gas
   * @throws IllegalStateException if the set has no potential of a gas
   */
  public static EmissionRate byGas(Map<String, Rate<GasMass, Energy>> gases, GwpSet potentials) {
    Objects.requireNonNull(potentials, "potentials");
    List<GasTerm> terms = new ArrayList<>();
    new TreeMap<>(gases)
        .forEach((gas, rate) -> terms.add(new GasTerm(gas, rate, potentials.potential(gas))));
    return ofTerms(terms, potentials.id(), null);
  }

  /**
   * The rate of a published factor.
   *
   * @param factor the factor
   * @param potentials the potentials to weight it with, if it gives its gases one by one
   * @return the rate as published, or weighted
   * @throws IllegalStateException if the factor is known to have no value, or the set has no
   *     potential of one of its gases
   */
  public static EmissionRate of(EmissionFactor factor, GwpSet potentials) {
    Objects.requireNonNull(potentials, "potentials");
    return factor.coverage() == GasCoverage.BY_GAS && !factor.isKnownGap()
        ? byGas(factor.gasRates(), potentials)
        : of(factor.rate(), factor.coverage());
  }

  private static EmissionRate ofTerms(
      List<GasTerm> terms, String potentials, @Nullable Rate<GasMass, Energy> biogenicCo2) {
    Rate<Emissions, Energy> sum = null;
    for (GasTerm term : terms) {
      sum = sum == null ? term.co2e() : sum.plus(term.co2e());
    }
    if (sum == null) {
      throw new IllegalArgumentException("a rate by gas has at least one gas");
    }
    return new EmissionRate(sum, GasCoverage.BY_GAS, terms, potentials, biogenicCo2);
  }

  // ---------------------------------------------------------------------------------------------

  /**
   * The rate in CO2e.
   *
   * @return the rate; of CO2 alone if {@link #coverage()} says so
   */
  public Rate<Emissions, Energy> rate() {
    return rate;
  }

  /**
   * Which gases the rate covers.
   *
   * @return the coverage
   */
  public GasCoverage coverage() {
    return coverage;
  }

  /**
   * The gases of a rate by gas.
   *
   * @return each gas with its rate and potential; none for a rate in one number
   */
  public List<GasTerm> gases() {
    return List.copyOf(terms);
  }

  /**
   * The set that the gases were weighted with.
   *
   * @return such as {@code AR5}, or empty for a rate in one number
   */
  public Optional<String> potentials() {
    return Optional.ofNullable(potentials);
  }

  /**
   * CO2 from biomass, which is no part of {@link #rate()}.
   *
   * @return the rate of CO2, or empty if not stated
   */
  public Optional<Rate<GasMass, Energy>> biogenicCo2() {
    return Optional.ofNullable(biogenicCo2);
  }

  /**
   * This rate with its CO2 from biomass.
   *
   * @param co2 the rate of CO2, zero or more
   * @return a rate that differs in this
   * @throws IllegalArgumentException if the rate is below zero or of another gas
   */
  public EmissionRate withBiogenicCo2(Rate<GasMass, Energy> co2) {
    GasTerm checked = new GasTerm(CO2, co2, BigDecimal.ONE);
    return new EmissionRate(rate, coverage, terms, potentials, checked.rate());
  }

  /**
   * A rate of CO2 alone, completed by the other gases of another rate, such as that of the grid.
   *
   * @param other a rate by gas
   * @return the CO2 of this rate with the other gases of the other; this rate unchanged, if it
   *     covers more than CO2 already or the other has no other gases
   */
  public EmissionRate completedFrom(EmissionRate other) {
    List<GasTerm> completed = new ArrayList<>();
    for (GasTerm term : other.terms) {
      if (!term.gas().equals(CO2)) {
        completed.add(term);
      }
    }
    if (coverage != GasCoverage.CO2_ONLY || completed.isEmpty() || other.potentials == null) {
      return this;
    }
    Unit<Energy> energy = rate.unit().denominator();
    Rational kilograms = rate.in(Units.KILOGRAM_CO2E.per(energy)).number();
    Rate<GasMass, Energy> co2 = Units.kilogramOf(CO2).per(energy).of(kilograms);
    completed.add(0, new GasTerm(CO2, co2, BigDecimal.ONE));
    return ofTerms(completed, other.potentials, biogenicCo2);
  }

  /**
   * This rate multiplied by a number, gas by gas.
   *
   * @param factor the factor, zero or more
   * @return the product, exactly
   * @throws IllegalArgumentException if the factor is below zero
   */
  public EmissionRate scaledBy(Rational factor) {
    Objects.requireNonNull(factor, "factor");
    return new EmissionRate(
        rate.scaledBy(factor),
        coverage,
        terms.stream().map(term -> term.scaledBy(factor)).toList(),
        potentials,
        biogenicCo2 == null ? null : biogenicCo2.scaledBy(factor));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof EmissionRate that
            && rate.equals(that.rate)
            && coverage == that.coverage
            && terms.equals(that.terms)
            && Objects.equals(potentials, that.potentials)
            && Objects.equals(biogenicCo2, that.biogenicCo2));
  }

  @Override
  public int hashCode() {
    return Objects.hash(rate, coverage, terms);
  }

  /**
   * The rate and its coverage.
   *
   * @return such as "0.5366 tCO2e/MWh (CO2)"
   */
  @Override
  public String toString() {
    return rate + " (" + coverage.id() + ')';
  }
}
