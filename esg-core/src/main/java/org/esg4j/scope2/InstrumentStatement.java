package org.esg4j.scope2;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.esg4j.scope2.instrument.Assignment;
import org.esg4j.scope2.instrument.ContractualInstrument;
import org.esg4j.scope2.instrument.OverAllocationException;
import org.esg4j.units.Quantity;
import org.esg4j.units.QuantitySum;
import org.esg4j.units.kind.Energy;
import org.jspecify.annotations.Nullable;

/**
 * What became of an instrument: held = claimed + unusable + unmet + surplus, to the last digit.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class InstrumentStatement implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  private final ContractualInstrument instrument;
  private final Quantity<Energy> claimed;
  private final ArrayList<Refusal> refusals;
  private final ArrayList<Assignment> unmet;

  InstrumentStatement(
      ContractualInstrument instrument,
      Quantity<Energy> claimed,
      List<Refusal> refusals,
      List<Assignment> unmet) {
    this.instrument = instrument;
    this.claimed = claimed;
    this.refusals = new ArrayList<>(refusals);
    this.unmet = new ArrayList<>(unmet);
    if (surplus().signum() < 0) {
      throw new OverAllocationException(
          "instrument " + instrument.id(), held().minus(surplus()), held());
    }
  }

  /**
   * The instrument.
   *
   * @return the instrument as it was given
   */
  public ContractualInstrument instrument() {
    return instrument;
  }

  /**
   * The volume held.
   *
   * @return the volume; of a supplier's rate, what its sites took
   */
  public Quantity<Energy> held() {
    return instrument.volume().orElse(claimed);
  }

  /**
   * The volume that covers use.
   *
   * @return what was claimed, never above {@link #held()}
   */
  public Quantity<Energy> claimed() {
    return claimed;
  }

  /**
   * The volume that cannot be used because a criterion is not met.
   *
   * @return all of it or that of some assignments
   */
  public Quantity<Energy> unusable() {
    QuantitySum<Energy> sum = new QuantitySum<>(claimed.unit());
    for (Refusal refusal : refusals) {
      Optional<Assignment> assignment = refusal.assignment();
      if (assignment.isEmpty()) {
        return held().in(claimed.unit());
      }
      sum.add(assignment.get().volume());
    }
    return sum.total();
  }

  /**
   * The volume assigned to records or sites that are not there.
   *
   * @return what waits for its record, in another part of the calculation or for ever
   */
  public Quantity<Energy> unmetVolume() {
    QuantitySum<Energy> sum = new QuantitySum<>(claimed.unit());
    if (isUsable()) {
      unmet.forEach(assignment -> sum.add(assignment.volume()));
    }
    return sum.total();
  }

  /**
   * The volume that nothing was left to cover with. It is not carried to another year or site.
   *
   * @return the rest, zero or more
   */
  public Quantity<Energy> surplus() {
    return held().in(claimed.unit()).minus(claimed).minus(unusable()).minus(unmetVolume());
  }

  /**
   * Whether the rules honour the instrument.
   *
   * @return false if a criterion rules out all of it
   */
  public boolean isUsable() {
    return refusals.stream().allMatch(refusal -> refusal.assignment().isPresent());
  }

  /**
   * Why it, or part of it, could not be used.
   *
   * @return the refusals, none for an instrument that could be used
   */
  public List<Refusal> refusals() {
    return List.copyOf(refusals);
  }

  /**
   * The assignments whose record or site is not there.
   *
   * @return the assignments in the order they were made
   */
  public List<Assignment> unmet() {
    return List.copyOf(unmet);
  }

  /** What became of the same instrument in two parts of a calculation together. */
  InstrumentStatement merge(InstrumentStatement other) {
    if (!instrument.equals(other.instrument)) {
      throw new IllegalArgumentException(
          "two instruments have the id " + instrument.id() + ": the parts do not belong together");
    }
    List<Assignment> stillUnmet = new ArrayList<>(unmet);
    stillUnmet.retainAll(other.unmet);
    Set<Refusal> all = new LinkedHashSet<>(refusals);
    all.addAll(other.refusals);
    List<Assignment> twice = met();
    twice.retainAll(other.met());
    if (!twice.isEmpty()) {
      throw new IllegalArgumentException(
          "instrument "
              + instrument.id()
              + ": the site of "
              + twice
              + " is split between the parts; keep its records together");
    }
    return new InstrumentStatement(
        instrument, claimed.plus(other.claimed), inOrder(all), stillUnmet);
  }

  /**
   * The refusals in the order of the assignments, so that it does not matter which part is first.
   */
  private List<Refusal> inOrder(Set<Refusal> all) {
    List<Refusal> ordered = new ArrayList<>();
    all.stream().filter(one -> one.assignment().isEmpty()).forEach(ordered::add);
    for (Assignment assignment : instrument.assignments()) {
      all.stream()
          .filter(one -> one.assignment().equals(Optional.of(assignment)))
          .filter(one -> !ordered.contains(one))
          .forEach(ordered::add);
    }
    return ordered;
  }

  private List<Assignment> met() {
    List<Assignment> met = new ArrayList<>();
    if (isUsable()) {
      met.addAll(instrument.assignments());
      met.removeAll(unmet);
      refusals.forEach(refusal -> refusal.assignment().ifPresent(met::remove));
    }
    return met;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof InstrumentStatement that
        && instrument.equals(that.instrument)
        && claimed.equals(that.claimed)
        && refusals.equals(that.refusals)
        && unmet.equals(that.unmet);
  }

  @Override
  public int hashCode() {
    return Objects.hash(instrument, claimed);
  }

  /**
   * The statement in one line.
   *
   * @return the instrument with what was claimed and what was left
   */
  @Override
  public String toString() {
    return instrument.id() + ": " + claimed + " of " + held() + " claimed, surplus " + surplus();
  }
}
