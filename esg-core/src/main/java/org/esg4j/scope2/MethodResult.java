package org.esg4j.scope2;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.esg4j.factor.GasCoverage;
import org.esg4j.units.Quantity;
import org.esg4j.units.QuantitySum;
import org.esg4j.units.Units;
import org.esg4j.units.kind.Emissions;
import org.esg4j.units.kind.Energy;
import org.esg4j.units.kind.GasMass;
import org.esg4j.units.kind.Share;
import org.jspecify.annotations.Nullable;

/**
 * The figure of one method, with its lines.
 *
 * <p>A figure from which something is missing has no total: {@link #knownTotal()} is what there is,
 * {@link #gaps()} what is not. This class is immutable and thread-safe.
 */
public final class MethodResult implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  private final Scope2Method method;
  private final ArrayList<Scope2Line> lines;
  private final Quantity<Emissions> known;
  private final EnumSet<GasCoverage> coverages = EnumSet.noneOf(GasCoverage.class);
  private final boolean complete;

  MethodResult(Scope2Method method, List<Scope2Line> lines) {
    this.method = method;
    this.lines = new ArrayList<>(lines);
    QuantitySum<Emissions> sum = new QuantitySum<>(Units.TONNE_CO2E);
    boolean whole = true;
    for (Scope2Line line : lines) {
      Optional<Quantity<Emissions>> emissions = line.emissions();
      if (emissions.isPresent()) {
        sum.add(emissions.get());
        line.coverage().ifPresent(coverages::add);
      } else {
        whole = false;
      }
    }
    this.known = sum.total();
    this.complete = whole;
  }

  /**
   * The method.
   *
   * @return the method, with which the figure is always labelled
   */
  public Scope2Method method() {
    return method;
  }

  /**
   * The total, exactly.
   *
   * @return the emissions in tCO2e; {@link #gasCoverage()} says of which gases
   * @throws IncompleteScope2Exception if a rate is missing
   */
  public Quantity<Emissions> total() {
    requireComplete();
    return known;
  }

  /**
   * The emissions of all lines that have a rate.
   *
   * @return the sum in tCO2e; less than the total if {@link #isComplete()} is false
   */
  public Quantity<Emissions> knownTotal() {
    return known;
  }

  /**
   * Whether every line has a rate.
   *
   * @return true if there is a total
   */
  public boolean isComplete() {
    return complete;
  }

  /**
   * The lines without a rate.
   *
   * @return the gaps, none if the figure is complete
   */
  public List<Scope2Line> gaps() {
    return complete ? List.of() : lines.stream().filter(Scope2Line::isGap).toList();
  }

  /**
   * The lines, in order of record and part.
   *
   * @return all lines, unmodifiable
   */
  public List<Scope2Line> lines() {
    return Collections.unmodifiableList(lines);
  }

  /**
   * Totals by one thing.
   *
   * @param grouping what to group by
   * @return the emissions in tCO2e of each group, in alphabetical order
   * @throws IncompleteScope2Exception if a rate is missing
   */
  public SortedMap<String, Quantity<Emissions>> by(Grouping grouping) {
    SortedMap<String, Quantity<Emissions>> single = new TreeMap<>();
    by(grouping, new Grouping[0]).forEach((group, sum) -> single.put(group.names().get(0), sum));
    return Collections.unmodifiableSortedMap(single);
  }

  /**
   * Totals by several things at once.
   *
   * @param first what to group by first
   * @param then what to group by within that
   * @return the emissions in tCO2e of each group that has lines, in order of the names
   * @throws IncompleteScope2Exception if a rate is missing
   */
  public SortedMap<Group, Quantity<Emissions>> by(Grouping first, Grouping... then) {
    requireComplete();
    List<Grouping> all = new ArrayList<>(List.of(first));
    all.addAll(List.of(then));
    Map<Group, QuantitySum<Emissions>> sums = new TreeMap<>();
    for (Scope2Line line : lines) {
      Group group = new Group(all.stream().map(one -> one.of(line)).toList());
      line.emissions()
          .ifPresent(
              emissions ->
                  sums.computeIfAbsent(group, key -> new QuantitySum<>(Units.TONNE_CO2E))
                      .add(emissions));
    }
    SortedMap<Group, Quantity<Emissions>> totals = new TreeMap<>();
    sums.forEach((group, sum) -> totals.put(group, sum.total()));
    return Collections.unmodifiableSortedMap(totals);
  }

  // ---------------------------------------------------------------------------------------------

  /**
   * The gases that the lines cover.
   *
   * @return one coverage, or several if the total mixes them
   */
  public Set<GasCoverage> gasCoverage() {
    return Collections.unmodifiableSet(coverages);
  }

  /**
   * Whether the total adds emissions that cover different gases, such as CO2 alone and CO2e.
   *
   * <p>Rates by gas and rates in CO2e both cover CO2e, and do not make a mixture with each other.
   *
   * @return true if a reader must be told
   */
  public boolean isGasCoverageMixed() {
    EnumSet<GasCoverage> different = EnumSet.copyOf(coverages);
    if (different.remove(GasCoverage.BY_GAS)) {
      different.add(GasCoverage.CO2E);
    }
    return different.size() > 1;
  }

  /**
   * CO2 from biomass, apart from the total.
   *
   * @return the sum in tCO2 over the lines that state it, or empty if none does
   */
  public Optional<Quantity<GasMass>> biogenicCo2() {
    List<Quantity<GasMass>> stated =
        lines.stream().flatMap(line -> line.biogenicCo2().stream()).toList();
    return stated.isEmpty()
        ? Optional.empty()
        : Optional.of(stated.stream().collect(Quantity.summing(Units.tonneOf("CO2"))));
  }

  /**
   * The energy of all lines.
   *
   * @return the sum in MWh
   */
  public Quantity<Energy> energy() {
    return energy(line -> true);
  }

  /**
   * The share of the energy that has a rate.
   *
   * @return from 0 to 1, or empty if no energy was used
   */
  public Optional<Quantity<Share>> coverage() {
    return share(line -> !line.isGap());
  }

  /**
   * The share of the energy whose amount was estimated.
   *
   * @return from 0 to 1, or empty if no energy was used
   */
  public Optional<Quantity<Share>> estimatedShare() {
    return share(line -> line.record().quality().isEstimated());
  }

  /**
   * The share of the energy that instruments cover.
   *
   * @return from 0 to 1, or empty if no energy was used
   */
  public Optional<Quantity<Share>> instrumentShare() {
    return share(line -> line.source() instanceof AppliedInstrument);
  }

  private Optional<Quantity<Share>> share(Predicate<Scope2Line> condition) {
    Quantity<Energy> all = energy();
    return all.isZero() ? Optional.empty() : Optional.of(energy(condition).ratio(all));
  }

  private Quantity<Energy> energy(Predicate<Scope2Line> condition) {
    return lines.stream()
        .filter(condition)
        .map(Scope2Line::amount)
        .collect(Quantity.summing(Units.MEGAWATT_HOUR));
  }

  private void requireComplete() {
    if (!complete) {
      throw new IncompleteScope2Exception(gaps());
    }
  }

  /** The lines of two parts of a calculation together. */
  MethodResult merge(MethodResult other) {
    return new MethodResult(
        method,
        Stream.concat(lines.stream(), other.lines.stream()).sorted(ResultOrder.LINES).toList());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MethodResult that && method == that.method && lines.equals(that.lines);
  }

  @Override
  public int hashCode() {
    return Objects.hash(method, known, lines.size());
  }

  /**
   * The figure with its method.
   *
   * @return such as "location-based: 757.078208 tCO2e"
   */
  @Override
  public String toString() {
    return method.id() + ": " + known + (complete ? "" : ", incomplete");
  }
}
