package org.esg4j.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.esg4j.units.Units;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The data that comes with the library, against figures known from elsewhere. */
class BundledFactorsTest {

  private static final FactorCatalog CATALOG = FactorCatalog.bundled();

  private static EmissionFactor factor(String id) {
    return CATALOG.find(id).orElseThrow();
  }

  private static Map<String, Long> count(Function<EmissionFactor, String> by) {
    return CATALOG
        .factors()
        .collect(Collectors.groupingBy(by, TreeMap::new, Collectors.counting()));
  }

  @Test
  void hasAllRecordsWithTheirMarks() {
    assertThat(CATALOG.factors()).hasSize(346);
    assertThat(CATALOG.factors().filter(EmissionFactor::isVerified)).hasSize(331);
    assertThat(CATALOG.factors().filter(factor -> !factor.isVerified()))
        .hasSize(15)
        .allSatisfy(f -> assertThat(f.verification()).startsWith("not confirmed"));
  }

  @Test
  void hasThemByKind() {
    assertThat(count(factor -> factor.kind().id()))
        .isEqualTo(
            Map.ofEntries(
                Map.entry("grid-average", 245L),
                Map.entry("component", 2L),
                Map.entry("residual-mix", 56L),
                Map.entry("sole-supplier", 16L),
                Map.entry("supplier", 2L),
                Map.entry("third-party-average", 9L),
                Map.entry("default", 4L),
                Map.entry("transmission-loss", 4L),
                Map.entry("excluding-market-traded", 3L),
                Map.entry("fossil-only", 3L),
                Map.entry("life-cycle", 2L)));
  }

  @Test
  void hasThemByCoverage() {
    assertThat(count(factor -> factor.coverage().id()))
        .isEqualTo(Map.of("CO2", 183L, "CO2e", 116L, "by-gas", 46L, "unknown", 1L));
    assertThat(CATALOG.factors().filter(EmissionFactor::isCoverageUncertain)).hasSize(55);
    assertThat(count(factor -> factor.gwp().orElse("-"))).isEqualTo(Map.of("-", 341L, "AR5", 5L));
  }

  @ParameterizedTest
  @CsvSource({
    "cn-national-avg-2021, 0.5568, tCO2/MWh, 0.5568, 2021, 2024-04-12",
    "cn-national-avg-2022, 0.5366, tCO2/MWh, 0.5366, 2022, 2024-12-20",
    "cn-national-avg-2023, 0.5306, tCO2/MWh, 0.5306, 2023, 2025-12-31",
    "cn-national-exmarket-2023, 0.6096, tCO2/MWh, 0.6096, 2023, 2025-12-31",
    "cn-national-fossil-2022, 0.8325, tCO2/MWh, 0.8325, 2022, 2024-12-20",
    "cn-ets-national-0.5810, 0.5810, tCO2/MWh, 0.5810, 2021, 2022-03-15",
    "cn-ets-national-0.5703, 0.5703, tCO2/MWh, 0.5703, 2022, 2023-02-07",
    "cn-ets-national-0.6101, 0.6101, tCO2/MWh, 0.6101, 2015, 2021-03",
    "cn-ndrc-2012-north, 0.8843, tCO2/MWh, 0.8843, 2012, 2014-09",
    "cn-prov-gd-2022, 0.4403, tCO2/MWh, 0.4403, 2022, 2024-12-20",
    "cn-prov-sh-2023, 0.5737, tCO2/MWh, 0.5737, 2023, 2025-12-31",
    "hk-clp-2023, 0.39, kgCO2e/kWh, 0.39, 2023,",
    "hk-hke-2024, 0.60, kgCO2e/kWh, 0.60, 2024,",
    "uk-desnz-2025-gen, 0.177, kgCO2e/kWh, 0.177, 2023, 2025-06-10",
    "uk-desnz-2026-gen, 0.13096, kgCO2e/kWh, 0.13096, 2024, 2026-06",
    "jp-national-fy2024, 0.000423, tCO2/kWh, 0.423, 2024, 2026-01-09",
    "eu-aib-2024-de, 724.56, gCO2/kWh, 0.72456, 2024, 2025-05-30",
    "eu-eurostat-derived-2023-fr, 49.7236, kgCO2/MWh, 0.0497236, 2023,",
    "us-egrid2023-camx, 428.464, lb CO2/MWh, 0.19434800121968, 2023, 2025-06-12",
    "us-egrid2023-us, 770.884, lb CO2e/MWh, 0.34966710055508, 2023, 2025-06-12",
    "cn-heat-default-0.11, 0.11, tCO2/GJ, 0.396, , 2025-12",
  })
  void hasTheFiguresAsPublishedAndConvertsThemExactly(
      String id,
      String value,
      String unit,
      String tonnesPerMegawattHour,
      Integer year,
      String day) {
    EmissionFactor factor = factor(id);
    assertThat(factor.publishedValue().orElseThrow()).hasToString(value);
    assertThat(factor.publishedUnit()).isEqualTo(unit);
    assertThat(factor.rate().in(Units.TONNE_CO2E.per(Units.MEGAWATT_HOUR)).number().toBigDecimal())
        .isEqualByComparingTo(tonnesPerMegawattHour);
    assertThat(factor.year().orElse(null)).isEqualTo(year);
    assertThat(factor.publication().published().map(Object::toString).orElse(null)).isEqualTo(day);
    assertThat(factor.isVerified()).isTrue();
  }

