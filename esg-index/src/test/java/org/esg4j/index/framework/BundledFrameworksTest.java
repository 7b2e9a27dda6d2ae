package org.esg4j.index.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.esg4j.metric.Verification;
import org.esg4j.units.Units;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The bundled data against the counts and facts of the codes and standards themselves. */
class BundledFrameworksTest {
  private static final FrameworkCatalog CATALOG = FrameworkCatalog.bundled();

  static List<FrameworkId> bundled() {
    return CATALOG.ids();
  }

  private static long count(Framework framework, Predicate<Provision> condition) {
    return framework.provisions().stream().filter(condition).count();
  }

  private static Predicate<Provision> kind(String kind) {
    return provision -> provision.kind().equals(kind);
  }

  @ParameterizedTest
  @CsvSource({
    // edition, provisions, aspects, KPIs, general disclosures, with quantities, Part B
    "hkex-appendix-27-2020, 71, 12, 36, 12, 19, 9",
    "hkex-appendix-27-2022, 71, 12, 36, 12, 19, 9",
    "hkex-appendix-c2-2023, 71, 12, 36, 12, 19, 9",
    "hkex-appendix-c2-2025, 122, 11, 34, 11, 30, 9",
  })
  void hkexEditionsHaveTheirCounts(
      String id, int all, int aspects, int kpis, int general, int quantities, int partB) {
    Framework edition = CATALOG.framework(FrameworkId.of(id));
    assertThat(count(edition, kind("part").negate())).isEqualTo(all);
    assertThat(count(edition, kind("aspect"))).isEqualTo(aspects);
    assertThat(count(edition, kind("kpi"))).isEqualTo(kpis);
    assertThat(count(edition, kind("general-disclosure"))).isEqualTo(general);
    assertThat(count(edition, provision -> !provision.asks().isEmpty())).isEqualTo(quantities);
    assertThat(count(edition, kind("mandatory"))).isEqualTo(partB);
  }

  @Test
  void partDHasParagraphs19To41() {
    Framework edition = CATALOG.framework(HkexEsgCode.C2_2025);
    for (int paragraph = 19; paragraph <= 41; paragraph++) {
      assertThat(edition.find("D-" + paragraph)).as("D-" + paragraph).isPresent();
    }
    assertThat(count(edition, kind("climate-subparagraph"))).isEqualTo(28);
    assertThat(count(edition, kind("pillar"))).isEqualTo(4);
  }

  @Test
  void griHasTheDisclosuresOfItsStandards() {
    Framework gri = CATALOG.framework(GriStandards.REGISTER);
    assertThat(count(gri, kind("disclosure"))).isEqualTo(141);
    // without GRI 101: 2024, GRI 102 and 103: 2025 and what is left of GRI 306: 2016
    Set<String> later = Set.of("GRI101-2024", "GRI102-2025", "GRI103-2025", "GRI306-2016");
    assertThat(count(gri, kind("disclosure").and(provision -> !later.contains(provision.parent()))))
        .isEqualTo(117);
    assertThat(count(gri, kind("standard"))).isEqualTo(38);
    assertThat(gri.subProvisions(gri.provision("GRI2-2021"))).hasSize(30);
  }

  @Test
  void griOmitsNothingOfSevenDisclosures() {
    Framework gri = CATALOG.framework(GriStandards.REGISTER);
    assertThat(
            gri.provisions().stream()
                .filter(kind("disclosure"))
                .filter(provision -> !provision.omissionAllowed())
                .map(Provision::code))
        .containsExactly("2-1", "2-2", "2-3", "2-4", "2-5", "3-1", "3-2");
    assertThat(gri.edition().omissionReasons()).hasSize(4);
  }

