package org.esg4j.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.esg4j.units.Units.CUBIC_METRE;
import static org.esg4j.units.Units.HOUR;
import static org.esg4j.units.Units.JOULE;
import static org.esg4j.units.Units.KILOWATT;
import static org.esg4j.units.Units.KILOWATT_HOUR;
import static org.esg4j.units.Units.MEGAJOULE;
import static org.esg4j.units.Units.MEGAWATT;
import static org.esg4j.units.Units.MEGAWATT_HOUR;
import static org.esg4j.units.Units.MINUTE;
import static org.esg4j.units.Units.NORMAL_CUBIC_METRE;
import static org.esg4j.units.Units.SECOND;
import static org.esg4j.units.Units.WATT;

import org.assertj.core.api.Assertions;
import org.esg4j.units.kind.Energy;
import org.esg4j.units.kind.Power;
import org.esg4j.units.kind.Volume;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Energy from power and time, and from a volume and its calorific value: the only ways there. */
class PowersTest {

  @ParameterizedTest
  @CsvSource({
    "7.5 kW, 8 h, 60.0 kWh",
    "1 W, 1 s, 1 J",
    "250 MW, 30 min, 125 MWh",
    "1 GW, 1 h, 1 GWh",
    "3 kW, 20 min, 3.6 MJ"
  })
  void powerTimesTimeIsEnergy(String power, String time, String energy) {
    Quantity<Power> ofPower = Quantity.parse(power, Power.class);
    Quantity<org.esg4j.units.kind.Time> ofTime =
        Quantity.parse(time, org.esg4j.units.kind.Time.class);
    Quantity<Energy> expected = Quantity.parse(energy, Energy.class);
    assertThat(Powers.toRate(ofPower).times(ofTime)).isEqualTo(expected);
    assertThat(Powers.toPower(expected.per(ofTime))).isEqualTo(ofPower);
    assertThat(expected.over(Powers.toRate(ofPower))).isEqualTo(ofTime);
  }

  @Test
  void theResultIsInKilowattsAndKilowattHours() {
    assertThat(Powers.toRate(MEGAWATT.of("1.5"))).hasToString("1500 kWh/h");
    assertThat(Powers.toPower(JOULE.per(SECOND).of(2_500))).hasToString("2.500 kW");
    assertThat(Powers.toRate(KILOWATT.of("7.5")).times(HOUR.of(8))).hasToString("60.0 kWh");
    assertThat(Powers.toPower(MEGAWATT_HOUR.per(MINUTE).of(1)).in(WATT)).hasToString("60000000 W");
  }

  @Test
  void aVolumeBecomesEnergyThroughACalorificValueAlone() {
    Rate<Energy, Volume> calorificValue = MEGAJOULE.per(CUBIC_METRE).of("38.931");
    assertThat(CUBIC_METRE.of(1_000).times(calorificValue)).isEqualTo(MEGAJOULE.of(38_931));
    assertThat(Units.LITRE.of(1_000).times(calorificValue)).isEqualTo(MEGAJOULE.of("38.931"));
    for (Unit<Volume> volume : org.esg4j.units.testkit.AllUnits.convertibleTo(CUBIC_METRE)) {
      Assertions.assertThatExceptionOfType(IncompatibleUnitsException.class)
          .isThrownBy(() -> volume.of(1).convertedTo(KILOWATT_HOUR));
    }
    // A value for gas at reference conditions does not fit a meter's cubic metre.
    Assertions.assertThatExceptionOfType(IncompatibleUnitsException.class)
        .isThrownBy(() -> CUBIC_METRE.of(1).times(MEGAJOULE.per(NORMAL_CUBIC_METRE).of(40)));
  }

  @Test
  void nullIsRefusedByName() {
    assertThatNullPointerException().isThrownBy(() -> Powers.toRate(null)).withMessage("power");
    assertThatNullPointerException().isThrownBy(() -> Powers.toPower(null)).withMessage("rate");
  }
}
