package org.esg4j.environment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.esg4j.metric.Axes.HAZARD;
import static org.esg4j.metric.Axes.WATER_SOURCE;
import static org.esg4j.metric.Axes.WATER_STRESS;
import static org.esg4j.units.Units.CUBIC_METRE;
import static org.esg4j.units.Units.MEGALITRE;
import static org.esg4j.units.Units.PERCENT;
import static org.esg4j.units.Units.TONNE;

import java.util.Arrays;
import java.util.stream.Stream;
import org.esg4j.metric.Axes;
import org.esg4j.metric.Axis;
import org.esg4j.metric.MetricCatalog;
import org.esg4j.table.CrossTable;
import org.esg4j.units.kind.Mass;
import org.esg4j.units.kind.Volume;
import org.junit.jupiter.api.Test;

class WaterAndWasteTest {
  private static final CrossTable<Volume> WITHDRAWN =
      CrossTable.stating(MEGALITRE)
          .total(100)
          .put(WATER_SOURCE, "third-party", 80)
          .put(WATER_SOURCE, "ground", 20)
          .put(WATER_STRESS, "stressed", 30)
          .put(WATER_STRESS, "other", 70)
          .build();

  private static CrossTable<Volume> discharged(long total, long stressed) {
    return CrossTable.stating(CUBIC_METRE)
        .total(total)
        .put(WATER_STRESS, "stressed", stressed)
        .build();
  }

  @Test
  void waterConsumedIsWithdrawnAndNotDischarged() {
    WaterBalance balance = new WaterBalance(WITHDRAWN, discharged(60_000, 12_000));
    assertThat(balance.consumption()).isEqualTo(MEGALITRE.of(40));
    assertThat(balance.consumptionWithStress()).isEqualTo(MEGALITRE.of(18));
    assertThat(balance.withdrawal().differences()).isEmpty();
    assertThat(WaterBalance.storageChange(CUBIC_METRE.of(90), CUBIC_METRE.of(50)))
        .isEqualTo(CUBIC_METRE.of(-40));
  }

  @Test
  void moreDischargedThanWithdrawnIsRefused() {
    WaterBalance balance = new WaterBalance(WITHDRAWN, discharged(100_000, 30_001));
    assertThat(balance.consumption().isZero()).isTrue();
    assertThatIllegalArgumentException()
        .isThrownBy(balance::consumptionWithStress)
        .withMessage("stress.stressed: 30001 m3 discharged, and only 30 ML withdrawn");
    WaterBalance unknown =
        new WaterBalance(WITHDRAWN, CrossTable.stating(CUBIC_METRE).total(1).build());
    assertThatIllegalArgumentException().isThrownBy(unknown::consumptionWithStress);
  }

  private static CrossTable<Mass> waste(long hazardous, long other) {
    return CrossTable.stating(TONNE)
        .total(hazardous + other)
        .put(HAZARD, "hazardous", hazardous)
        .put(HAZARD, "non-hazardous", other)
        .build();
  }

  private static final WasteBalance WASTE =
      WasteBalance.of(waste(10, 190))
          .with(WasteRoute.RECYCLING, waste(0, 100))
          .with(WasteRoute.REUSE, waste(0, 20))
          .with(WasteRoute.INCINERATION_WITH_ENERGY, waste(4, 30))
          .with(WasteRoute.LANDFILL, waste(5, 36));

  @Test
  void burningWithEnergyRecoveryIsDisposal() {
    assertThat(WASTE.generated()).isEqualTo(TONNE.of(200));
    assertThat(WASTE.diverted()).isEqualTo(TONNE.of(120));
    assertThat(WASTE.disposed()).isEqualTo(TONNE.of(75));
    assertThat(WASTE.diversionRate().orElseThrow()).isEqualTo(PERCENT.of(60));
    assertThat(Stream.of(WasteRoute.values()).filter(WasteRoute::isDiverted))
        .containsExactly(WasteRoute.REUSE, WasteRoute.RECYCLING, WasteRoute.OTHER_RECOVERY);
  }

  @Test
  void whatIsNotAccountedForIsSaid() {
    assertThat(WASTE.unaccounted()).isEqualTo(TONNE.of(5));
    assertThat(WASTE.unaccounted("hazardous")).isEqualTo(TONNE.of(1));
    assertThat(WASTE.unaccounted("non-hazardous")).isEqualTo(TONNE.of(4));
    assertThat(WASTE.withStore(TONNE.of(2), TONNE.of(7)).unaccounted()).isEqualTo(TONNE.of(0));
    assertThat(WASTE.withStore(TONNE.of(7), TONNE.of(2)).unaccounted()).isEqualTo(TONNE.of(10));
  }

  @Test
  void moreDivertedThanThereWasIsRefused() {
    WasteBalance much = WASTE.with(WasteRoute.RECYCLING, waste(0, 185));
    assertThatIllegalArgumentException()
        .isThrownBy(much::diversionRate)
        .withMessage("205 t diverted, and only 200 t generated and 0 t in store");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> much.withStore(TONNE.of(1), TONNE.of(2)).diversionRate());
    assertThat(
            much.withStore(TONNE.of(5), TONNE.of(0))
                .diversionRate()
                .orElseThrow()
                .in(PERCENT)
                .rounded(1))
        .hasToString("102.5 %");
  }

  @Test
  void withoutWasteThereIsNoRate() {
    assertThat(WasteBalance.of(waste(0, 0)).diversionRate())
        .hasToString("not applicable (no waste was generated)");
    assertThat(WasteBalance.of(waste(0, 0)).unaccounted().isZero()).isTrue();
  }

  @Test
  void routesAndCarriersAreCategoriesOfTheirAxes() {
    assertThat(categories(Axes.ROUTE))
        .containsExactlyElementsOf(
            Arrays.stream(WasteRoute.values()).map(WasteRoute::category).toList());
    assertThat(categories(Axes.CARRIER))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(EnergyCarrier.values()).map(EnergyCarrier::category).toList());
  }

  private static Stream<String> categories(String axis) {
    return MetricCatalog.bundled().axis(axis).orElseThrow().categories().stream()
        .map(Axis.Category::id);
  }
}
