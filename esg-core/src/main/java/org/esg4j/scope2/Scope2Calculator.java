package org.esg4j.scope2;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.esg4j.factor.EnergyCarrier;
import org.esg4j.factor.FactorCatalog;
import org.esg4j.factor.FactorKind;
import org.esg4j.factor.FactorPolicy;
import org.esg4j.factor.GwpSet;
import org.esg4j.factor.TieRule;
import org.esg4j.factor.YearRule;
import org.esg4j.scope2.activity.EnergyConsumption;
import org.esg4j.scope2.activity.OrganisationalBoundary;
import org.esg4j.scope2.instrument.ContractualInstrument;
import org.esg4j.scope2.rules.MarketRules;

/**
 * Works out Scope 2 by both methods in one pass.
 *
 * <pre>{@code
 * Scope2Result result = Scope2Calculator.using(FactorCatalog.bundled())
 *     .factorsKnownOn(LocalDate.of(2025, 3, 18))
 *     .withInstruments(greenCertificates, supplierContract)
 *     .calculate(consumption);
 * result.locationBased().total(); // 680.623712 tCO2e
 * result.marketBased().by(SITE);  // {Shanghai=102.7200 tCO2e, Shenzhen=409.9200 tCO2e}
 * }</pre>
 *
 * <p>A calculator begins with the rules of the GHG Protocol Scope 2 Guidance (2015), operational
 * control, allocation in order, and gaps refused. Each method gives a calculator that differs in
 * one point. This class is immutable and thread-safe.
 */
public final class Scope2Calculator {
  private static final int EARLIER_YEARS = 3;

  private final Scope2Settings settings;

  private Scope2Calculator(Scope2Settings settings) {
    this.settings = settings;
  }

  /**
   * A calculator with the factors of a catalogue.
   *
   * @param catalog the factors
   * @return a calculator with {@link #defaultPolicy()}
   */
  public static Scope2Calculator using(FactorCatalog catalog) {
    Objects.requireNonNull(catalog, "catalog");
    return new Scope2Calculator(
        new Scope2Settings(
            catalog,
            defaultPolicy(),
            Map.of(),
            GwpSet.ar5(),
            null,
            List.of(),
            MarketRules.ghgProtocol2015(),
            AllocationRule.IN_ORDER,
            OrganisationalBoundary.OPERATIONAL_CONTROL,
            GapRule.REFUSE,
            false,
            false));
  }

  /**
   * The policy that a calculator begins with: a grid average, else the rate of the only supplier of
   * the area, else a default value; of the region or a parent; of the year of use or the nearest of
   * the three before; verified; of several that are equally good the latest published.
   *
   * @return the policy
   */
  public static FactorPolicy defaultPolicy() {
    return FactorPolicy.forScope2(
            FactorKind.GRID_AVERAGE, FactorKind.SOLE_SUPPLIER, FactorKind.DEFAULT)
        .years(YearRule.nearestEarlier(EARLIER_YEARS))
        .fallingBackTo()
        .breakingTiesBy(TieRule.latestPublished());
  }

  private Scope2Calculator with(Consumer<Scope2Settings.Draft> change) {
    return new Scope2Calculator(settings.with(change));
  }

  // ---------------------------------------------------------------------------------------------

  /**
   * This calculator with another policy for the location-based method.
   *
   * <p>The market-based method looks for other kinds of factors, and is otherwise bound by the same
   * policy.
   *
   * @param policy how factors are chosen
   * @return a calculator that differs in this
   */
  public Scope2Calculator policy(FactorPolicy policy) {
    Objects.requireNonNull(policy, "policy");
    return with(draft -> draft.policy = policy);
  }

  /**
   * This calculator as it would have worked on what was published by the end of a day.
   *
   * @param day the day, such as that of an old report
   * @return a calculator that differs in this
   */
  public Scope2Calculator factorsKnownOn(LocalDate day) {
    return policy(settings.policy().knownOn(day));
  }

  /**
   * This calculator with a factor that the report states for a carrier, whatever the policy says.
   *
   * @param carrier the carrier
   * @param factor the id of the factor, such as {@code cn-national-avg-2022}
   * @return a calculator that differs in this
   */
  public Scope2Calculator statedFactor(EnergyCarrier carrier, String factor) {
    return stated(Scope2Settings.key("", carrier), factor);
  }

  /**
   * This calculator with a factor that the report states for a carrier in a region.
   *
   * @param carrier the carrier
   * @param region the region as records name it
   * @param factor the id of the factor
   * @return a calculator that differs in this
   */
  public Scope2Calculator statedFactor(EnergyCarrier carrier, String region, String factor) {
    return stated(Scope2Settings.key(region, carrier), factor);
  }

