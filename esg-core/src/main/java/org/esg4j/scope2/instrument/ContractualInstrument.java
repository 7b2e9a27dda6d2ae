package org.esg4j.scope2.instrument;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.esg4j.factor.EnergyCarrier;
import org.esg4j.scope2.activity.EnergyPeriod;
import org.esg4j.scope2.rate.EmissionRate;
import org.esg4j.units.Quantity;
import org.esg4j.units.QuantitySum;
import org.esg4j.units.kind.Energy;
import org.jspecify.annotations.Nullable;

/**
 * A contract or certificate that conveys the emission rate of certain generation to the reporter.
 *
 * <p>Either it has a volume, which can be claimed once, or it is a rate for whatever certain sites
 * take from one supplier. Its quality criteria are a checklist with evidence, not a flag: a
 * criterion of which nothing is said counts as not met (GHG Protocol Scope 2 Guidance, 2015, table
 * 7.1).
 *
 * <p>This class is immutable and thread-safe.
 */
public final class ContractualInstrument implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  private final String id;
  private final InstrumentKind kind;
  private final String market;
  private final EnergyPeriod vintage;
  private final @Nullable Quantity<Energy> volume;
  private final TreeSet<String> sites;
  private final EmissionRate rate;
  private final InstrumentTerms terms;

  private ContractualInstrument(
      String id,
      InstrumentKind kind,
      String market,
      EnergyPeriod vintage,
      @Nullable Quantity<Energy> volume,
      Collection<String> sites,
      EmissionRate rate,
      InstrumentTerms terms) {
    this.id = Objects.requireNonNull(id, "id");
    this.kind = Objects.requireNonNull(kind, "kind");
    this.market = Objects.requireNonNull(market, "market");
    this.vintage = Objects.requireNonNull(vintage, "vintage");
    this.volume = volume;
    this.sites = new TreeSet<>(sites);
    this.rate = Objects.requireNonNull(rate, "rate");
    this.terms = terms;
    if (id.isBlank() || market.isBlank()) {
      throw new IllegalArgumentException("an instrument has an id and a market");
    }
  }

  /**
   * An instrument with a volume.
   *
   * @param id what names it, once in a calculation, such as a registry's serial numbers
   * @param kind what it is
   * @param market the market boundary in which it was issued, such as {@code CN}
   * @param vintage when the energy was generated
   * @param volume how much it conveys, above zero
   * @param rate the emission rate of that generation
   * @return the instrument, of electricity, not yet checked against any criterion
   * @throws IllegalArgumentException if the volume is not above zero, or id or market is blank
   */
  public static ContractualInstrument of(
      String id,
      InstrumentKind kind,
      String market,
      EnergyPeriod vintage,
      Quantity<Energy> volume,
      EmissionRate rate) {
    if (Objects.requireNonNull(volume, "volume").signum() <= 0) {
      throw new IllegalArgumentException(
          "instrument " + id + ": expected a volume above zero, found " + volume);
    }
    return new ContractualInstrument(
        id, kind, market, vintage, volume, List.of(), rate, InstrumentTerms.NOT_STATED);
  }

  /**
   * A rate for whatever certain sites take from a supplier.
   *
   * @param id what names it, once in a calculation
   * @param kind what it is
   * @param market the market boundary
   * @param vintage the period for which the supplier states the rate
   * @param rate the emission rate of what was delivered
   * @param sites the ids of the sites that the supplier serves, at least one
   * @return the instrument, of electricity, not yet checked against any criterion
   * @throws IllegalArgumentException if there is no site, or id or market is blank
   */
  public static ContractualInstrument ofSupply(
      String id,
      InstrumentKind kind,
      String market,
      EnergyPeriod vintage,
      EmissionRate rate,
      Collection<String> sites) {
    if (sites.isEmpty()) {
      throw new IllegalArgumentException("instrument " + id + ": expected a site that it serves");
    }
    return new ContractualInstrument(
        id, kind, market, vintage, null, sites, rate, InstrumentTerms.NOT_STATED);
  }

  private ContractualInstrument with(InstrumentTerms changed) {
    return new ContractualInstrument(id, kind, market, vintage, volume, sites, rate, changed);
  }

  // ---------------------------------------------------------------------------------------------

  /**
   * This instrument for another carrier than electricity.
   *
   * @param carrier the carrier
   * @return an instrument that differs in this
   */
  public ContractualInstrument carrier(EnergyCarrier carrier) {
    return with(terms.carrier(Objects.requireNonNull(carrier, "carrier")));
  }

  /**
   * This instrument with the system that issues and tracks it.
   *
   * @param system such as {@code GEC}, {@code I-REC(E)} or {@code GO}
   * @return an instrument that differs in this
   */
  public ContractualInstrument system(String system) {
    return with(terms.system(Objects.requireNonNull(system, "system")));
  }

  /**
   * This instrument with further checks.
   *
   * @param checks the checks, each of a criterion not checked so far
   * @return an instrument that differs in this
   * @throws IllegalArgumentException if a criterion is checked twice
   */
  public ContractualInstrument checked(Collection<CriterionCheck> checks) {
    return with(terms.checked(checks));
  }

  /**
   * This instrument with one further check.
   *
   * @param check the check, of a criterion not checked so far
   * @return an instrument that differs in this
   * @throws IllegalArgumentException if the criterion is checked twice
   */
  public ContractualInstrument checked(CriterionCheck check) {
    return checked(List.of(check));
  }

  /**
   * This instrument with part of its volume assigned to a record of use.
   *
   * @param record the id of the record
   * @param part how much
   * @return an instrument that differs in this
   * @throws OverAllocationException if more is assigned than its volume
   * @throws IllegalArgumentException if it has no volume, the id is blank, the part is not above
   *     zero, or part of it is assigned there already
   */
  public ContractualInstrument assignedToRecord(String record, Quantity<Energy> part) {
    return assigned(new Assignment(Assignment.Target.RECORD, record, part));
  }

  /**
   * This instrument with part of its volume assigned to a site.
   *
   * @param site the id of the site
   * @param part how much
   * @return an instrument that differs in this
   * @throws OverAllocationException if more is assigned than its volume
   * @throws IllegalArgumentException if it has no volume, the id is blank, the part is not above
   *     zero, or part of it is assigned there already
   */
  public ContractualInstrument assignedToSite(String site, Quantity<Energy> part) {
    return assigned(new Assignment(Assignment.Target.SITE, site, part));
  }

  private ContractualInstrument assigned(Assignment assignment) {
    if (volume == null) {
      throw new IllegalArgumentException(
          "instrument " + id + " is a rate for what its sites take, and has no volume to assign");
    }
    for (Assignment other : terms.assignments()) {
      if (other.target() == assignment.target() && other.id().equals(assignment.id())) {
        throw new IllegalArgumentException(
            "instrument " + id + " is assigned to " + assignment.id() + " already: state it once");
      }
    }
    ContractualInstrument result = with(terms.assigned(assignment));
    Quantity<Energy> all = result.assignedVolume(volume);
    if (all.compareTo(volume) > 0) {
      throw new OverAllocationException("instrument " + id, all, volume);
    }
    return result;
  }

  private Quantity<Energy> assignedVolume(Quantity<Energy> like) {
    QuantitySum<Energy> sum = new QuantitySum<>(like.unit());
    terms.assignments().forEach(assignment -> sum.add(assignment.volume()));
    return sum.total();
  }

  // ---------------------------------------------------------------------------------------------

  /**
   * What names this instrument.
   *
   * @return the id, once in a calculation
   */
  public String id() {
    return id;
  }

  /**
   * What it is.
   *
   * @return the kind
   */
  public InstrumentKind kind() {
    return kind;
  }

  /**
   * The market boundary in which it was issued.
   *
   * @return the market
   */
  public String market() {
    return market;
  }

  /**
   * When the energy was generated.
   *
   * @return the period
   */
  public EnergyPeriod vintage() {
    return vintage;
  }

  /**
   * How much it conveys.
   *
   * @return the volume, or empty if it is a rate for whatever its sites take
   */
  public Optional<Quantity<Energy>> volume() {
    return Optional.ofNullable(volume);
  }

  /**
   * The sites that a supplier serves at this rate.
   *
   * @return their ids in alphabetical order; none if the instrument has a volume
   */
  public List<String> sites() {
    return List.copyOf(sites);
  }

  /**
   * The emission rate of the generation.
   *
   * @return the rate
   */
  public EmissionRate rate() {
    return rate;
  }

  /**
   * The carrier that it is about.
   *
   * @return the carrier, electricity unless stated otherwise
   */
  public EnergyCarrier carrier() {
    return terms.carrier();
  }

  /**
   * The system that issues and tracks it.
   *
   * @return such as {@code GEC}, or empty if not stated
   */
  public Optional<String> system() {
    return Optional.ofNullable(terms.system());
  }

  /**
   * What was found about its quality criteria.
   *
   * @return one check for each criterion that was looked at
   */
  public List<CriterionCheck> checks() {
    return List.copyOf(terms.checks());
  }

  /**
   * What was found about one criterion.
   *
   * @param criterion the id of the criterion
   * @return the check, or empty if nothing is said of it
   */
  public Optional<CriterionCheck> check(String criterion) {
    return terms.checks().stream().filter(one -> one.criterion().equals(criterion)).findFirst();
  }

  /**
   * What the reporter assigned explicitly.
   *
   * @return the assignments, in the order they were made
   */
  public List<Assignment> assignments() {
    return List.copyOf(terms.assignments());
  }

  /**
   * The volume left after all explicit assignments.
   *
   * @return the rest, zero or more; empty if it is a rate for whatever its sites take
   */
  public Optional<Quantity<Energy>> unassigned() {
    return volume == null ? Optional.empty() : Optional.of(volume.minus(assignedVolume(volume)));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ContractualInstrument that
        && id.equals(that.id)
        && kind == that.kind
        && market.equals(that.market)
        && vintage.equals(that.vintage)
        && Objects.equals(volume, that.volume)
        && sites.equals(that.sites)
        && rate.equals(that.rate)
        && terms.equals(that.terms);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, kind, market, vintage, volume);
  }

  /**
   * The instrument in one line.
   *
   * @return such as "gec-1: certificate, CN, 2024, 100 MWh"
   */
  @Override
  public String toString() {
    String what = volume == null ? new ArrayList<>(sites).toString() : volume.toString();
    return id + ": " + kind.id() + ", " + market + ", " + vintage + ", " + what;
  }
}
