package org.esg4j.scope2.hourly;

import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.esg4j.scope2.rate.EmissionRate;
import org.esg4j.units.Quantity;
import org.esg4j.units.Units;
import org.esg4j.units.kind.Emissions;
import org.esg4j.units.kind.Energy;
import org.esg4j.units.kind.Share;
import org.jspecify.annotations.Nullable;

/**
 * Energy of one market, matched by interval: used = matched + unmatched, generated = matched +
 * surplus.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class MatchedEnergy implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  private final Quantity<Energy> used;
  private final Quantity<Energy> generated;
  private final Quantity<Energy> matched;
  private final TimeSpans times;

  MatchedEnergy(
      Quantity<Energy> used,
      Quantity<Energy> generated,
      Quantity<Energy> matched,
      TimeSpans times) {
    this.used = used;
    this.generated = generated;
    this.matched = matched;
    this.times = times;
  }

  /** Nothing used and nothing generated. */
  static MatchedEnergy none() {
    Quantity<Energy> zero = Units.MEGAWATT_HOUR.of(0);
    return new MatchedEnergy(zero, zero, zero, new TimeSpans());
  }

  /**
   * All energy used.
   *
   * @return the sum over intervals
   */
  public Quantity<Energy> used() {
    return used;
  }

  /**
   * All energy generated.
   *
   * @return the sum over intervals
   */
  public Quantity<Energy> generated() {
    return generated;
  }

  /**
   * Use that was matched within its interval: the sum over intervals of min(use, generation).
   *
   * @return the sum
   */
  public Quantity<Energy> matched() {
    return matched;
  }

  /**
   * Use that was not matched within its interval.
   *
   * @return used - matched, zero or more
   */
  public Quantity<Energy> unmatched() {
    return used.minus(matched);
  }

  /**
   * Generation that found no use in its interval; it is not carried to another.
   *
   * @return generated - matched, zero or more
   */
  public Quantity<Energy> surplus() {
    return generated.minus(matched);
  }

  /**
   * What would count as matched if all intervals were one: min(used, generated).
   *
   * @return the figure of yearly matching, never below {@link #matched()}
   */
  public Quantity<Energy> matchedOverAll() {
    return used.compareTo(generated) < 0 ? used : generated;
  }

  /**
   * The share of use that was matched by interval.
   *
   * @return from 0 to 1, or empty if nothing was used
   */
  public Optional<Quantity<Share>> matchedShare() {
    return used.isZero() ? Optional.empty() : Optional.of(matched.ratio(used));
  }

  /**
   * The share of use that would count as matched if all intervals were one.
   *
   * @return from 0 to 1, never below {@link #matchedShare()}; empty if nothing was used
   */
  public Optional<Quantity<Share>> matchedShareOverAll() {
    return used.isZero() ? Optional.empty() : Optional.of(matchedOverAll().ratio(used));
  }

  /**
   * The emissions of what was not matched: unmatched x the rate of the residual mix.
   *
   * @param residual the rate of energy that nobody's attributes cover
   * @return the emissions
   */
  public Quantity<Emissions> residualEmissions(EmissionRate residual) {
    return unmatched().times(residual.rate());
  }

  /**
   * The emissions of what would not be matched if all intervals were one.
   *
   * @param residual the rate of energy that nobody's attributes cover
   * @return the emissions, never above {@link #residualEmissions}
   */
  public Quantity<Emissions> residualEmissionsOverAll(EmissionRate residual) {
    return used.minus(matchedOverAll()).times(residual.rate());
  }

  /** Energy of other intervals, or of another market, together with this. */
  MatchedEnergy plus(MatchedEnergy other, TimeSpans times) {
    return new MatchedEnergy(
        used.plus(other.used), generated.plus(other.generated), matched.plus(other.matched), times);
  }

  /** The same market in other intervals. */
  MatchedEnergy merge(MatchedEnergy other) {
    return plus(other, times.merge(other.times));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MatchedEnergy that
        && used.equals(that.used)
        && generated.equals(that.generated)
        && matched.equals(that.matched)
        && times.equals(that.times);
  }

  @Override
  public int hashCode() {
    return Objects.hash(used, generated, matched);
  }

  /**
   * Matched and used energy.
   *
   * @return such as "60 MWh matched of 100 MWh"
   */
  @Override
  public String toString() {
    return matched + " matched of " + used;
  }
}