  private Scope2Calculator stated(String key, String factor) {
    Objects.requireNonNull(factor, "factor");
    return with(draft -> draft.statedFactors.put(key, factor));
  }

  /**
   * This calculator with other potentials for factors that give their gases one by one.
   *
   * @param potentials the potentials; AR5 unless stated
   * @return a calculator that differs in this
   */
  public Scope2Calculator potentials(GwpSet potentials) {
    Objects.requireNonNull(potentials, "potentials");
    return with(draft -> draft.potentials = potentials);
  }

  /**
   * This calculator with the factors of one year for all records, as for a financial year that
   * straddles two calendar years.
   *
   * @param year the year; each record's own unless stated
   * @return a calculator that differs in this
   */
  public Scope2Calculator factorYear(int year) {
    return with(draft -> draft.factorYear = year);
  }

  /**
   * This calculator with further instruments, after those that it has.
   *
   * @param instruments the instruments, in the order in which they are to be claimed
   * @return a calculator that differs in this
   * @throws IllegalArgumentException if two have one id
   */
  public Scope2Calculator withInstruments(ContractualInstrument... instruments) {
    return withInstruments(List.of(instruments));
  }

  /**
   * This calculator with further instruments, after those that it has.
   *
   * @param instruments the instruments, in the order in which they are to be claimed
   * @return a calculator that differs in this
   * @throws IllegalArgumentException if two have one id
   */
  public Scope2Calculator withInstruments(Collection<ContractualInstrument> instruments) {
    List<ContractualInstrument> all = new ArrayList<>(settings.instruments());
    all.addAll(instruments);
    long ids = all.stream().map(ContractualInstrument::id).distinct().count();
    if (ids < all.size()) {
      throw new IllegalArgumentException("two instruments have one id: each counts once");
    }
    return with(draft -> draft.instruments = List.copyOf(all));
  }

  /**
   * This calculator with other rules of the market-based method.
   *
   * @param rules the rules
   * @return a calculator that differs in this
   */
  public Scope2Calculator rules(MarketRules rules) {
    Objects.requireNonNull(rules, "rules");
    return with(draft -> draft.rules = rules);
  }

  /**
   * This calculator with another rule for volume that is not assigned explicitly.
   *
   * @param rule the rule
   * @return a calculator that differs in this
   */
  public Scope2Calculator allocation(AllocationRule rule) {
    Objects.requireNonNull(rule, "rule");
    return with(draft -> draft.allocation = rule);
  }

  /**
   * This calculator with another organisational boundary.
   *
   * @param boundary the boundary
   * @return a calculator that differs in this
   */
  public Scope2Calculator boundary(OrganisationalBoundary boundary) {
    Objects.requireNonNull(boundary, "boundary");
    return with(draft -> draft.boundary = boundary);
  }

  /**
   * This calculator with another answer to missing rates.
   *
   * @param rule the rule
   * @return a calculator that differs in this
   */
  public Scope2Calculator gaps(GapRule rule) {
    Objects.requireNonNull(rule, "rule");
    return with(draft -> draft.gaps = rule);
  }

  /**
   * This calculator as it completes instruments that state CO2 alone by the other gases of the
   * location-based factor, where that gives its gases one by one.
   *
   * @return a calculator that differs in this
   */
  public Scope2Calculator completingGases() {
    return with(draft -> draft.completesGases = true);
  }

  /**
   * This calculator as it works out losses of networks beside Scope 2, for Scope 3 category 3.
   *
   * @return a calculator that differs in this
   */
  public Scope2Calculator withTransmissionLosses() {
    return with(draft -> draft.losses = true);
  }

  // ---------------------------------------------------------------------------------------------

  /**
   * Works out both figures.
   *
   * @param consumption the records of use
   * @return the result
   * @throws IllegalArgumentException if two records have one id
   * @throws org.esg4j.scope2.instrument.OverAllocationException if more is assigned explicitly than
   *     was used
   * @throws org.esg4j.factor.AmbiguousFactorException if several factors are equally good
   * @throws IncompleteScope2Exception if a rate is missing and the rule is {@link GapRule#REFUSE}
   */
  public Scope2Result calculate(Collection<EnergyConsumption> consumption) {
    return new Calculation(settings).run(consumption);
  }

  /**
   * Works out both figures.
   *
   * @param consumption the records of use
   * @return the result
   * @throws IllegalArgumentException if two records have one id
   * @throws org.esg4j.scope2.instrument.OverAllocationException if more is assigned explicitly than
   *     was used
   * @throws org.esg4j.factor.AmbiguousFactorException if several factors are equally good
   * @throws IncompleteScope2Exception if a rate is missing and the rule is {@link GapRule#REFUSE}
   */
  public Scope2Result calculate(EnergyConsumption... consumption) {
    return calculate(List.of(consumption));
  }
}
