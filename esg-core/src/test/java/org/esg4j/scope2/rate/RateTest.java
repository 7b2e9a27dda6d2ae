package org.esg4j.scope2.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import org.esg4j.Copies;
import org.esg4j.factor.EmissionFactor;
import org.esg4j.factor.FactorCatalog;
import org.esg4j.factor.GasCoverage;
import org.esg4j.factor.GwpSet;
import org.esg4j.units.Rate;
import org.esg4j.units.Units;
import org.esg4j.units.kind.Emissions;
import org.esg4j.units.kind.Energy;
import org.esg4j.units.kind.GasMass;
import org.esg4j.units.number.Rational;
import org.junit.jupiter.api.Test;

class RateTest {
  private static final GwpSet AR5 = GwpSet.ar5();

  private static Rate<Emissions, Energy> tonnes(String number) {
    return Units.TONNE_CO2E.per(Units.MEGAWATT_HOUR).of(number);
  }

  private static Rate<GasMass, Energy> kilograms(String gas, String number) {
    return Units.kilogramOf(gas).per(Units.MEGAWATT_HOUR).of(number);
  }

  private static EmissionRate byGas() {
    return EmissionRate.byGas(
        Map.of("CO2", kilograms("CO2", "400"), "CH4", kilograms("CH4", "0.5")), AR5);
  }

  @Test
  void oneNumber() {
    EmissionRate rate = EmissionRate.of(tonnes("0.5366"), GasCoverage.CO2_ONLY);
    assertThat(rate).hasToString("0.5366 tCO2e/MWh (CO2)");
    assertThat(rate.gases()).isEmpty();
    assertThat(rate.potentials()).isEmpty();
    assertThat(rate.biogenicCo2()).isEmpty();
    assertThat(EmissionRate.zero().rate().number().isZero()).isTrue();
    assertThat(EmissionRate.zero().coverage()).isEqualTo(GasCoverage.CO2E);
  }

  /** 400 + 0.5 x 28. */
  @Test
  void gasByGas() {
    EmissionRate rate = byGas();
    assertThat(rate.rate()).isEqualTo(Units.KILOGRAM_CO2E.per(Units.MEGAWATT_HOUR).of(414));
    assertThat(rate.coverage()).isEqualTo(GasCoverage.BY_GAS);
    assertThat(rate.potentials()).contains("AR5");
    assertThat(rate.gases()).extracting(GasTerm::gas).containsExactly("CH4", "CO2");
    assertThat(Copies.serialized(rate)).isEqualTo(rate).hasSameHashCodeAs(rate);
  }

  @Test
  void unitsOfMassAreWeighedTo() {
    GasTerm term =
        new GasTerm(
            "CH4", Units.tonneOf("CH4").per(Units.GIGAWATT_HOUR).of("0.5"), new BigDecimal("28"));
    assertThat(term.co2e()).isEqualTo(Units.KILOGRAM_CO2E.per(Units.MEGAWATT_HOUR).of(14));
  }

  @Test
  void ofPublishedFactors() {
    FactorCatalog catalog = FactorCatalog.bundled();
    EmissionFactor camx = catalog.find("us-egrid2023-camx").orElseThrow();
    EmissionFactor china = catalog.find("cn-national-avg-2022").orElseThrow();
    EmissionFactor austria = catalog.find("eu-aib-2024-at").orElseThrow();
    assertThat(EmissionRate.of(camx, AR5).rate()).isEqualTo(camx.rate(AR5));
    assertThat(EmissionRate.of(camx, GwpSet.ar4()).rate()).isEqualTo(camx.rate(GwpSet.ar4()));
    assertThat(EmissionRate.of(china, AR5))
        .isEqualTo(EmissionRate.of(tonnes("0.5366"), GasCoverage.CO2_ONLY));
    assertThatThrownBy(() -> EmissionRate.of(austria, AR5))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("eu-aib-2024-at");
  }

  @Test
  void aRateOfCo2IsCompletedByOtherGases() {
    EmissionRate completed =
        EmissionRate.of(tonnes("0.1"), GasCoverage.CO2_ONLY)
            .withBiogenicCo2(kilograms("CO2", "3"))
            .completedFrom(byGas());
    assertThat(completed.rate()).isEqualTo(tonnes("0.114"));
    assertThat(completed.coverage()).isEqualTo(GasCoverage.BY_GAS);
    assertThat(completed.gases()).extracting(GasTerm::gas).containsExactly("CO2", "CH4");
    assertThat(completed.potentials()).contains("AR5");
    assertThat(completed.biogenicCo2()).contains(kilograms("CO2", "3"));
  }

