package org.esg4j.scope2;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.esg4j.fact.Derivation;
import org.esg4j.fact.Fact;
import org.esg4j.fact.FactKey;
import org.esg4j.factor.Caution;
import org.esg4j.factor.FactorChoice;
import org.esg4j.factor.GasCoverage;
import org.esg4j.factor.GwpSet;
import org.esg4j.metric.Metrics;
import org.esg4j.scope2.rate.EmissionRate;
import org.esg4j.units.Quantity;
import org.esg4j.units.QuantitySum;
import org.esg4j.units.Units;
import org.esg4j.units.kind.Emissions;
import org.esg4j.units.kind.Energy;

/**
 * Location-based Scope 2 of totals, as a report prints them: one fact from facts of purchased
 * energy.
 *
 * <pre>{@code
 * FactorQuery query = new FactorQuery("CN", ELECTRICITY, 2024);
 * FactorChoice stated = FactorCatalog.bundled().named("cn-national-avg-2022", query);
 * LocationBasedFigure scope2 = LocationBasedFigure.of(electricity, stated);
 * scope2.emissions();   // 757.078208 tCO2e
 * scope2.gasCoverage(); // [CO2_ONLY]
 * }</pre>
 *
 * <p>The choice may be one that the report states or one by a policy. Formula: the sum over
 * carriers of energy x factor (GHG Protocol Scope 2 Guidance, 2015, chapter 6). This class is
 * immutable and thread-safe.
 */
public final class LocationBasedFigure implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  private final ArrayList<Fact> energies;
  private final ArrayList<AppliedFactor> factors;

  private LocationBasedFigure(List<Fact> energies, List<AppliedFactor> factors) {
    this.energies = new ArrayList<>(energies);
    this.factors = new ArrayList<>(factors);
  }

  /**
   * The figure of one carrier.
   *
   * @param energy a fact of purchased electricity, heat, steam or cooling
   * @param choice the factor for that carrier
   * @return the figure; a factor by gas is weighted with the potentials of AR5
   * @throws IllegalArgumentException if the fact is not about the carrier of the factor
   */
  public static LocationBasedFigure of(Fact energy, FactorChoice choice) {
    return of(energy, choice, GwpSet.ar5());
  }

  /**
   * The figure of one carrier, with other potentials for a factor by gas.
   *
   * @param energy a fact of purchased electricity, heat, steam or cooling
   * @param choice the factor for that carrier
   * @param potentials the potentials
   * @return the figure
   * @throws IllegalArgumentException if the fact is not about the carrier of the factor
   */
  public static LocationBasedFigure of(Fact energy, FactorChoice choice, GwpSet potentials) {
    Objects.requireNonNull(energy, "energy");
    EmissionRate rate = EmissionRate.of(choice.factor(), potentials);
    if (!energy.metric().equals(EnergyMetrics.of(choice.factor().carrier()).id())) {
      throw new IllegalArgumentException(
          "expected "
              + EnergyMetrics.of(choice.factor().carrier()).id()
              + " for factor "
              + choice.factor().id()
              + ", found "
              + energy.id());
    }
    return new LocationBasedFigure(
        List.of(energy), List.of(new AppliedFactor(FactorFinder.LOCATION, choice, rate)));
  }

  /**
   * This figure with that of further carriers.
   *
   * @param other the figure of other carriers of the same entity and period
   * @return both together
   * @throws IllegalArgumentException if entity, period or breakdown differ, or one fact is in both
   */
  public LocationBasedFigure plus(LocationBasedFigure other) {
    for (Fact energy : other.energies) {
      for (Fact own : energies) {
        boolean same =
            own.entity().equals(energy.entity())
                && own.period().equals(energy.period())
                && own.breakdown().equals(energy.breakdown());
        if (!same || own.key().equals(energy.key())) {
          throw new IllegalArgumentException(
              own.key() + " and " + energy.key() + " do not belong into one sum");
        }
      }
    }
    List<Fact> both = new ArrayList<>(energies);
    both.addAll(other.energies);
    List<AppliedFactor> applied = new ArrayList<>(factors);
    applied.addAll(other.factors);
    return new LocationBasedFigure(both, applied);
  }

  /**
   * The emissions, exactly.
   *
   * @return the sum in tCO2e; {@link #gasCoverage()} says of which gases
   */
  public Quantity<Emissions> emissions() {
    QuantitySum<Emissions> sum = new QuantitySum<>(Units.TONNE_CO2E);
    for (int i = 0; i < factors.size(); i++) {
      sum.add(energy(i).times(factors.get(i).rate().rate()));
    }
    return sum.total();
  }

  private Quantity<Energy> energy(int i) {
    return ((Quantity<?>) energies.get(i).value()).as(Energy.class);
  }

  /**
   * The figure as a fact, with its derivation.
   *
   * @return a calculated fact {@code ghg.scope2.location} of the entity and period of the energy
   */
  public Fact fact() {
    List<Derivation> terms = new ArrayList<>();
    for (int i = 0; i < factors.size(); i++) {
      terms.add(
          Derivations.emissions(
              new Derivation.Input(energies.get(i)), energy(i).unit(), factors.get(i)));
    }
    Quantity<Emissions> value = emissions();
    Fact first = energies.get(0);
    FactKey key =
        FactKey.of(Metrics.SCOPE2_LOCATION.id(), first.entity(), first.period())
            .at(first.breakdown());
    return Fact.calculated(
        key, value, terms.size() == 1 ? terms.get(0) : Derivation.sum(value, terms));
  }

  /**
   * The gases that the factors cover.
   *
   * @return one coverage, or several if the sum mixes them
   */
  public Set<GasCoverage> gasCoverage() {
    EnumSet<GasCoverage> coverages = EnumSet.noneOf(GasCoverage.class);
    factors.forEach(factor -> coverages.add(factor.rate().coverage()));
    return Collections.unmodifiableSet(coverages);
  }

  /**
   * What a reader of the figure must be told.
   *
   * @return the cautions of all factors, possibly none
   */
  public Set<Caution> cautions() {
    EnumSet<Caution> cautions = EnumSet.noneOf(Caution.class);
    factors.forEach(factor -> cautions.addAll(factor.choice().cautions()));
    return Collections.unmodifiableSet(cautions);
  }

  /**
   * The factors.
   *
   * @return the factors in the order in which carriers were added
   */
  public List<AppliedFactor> factors() {
    return Collections.unmodifiableList(factors);
  }

  /**
   * The emissions.
   *
   * @return such as "location-based: 757.078208 tCO2e"
   */
  @Override
  public String toString() {
    return Scope2Method.LOCATION_BASED.id() + ": " + emissions();
  }
}