  @ParameterizedTest
  @CsvSource({
    "GRI304-2016#304-2, 2025-12-31, true",
    "GRI304-2016#304-2, 2026-01-01, false",
    "GRI302-2016#302-1, 2026-12-31, true",
    "GRI302-2016#302-1, 2027-01-01, false",
    "GRI305-2016#305-5, 2027-01-01, false",
    "GRI305-2016#305-7, 2027-01-01, true",
    "GRI201-2016#201-2, 2027-01-01, false",
    "GRI201-2016#201-1, 2027-01-01, true",
    "GRI101-2024#101-1, 2025-12-31, false",
    "GRI101-2024#101-1, 2026-01-01, true",
    "GRI102-2025#102-5, 2026-12-31, false",
    "GRI102-2025#102-5, 2027-01-01, true",
    "GRI306-2016#306-3, 2027-01-01, true",
    "GRI306-2020#306-3, 2021-12-31, false",
  })
  void griDisclosuresHoldByTheDayOfPublication(String key, LocalDate day, boolean holds) {
    Provision disclosure = CATALOG.framework(GriStandards.REGISTER).provision(key);
    assertThat(disclosure.inForce().contains(day)).isEqualTo(holds);
  }

  @Test
  void theNumberThatGriUsesTwiceHasTwoKeys() {
    Framework gri = CATALOG.framework(GriStandards.REGISTER);
    assertThat(gri.find("306-3")).isEmpty();
    assertThat(gri.provision("GRI306-2020#306-3").labels().en()).isEqualTo("Waste generated");
    assertThat(gri.provision("GRI306-2016#306-3").labels().en()).isEqualTo("Significant spills");
  }

  @Test
  void theOtherFrameworksHaveTheirCounts() {
    assertThat(CATALOG.framework(OtherFrameworks.UN_SDG).provisions()).hasSize(17);
    Framework shanghai = CATALOG.framework(OtherFrameworks.SHANGHAI_CIVILISED_UNIT_2023);
    assertThat(
            count(shanghai, kind("indicator").and(provision -> provision.code().startsWith("3."))))
        .isEqualTo(37);
    Framework ifrs = CATALOG.framework(OtherFrameworks.IFRS_S2_29);
    assertThat(ifrs.subProvisions(ifrs.provision("29"))).hasSize(7);
  }

  @ParameterizedTest
  @MethodSource("bundled")
  void everyLabelIsThereInThreeLanguages(FrameworkId id) {
    Framework framework = CATALOG.framework(id);
    for (Provision provision : framework.provisions()) {
      assertThat(provision.labels().zhHant()).as(provision.key()).matches(".*\\p{IsHan}.*");
      assertThat(provision.labels().zhHans()).as(provision.key()).matches(".*\\p{IsHan}.*");
      assertThat(provision.labels().en()).as(provision.key()).doesNotContainPattern("\\p{IsHan}");
    }
  }

