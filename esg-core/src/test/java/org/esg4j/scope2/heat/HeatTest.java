package org.esg4j.scope2.heat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.esg4j.units.Quantity;
import org.esg4j.units.Rate;
import org.esg4j.units.Units;
import org.esg4j.units.kind.Emissions;
import org.esg4j.units.kind.Energy;
import org.esg4j.units.kind.Mass;
import org.esg4j.units.number.Rational;
import org.junit.jupiter.api.Test;

/** Steam by mass, and the split of a plant's emissions between heat and power. */
class HeatTest {
  private static final Quantity<Emissions> HUNDRED = Units.TONNE_CO2E.of(100);
  private static final Quantity<Energy> HEAT = Units.GIGAJOULE.of(50);
  private static final Quantity<Energy> POWER = Units.GIGAJOULE.of(30);

  private static Rate<Energy, Mass> enthalpy(String kilojoules) {
    return Units.KILOJOULE.per(Units.KILOGRAM).of(kilojoules);
  }

  @Test
  void steamIsMassTimesEnthalpy() {
    SteamHeat steam = SteamHeat.of(Units.TONNE.of(1000), enthalpy("2777"));
    assertThat(steam.energy()).isEqualTo(Units.GIGAJOULE.of(2777));
    assertThat(steam.energy().unit()).isEqualTo(Units.GIGAJOULE);
    assertThat(steam.less(SteamHeat.FEED_WATER).energy()).isEqualTo(Units.GIGAJOULE.of("2693.26"));
    assertThat(steam.less(enthalpy("2777")).energy().isZero()).isTrue();
    assertThat(SteamHeat.of(Units.TONNE.of(0), enthalpy("2777")).energy().isZero()).isTrue();
  }

  @Test
  void heatIsNeverNegative() {
    assertThatThrownBy(() -> SteamHeat.of(Units.TONNE.of(-1), enthalpy("2777")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> SteamHeat.of(Units.TONNE.of(1), enthalpy("80")).less(SteamHeat.FEED_WATER))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("83.74 kJ/kg");
    assertThatThrownBy(() -> SteamHeat.of(Units.TONNE.of(1), enthalpy("80")).less(enthalpy("-1")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** 50/0.8 = 62.5 and 30/0.35 = 600/7: heat gets 62.5/(62.5 + 600/7) = 35/83. */
  @Test
  void byEfficiency() {
    CogenerationMethod method =
        CogenerationMethod.efficiency(Rational.of("0.80"), Rational.of("0.35"));
    CogenerationSplit split = method.split(HUNDRED, HEAT, POWER);
    assertThat(split.heat())
        .isEqualTo(Units.TONNE_CO2E.of(Rational.of(3500).dividedBy(Rational.of(83))));
    assertThat(split.method()).isEqualTo("efficiency");
    assertThat(split.total()).isEqualTo(HUNDRED);
    assertThat(method).hasToString("efficiency");
  }

  @Test
  void byEnergyContent() {
    CogenerationSplit split = CogenerationMethod.energyContent().split(HUNDRED, HEAT, POWER);
    assertThat(split.heat()).isEqualTo(Units.TONNE_CO2E.of("62.5"));
    assertThat(split.power()).isEqualTo(Units.TONNE_CO2E.of("37.5"));
    assertThat(split.method()).isEqualTo("energy-content");
  }

  /** At 400 K over 300 K heat could do a quarter of its energy as work: 12.5 of 42.5. */
  @Test
  void byWorkPotential() {
    CogenerationSplit split =
        CogenerationMethod.workPotential(Rational.of(400), Rational.of(300))
            .split(HUNDRED, HEAT, POWER);
    assertThat(split.heat())
        .isEqualTo(Units.TONNE_CO2E.of(Rational.of(1250).dividedBy(Rational.of("42.5"))));
    assertThat(split.method()).isEqualTo("work-potential");
  }

  @Test
  void oneProductTakesAll() {
    CogenerationMethod method = CogenerationMethod.energyContent();
    assertThat(method.split(HUNDRED, HEAT, Units.GIGAJOULE.of(0)).heat()).isEqualTo(HUNDRED);
    assertThat(method.split(HUNDRED, Units.GIGAJOULE.of(0), POWER).power()).isEqualTo(HUNDRED);
    assertThat(method.split(Units.TONNE_CO2E.of(0), HEAT, POWER).total().isZero()).isTrue();
  }

  @Test
  void whatCannotBeIsRefused() {
    Rational half = Rational.of("0.5");
    assertThatThrownBy(() -> CogenerationMethod.efficiency(Rational.ZERO, half))
        .hasMessageContaining("heatEfficiency");
    assertThatThrownBy(() -> CogenerationMethod.efficiency(half, Rational.of("1.01")))
        .hasMessageContaining("powerEfficiency");
    assertThat(CogenerationMethod.efficiency(Rational.ONE, Rational.ONE).id())
        .isEqualTo("efficiency");
    assertThatThrownBy(() -> CogenerationMethod.workPotential(Rational.of(300), Rational.of(300)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> CogenerationMethod.workPotential(Rational.of(300), Rational.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
    CogenerationMethod method = CogenerationMethod.energyContent();
    Quantity<Energy> nothing = Units.GIGAJOULE.of(0);
    Quantity<Energy> less = Units.GIGAJOULE.of(-1);
    assertThatThrownBy(() -> method.split(HUNDRED, nothing, nothing))
        .hasMessageContaining("no heat and no power");
    assertThatThrownBy(() -> method.split(HUNDRED, less, POWER)).hasMessageContaining("below zero");
    assertThatThrownBy(() -> method.split(HUNDRED, HEAT, less)).hasMessageContaining("below zero");
    assertThatThrownBy(() -> method.split(HUNDRED.negated(), HEAT, POWER))
        .hasMessageContaining("below zero");
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void nothingIsLostInTheSplit(
      @ForAll @LongRange(min = 0, max = 1_000_000) long total,
      @ForAll @LongRange(min = 0, max = 1_000_000) long heat,
      @ForAll @LongRange(min = 1, max = 1_000_000) long power,
      @ForAll @LongRange(min = 1, max = 100) long heatPercent,
      @ForAll @LongRange(min = 1, max = 100) long powerPercent) {
    CogenerationSplit split =
        CogenerationMethod.efficiency(
                Rational.of(heatPercent).dividedBy(Rational.of(100)),
                Rational.of(powerPercent).dividedBy(Rational.of(100)))
            .split(
                Units.KILOGRAM_CO2E.of(total),
                Units.MEGAJOULE.of(heat),
                Units.KILOWATT_HOUR.of(power));
    assertThat(split.total()).isEqualTo(Units.KILOGRAM_CO2E.of(total));
    assertThat(split.heat().signum()).isNotNegative();
    assertThat(split.power().signum()).isNotNegative();
  }
}
