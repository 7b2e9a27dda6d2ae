package org.esg4j.environment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.esg4j.metric.Axes.HAZARD;
import static org.esg4j.metric.Axes.WATER_STRESS;
import static org.esg4j.units.Units.CUBIC_METRE;
import static org.esg4j.units.Units.FRACTION;
import static org.esg4j.units.Units.KILOGRAM;
import static org.esg4j.units.Units.TONNE;
import static org.esg4j.units.Units.TONNE_CO2E;

import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.esg4j.table.CrossTable;
import org.esg4j.units.Quantity;
import org.esg4j.units.Unit;
import org.esg4j.units.kind.Emissions;
import org.esg4j.units.kind.Kind;
import org.esg4j.units.kind.Mass;
import org.esg4j.units.kind.Share;

/** What holds for every balance and every path. */
class EnvironmentLawsTest {

  private static CrossTable<Mass> waste(Unit<Mass> unit, long hazardous, long other) {
    return CrossTable.stating(unit)
        .total(hazardous + other)
        .put(HAZARD, "hazardous", hazardous)
        .put(HAZARD, "non-hazardous", other)
        .build();
  }

  private static <K extends Kind> CrossTable<K> byStress(Unit<K> unit, long stressed, long other) {
    return CrossTable.stating(unit)
        .total(stressed + other)
        .put(WATER_STRESS, "stressed", stressed)
        .put(WATER_STRESS, "other", other)
        .build();
  }

  @Property
  void wasteIsDivertedDisposedOfStoredOrUnaccountedFor(
      @ForAll @Size(7) List<@IntRange(max = 500) Integer> routes,
      @ForAll @IntRange(max = 5_000) int produced,
      @ForAll @IntRange(max = 100) int opening,
      @ForAll @IntRange(max = 100) int closing) {
    WasteBalance balance =
        WasteBalance.of(waste(TONNE, 0, produced)).withStore(TONNE.of(opening), TONNE.of(closing));
    for (WasteRoute route : WasteRoute.values()) {
      // Kilograms beside tonnes: units do not matter to a balance.
      balance = balance.with(route, waste(KILOGRAM, 0, routes.get(route.ordinal()) * 1_000L));
    }
    Quantity<Mass> added =
        balance
            .diverted()
            .plus(balance.disposed())
            .plus(balance.unaccounted())
            .plus(TONNE.of(closing))
            .minus(TONNE.of(opening));
    assertThat(added).isEqualTo(balance.generated());
    assertThat(balance.unaccounted("hazardous").isZero()).isTrue();
  }

  @Property
  void theDiversionRateIsWithinItsBounds(
      @ForAll @IntRange(min = 1, max = 1_000) int produced,
      @ForAll @IntRange(max = 1_000) int diverted) {
    Assume.that(diverted <= produced);
    Quantity<Share> rate =
        WasteBalance.of(waste(TONNE, produced, 0))
            .with(WasteRoute.RECYCLING, waste(TONNE, diverted, 0))
            .diversionRate()
            .orElseThrow();
    assertThat(rate).isBetween(FRACTION.of(0), FRACTION.of(1));
    assertThat(rate.equals(FRACTION.of(1))).isEqualTo(diverted == produced);
  }

  @Property
  void waterConsumedIsNeverMoreThanWithdrawn(
      @ForAll @Size(4) List<@IntRange(max = 10_000) Integer> volumes) {
    Assume.that(volumes.get(2) <= volumes.get(0) && volumes.get(3) <= volumes.get(1));
    WaterBalance balance =
        new WaterBalance(
            byStress(CUBIC_METRE, volumes.get(0), volumes.get(1)),
            byStress(CUBIC_METRE, volumes.get(2), volumes.get(3)));
    assertThat(balance.consumption().plus(balance.discharge().total()))
        .isEqualTo(balance.withdrawal().total());
    assertThat(balance.consumptionWithStress()).isBetween(CUBIC_METRE.of(0), balance.consumption());
  }

  @Property
  void aPathGoesByEqualSteps(
      @ForAll @IntRange(min = 1, max = 10_000) int base,
      @ForAll @IntRange(max = 10_000) int target,
      @ForAll @IntRange(min = 1, max = 30) int years) {
    TargetPath<Quantity<Emissions>> path =
        TargetPath.to(2020, TONNE_CO2E.of(base), 2020 + years, TONNE_CO2E.of(target));
    assertThat(path.at(2020)).isEqualTo(TONNE_CO2E.of(base));
    assertThat(path.at(2020 + years)).isEqualTo(TONNE_CO2E.of(target));
    Quantity<Emissions> step = path.at(2021).minus(path.at(2020));
    for (int year = 2021; year <= 2020 + years; year++) {
      assertThat(path.at(year).minus(path.at(year - 1))).isEqualTo(step);
    }
    assertThat(path.reduction().orElseThrow())
        .isEqualTo(TONNE_CO2E.of(base - target).ratio(TONNE_CO2E.of(base)));
  }
}
