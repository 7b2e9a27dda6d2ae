package org.esg4j.scope2;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.esg4j.fact.Entity;
import org.esg4j.fact.FactSet;
import org.esg4j.fact.ReportingPeriod;
import org.jspecify.annotations.Nullable;

/**
 * Scope 2 by both methods, with all that is needed to defend it.
 *
 * <p>The two figures answer different questions and are never added, netted or averaged. Lines,
 * records and instruments stand in order of their ids, so equal inputs in any order give equal
 * results as far as the allocation rule allows. This class is immutable and thread-safe.
 */
public final class Scope2Result implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  private final Scope2Basis basis;
  private final ArrayList<Load> loads;
  private final ArrayList<Exclusion> excluded;
  private final MethodResult location;
  private final MethodResult market;
  private final MethodResult losses;
  private final ArrayList<InstrumentStatement> instruments;

  private Scope2Result(
      Scope2Basis basis,
      List<Load> loads,
      List<Exclusion> excluded,
      List<MethodResult> methods,
      List<InstrumentStatement> instruments) {
    this.basis = basis;
    this.loads = new ArrayList<>(loads);
    this.excluded = new ArrayList<>(excluded);
    this.location = methods.get(0);
    this.market = methods.get(1);
    this.losses = methods.get(2);
    this.instruments =
        new ArrayList<>(ResultOrder.sortedById(instruments, one -> one.instrument().id()));
  }

  /** A result; loads and exclusions are in the order of their ids. */
  static Scope2Result of(
      Scope2Basis basis,
      List<Load> loads,
      List<Exclusion> excluded,
      List<MethodResult> methods,
      List<InstrumentStatement> instruments) {
    return new Scope2Result(basis, loads, excluded, methods, instruments);
  }

  // ---------------------------------------------------------------------------------------------

  /**
   * The location-based figure.
   *
   * @return total, groups and lines
   */
  public MethodResult locationBased() {
    return location;
  }

  /**
   * The market-based figure.
   *
   * @return total, groups and lines
   */
  public MethodResult marketBased() {
    return market;
  }

  /**
   * Losses of the networks that delivered the energy, which belong to Scope 3 category 3.
   *
   * @return total, groups and lines, or empty if they were not asked for
   */
  public Optional<MethodResult> transmissionLosses() {
    return basis.losses() ? Optional.of(losses) : Optional.empty();
  }

  /**
   * The figure of a method.
   *
   * @param method the method
   * @return the figure; without lines for losses that were not asked for
   */
  public MethodResult figure(Scope2Method method) {
    return switch (Objects.requireNonNull(method, "method")) {
      case LOCATION_BASED -> location;
      case MARKET_BASED -> market;
      case TRANSMISSION_LOSSES -> losses;
    };
  }

  /**
   * On what basis the result was worked out.
   *
   * @return rules, boundary, factors and policies
   */
  public Scope2Basis basis() {
    return basis;
  }

  /**
   * The records inside the boundary.
   *
   * @return records with share and amount, in order of id
   */
  public List<Load> loads() {
    return Collections.unmodifiableList(loads);
  }

  /**
   * The records that are no part of Scope 2.
   *
   * @return records with the reason, in order of id
   */
  public List<Exclusion> excluded() {
    return Collections.unmodifiableList(excluded);
  }

  /**
   * What became of the instruments.
   *
   * @return a statement for each, in order of id
   */
  public List<InstrumentStatement> instruments() {
    return Collections.unmodifiableList(instruments);
  }

  /**
   * Whether every line of both methods has a rate, and of losses if they were asked for.
   *
   * @return true if there is a total everywhere
   */
  public boolean isComplete() {
    return location.isComplete() && market.isComplete() && losses.isComplete();
  }

  /**
   * Explains the result line by line.
   *
   * @return the explanation, as values and as text
   */
  public Explanation explain() {
    return new Explanation(this);
  }

  /**
   * The figures as facts: energy by carrier, and Scope 2 by both methods, each with its derivation.
   *
   * <p>A figure in which a rate is missing is no fact.
   *
   * @param entity whose figures they are
   * @param period the time that they are about
   * @return the facts
   */
  public FactSet facts(Entity entity, ReportingPeriod period) {
    Objects.requireNonNull(entity, "entity");
    Objects.requireNonNull(period, "period");
    return new ResultFacts(this, entity, period).facts();
  }

  // ---------------------------------------------------------------------------------------------

  /**
   * This result together with that of other records on the same basis; it does not matter in which
   * order parts are merged.
   *
   * <p>Volume of instruments is shared: what the parts claim together must not exceed what is held.
   * The records of a site to which an instrument is assigned belong into one part.
   *
   * @param other the result of other records
   * @return the result of all records
   * @throws IllegalArgumentException if the bases differ, a record is in both, or the parts were
   *     given different instruments by one id
   * @throws org.esg4j.scope2.instrument.OverAllocationException if the parts claim more of an
   *     instrument than is held
   */
  public Scope2Result merge(Scope2Result other) {
    if (!basis.equals(other.basis)) {
      throw new IllegalArgumentException(
          "results on different bases do not merge: " + basis + " and " + other.basis);
    }
    refuseCommonRecords(other);
    List<Load> allLoads = new ArrayList<>(loads);
    allLoads.addAll(other.loads);
    List<Exclusion> allExcluded = new ArrayList<>(excluded);
    allExcluded.addAll(other.excluded);
    TreeMap<String, InstrumentStatement> statements = new TreeMap<>();
    instruments.forEach(one -> statements.put(one.instrument().id(), one));
    other.instruments.forEach(
        one -> statements.merge(one.instrument().id(), one, InstrumentStatement::merge));
    return new Scope2Result(
        basis,
        ResultOrder.sortedById(allLoads, load -> load.record().id()),
        ResultOrder.sortedById(allExcluded, one -> one.record().id()),
        List.of(
            location.merge(other.location), market.merge(other.market), losses.merge(other.losses)),
        List.copyOf(statements.values()));
  }

  private void refuseCommonRecords(Scope2Result other) {
    Set<String> ids = new HashSet<>();
    loads.forEach(load -> ids.add(load.record().id()));
    excluded.forEach(one -> ids.add(one.record().id()));
    List<String> theirs = new ArrayList<>();
    other.loads.forEach(load -> theirs.add(load.record().id()));
    other.excluded.forEach(one -> theirs.add(one.record().id()));
    theirs.retainAll(ids);
    if (!theirs.isEmpty()) {
      throw new IllegalArgumentException("record " + theirs.get(0) + " is in both results");
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Scope2Result that
        && basis.equals(that.basis)
        && loads.equals(that.loads)
        && excluded.equals(that.excluded)
        && location.equals(that.location)
        && market.equals(that.market)
        && losses.equals(that.losses)
        && instruments.equals(that.instruments);
  }

  @Override
  public int hashCode() {
    return Objects.hash(basis, location, market);
  }

  /**
   * Both figures, each with its method.
   *
   * @return one line
   */
  @Override
  public String toString() {
    return location + "; " + market;
  }
}
