package org.esg4j.scope2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.RoundingMode;
import java.util.Set;
import org.esg4j.fact.Derivation;
import org.esg4j.fact.Entity;
import org.esg4j.fact.Fact;
import org.esg4j.fact.FactJson;
import org.esg4j.fact.FactKey;
import org.esg4j.fact.FactSet;
import org.esg4j.fact.Origin;
import org.esg4j.fact.ReportingPeriod;
import org.esg4j.factor.Caution;
import org.esg4j.factor.EnergyCarrier;
import org.esg4j.factor.FactorCatalog;
import org.esg4j.factor.FactorChoice;
import org.esg4j.factor.FactorQuery;
import org.esg4j.factor.GasCoverage;
import org.esg4j.factor.GwpSet;
import org.esg4j.metric.MetricCatalog;
import org.esg4j.metric.Metrics;
import org.esg4j.units.Quantity;
import org.esg4j.units.Units;
import org.esg4j.units.kind.Energy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocationBasedFigureTest {
  private static final Entity ONECONNECT = Entity.of("oneconnect");
  private static final Entity BAIRONG = Entity.of("bairong");

  private static Fact energy(
      Entity entity, int year, EnergyCarrier carrier, Quantity<Energy> amount) {
    return Fact.measured(
        FactKey.of(EnergyMetrics.of(carrier).id(), entity, ReportingPeriod.ofYear(year)), amount);
  }

  private static FactorChoice named(String id, EnergyCarrier carrier, int year) {
    return FactorCatalog.bundled().named(id, new FactorQuery("CN", carrier, year));
  }

  private static LocationBasedFigure electricity(
      Entity entity, int year, Quantity<Energy> amount, String factor) {
    return LocationBasedFigure.of(
        energy(entity, year, EnergyCarrier.ELECTRICITY, amount),
        named(factor, EnergyCarrier.ELECTRICITY, year));
  }

  private static LocationBasedFigure heat(int year, String gigajoules) {
    return LocationBasedFigure.of(
        energy(BAIRONG, year, EnergyCarrier.HEAT, Units.GIGAJOULE.of(gigajoules)),
        named("cn-heat-default-0.11", EnergyCarrier.HEAT, year));
  }

  /** Printed: 757.08 for 2024; 1,097.47 and 1,326.30 for the years that were not recalculated. */
  @ParameterizedTest
  @CsvSource({
    "2024, 1410.88, 757.078208, 757.08",
    "2023, 1924.37, 1032.616942, 1032.62",
    "2022, 2269.01, 1217.550766, 1217.55"
  })
  void oneConnect(int year, String megawattHours, String exact, String shown) {
    Fact fact =
        electricity(ONECONNECT, year, Units.MEGAWATT_HOUR.of(megawattHours), "cn-national-avg-2022")
            .fact();
    assertThat(fact.id()).isEqualTo("ghg.scope2.location");
    assertThat(fact.origin()).isEqualTo(Origin.CALCULATED);
    assertThat(fact.entity()).isEqualTo(ONECONNECT);
    assertThat(fact.period()).isEqualTo(ReportingPeriod.ofYear(year));
    assertThat(fact.value()).isEqualTo(Units.TONNE_CO2E.of(exact));
    assertThat(fact.value().rounded(2, RoundingMode.HALF_UP)).hasToString(shown + " tCO2e");
  }

  /** Printed: 378.80 t. */
  @Test
  void bairong2022() {
    LocationBasedFigure figure =
        electricity(BAIRONG, 2022, Units.KILOWATT_HOUR.of("651976.89"), "cn-ets-national-0.5810");
    assertThat(figure.emissions()).isEqualTo(Units.TONNE_CO2E.of("378.79857309"));
    assertThat(figure.emissions().rounded(2)).hasToString("378.80 tCO2e");
  }

  /** Printed: 732.98 t. The report states the factor for 2022 only; it reproduces 2021 as well. */
  @Test
  void bairong2021() {
    LocationBasedFigure figure =
        electricity(BAIRONG, 2021, Units.KILOWATT_HOUR.of("691231.50"), "cn-ets-national-0.5810")
            .plus(heat(2021, "3012.45"));
    assertThat(figure.emissions()).isEqualTo(Units.TONNE_CO2E.of("732.9750015"));
    assertThat(figure.emissions().rounded(2)).hasToString("732.98 tCO2e");
  }

  @Test
  void bairong2020WithTheNorthChinaFactorGivesThePrintedFigure() {
    LocationBasedFigure figure =
        electricity(BAIRONG, 2020, Units.KILOWATT_HOUR.of("530282.90"), "cn-ndrc-2012-north")
            .plus(heat(2020, "2811.57"));
    assertThat(figure.fact().value()).isEqualTo(Units.TONNE_CO2E.of("778.20186847"));
    assertThat(figure.emissions().rounded(2)).hasToString("778.20 tCO2e");
    assertThat(figure.factors()).hasSize(2);
  }

  @Test
  void theDerivationNamesInputFactorAndCoverage() {
    Fact fact =
        electricity(ONECONNECT, 2024, Units.MEGAWATT_HOUR.of("1410.88"), "cn-national-avg-2022")
            .fact();
    Derivation product = fact.derivation().orElseThrow();
    assertThat(product.operands()).hasSize(3);
    assertThat(product.operands().get(0))
        .isInstanceOfSatisfying(
            Derivation.Input.class,
            input -> assertThat(input.fact().id()).isEqualTo("energy.electricity.purchased"));
    assertThat(product.operands().get(1))
        .isInstanceOfSatisfying(
            Derivation.FactorUse.class,
            factor -> {
              assertThat(factor.id()).isEqualTo("cn-national-avg-2022");
              assertThat(factor.value()).hasToString("0.5366 tCO2/MWh");
              assertThat(factor.citation().publisher()).contains("Ministry of Ecology");
              assertThat(factor.citation().document())
                  .contains("Announcement 2024 No. 33")
                  .endsWith("published 2024-12-20");
              assertThat(factor.citation().vintage()).isEqualTo("2022");
              assertThat(factor.citation().set())
                  .startsWith("esg4j-factors ")
                  .containsPattern("SHA-256 [0-9a-f]{64}; verified: ");
            });
    assertThat(product.operands().get(2))
        .isInstanceOfSatisfying(
            Derivation.Constant.class,
            weight -> {
              assertThat(weight.unit()).isEqualTo("tCO2e/tCO2");
              assertThat(weight.because()).contains("CO2 alone");
            });
    assertThat(fact.derivation().orElseThrow().inWords())
        .isEqualTo("1410.88 MWh x 0.5366 tCO2/MWh x 1 tCO2e/tCO2");
  }

  @Test
  void unitsAreConvertedWhereTheReaderSeesIt() {
    Derivation product =
        electricity(BAIRONG, 2022, Units.KILOWATT_HOUR.of("1000"), "cn-ets-national-0.5810")
            .fact()
            .derivation()
            .orElseThrow();
    assertThat(product.inWords())
        .isEqualTo("(1000 kWh x 0.001 MWh/kWh) x 0.581 tCO2/MWh x 1 tCO2e/tCO2");
    assertThat(product.number()).hasToString("0.5810000");
  }

  @Test
  void aFactorByGasIsASumOverGases() {
    Fact used = energy(ONECONNECT, 2023, EnergyCarrier.ELECTRICITY, Units.MEGAWATT_HOUR.of(10));
    FactorChoice camx =
        FactorCatalog.bundled()
            .named(
                "us-egrid2023-camx",
                new FactorQuery("US-EGRID-CAMX", EnergyCarrier.ELECTRICITY, 2023));
    LocationBasedFigure figure = LocationBasedFigure.of(used, camx, GwpSet.ar5());
    assertThat(figure.gasCoverage()).containsExactly(GasCoverage.BY_GAS);
    Derivation tree = figure.fact().derivation().orElseThrow();
    assertThat(tree.operands().get(0).operands()).hasSize(3);
    assertThat(LocationBasedFigure.of(used, camx)).hasToString(figure.toString());
  }

  @Test
  void coverageAndCautionsAreMarked() {
    LocationBasedFigure figure =
        electricity(ONECONNECT, 2024, Units.MEGAWATT_HOUR.of("1410.88"), "cn-national-avg-2022");
    assertThat(figure.gasCoverage()).isEqualTo(Set.of(GasCoverage.CO2_ONLY));
    assertThat(figure.cautions()).contains(Caution.CO2_ONLY, Caution.OTHER_YEAR);
  }

  @Test
  void theFactGoesThroughJson() {
    Fact fact =
        electricity(ONECONNECT, 2024, Units.MEGAWATT_HOUR.of("1410.88"), "cn-national-avg-2022")
            .fact();
    String json = FactJson.toText(FactSet.of(fact));
    assertThat(FactJson.read(json, "test", MetricCatalog.bundled())).isEqualTo(FactSet.of(fact));
  }

  @Test
  void aFactorIsForItsOwnCarrier() {
    Fact heat = energy(BAIRONG, 2022, EnergyCarrier.HEAT, Units.GIGAJOULE.of(1));
    FactorChoice choice = named("cn-national-avg-2022", EnergyCarrier.ELECTRICITY, 2022);
    assertThatThrownBy(() -> LocationBasedFigure.of(heat, choice))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("energy.electricity.purchased")
        .hasMessageContaining("energy.heat.purchased");
  }

  @Test
  void whatDoesNotBelongTogetherIsNotAdded() {
    LocationBasedFigure one =
        electricity(BAIRONG, 2022, Units.KILOWATT_HOUR.of(1), "cn-ets-national-0.5810");
    assertThatThrownBy(() -> one.plus(one)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> one.plus(heat(2021, "1")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("do not belong into one sum");
    assertThat(one.plus(heat(2022, "1")).fact().metric()).isEqualTo(Metrics.SCOPE2_LOCATION.id());
  }
}
