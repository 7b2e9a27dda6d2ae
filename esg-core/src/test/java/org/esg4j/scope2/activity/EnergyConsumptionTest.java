package org.esg4j.scope2.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.esg4j.Copies;
import org.esg4j.factor.EnergyCarrier;
import org.esg4j.scope2.heat.SteamHeat;
import org.esg4j.units.Units;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnergyConsumptionTest {
  private static final EnergyPeriod YEAR = EnergyPeriod.ofYear(2024);

  private static EnergyConsumption plain() {
    return EnergyConsumption.of(
        "sz-2024", EnergyCarrier.ELECTRICITY, "CN-GD", YEAR, Units.MEGAWATT_HOUR.of("1410.88"));
  }

  @Test
  void aPlainRecordStatesNothingMore() {
    EnergyConsumption record = plain();
    assertThat(record).hasToString("sz-2024: 1410.88 MWh electricity, CN-GD, 2024");
    assertThat(record.entity()).isEmpty();
    assertThat(record.site()).isEmpty();
    assertThat(record.market()).isEmpty();
    assertThat(record.steam()).isEmpty();
    assertThat(record.quality()).isEqualTo(DataQuality.NOT_STATED);
    assertThat(record.ownership()).isEqualTo(Ownership.WHOLE);
    assertThat(record.supply()).isEqualTo(EnergySupply.PURCHASED);
    assertThat(record.period()).isEqualTo(YEAR);
  }

  @Test
  void eachMethodChangesOnePoint() {
    Ownership half = new Ownership(Units.PERCENT.of(50), FinancialControl.JOINT, false);
    EnergyConsumption record =
        plain()
            .entity("group")
            .site("shenzhen")
            .market("CN-SOUTH")
            .quality(DataQuality.MEASURED)
            .ownership(half)
            .supply(EnergySupply.SELF_GENERATED);
    assertThat(record.entity()).contains("group");
    assertThat(record.site()).contains("shenzhen");
    assertThat(record.market()).contains("CN-SOUTH");
    assertThat(record.quality()).isEqualTo(DataQuality.MEASURED);
    assertThat(record.ownership()).isEqualTo(half);
    assertThat(record.supply()).isEqualTo(EnergySupply.SELF_GENERATED);
    assertThat(record.amount()).isEqualTo(plain().amount());
    assertThat(record).isNotEqualTo(plain());
    assertThat(Copies.serialized(record)).isEqualTo(record).hasSameHashCodeAs(record);
  }

  @Test
  void equalityLooksAtEverything() {
    EnergyConsumption one = plain();
    assertThat(one).isEqualTo(plain()).hasSameHashCodeAs(plain()).isNotEqualTo("sz-2024");
    assertThat(one)
        .isNotEqualTo(EnergyConsumption.of("x", one.carrier(), one.region(), YEAR, one.amount()))
        .isNotEqualTo(
            EnergyConsumption.of(one.id(), EnergyCarrier.HEAT, one.region(), YEAR, one.amount()))
        .isNotEqualTo(EnergyConsumption.of(one.id(), one.carrier(), "CN", YEAR, one.amount()))
        .isNotEqualTo(
            EnergyConsumption.of(
                one.id(), one.carrier(), one.region(), EnergyPeriod.ofYear(2023), one.amount()))
        .isNotEqualTo(
            EnergyConsumption.of(
                one.id(), one.carrier(), one.region(), YEAR, Units.MEGAWATT_HOUR.of(1)));
  }

  @Test
  void steamIsEnergy() {
    SteamHeat heat =
        SteamHeat.of(Units.TONNE.of(1000), Units.KILOJOULE.per(Units.KILOGRAM).of(2777));
    EnergyConsumption record = EnergyConsumption.ofSteam("s", "CN", YEAR, heat);
    assertThat(record.carrier()).isEqualTo(EnergyCarrier.STEAM);
    assertThat(record.amount()).isEqualTo(Units.GIGAJOULE.of(2777));
    assertThat(record.steam()).contains(heat);
    assertThat(record.site("x").steam()).contains(heat);
  }

  @Test
  void exportedEnergyIsNotNetted() {
    assertThatThrownBy(
            () ->
                EnergyConsumption.of(
                    "pv", EnergyCarrier.ELECTRICITY, "CN", YEAR, Units.MEGAWATT_HOUR.of(-1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("pv")
        .hasMessageContaining("-1 MWh");
    assertThat(
            EnergyConsumption.of(
                    "none", EnergyCarrier.ELECTRICITY, "CN", YEAR, Units.MEGAWATT_HOUR.of(0))
                .amount()
                .isZero())
        .isTrue();
  }

  @Test
  void blanksAreRefused() {
    assertThatThrownBy(
            () ->
                EnergyConsumption.of(
                    " ", EnergyCarrier.ELECTRICITY, "CN", YEAR, Units.MEGAWATT_HOUR.of(1)))
        .hasMessageContaining("id");
    assertThatThrownBy(
            () ->
                EnergyConsumption.of(
                    "a", EnergyCarrier.ELECTRICITY, "", YEAR, Units.MEGAWATT_HOUR.of(1)))
        .hasMessageContaining("region");
    assertThatThrownBy(() -> plain().entity("")).hasMessageContaining("entity");
    assertThatThrownBy(() -> plain().site("")).hasMessageContaining("site");
    assertThatThrownBy(() -> plain().market("")).hasMessageContaining("market");
  }

  @Test
  void anEstimateSaysHow() {
    assertThat(DataQuality.estimated("floor area").isEstimated()).isTrue();
    assertThat(DataQuality.MEASURED.isEstimated()).isFalse();
    assertThat(DataQuality.Kind.NOT_STATED.id()).isEqualTo("not-stated");
    assertThatThrownBy(() -> DataQuality.estimated(" "))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new DataQuality(DataQuality.Kind.MEASURED, "guess"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "EQUITY_SHARE, 40, SOLE, true, 40",
    "EQUITY_SHARE, 0, SOLE, true, 0",
    "FINANCIAL_CONTROL, 40, SOLE, false, 100",
    "FINANCIAL_CONTROL, 40, JOINT, true, 40",
    "FINANCIAL_CONTROL, 40, NONE, true, 0",
    "OPERATIONAL_CONTROL, 40, NONE, true, 100",
    "OPERATIONAL_CONTROL, 40, SOLE, false, 0"
  })
  void boundaries(
      OrganisationalBoundary boundary,
      String equity,
      FinancialControl control,
      boolean operational,
      String share) {
    Ownership ownership = new Ownership(Units.PERCENT.of(equity), control, operational);
    assertThat(boundary.share(ownership)).isEqualTo(Units.PERCENT.of(share));
  }

  @Test
  void aShareIsWithinTheWhole() {
    assertThatThrownBy(() -> new Ownership(Units.PERCENT.of(101), FinancialControl.SOLE, true))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Ownership(Units.PERCENT.of(-1), FinancialControl.SOLE, true))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(new Ownership(Units.PERCENT.of(100), FinancialControl.SOLE, true))
        .isEqualTo(Ownership.WHOLE);
  }

  @Test
  void namesInData() {
    assertThat(OrganisationalBoundary.EQUITY_SHARE.id()).isEqualTo("equity-share");
    assertThat(FinancialControl.JOINT.id()).isEqualTo("joint");
    assertThat(EnergySupply.SELF_GENERATED_ATTRIBUTES_SOLD.id())
        .isEqualTo("self-generated-attributes-sold");
  }
}
