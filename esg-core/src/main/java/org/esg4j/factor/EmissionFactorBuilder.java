package org.esg4j.factor;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.esg4j.units.number.Rational;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what an {@link EmissionFactor} needs.
 *
 * <p>Required are region, carrier, kind, value or the statement that there is none, publication,
 * and whether it is verified. A builder is for one thread.
 */
public final class EmissionFactorBuilder {
  private static final int LONGEST_ID = 200;

  final String id;
  @Nullable String region;
  @Nullable Title name;
  @Nullable EnergyCarrier carrier;
  @Nullable FactorKind kind;
  @Nullable BigDecimal value;
  @Nullable String unit;
  @Nullable GasCoverage coverage;
  boolean coverageUncertain;
  @Nullable String gwp;
  final TreeMap<String, BigDecimal> otherGases = new TreeMap<>();
  @Nullable Integer year;
  @Nullable Integer edition;
  @Nullable String basis;
  @Nullable Publication publication;
  @Nullable Boolean verified;
  String verification = "";
  List<String> evidence = List.of();
  @Nullable String notes;

  EmissionFactorBuilder(String id) {
    this.id = Objects.requireNonNull(id, "id");
    if (id.isBlank() || id.length() > LONGEST_ID) {
      throw new IllegalArgumentException(
          "the id of a factor has 1 to " + LONGEST_ID + " characters");
    }
  }

  /**
   * States the region.
   *
   * @param region the id of a {@link Region}, such as {@code CN-GD}
   * @return this builder
   */
  public EmissionFactorBuilder region(String region) {
    this.region = Objects.requireNonNull(region, "region");
    return this;
  }

  /**
   * States what the publisher calls the region or the series; the id of the region if not stated.
   *
   * @param name the name
   * @return this builder
   */
  public EmissionFactorBuilder name(Title name) {
    this.name = Objects.requireNonNull(name, "name");
    return this;
  }

  /**
   * States the energy carrier.
   *
   * @param carrier such as electricity
   * @return this builder
   */
  public EmissionFactorBuilder carrier(EnergyCarrier carrier) {
    this.carrier = Objects.requireNonNull(carrier, "carrier");
    return this;
  }

  /**
   * States what the factor is an average of.
   *
   * @param kind the kind
   * @return this builder
   */
  public EmissionFactorBuilder kind(FactorKind kind) {
    this.kind = Objects.requireNonNull(kind, "kind");
    return this;
  }

  /**
   * States the value as published.
   *
   * @param decimal the number, such as {@code 0.5366}
   * @param unit the unit, such as {@code tCO2/MWh}, {@code kgCO2e/kWh} or {@code lb CO2/MWh}
   * @param coverage which gases the value covers
   * @return this builder
   * @throws NumberFormatException if the number is no decimal
   * @throws ArithmeticException if the number is beyond the limits of {@link Rational}
   */
  public EmissionFactorBuilder value(String decimal, String unit, GasCoverage coverage) {
    return value(Rational.of(decimal).toBigDecimal(), unit, coverage);
  }

  /**
   * States the value as published.
   *
   * @param value the number
   * @param unit the unit, such as {@code tCO2/MWh}, {@code kgCO2e/kWh} or {@code lb CO2/MWh}
   * @param coverage which gases the value covers
   * @return this builder
   */
  public EmissionFactorBuilder value(BigDecimal value, String unit, GasCoverage coverage) {
    this.value = Objects.requireNonNull(value, "value");
    this.unit = Objects.requireNonNull(unit, "unit");
    this.coverage = Objects.requireNonNull(coverage, "coverage");
    return this;
  }

  /**
   * States that the factor is known not to exist, or not to have been found.
   *
   * @param unit the unit it would have
   * @param coverage which gases it would cover
   * @return this builder
   */
  public EmissionFactorBuilder noValue(String unit, GasCoverage coverage) {
    this.value = null;
    this.unit = Objects.requireNonNull(unit, "unit");
    this.coverage = Objects.requireNonNull(coverage, "coverage");
    return this;
  }

