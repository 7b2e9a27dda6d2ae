package org.esg4j.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.esg4j.units.Units.CUBIC_METRE;
import static org.esg4j.units.Units.FRACTION;
import static org.esg4j.units.Units.KILOWATT_HOUR;
import static org.esg4j.units.Units.MEGAWATT_HOUR;
import static org.esg4j.units.Units.PERSON;
import static org.esg4j.units.Units.TONNE_CO2E;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.esg4j.units.number.Rational;
import org.junit.jupiter.api.Test;

/** Where raw types get a mixture past the compiler, it fails at run time and names both units. */
@SuppressWarnings({"rawtypes", "unchecked"})
class RawTypesTest {
  private final Quantity energy = MEGAWATT_HOUR.of("1410.88");
  private final Quantity fraction = MEGAWATT_HOUR.of(Rational.parse("1/3"));
  private final Quantity emissions = TONNE_CO2E.of("757.078208");
  private final Rate factor = TONNE_CO2E.per(MEGAWATT_HOUR).of("0.5366");
  private final Rate fractionalFactor = TONNE_CO2E.per(MEGAWATT_HOUR).of(Rational.parse("1/3"));
  private final Rate perHead = TONNE_CO2E.per(PERSON).of("0.4");

  private static void namesBoth(String one, String other, ThrowingCallable mixture) {
    assertThatExceptionOfType(IncompatibleUnitsException.class)
        .isThrownBy(mixture)
        .withMessageContainingAll(one, other);
  }

  @Test
  void sums() {
    namesBoth("MWh (Energy)", "tCO2e (Emissions)", () -> energy.plus(emissions));
    namesBoth("MWh (Energy)", "tCO2e (Emissions)", () -> emissions.plus(fraction));
    namesBoth("MWh (Energy)", "tCO2e (Emissions)", () -> energy.minus(emissions));
    namesBoth("MWh", "tCO2e", () -> Quantity.sum(energy, emissions));
    namesBoth("MWh", "tCO2e", () -> new QuantitySum(MEGAWATT_HOUR).add(emissions));
    namesBoth(
        "MWh", "tCO2e", () -> new QuantitySum(MEGAWATT_HOUR).merge(new QuantitySum(TONNE_CO2E)));
    namesBoth("tCO2e/MWh", "tCO2e/person", () -> factor.plus(perHead));
    namesBoth("tCO2e/MWh", "tCO2e/person", () -> factor.minus(perHead));
  }

  @Test
  void products() {
    namesBoth("person (People)", "MWh (Energy)", () -> factor.times(PERSON.of(1)));
    namesBoth("person (People)", "MWh (Energy)", () -> energy.times(perHead));
    namesBoth("person (People)", "MWh (Energy)", () -> fraction.times(perHead));
    namesBoth("person", "MWh", () -> ((Quantity) PERSON.of(1)).times(fractionalFactor));
    namesBoth("MWh (Energy)", "tCO2e (Emissions)", () -> factor.times(perHead));
    namesBoth("MWh (Energy)", "1 (Share)", () -> emissions.part(energy));
  }

  @Test
  void quotients() {
    namesBoth("MWh (Energy)", "tCO2e (Emissions)", () -> energy.over(factor));
    namesBoth("MWh (Energy)", "tCO2e (Emissions)", () -> energy.ratio(emissions));
    namesBoth("MWh (Energy)", "tCO2e (Emissions)", () -> fraction.ratio(emissions));
  }

  @Test
  void conversions() {
    namesBoth("MWh (Energy)", "tCO2e (Emissions)", () -> energy.in(TONNE_CO2E));
    namesBoth("MWh (Energy)", "tCO2e (Emissions)", () -> fraction.in(TONNE_CO2E));
    namesBoth(
        "MWh (Energy)", "m3 (Volume)", () -> ((Quantity) CUBIC_METRE.of(9)).in(MEGAWATT_HOUR));
    namesBoth("tCO2e/MWh", "tCO2e/person", () -> factor.in(TONNE_CO2E.per(PERSON)));
    namesBoth("tCO2e/MWh", "kWh", () -> factor.convertedTo(KILOWATT_HOUR));
    namesBoth("MWh", "tCO2e/MWh", () -> energy.convertedTo(TONNE_CO2E.per(MEGAWATT_HOUR)));
    namesBoth("tCO2e/MWh", "kWh/MWh", () -> factor.convertedTo(KILOWATT_HOUR.per(MEGAWATT_HOUR)));
  }

  @Test
  void order() {
    namesBoth("MWh (Energy)", "tCO2e (Emissions)", () -> energy.compareTo(emissions));
    namesBoth("MWh (Energy)", "tCO2e (Emissions)", () -> fraction.compareTo(emissions));
    namesBoth("tCO2e/MWh", "tCO2e/person", () -> factor.compareTo(perHead));
  }

  @Test
  void equalityIsFalseAndNeverFails() {
    assertThat(energy).isNotEqualTo(emissions).isNotEqualTo(factor);
    assertThat(MEGAWATT_HOUR.of(0)).isNotEqualTo(TONNE_CO2E.of(0));
    assertThat(factor).isNotEqualTo(perHead).isNotEqualTo(energy);
    assertThat(factor).isNotEqualTo(KILOWATT_HOUR.per(MEGAWATT_HOUR).of("0.5366"));
    assertThat(FRACTION.of(1)).isNotEqualTo(PERSON.of(1));
  }
}
