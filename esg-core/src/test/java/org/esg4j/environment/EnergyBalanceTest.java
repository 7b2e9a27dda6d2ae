package org.esg4j.environment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.esg4j.environment.EnergyCarrier.ELECTRICITY;
import static org.esg4j.environment.EnergyCarrier.HEAT;
import static org.esg4j.units.Units.GIGAJOULE;
import static org.esg4j.units.Units.LITRE;
import static org.esg4j.units.Units.MEGAJOULE;
import static org.esg4j.units.Units.MEGAWATT_HOUR;
import static org.esg4j.units.Units.PERCENT;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.esg4j.calculation.FormulaCalculator;
import org.esg4j.environment.EnergyLine.Role;
import org.esg4j.fact.Entity;
import org.esg4j.fact.Fact;
import org.esg4j.fact.FactKey;
import org.esg4j.fact.FactSet;
import org.esg4j.fact.ReportingPeriod;
import org.esg4j.metric.MetricCatalog;
import org.esg4j.metric.Metrics;
import org.esg4j.metric.QuantityMetric;
import org.esg4j.units.Quantity;
import org.esg4j.units.kind.Energy;
import org.junit.jupiter.api.Test;

class EnergyBalanceTest {
  private static Quantity<Energy> mwh(long number) {
    return MEGAWATT_HOUR.of(number);
  }

  private static final EnergyBalance ALL =
      EnergyBalance.empty()
          .nonRenewableFuel("natural gas", mwh(100))
          .renewableFuel("biogas", mwh(20))
          .purchased(ELECTRICITY, mwh(300), mwh(60))
          .purchased(HEAT, GIGAJOULE.of(36), GIGAJOULE.of(0))
          .generatedWithoutFuel(ELECTRICITY, mwh(40))
          .generatedFromFuel(ELECTRICITY, mwh(25), mwh(5), false)
          .sold(ELECTRICITY, mwh(15), mwh(10));

  @Test
  void energyIsSummedAcrossCarriersAndFuels() {
    // 100 + 20 + 300 + 10 + 40 + 5 - 15; the 25 from fuel are in the fuel.
    assertThat(ALL.total(MEGAWATT_HOUR)).isEqualTo(mwh(460));
    assertThat(ALL.total(GIGAJOULE)).isEqualTo(GIGAJOULE.of(1656));
    assertThat(ALL.renewable(MEGAWATT_HOUR)).isEqualTo(mwh(110));
    assertThat(ALL.renewableShare().orElseThrow().in(PERCENT).rounded(2)).hasToString("23.91 %");
    assertThat(ALL.lines()).hasSize(8);
  }

  @Test
  void everyLineSaysHowItCounts() {
    assertThat(ALL.of(Role.FUEL, MEGAWATT_HOUR)).isEqualTo(mwh(120));
    assertThat(ALL.of(Role.PURCHASED, MEGAWATT_HOUR)).isEqualTo(mwh(310));
    assertThat(ALL.of(Role.GENERATED_WITHOUT_FUEL, MEGAWATT_HOUR)).isEqualTo(mwh(40));
    assertThat(ALL.of(Role.GENERATED_FROM_FUEL_CONSUMED, MEGAWATT_HOUR)).isEqualTo(mwh(0));
    assertThat(ALL.of(Role.GENERATED_FROM_FUEL_NOT_CONSUMED, MEGAWATT_HOUR)).isEqualTo(mwh(5));
    assertThat(ALL.of(Role.SOLD, MEGAWATT_HOUR)).isEqualTo(mwh(-15));
    assertThat(ALL.toString())
        .startsWith("+ FUEL natural gas 100 MWh\n")
        .contains("( GENERATED_FROM_FUEL_CONSUMED electricity 25 MWh)\n")
        .contains("- SOLD electricity 15 MWh\n")
        .endsWith("= 460.0 MWh");
  }

  @Test
  void fuelThatMakesElectricityCountsOnce() {
    EnergyBalance plant =
        EnergyBalance.empty()
            .nonRenewableFuel("diesel", mwh(100))
            .generatedFromFuel(ELECTRICITY, mwh(40), mwh(0), false);
    assertThat(plant.total(MEGAWATT_HOUR)).isEqualTo(mwh(100));
  }

