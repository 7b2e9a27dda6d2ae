package org.esg4j.factor;

import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.esg4j.units.Rate;
import org.esg4j.units.kind.Emissions;
import org.esg4j.units.kind.Energy;
import org.esg4j.units.kind.GasMass;
import org.esg4j.units.number.Rational;
import org.jspecify.annotations.Nullable;

/**
 * One emission factor as one publication has it: a rate of emissions per energy, and all that must
 * be known to defend it.
 *
 * <p>A record may also say that a factor is known not to exist, such as a residual mix of Austria.
 * Such a {@linkplain #isKnownGap() known gap} has no rate; asking for one is an error, because
 * absent is not zero.
 *
 * <p>Equality looks at the whole record, the value with the digits it was published with. Immutable
 * and thread-safe.
 */
public final class EmissionFactor implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  private final String id;
  private final String region;
  private final Title name;
  private final EnergyCarrier carrier;
  private final FactorKind kind;
  private final @Nullable BigDecimal value;
  private final String unit;
  private final @Nullable Rate<Emissions, Energy> rate;
  private final GasCoverage coverage;
  private final boolean coverageUncertain;
  private final @Nullable String gwp;
  private final TreeMap<String, BigDecimal> otherGases;
  private final @Nullable Integer year;
  private final @Nullable Integer edition;
  private final @Nullable String basis;
  private final Publication publication;
  private final boolean verified;
  private final String verification;
  private final List<String> evidence;
  private final @Nullable String notes;

  EmissionFactor(EmissionFactorBuilder from, PublishedUnit unit) {
    this.id = from.id;
    this.region = EmissionFactorBuilder.stated(from.region, "region");
    this.name = from.name == null ? Title.of(region) : from.name;
    this.carrier = EmissionFactorBuilder.stated(from.carrier, "carrier");
    this.kind = EmissionFactorBuilder.stated(from.kind, "kind");
    this.value = from.value;
    this.unit = EmissionFactorBuilder.stated(from.unit, "value and unit");
    this.rate = value == null ? null : unit.emissions().of(value);
    this.coverage = EmissionFactorBuilder.stated(from.coverage, "gas coverage");
    this.coverageUncertain = from.coverageUncertain;
    this.gwp = from.gwp;
    this.otherGases = new TreeMap<>(from.otherGases);
    this.year = from.year;
    this.edition = from.edition;
    this.basis = from.basis;
    this.publication = EmissionFactorBuilder.stated(from.publication, "publication");
    this.verified = EmissionFactorBuilder.stated(from.verified, "whether it is verified");
    this.verification = from.verification;
    this.evidence = List.copyOf(from.evidence);
    this.notes = from.notes;
  }

  /**
   * Begins a factor.
   *
   * @param id what names it, for ever and whatever else changes
   * @return a builder
   * @throws IllegalArgumentException if the id is blank
   */
  public static EmissionFactorBuilder builder(String id) {
    return new EmissionFactorBuilder(id);
  }

  /**
   * Returns what names this factor.
   *
   * @return the id, unique in its set
   */
  public String id() {
    return id;
  }

  /**
   * Returns the region that this factor is of.
   *
   * @return the id of a {@link Region}, such as {@code CN-GD}
   */
  public String region() {
    return region;
  }

  /**
   * Returns what the publisher calls the region or the series.
   *
   * @return the name
   */
  public Title name() {
    return name;
  }

  /**
   * Returns the energy carrier.
   *
   * @return such as electricity
   */
  public EnergyCarrier carrier() {
    return carrier;
  }

  /**
   * Returns what this factor is an average of.
   *
   * @return the kind
   */
  public FactorKind kind() {
    return kind;
  }

  /**
   * Returns whether this record says that the factor does not exist or was not found.
   *
   * @return whether there is no value
   */
  public boolean isKnownGap() {
    return value == null;
  }

  /**
   * Returns the number as published, with its digits.
   *
   * @return the number in {@link #publishedUnit()}, or empty for a known gap
   */
  public Optional<BigDecimal> publishedValue() {
    return Optional.ofNullable(value);
  }

  /**
   * Returns the unit as published.
   *
   * @return such as {@code lb CO2/MWh}
   */
  public String publishedUnit() {
    return unit;
  }

  /**
   * Returns the published number as a rate, exactly.
   *
   * <p>Of a factor of CO2 alone, and of one that gives its gases one by one, this is the CO2, at
   * its potential of 1: see {@link #coverage()} before naming the result.
   *
   * @return the rate, in the unit it was published in
   * @throws KnownGapException if there is no value
   */
  public Rate<Emissions, Energy> rate() {
    if (rate == null) {
      throw new KnownGapException(this);
    }
    return rate;
  }

  /**
   * Returns the rate under a set of global warming potentials: the sum over gases of rate times
   * potential, where the factor gives its gases one by one, and {@link #rate()} otherwise.
   *
   * <p>A factor published as CO2e is not weighted again (GHG Protocol Scope 2 Guidance, 2015; IFRS
   * S2, 2023, B21 and B22).
   *
   * @param potentials the potentials of the gases
   * @return the rate, in the mass and energy it was published in
   * @throws KnownGapException if there is no value
   * @throws UnknownGasException if the set has no potential of a gas of this factor
   */
  public Rate<Emissions, Energy> rate(GwpSet potentials) {
    Objects.requireNonNull(potentials, "potentials");
    Rate<Emissions, Energy> published = rate();
    if (coverage != GasCoverage.BY_GAS) {
      return published;
    }
    Rational total = published.number().times(Rational.of(potentials.potential("CO2")));
    for (Map.Entry<String, BigDecimal> gas : otherGases.entrySet()) {
      Rational potential = Rational.of(potentials.potential(gas.getKey()));
      total = total.plus(Rational.of(gas.getValue()).times(potential));
    }
    return published.unit().of(total);
  }

  /**
   * Returns the rates of single gases, as far as the publication gives them.
   *
   * @return rates by gas: CO2 and others of a factor by gas, CO2 of a factor of CO2 alone, nothing
   *     of any other
   */
  public Map<String, Rate<GasMass, Energy>> gasRates() {
    Map<String, Rate<GasMass, Energy>> rates = new TreeMap<>();
    if (value != null && (coverage == GasCoverage.BY_GAS || coverage == GasCoverage.CO2_ONLY)) {
      PublishedUnit published = PublishedUnit.parse(unit).orElseThrow();
      rates.put("CO2", published.of("CO2").of(value));
      otherGases.forEach((gas, number) -> rates.put(gas, published.of(gas).of(number)));
    }
    return Collections.unmodifiableMap(rates);
  }

  /** The numbers of gases other than CO2 as published, in the unit of the value. */
  Map<String, BigDecimal> otherGases() {
    return Collections.unmodifiableMap(otherGases);
  }

  /**
   * Returns which gases the factor covers.
   *
   * @return the coverage
   */
  public GasCoverage coverage() {
    return coverage;
  }

  /**
   * Returns whether the coverage is inferred or disputed rather than stated by the publisher.
   *
   * @return whether to call it uncertain
   */
  public boolean isCoverageUncertain() {
    return coverageUncertain;
  }

  /**
   * Returns the set of potentials inside a factor published as CO2e.
   *
   * @return such as {@code AR5}, or empty when the publisher does not say
   */
  public Optional<String> gwp() {
    return Optional.ofNullable(gwp);
  }

  /**
   * Returns the year that the factor describes, which is not the year of publication.
   *
   * @return the year, or empty when the source does not say
   */
  public Optional<Integer> year() {
    return Optional.ofNullable(year);
  }

  /**
   * Returns the year that the publisher names the edition by.
   *
   * @return the year, or empty when editions are not named so
   */
  public Optional<Integer> edition() {
    return Optional.ofNullable(edition);
  }

  /**
   * Returns what the value counts, such as "net generation" or "electricity sold".
   *
   * @return the basis, or empty when the source does not say
   */
  public Optional<String> basis() {
    return Optional.ofNullable(basis);
  }

  /**
   * Returns where the factor is published.
   *
   * @return the publication
   */
  public Publication publication() {
    return publication;
  }

  /**
   * Returns whether the figure was confirmed in at least one source.
   *
   * @return false for what was recorded but not confirmed
   */
  public boolean isVerified() {
    return verified;
  }

  /**
   * Returns how the figure was confirmed, or why it was not.
   *
   * @return words
   */
  public String verification() {
    return verification;
  }

  /**
   * Returns where the figure was read.
   *
   * @return addresses and descriptions, possibly none
   */
  public List<String> evidence() {
    return evidence;
  }

  /**
   * Returns what else a user of the factor should know.
   *
   * @return notes, or empty
   */
  public Optional<String> notes() {
    return Optional.ofNullable(notes);
  }

  /**
   * Returns what is known of this factor's publication on a day.
   *
   * @param day the day
   * @return whether it was published by the end of that day, as far as its source says
   */
  public Known knownOn(LocalDate day) {
    Objects.requireNonNull(day, "day");
    PublicationDate date = publication.published().orElse(null);
    if (date != null && !date.latest().isAfter(day)) {
      return Known.YES;
    }
    if (date != null) {
      return date.earliest().isAfter(day) ? Known.NO : Known.UNSTATED;
    }
    boolean tooEarly =
        (year != null && year >= day.getYear()) || (edition != null && edition > day.getYear());
    return tooEarly ? Known.NO : Known.UNSTATED;
  }

  /** Whether a factor was public on some day. */
  public enum Known {
    /** It was. */
    YES,
    /** It was not; without a date, that is so until the year that the factor describes is over. */
    NO,
    /** The source gives no date, or only a month or year that the day lies in. */
    UNSTATED
  }

  /** All parts, for equality and for the digest of a set; the order is part of the digest. */
  List<@Nullable Object> parts() {
    return Arrays.asList(
        id,
        region,
        name.english(),
        name.chinese().orElse(null),
        carrier.id(),
        kind.id(),
        value == null ? null : value.toString(),
        unit,
        coverage.id(),
        coverageUncertain,
        gwp,
        otherGases.toString(),
        year,
        edition,
        basis,
        publication.publisher().english(),
        publication.publisher().chinese().orElse(null),
        publication.document().english(),
        publication.document().chinese().orElse(null),
        publication.published().map(PublicationDate::toString).orElse(null),
        publication.licence().orElse(null),
        verified,
        verification,
        evidence.toString(),
        notes);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || (other instanceof EmissionFactor that && parts().equals(that.parts()));
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, region, kind, value, unit, year);
  }

  /**
   * Returns the factor in one line.
   *
   * @return such as "cn-national-avg-2022: 0.5366 tCO2/MWh"
   */
  @Override
  public String toString() {
    return id + ": " + (value == null ? "no value" : value.toPlainString() + ' ' + unit);
  }
}