  @ParameterizedTest
  @MethodSource("bundled")
  void everyUnitAskedForIsAUnit(FrameworkId id) {
    for (Provision provision : CATALOG.framework(id).provisions()) {
      for (QuantityAsked ask : provision.asks()) {
        if (!ask.unit().isEmpty()) {
          assertThat(Units.parse(ask.unit()).symbol()).as(provision.key()).isEqualTo(ask.unit());
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("bundled")
  void whatAsksForFiguresSaysWhich(FrameworkId id) {
    Framework framework = CATALOG.framework(id);
    for (Provision provision : framework.provisions()) {
      if (provision.nature() == Nature.QUANTITATIVE
          && framework.subProvisions(provision).isEmpty()) {
        assertThat(provision.asks()).as(provision.key()).isNotEmpty();
      }
      if (provision.nature() == Nature.NARRATIVE) {
        assertThat(provision.asks()).as(provision.key()).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("bundled")
  void everyMarkNamesSourcesOfItsFile(FrameworkId id) {
    Framework framework = CATALOG.framework(id);
    Set<String> known = new HashSet<>();
    framework.edition().sources().forEach(source -> known.add(source.id()));
    List<VerificationMark> marks = new ArrayList<>();
    marks.add(framework.edition().mark());
    framework.provisions().forEach(provision -> marks.add(provision.mark()));
    framework.edition().issuerClasses().forEach(each -> marks.add(each.mark()));
    framework.edition().reliefs().forEach(each -> marks.add(each.mark()));
    framework.edition().omissionReasons().forEach(each -> marks.add(each.mark()));
    framework
        .provisions()
        .forEach(
            each -> framework.obligationRules(each).ifPresent(rules -> marks.add(rules.mark())));
    assertThat(marks).allSatisfy(mark -> assertThat(known).containsAll(mark.sources()));
    assertThat(marks).flatExtracting(VerificationMark::sources).containsAll(known);
  }

  @Test
  void seeAlsoPointsToProvisionsThatAreThere() {
    for (FrameworkId id : CATALOG.ids()) {
      for (Provision provision : CATALOG.framework(id).provisions()) {
        for (CrossReference reference : provision.seeAlso()) {
          Framework other = CATALOG.editions(reference.family()).get(0);
          assertThat(reference.keys())
              .as(provision.key())
              .allSatisfy(
                  key -> assertThat(other.find(key).isPresent() || !key.startsWith("29")).isTrue());
        }
      }
    }
  }

  @Test
  void climateLeftPartCWithoutLeavingItsNumbers() {
    for (FrameworkId id : List.of(HkexEsgCode.APPENDIX_27_2020, HkexEsgCode.C2_2023)) {
      assertThat(CATALOG.framework(id).find("A1.2")).isPresent();
      assertThat(CATALOG.framework(id).find("A4.1")).isPresent();
      assertThat(CATALOG.framework(id).find("D-28")).isEmpty();
    }
    Framework later = CATALOG.framework(HkexEsgCode.C2_2025);
    assertThat(later.find("A1.2")).isEmpty();
    assertThat(later.find("A4")).isEmpty();
    assertThat(later.find("A1.3")).isPresent();
    assertThat(later.find("D-28(b)")).isPresent();
  }

  @Test
  void theProvisionsOfPartsBAndCThatStayedAskForTheSame() {
    Framework before = CATALOG.framework(HkexEsgCode.C2_2023);
    for (Provision provision : CATALOG.framework(HkexEsgCode.C2_2025).provisions()) {
      before
          .find(provision.key())
          .ifPresent(
              same -> {
                assertThat(same.asks()).as(provision.key()).isEqualTo(provision.asks());
                assertThat(same.nature()).as(provision.key()).isEqualTo(provision.nature());
                assertThat(same.labels()).as(provision.key()).isEqualTo(provision.labels());
              });
    }
  }

  @Test
  void whatTheCodeAsksOfSomeKpisIsKept() {
    Framework code = CATALOG.framework(HkexEsgCode.C2_2025);
    assertThat(code.provision("B2.1").asks())
        .extracting(QuantityAsked::id, QuantityAsked::years)
        .containsExactly(tuple("number", 3), tuple("rate", 3));
    assertThat(code.provision("B1.1").asks().get(0).breakdowns())
        .extracting(BreakdownAsked::axis)
        .containsExactly("gender", "employment", "age", "region");
    assertThat(code.provision("A2.1").asks().get(0))
        .satisfies(
            energy -> {
              assertThat(energy.unitText()).isEqualTo("kWh in '000s");
              assertThat(energy.unit()).isEqualTo("MWh");
              assertThat(energy.intensity()).isEqualTo(IntensityAsked.REQUIRED);
            });
  }

  @Test
  void numbersOfPartDThatNoDocumentBacksAreMarked() {
    Framework code = CATALOG.framework(HkexEsgCode.C2_2025);
    Set<String> backed =
        Set.of(
            "D", "D-I", "D-II", "D-III", "D-IV", "D-27", "D-28", "D-28(a)", "D-28(b)", "D-28(c)");
    for (Provision provision : code.provisions()) {
      if (provision.code().startsWith("D-")) {
        assertThat(provision.mark().number() == Verification.UNVERIFIED)
            .as(provision.code())
            .isEqualTo(!backed.contains(provision.code()));
      }
      if (provision.kind().equals("kpi")) {
        assertThat(provision.mark().isNumberMarked()).as(provision.code()).isFalse();
      }
    }
  }
}