  /**
   * States that the coverage is inferred or disputed rather than stated by the publisher.
   *
   * @return this builder
   */
  public EmissionFactorBuilder coverageUncertain() {
    this.coverageUncertain = true;
    return this;
  }

  /**
   * States the set of potentials inside a value of CO2e.
   *
   * @param gwp such as {@code AR5}
   * @return this builder
   */
  public EmissionFactorBuilder gwp(String gwp) {
    this.gwp = Objects.requireNonNull(gwp, "gwp");
    return this;
  }

  /**
   * States the rate of a gas beside the CO2 of the value; for factors {@linkplain
   * GasCoverage#BY_GAS by gas}.
   *
   * @param gas such as {@code CH4}
   * @param value the number, in the mass and energy of the value
   * @return this builder
   */
  public EmissionFactorBuilder gas(String gas, BigDecimal value) {
    otherGases.put(Objects.requireNonNull(gas, "gas"), Objects.requireNonNull(value, "value"));
    return this;
  }

  /**
   * States the year that the factor describes.
   *
   * @param year the year
   * @return this builder
   */
  public EmissionFactorBuilder year(int year) {
    this.year = year;
    return this;
  }

  /**
   * States the year that the publisher names the edition by.
   *
   * @param edition the year
   * @return this builder
   */
  public EmissionFactorBuilder edition(int edition) {
    this.edition = edition;
    return this;
  }

  /**
   * States what the value counts.
   *
   * @param basis such as "electricity sold"
   * @return this builder
   */
  public EmissionFactorBuilder basis(String basis) {
    this.basis = Objects.requireNonNull(basis, "basis");
    return this;
  }

  /**
   * States where the factor is published.
   *
   * @param publication the publication
   * @return this builder
   */
  public EmissionFactorBuilder publication(Publication publication) {
    this.publication = Objects.requireNonNull(publication, "publication");
    return this;
  }

  /**
   * States that the figure was confirmed.
   *
   * @param how such as "letter of the supplier on file"
   * @return this builder
   */
  public EmissionFactorBuilder verified(String how) {
    this.verified = true;
    this.verification = Objects.requireNonNull(how, "how");
    return this;
  }

  /**
   * States that the figure was not confirmed.
   *
   * @param why such as "quoted by telephone"
   * @return this builder
   */
  public EmissionFactorBuilder unverified(String why) {
    this.verified = false;
    this.verification = Objects.requireNonNull(why, "why");
    return this;
  }

  /**
   * States where the figure was read.
   *
   * @param evidence addresses and descriptions
   * @return this builder
   */
  public EmissionFactorBuilder evidence(List<String> evidence) {
    this.evidence = List.copyOf(evidence);
    return this;
  }

  /**
   * States what else a user of the factor should know.
   *
   * @param notes notes
   * @return this builder
   */
  public EmissionFactorBuilder notes(String notes) {
    this.notes = Objects.requireNonNull(notes, "notes");
    return this;
  }

  /**
   * Creates the factor.
   *
   * @return the factor
   * @throws IllegalStateException if something required was not stated
   * @throws IllegalArgumentException if the value is below zero, the unit is none that factors are
   *     published in, or unit and gas coverage contradict each other
   */
  public EmissionFactor build() {
    String stated = stated(unit, "value and unit");
    PublishedUnit parsed =
        PublishedUnit.parse(stated).orElseThrow(() -> refusal(PublishedUnit.EXPECTED, stated));
    FactorRules.check(this, parsed);
    return new EmissionFactor(this, parsed);
  }

  IllegalArgumentException refusal(String expected, String found) {
    return new IllegalArgumentException(
        "factor " + id + ": expected " + expected + ", found " + found);
  }

  static <T> T stated(@Nullable T part, String what) {
    if (part == null) {
      throw new IllegalStateException("a factor needs its " + what);
    }
    return part;
  }
}