  @Test
  void convertsMillionsOfBtuExactly() {
    EmissionFactor steam = factor("us-epa-heat-steam");
    assertThat(steam.rate()).hasToString("66.33 kgCO2e/MMBtu");
    // 66.33 / 1.05505585262 kg per GJ, which no decimal holds
    assertThat(steam.rate().in(Units.KILOGRAM_CO2E.per(Units.GIGAJOULE)).rounded(2))
        .hasToString("62.87 kgCO2e/GJ");
    assertThat(steam.rate().in(Units.KILOGRAM_CO2E.per(Units.GIGAJOULE)).isDecimal()).isFalse();
  }

  @Test
  void keepsKnownGapsAsGaps() {
    List<String> gaps = new ArrayList<>();
    CATALOG.factors().filter(EmissionFactor::isKnownGap).map(EmissionFactor::id).forEach(gaps::add);
    assertThat(gaps).containsExactly("cn-prov-xz", "eu-aib-2024-at", "mo-cem");
    for (String gap : gaps) {
      assertThat(factor(gap).publishedValue()).isEmpty();
      assertThat(factor(gap).gasRates()).isEmpty();
      assertThatThrownBy(() -> factor(gap).rate())
          .isInstanceOfSatisfying(
              KnownGapException.class, e -> assertThat(e.factor().id()).isEqualTo(gap))
          .hasMessageContaining("not a value of zero");
      assertThatThrownBy(() -> factor(gap).rate(GwpSet.ar5()))
          .isInstanceOf(KnownGapException.class);
    }
  }

  @Test
  void hasNoFactorBelowOrAtZero() {
    CATALOG
        .factors()
        .filter(factor -> !factor.isKnownGap())
        .forEach(factor -> assertThat(factor.rate().signum()).as(factor.id()).isPositive());
  }

  @Test
  void hasNoRegionThatTheTreeDoesNotKnow() {
    Set<String> unknown =
        CATALOG
            .factors()
            .map(EmissionFactor::region)
            .filter(region -> RegionTree.bundled().find(region).isEmpty())
            .collect(Collectors.toSet());
    assertThat(unknown).isEmpty();
  }

  @Test
  void statesNoLicenceThatTheSourcesDoNotState() {
    assertThat(CATALOG.factors().filter(f -> f.publication().licence().isPresent())).isEmpty();
  }

  @Test
  void saysWhereEachFigureWasRead() {
    assertThat(CATALOG.factors().filter(EmissionFactor::isVerified))
        .allSatisfy(factor -> assertThat(factor.evidence()).as(factor.id()).isNotEmpty());
    EmissionFactor factor = factor("cn-national-avg-2022");
    assertThat(factor.evidence()).anySatisfy(e -> assertThat(e).contains("www.mee.gov.cn"));
    assertThat(factor.publication().publisher().chinese()).hasValue("生态环境部、国家统计局");
    assertThat(factor.publication().document().chinese()).get().asString().contains("2022年");
    assertThat(factor.name().chinese()).hasValue("全国");
    assertThat(factor.basis()).get().asString().contains("consumed");
    assertThat(factor.notes()).get().asString().contains("OneConnect");
    assertThat(factor.publication())
        .hasToString(
            "Ministry of Ecology and Environment (MEE) and National Bureau of Statistics (NBS),"
                + " China, Announcement on the release of the 2022 electricity CO2 emission factors"
                + " (Announcement 2024 No. 33), 2024-12-20");
  }

  @Test
  void isTheSetThatItsDigestSays() {
    SetIdentity identity = CATALOG.sets().get(0);
    assertThat(CATALOG.sets()).hasSize(1);
    assertThat(identity.id()).isEqualTo("esg4j-factors");
    assertThat(identity.version()).isEqualTo("2026-11-20");
    FactorSet copy = FactorSets.of("copy", "1", CATALOG.factors().toList());
    assertThat(identity.digest()).isEqualTo(FactorSets.digest(copy));
  }

  @Test
  void picksNothingOutsideScope2ForScope2() {
    List<FactorKind> outside = new ArrayList<>();
    for (FactorKind kind : FactorKind.values()) {
      if (!kind.isScope2()) {
        outside.add(kind);
        assertThatThrownBy(() -> FactorPolicy.forScope2(FactorKind.GRID_AVERAGE, kind))
            .isInstanceOf(IllegalArgumentException.class);
      }
    }
    assertThat(outside)
        .containsExactly(FactorKind.COMPONENT, FactorKind.TRANSMISSION_LOSS, FactorKind.LIFE_CYCLE);
    for (String id :
        List.of("uk-desnz-2024-gen-co2only", "uk-desnz-2025-td", "cn-footprint-avg-2023")) {
      assertThat(factor(id).kind().isScope2()).as(id).isFalse();
    }
  }
}
