package org.esg4j.environment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.esg4j.units.Units.FRACTION;
import static org.esg4j.units.Units.KILOGRAM_CO2E;
import static org.esg4j.units.Units.PERCENT;
import static org.esg4j.units.Units.PERSON;
import static org.esg4j.units.Units.TONNE;
import static org.esg4j.units.Units.TONNE_CO2E;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.esg4j.units.IncompatibleUnitsException;
import org.esg4j.units.Quantity;
import org.esg4j.units.Rate;
import org.esg4j.units.Units;
import org.esg4j.units.kind.Emissions;
import org.esg4j.units.kind.Money;
import org.esg4j.units.kind.People;
import org.junit.jupiter.api.Test;

class TargetPathTest {
  private static final TargetPath<Quantity<Emissions>> HALF =
      TargetPath.reducing(2020, TONNE_CO2E.of(1000), 2030, PERCENT.of(50));

  @Test
  void thePathIsLinear() {
    assertThat(HALF.at(2020)).isEqualTo(TONNE_CO2E.of(1000));
    assertThat(HALF.at(2024)).isEqualTo(TONNE_CO2E.of(800));
    assertThat(HALF.at(2030)).isEqualTo(TONNE_CO2E.of(500)).isEqualTo(HALF.target());
    assertThat(HALF.reduction().orElseThrow()).isEqualTo(PERCENT.of(50));
    assertThat(HALF).hasToString("1000 tCO2e in 2020 to 500.00 tCO2e in 2030");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HALF.at(2019))
        .withMessage("2019 is not within 2020 to 2030");
    assertThatIllegalArgumentException().isThrownBy(() -> HALF.at(2031));
  }

  @Test
  void progressIsTheShareOfTheWayDone() {
    assertThat(HALF.progress(TONNE_CO2E.of(800)).orElseThrow()).isEqualTo(PERCENT.of(40));
    assertThat(HALF.progress(KILOGRAM_CO2E.of(1_100_000)).orElseThrow()).isEqualTo(PERCENT.of(-20));
    assertThat(HALF.progress(TONNE_CO2E.of(400)).orElseThrow()).isEqualTo(PERCENT.of(120));
    assertThat(HALF.gap(2024, KILOGRAM_CO2E.of(850_000))).isEqualTo(TONNE_CO2E.of(50));
    assertThat(HALF.isOnTrack(2024, TONNE_CO2E.of(800))).isTrue();
    assertThat(HALF.isOnTrack(2024, TONNE_CO2E.of(801))).isFalse();
  }

  @Test
  void aTargetCanLieAboveItsBase() {
    TargetPath<Quantity<People>> women = TargetPath.to(2020, PERSON.of(20), 2025, PERSON.of(30));
    assertThat(women.isOnTrack(2023, PERSON.of(26))).isTrue();
    assertThat(women.isOnTrack(2023, PERSON.of(25))).isFalse();
    assertThat(women.progress(PERSON.of(25)).orElseThrow()).isEqualTo(PERCENT.of(50));
    assertThat(women.reduction().orElseThrow()).isEqualTo(PERCENT.of(-50));
  }

  @Test
  void anIntensityCanBeATarget() {
    Rate<Emissions, People> base = TONNE_CO2E.per(PERSON).of("0.40");
    TargetPath<Rate<Emissions, People>> path =
        TargetPath.to(2024, base, 2028, KILOGRAM_CO2E.per(PERSON).of(200));
    assertThat(path.at(2026)).hasToString("0.3000 tCO2e/person");
  }

  @Test
  void whereThereIsNoWayToGoThereIsNoProgress() {
    assertThat(TargetPath.to(2020, PERSON.of(3), 2021, PERSON.of(3)).progress(PERSON.of(3)))
        .hasToString("not applicable (the target is the base: there is no way to go)");
    assertThat(TargetPath.to(2020, PERSON.of(0), 2021, PERSON.of(3)).reduction())
        .hasToString("not applicable (the base is zero)");
    assertThat(TargetPath.to(2020, PERSON.of(3), 2021, PERSON.of(3)).isOnTrack(2021, PERSON.of(4)))
        .isFalse();
  }

  @Test
  void whatIsNoPathIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TargetPath.to(2020, PERSON.of(3), 2020, PERSON.of(2)))
        .withMessage("the target year 2020 is not after the base year 2020");
    Quantity<Money> yuan = Units.money("CNY").of(1);
    Quantity<Money> dollar = Units.money("HKD").of(1);
    assertThatExceptionOfType(IncompatibleUnitsException.class)
        .isThrownBy(() -> TargetPath.to(2020, yuan, 2021, dollar));
    assertThat(TONNE.of(1)).isNotEqualTo(TONNE_CO2E.of(1));
  }

  @Property
  void theValueOfThePathIsOnTrackAndItsProgressIsTheTimeThatWent(
      @ForAll @IntRange(min = -1000, max = 1000) int base,
      @ForAll @IntRange(min = -1000, max = 1000) int target,
      @ForAll @IntRange(min = 0, max = 10) int years) {
    Assume.that(base != target);
    TargetPath<Quantity<Emissions>> path =
        TargetPath.to(2020, TONNE_CO2E.of(base), 2030, TONNE_CO2E.of(target));
    Quantity<Emissions> value = path.at(2020 + years);
    assertThat(path.isOnTrack(2020 + years, value)).isTrue();
    assertThat(path.gap(2020 + years, value).isZero()).isTrue();
    assertThat(path.progress(value).orElseThrow().times(10)).isEqualTo(FRACTION.of(years));
  }
}