  @Test
  void whatCoversMoreIsNotCompleted() {
    EmissionRate whole = EmissionRate.of(tonnes("0.1"), GasCoverage.CO2E);
    EmissionRate co2 = EmissionRate.of(tonnes("0.1"), GasCoverage.CO2_ONLY);
    EmissionRate onlyCo2 = EmissionRate.byGas(Map.of("CO2", kilograms("CO2", "9")), AR5);
    assertThat(whole.completedFrom(byGas())).isSameAs(whole);
    assertThat(co2.completedFrom(whole)).isSameAs(co2);
    assertThat(co2.completedFrom(onlyCo2)).isSameAs(co2);
  }

  @Test
  void scalingScalesEveryGas() {
    Rational half = Rational.of("0.5");
    EmissionRate rate = byGas().withBiogenicCo2(kilograms("CO2", "8")).scaledBy(half);
    assertThat(rate.rate()).isEqualTo(byGas().rate().scaledBy(half));
    assertThat(rate.gases().get(0).rate()).isEqualTo(kilograms("CH4", "0.25"));
    assertThat(rate.biogenicCo2()).contains(kilograms("CO2", "4"));
    assertThat(EmissionRate.zero().scaledBy(half).biogenicCo2()).isEmpty();
  }

  @Test
  void whatCannotBeIsRefused() {
    assertThatThrownBy(() -> EmissionRate.of(tonnes("-0.1"), GasCoverage.CO2E))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-0.1");
    assertThatThrownBy(() -> EmissionRate.of(tonnes("0.1"), GasCoverage.BY_GAS))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> EmissionRate.byGas(Map.of(), AR5))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> EmissionRate.byGas(Map.of("CO2", kilograms("CH4", "1")), AR5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("CO2");
    assertThatThrownBy(() -> EmissionRate.byGas(Map.of("CO2", kilograms("CO2", "-1")), AR5))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> byGas().withBiogenicCo2(kilograms("CH4", "1")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> byGas().scaledBy(Rational.of(-1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void equalityLooksAtRateCoverageAndGases() {
    EmissionRate rate = EmissionRate.of(tonnes("0.5"), GasCoverage.CO2E);
    assertThat(rate)
        .isEqualTo(
            EmissionRate.of(
                Units.KILOGRAM_CO2E.per(Units.KILOWATT_HOUR).of("0.50"), GasCoverage.CO2E))
        .isNotEqualTo(EmissionRate.of(tonnes("0.5"), GasCoverage.CO2_ONLY))
        .isNotEqualTo(EmissionRate.of(tonnes("0.6"), GasCoverage.CO2E))
        .isNotEqualTo(rate.withBiogenicCo2(kilograms("CO2", "1")))
        .isNotEqualTo("0.5");
    EmissionRate ar4 = EmissionRate.byGas(Map.of("CO2", kilograms("CO2", "414")), GwpSet.ar4());
    assertThat(ar4)
        .isNotEqualTo(EmissionRate.byGas(Map.of("CO2", kilograms("CO2", "414")), AR5))
        .isNotEqualTo(byGas());
  }

  @Test
  void aResidualMixSharesTheEmissionsAmongTheRest() {
    EmissionRate average = EmissionRate.of(tonnes("0.4"), GasCoverage.CO2E);
    assertThat(
            ResidualMix.of(average, Units.GIGAWATT_HOUR.of(10), Units.MEGAWATT_HOUR.of(2000))
                .rate())
        .isEqualTo(tonnes("0.5"));
    assertThat(ResidualMix.of(average, Units.MEGAWATT_HOUR.of(1), Units.MEGAWATT_HOUR.of(0)))
        .isEqualTo(average);
    assertThatThrownBy(
            () -> ResidualMix.of(average, Units.MEGAWATT_HOUR.of(1), Units.MEGAWATT_HOUR.of(1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> ResidualMix.of(average, Units.MEGAWATT_HOUR.of(1), Units.MEGAWATT_HOUR.of(-1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anImpliedFactorIsComparedWithinHalfADigit() {
    ImpliedFactor implied =
        new ImpliedFactor(Units.TONNE_CO2E.of("0.5"), 1, Units.MEGAWATT_HOUR.of(1));
    assertThat(implied.rate()).isEqualTo(tonnes("0.5"));
    assertThat(implied.agreesWith(tonnes("0.45"))).isTrue();
    assertThat(implied.agreesWith(tonnes("0.55"))).isTrue();
    assertThat(implied.agreesWith(tonnes("0.5501"))).isFalse();
    assertThat(implied.agreesWith(tonnes("0.4499"))).isFalse();
    assertThatThrownBy(
            () -> new ImpliedFactor(Units.TONNE_CO2E.of(1), 0, Units.MEGAWATT_HOUR.of(0)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
