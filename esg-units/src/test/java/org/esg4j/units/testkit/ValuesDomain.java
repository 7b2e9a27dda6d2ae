package org.esg4j.units.testkit;

import static org.esg4j.units.Units.HOUR;
import static org.esg4j.units.Units.JOULE;
import static org.esg4j.units.Units.KILOGRAM_CO2E;
import static org.esg4j.units.Units.KILOWATT_HOUR;
import static org.esg4j.units.Units.MEGAWATT_HOUR;
import static org.esg4j.units.Units.PERSON;
import static org.esg4j.units.Units.TONNE_CO2E;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import org.esg4j.units.Quantity;
import org.esg4j.units.Rate;
import org.esg4j.units.Unit;
import org.esg4j.units.kind.Emissions;
import org.esg4j.units.kind.Energy;
import org.esg4j.units.kind.Kind;
import org.esg4j.units.kind.People;
import org.esg4j.units.kind.Time;
import org.esg4j.units.number.Rational;

/** Arbitrary numbers, quantities and rates, with the edges of their representations among them. */
public final class ValuesDomain extends DomainContextBase {
  private static final int WIDE_DIGITS = 60;

  /** Decimals as reports and meters have them. */
  public static Arbitrary<BigDecimal> meterReadings() {
    return Combinators.combine(
            Arbitraries.longs().between(-9_999_999_999L, 9_999_999_999L),
            Arbitraries.integers().between(0, 6))
        .as(BigDecimal::valueOf);
  }

  /** Decimals of any length up to {@value #WIDE_DIGITS} digits. */
  public static Arbitrary<BigDecimal> wideDecimals() {
    BigInteger bound = BigInteger.TEN.pow(WIDE_DIGITS);
    return Combinators.combine(
            Arbitraries.bigIntegers().between(bound.negate(), bound),
            Arbitraries.integers().between(-30, 300))
        .as(BigDecimal::new);
  }

  /** Any decimal: everyday, at an edge, or wide. */
  @Provide
  public Arbitrary<BigDecimal> decimals() {
    return Arbitraries.frequencyOf(
        Tuple.of(4, meterReadings()),
        Tuple.of(3, Arbitraries.of(EdgeNumbers.decimals())),
        Tuple.of(1, wideDecimals()));
  }

  /** Any number: a decimal, a fraction at an edge, or a fraction of two whole numbers. */
  @Provide
  public Arbitrary<Rational> rationals() {
    return Arbitraries.frequencyOf(
        Tuple.of(4, decimals().map(Rational::of)),
        Tuple.of(1, Arbitraries.of(EdgeNumbers.fractions())),
        Tuple.of(
            3,
            Combinators.combine(
                    Arbitraries.bigIntegers(), Arbitraries.longs().filter(bottom -> bottom != 0))
                .as((top, bottom) -> Rational.ofFraction(top, BigInteger.valueOf(bottom)))));
  }

  /** The units that convert to one unit, and copies that are equal and not the same. */
  public static <K extends Kind> Arbitrary<Unit<K>> unitsLike(Unit<K> unit) {
    List<Unit<K>> constants = AllUnits.convertibleTo(unit);
    return Arbitraries.of(
        Stream.concat(constants.stream(), constants.stream().map(AllUnits::copyOf)).toList());
  }

  private <K extends Kind> Arbitrary<Quantity<K>> quantities(Arbitrary<Unit<K>> units) {
    return Combinators.combine(units, rationals()).as(Unit::of);
  }

  /** Energy, mostly in kWh and MWh. */
  @Provide
  public Arbitrary<Quantity<Energy>> energies() {
    return quantities(energyUnits());
  }

  private static Arbitrary<Unit<Energy>> energyUnits() {
    return Arbitraries.frequencyOf(
        Tuple.of(1, Arbitraries.of(List.of(KILOWATT_HOUR, MEGAWATT_HOUR))),
        Tuple.of(1, unitsLike(JOULE)));
  }

  /** Emissions in any unit. */
  @Provide
  public Arbitrary<Quantity<Emissions>> emissions() {
    return quantities(unitsLike(KILOGRAM_CO2E));
  }

  /** Headcounts, which have one unit. */
  @Provide
  public Arbitrary<Quantity<People>> people() {
    return quantities(unitsLike(PERSON));
  }

  /** Hours, minutes and seconds. */
  @Provide
  public Arbitrary<Quantity<Time>> times() {
    return quantities(unitsLike(HOUR));
  }

  /** Emission factors of energy, mostly in the usual units. */
  @Provide
  public Arbitrary<Rate<Emissions, Energy>> factors() {
    return Combinators.combine(
            Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.of(List.of(KILOGRAM_CO2E, TONNE_CO2E))),
                Tuple.of(1, unitsLike(KILOGRAM_CO2E))),
            energyUnits(),
            rationals())
        .as((numerator, denominator, number) -> numerator.per(denominator).of(number));
  }

  /** Energy for each person. */
  @Provide
  public Arbitrary<Rate<Energy, People>> energyPerHead() {
    return Combinators.combine(energyUnits(), rationals())
        .as((numerator, number) -> numerator.per(PERSON).of(number));
  }
}
