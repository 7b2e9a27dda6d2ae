package org.esg4j.index.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.esg4j.index.PrintedCase;
import org.esg4j.index.SchemaCheck;
import org.esg4j.index.framework.Framework;
import org.esg4j.index.framework.FrameworkCatalog;
import org.esg4j.index.framework.FrameworkId;
import org.esg4j.index.framework.GriStandards;
import org.esg4j.index.framework.HkexEsgCode;
import org.esg4j.index.framework.Provision;
import org.esg4j.metric.Breakdown;
import org.esg4j.metric.Metric;
import org.esg4j.metric.MetricCatalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BundledMappingsTest {
  private static final FrameworkCatalog CATALOG = FrameworkCatalog.bundled();
  private static final Mapping HKEX = Mapping.bundledFor(CATALOG.framework(HkexEsgCode.C2_2025));
  private static final Mapping GRI = Mapping.bundledFor(CATALOG.framework(GriStandards.REGISTER));

  /** Figures that neither the HKEX Code nor GRI asks for: they only serve others as divisors. */
  private static final Set<String> HOMELESS =
      Set.of(
          "area.office",
          "output.products",
          "rnd.spend",
          "rnd.spend-share",
          "rnd.staff",
          "rnd.staff-share");

  /** Axes by which programs break figures down for themselves; no framework asks for them. */
  private static final Set<String> OWN_AXES = Set.of("site", "country", "carrier");

  static List<FrameworkId> bundled() {
    return CATALOG.ids();
  }

  @ParameterizedTest
  @ValueSource(strings = {"hkex-esg", "gri", "ifrs-s2", "shanghai-civilised-unit", "un-sdg"})
  void everyBundledFileMeetsTheSchema(String family) {
    SchemaCheck schema = new SchemaCheck("mapping/mapping.schema.json");
    assertThat(schema.faults(SchemaCheck.text("mapping/" + family + ".json"))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("bundled")
  void everyMappingFitsEveryEdition(FrameworkId id) {
    Framework framework = CATALOG.framework(id);
    Mapping.bundledFor(framework).refuseUnlessFitFor(framework);
  }

  @ParameterizedTest
  @MethodSource("bundled")
  void everyProvisionOfAMappingIsInSomeEdition(FrameworkId id) {
    Framework framework = CATALOG.framework(id);
    Set<String> keys = new HashSet<>();
    CATALOG.editions(framework.family()).stream()
        .flatMap(edition -> edition.provisions().stream())
        .map(Provision::key)
        .forEach(keys::add);
    assertThat(Mapping.bundledFor(framework).uses())
        .extracting(MetricUse::provision)
        .allSatisfy(provision -> assertThat(keys).contains(provision));
  }

  @ParameterizedTest
  @MethodSource("bundled")
  void everyPartialUseSaysInThreeLanguagesWhatLacks(FrameworkId id) {
    for (MetricUse use : Mapping.bundledFor(CATALOG.framework(id)).uses()) {
      assertThat(use.lacks().isPresent())
          .as(use.toString())
          .isEqualTo(use.degree() == Degree.PARTIAL);
      use.lacks()
          .ifPresent(
              lacks -> {
                assertThat(lacks.zhHant()).matches(".*\\p{IsHan}.*");
                assertThat(lacks.zhHans()).matches(".*\\p{IsHan}.*");
              });
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "oneconnect-2024",
        "bairong-2022",
        "comservice-2024",
        "grg-2023",
        "ct-service-centre-2023"
      })
  void everyFigureOfAReportHasAHome(String name) {
    Set<String> homeless = new TreeSet<>(PrintedCase.of(name).ids());
    homeless.removeIf(id -> !HKEX.usesOf(id).isEmpty() || !GRI.usesOf(id).isEmpty());
    assertThat(HOMELESS).containsAll(homeless);
  }

  @Test
  void everyMetricOfTheCatalogueHasAHome() {
    Set<String> homeless = new TreeSet<>();
    for (String id : catalogueIds()) {
      if (HKEX.usesOf(id).isEmpty() && GRI.usesOf(id).isEmpty()) {
        homeless.add(id);
      }
    }
    assertThat(homeless).isEqualTo(new TreeSet<>(HOMELESS));
  }

  /** Each metric of the catalogue, and one part of it on each axis that frameworks may ask for. */
  private static List<String> catalogueIds() {
    List<String> ids = new ArrayList<>();
    for (Metric metric : MetricCatalog.bundled().metrics()) {
      if (!metric.id().toString().equals("share")) { // has no total
        ids.add(metric.id().toString());
      }
      for (String axis : metric.axes()) {
        if (!OWN_AXES.contains(axis)) {
          ids.add(metric.id().at(Breakdown.of(axis, "some")));
        }
      }
    }
    return ids;
  }

  @ParameterizedTest
  @CsvSource({
    // metered supply is withdrawal, and at most a part of consumption
    "water.consumption, GRI303-2018#303-3, PARTIAL",
    "water.consumption, GRI303-2018#303-5, PARTIAL",
    "water.withdrawal, GRI303-2018#303-3, EXACT",
    // HKEX B3.1 is not 404-1
    "training.covered.gender.female, GRI404-2016#404-1, RELATED",
    "training.covered.level.senior, GRI404-2016#404-1, RELATED",
    "training.hours.level.senior, GRI404-2016#404-1, EXACT",
    // leavers over employees at period end, or not
    "turnover.age.under-30, GRI401-2016#401-1, PARTIAL",
    "leavers.age.under-30, GRI401-2016#401-1, EXACT",
    // lost days and a rate per employee are not in GRI 403: 2018
    "safety.lost-days, GRI403-2018#403-9, RELATED",
    "safety.fatality-rate, GRI403-2018#403-9, RELATED",
    "safety.fatalities, GRI403-2018#403-9, EXACT",
    // legal cases are not confirmed incidents
    "ethics.corruption-cases, GRI205-2016#205-3, PARTIAL",
    // screened at admission is not the share of new suppliers screened
    "suppliers.screened, GRI308-2016#308-1, RELATED",
    "ghg.scope2, GRI305-2016#305-2, PARTIAL",
    "ghg.scope2.location, GRI305-2016#305-2, EXACT",
    "ghg.scope2.location, GRI102-2025#102-6, EXACT",
    "union.membership, GRI2-2021#2-30, RELATED",
  })
  void griTrapsAreRespected(String id, String provision, Degree degree) {
    assertThat(GRI.usesOf(id))
        .filteredOn(use -> use.provision().equals(provision))
        .extracting(MetricUse::degree)
        .containsExactly(degree);
  }

  @ParameterizedTest
  @CsvSource({
    "ghg.scope2, A1.2, EXACT",
    "ghg.scope2, D-28(b), EXACT",
    "ghg.scope2, D-29(c), PARTIAL",
    "ghg.scope2.intensity.per-employee, D-28(b), RELATED",
    "ghg.scope2.intensity.per-employee, A1.2, EXACT",
    "turnover.region.overseas-hk-macau-taiwan, B1.2, EXACT",
    "leavers.gender.female, B1.2, RELATED",
    "suppliers.goods.region.northeast, B5.1, EXACT",
    "training.covered.level.senior, B3.1, EXACT",
    "safety.casualties, B2.1, PARTIAL",
    "community.volunteers, B8.2, RELATED",
  })
  void hkexTrapsAreRespected(String id, String provision, Degree degree) {
    assertThat(HKEX.usesOf(id))
        .filteredOn(use -> use.provision().equals(provision))
        .extracting(MetricUse::degree)
        .containsExactly(degree);
  }
}