  @Test
  void sunlightThatIsSoldIsNotConsumed() {
    EnergyBalance roof =
        EnergyBalance.empty()
            .generatedWithoutFuel(ELECTRICITY, mwh(40))
            .sold(ELECTRICITY, mwh(10), mwh(10));
    assertThat(roof.total(MEGAWATT_HOUR)).isEqualTo(mwh(30));
    assertThat(roof.renewableShare().orElseThrow()).isEqualTo(PERCENT.of(100));
  }

  @Test
  void renewableFuelMakesRenewableElectricity() {
    EnergyBalance plant =
        EnergyBalance.empty()
            .renewableFuel("biogas", mwh(100))
            .generatedFromFuel(ELECTRICITY, mwh(30), mwh(10), true)
            .sold(ELECTRICITY, mwh(10), mwh(10));
    assertThat(plant.total(MEGAWATT_HOUR)).isEqualTo(mwh(100));
    assertThat(plant.renewable(MEGAWATT_HOUR)).isEqualTo(mwh(100));
  }

  @Test
  void fuelComesAsEnergyFromItsCalorificValue() {
    Quantity<Energy> diesel = LITRE.of(1000).times(MEGAJOULE.per(LITRE).of("36"));
    assertThat(EnergyBalance.empty().nonRenewableFuel("diesel", diesel).total(MEGAWATT_HOUR))
        .isEqualTo(mwh(10));
  }

  @Test
  void withoutEnergyThereIsNoShare() {
    assertThat(EnergyBalance.empty().renewableShare())
        .hasToString("not applicable (the energy consumed is 0 MWh)");
    assertThat(EnergyBalance.empty().sold(HEAT, mwh(1), mwh(0)).renewableShare().value()).isEmpty();
  }

  @Test
  void whatCannotBeIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EnergyBalance.empty().nonRenewableFuel("coal", mwh(-1)))
        .withMessage("coal: -1 MWh is below zero");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EnergyBalance.empty().purchased(HEAT, mwh(1), mwh(2)))
        .withMessage("heat: 2 MWh of 1 MWh cannot be renewable");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EnergyBalance.empty().purchased(HEAT, mwh(1), mwh(-2)));
  }

  @Property
  void theTotalIsThatOfTheDeclaredFormula(
      @ForAll @IntRange(max = 1000) int gas,
      @ForAll @IntRange(max = 1000) int biogas,
      @ForAll @IntRange(max = 1000) int bought,
      @ForAll @IntRange(max = 1000) int sun,
      @ForAll @IntRange(max = 1000) int sold) {
    EnergyBalance balance =
        EnergyBalance.empty()
            .nonRenewableFuel("natural gas", mwh(gas))
            .renewableFuel("biogas", mwh(biogas))
            .purchased(ELECTRICITY, mwh(bought), mwh(0))
            .generatedWithoutFuel(ELECTRICITY, mwh(sun))
            .sold(ELECTRICITY, mwh(sold), mwh(0));
    FactSet facts =
        FactSet.of(
            fact(Metrics.NON_RENEWABLE_FUEL, mwh(gas)),
            fact(Metrics.RENEWABLE_FUEL, mwh(biogas)),
            fact(Metrics.ENERGY_PURCHASED, mwh(bought)),
            fact(Metrics.ENERGY_SELF_GENERATED, mwh(sun)),
            fact(Metrics.ENERGY_SOLD, mwh(sold)));
    FactSet calculated = FormulaCalculator.using(MetricCatalog.bundled()).calculate(facts).facts();
    assertThat(calculated.preferred(key(Metrics.ENERGY)).orElseThrow().value())
        .isEqualTo(balance.total(MEGAWATT_HOUR));
  }

  private static Fact fact(QuantityMetric<Energy> metric, Quantity<Energy> value) {
    return Fact.measured(key(metric), value);
  }

  private static FactKey key(QuantityMetric<Energy> metric) {
    return FactKey.of(metric.id(), Entity.of("made-up"), ReportingPeriod.ofYear(2024));
  }

  @Test
  void equalBalancesAreEqual() {
    EnergyBalance one = EnergyBalance.empty().nonRenewableFuel("coal", mwh(1));
    assertThat(EnergyBalance.empty().nonRenewableFuel("coal", mwh(1)))
        .isEqualTo(one)
        .hasSameHashCodeAs(one)
        .isNotEqualTo(EnergyBalance.empty());
  }
}
