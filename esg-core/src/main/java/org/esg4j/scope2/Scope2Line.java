package org.esg4j.scope2;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.esg4j.factor.GasCoverage;
import org.esg4j.scope2.activity.EnergyConsumption;
import org.esg4j.scope2.rate.EmissionRate;
import org.esg4j.units.Quantity;
import org.esg4j.units.kind.Emissions;
import org.esg4j.units.kind.Energy;
import org.esg4j.units.kind.GasMass;
import org.jspecify.annotations.Nullable;

/**
 * One line of a calculation: energy of one record at one rate.
 *
 * <pre>  emissions = amount x rate</pre>
 *
 * <p>By the market-based method a record has as many lines as it has instruments, and one for the
 * rest. This class is immutable and thread-safe.
 */
public final class Scope2Line implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  private final Scope2Method method;
  private final Load load;
  private final int part;
  private final Quantity<Energy> amount;
  private final RateSource source;

  @SuppressWarnings("serial") // the lists of the JDK that cannot be modified are serializable
  private final List<LineNote> notes;

  private final @Nullable Quantity<Emissions> emissions;

  /** A line; its notes are such as {@link LineNote#ordered} gives. */
  Scope2Line(
      Scope2Method method,
      Load load,
      int part,
      Quantity<Energy> amount,
      RateSource source,
      List<LineNote> notes) {
    this.method = method;
    this.load = load;
    this.part = part;
    this.amount = amount;
    this.source = source;
    this.notes = notes;
    EmissionRate rate = source.emissionRate().orElse(null);
    this.emissions = rate == null ? null : amount.times(rate.rate());
  }

  /**
   * The method.
   *
   * @return the method whose total the line is part of
   */
  public Scope2Method method() {
    return method;
  }

  /**
   * What names the line within its method.
   *
   * @return the id of the record and the number of the line, such as {@code sz-2024#1}
   */
  public String id() {
    return record().id() + '#' + part;
  }

  /**
   * The number of the line among those of its record.
   *
   * @return 1 for the first
   */
  public int part() {
    return part;
  }

  /**
   * The record of use.
   *
   * @return the record as it was given
   */
  public EnergyConsumption record() {
    return load.record();
  }

  /**
   * The record with what of it is inside the boundary.
   *
   * @return record, share and amount
   */
  public Load load() {
    return load;
  }

  /**
   * The energy of this line.
   *
   * @return the part of the record's amount inside the boundary that has this rate
   */
  public Quantity<Energy> amount() {
    return amount;
  }

  /**
   * Where the rate comes from.
   *
   * @return a factor or an instrument, with why, or that there is none
   */
  public RateSource source() {
    return source;
  }

  /**
   * What a reader must be told.
   *
   * @return notes in a fixed order, possibly none
   */
  public List<LineNote> notes() {
    return notes;
  }

  /**
   * The emissions: amount x rate, exactly.
   *
   * @return the emissions, or empty if there is no rate
   */
  public Optional<Quantity<Emissions>> emissions() {
    return Optional.ofNullable(emissions);
  }

  /**
   * The gases that the emissions cover.
   *
   * @return the coverage of the rate, or empty if there is none
   */
  public Optional<GasCoverage> coverage() {
    return source.emissionRate().map(EmissionRate::coverage);
  }

  /**
   * CO2 from biomass: amount x the rate of it, apart from the emissions.
   *
   * @return the mass, or empty if the source does not state it
   */
  public Optional<Quantity<GasMass>> biogenicCo2() {
    return source.emissionRate().flatMap(EmissionRate::biogenicCo2).map(amount::times);
  }

  /**
   * Whether there is no rate.
   *
   * @return true for a gap
   */
  public boolean isGap() {
    return emissions == null;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Scope2Line that
        && method == that.method
        && load.equals(that.load)
        && part == that.part
        && amount.equals(that.amount)
        && source.equals(that.source)
        && notes.equals(that.notes);
  }

  @Override
  public int hashCode() {
    return Objects.hash(method, load, part, amount);
  }

  /**
   * The line in short.
   *
   * @return id, amount, rate and emissions
   */
  @Override
  public String toString() {
    return source
        .emissionRate()
        .map(rate -> id() + ": " + amount + " x " + rate.rate() + " = " + emissions)
        .orElseGet(() -> id() + ": " + amount + ", no rate");
  }
}
