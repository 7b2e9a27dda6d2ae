package org.esg4j.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.esg4j.fact.FactSet;
import org.esg4j.fact.ReportingPeriod;
import org.esg4j.index.framework.Framework;
import org.esg4j.index.framework.FrameworkCatalog;
import org.esg4j.index.framework.FrameworkId;
import org.esg4j.index.framework.HkexEsgCode;
import org.esg4j.index.framework.Obligation;
import org.esg4j.index.framework.OtherFrameworks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The figures of published reports against the frameworks that they follow. */
class PublishedReportsTest {
  private static final FrameworkCatalog CATALOG = FrameworkCatalog.bundled();
  private static final FactSet ONE_CONNECT = PrintedCase.of("oneconnect-2024").facts();

  private static DisclosureIndex bairong() {
    Framework inForce = CATALOG.inForce(HkexEsgCode.FAMILY, LocalDate.of(2022, 1, 1)).orElseThrow();
    return DisclosureIndex.of(inForce).with(PrintedCase.of("bairong-2022").facts());
  }

  private static DisclosureIndex serviceCentre() {
    return DisclosureIndex.of(CATALOG.framework(OtherFrameworks.SHANGHAI_CIVILISED_UNIT_2023))
        .with(PrintedCase.of("ct-service-centre-2023").facts());
  }

  private static Map<Status, Set<String>> byStatus(DisclosureIndex index) {
    return index.rows().stream()
        .filter(row -> !row.isSummary())
        .collect(
            Collectors.groupingBy(
                IndexRow::status,
                TreeMap::new,
                Collectors.mapping(IndexRow::code, Collectors.toCollection(TreeSet::new))));
  }

  @Test
  void bairongsYearIsUnderAppendix27() {
    DisclosureIndex index = bairong();
    assertThat(index.framework().id()).isEqualTo(HkexEsgCode.APPENDIX_27_2022);
    assertThat(index.period().toString()).isEqualTo("2022");
    assertThat(byStatus(index).get(Status.DISCLOSED))
        .containsExactly(
            "A1.2", "A1.3", "A1.4", "A2.1", "A2.2", "A2.5", "B2.2", "B3.2", "B5.1", "B8.2");
    assertThat(byStatus(index).get(Status.PARTLY_DISCLOSED))
        .containsExactly("B1.1", "B1.2", "B2.1", "B3.1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "B1.1 | lacks numbers of employees; only shares are given",
        "B1.1 | no breakdown by employment type",
        "B1.2 | no breakdown by region",
        "B2.1 | number: lacks deaths apart from injuries",
        "B3.1 | no breakdown by gender",
        "B3.1 | no breakdown by employee category",
      })
  void whatBairongsFiguresLackIsSaid(String code, String lack) {
    assertThat(bairong().row(code).orElseThrow().lacks())
        .extracting(each -> each.labels().en())
        .contains(lack);
  }

  @Test
  void everyFigureOfTheServiceCentreHasARowInTheShanghaiIndex() {
    DisclosureIndex index = serviceCentre();
    Set<String> shown = new TreeSet<>();
    for (IndexRow row : index.rows()) {
      shown.addAll(row.metrics());
      shown.addAll(row.related());
    }
    assertThat(shown)
        .containsExactlyInAnyOrderElementsOf(PrintedCase.of("ct-service-centre-2023").ids());
    assertThat(byStatus(index).get(Status.PARTLY_DISCLOSED))
        .containsExactly("1.3", "3.1.5", "3.4.2", "3.4.5", "3.5.3", "3.7.2", "3.7.6", "3.8.1");
    assertThat(byStatus(index)).doesNotContainKey(Status.DISCLOSED);
  }

  @Test
  void withItsWordsTheServiceCentreDisclosesThem() {
    DisclosureIndex index = serviceCentre().narrative("3.7.6", "4.6").narrative("3.8.1", "4.8");
    assertThat(byStatus(index).get(Status.DISCLOSED)).containsExactly("3.7.6", "3.8.1");
  }

  // ---------------------------------------------------------------------------------------------

  @Test
  void oneSetOfFactsGoesThroughAllFrameworksInOneRun() {
    Map<String, Integer> answered = new TreeMap<>();
    Set<String> used = new TreeSet<>();
    for (FrameworkId id : CATALOG.ids()) {
      DisclosureIndex index = DisclosureIndex.of(CATALOG.framework(id)).with(ONE_CONNECT);
      List<IndexRow> withFigures =
          index.rows().stream()
              .filter(row -> !row.isSummary() && !row.figures().isEmpty())
              .toList();
      assertThat(withFigures)
          .allSatisfy(
              row -> assertThat(row.status()).isIn(Status.DISCLOSED, Status.PARTLY_DISCLOSED));
      withFigures.forEach(row -> used.addAll(row.metrics()));
      index.rows().forEach(row -> used.addAll(row.related()));
      answered.put(id.text(), withFigures.size());
    }
    assertThat(answered)
        .containsEntry("hkex-appendix-27-2020", 17)
        .containsEntry("hkex-appendix-c2-2025", 18)
        .containsEntry("gri-standards", 16)
        .containsEntry("ifrs-s2-29", 2)
        .containsEntry("shanghai-civilised-unit-2023", 2)
        .containsEntry("un-sdg", 11)
        .hasSize(8);
    assertThat(used).containsAll(PrintedCase.of("oneconnect-2024").ids());
  }

  // ---------------------------------------------------------------------------------------------

  static List<String> classes() {
    return List.of(HkexEsgCode.MAIN_BOARD_LARGECAP, HkexEsgCode.MAIN_BOARD_OTHER, HkexEsgCode.GEM);
  }

  /** Scope 3, of which nothing is there: missing where it binds, and else not reported. */
  @ParameterizedTest
  @CsvSource({
    "main-board-largecap, 2024, MISSING, true",
    "main-board-largecap, 2025, MISSING, false",
    "main-board-largecap, 2026, MISSING, false",
    "main-board-largecap, 2027, MISSING, false",
    "main-board-other, 2024, MISSING, true",
    "main-board-other, 2025, MISSING, false",
    "main-board-other, 2026, MISSING, false",
    "main-board-other, 2027, MISSING, false",
    "gem, 2024, MISSING, true",
    "gem, 2025, NOT_REPORTED, true",
    "gem, 2026, NOT_REPORTED, true",
    "gem, 2027, NOT_REPORTED, true",
  })
  void silenceCountsByClassAndYear(String issuerClass, int year, Status status, boolean settled) {
    IndexRow scope3 = index(issuerClass, year).row("D-28(c)").orElseThrow();
    assertThat(scope3.status()).isEqualTo(status);
    assertThat(scope3.isSettled()).isEqualTo(settled);
  }

  /** An explanation settles Scope 3 as long as it is comply or explain. */
  @ParameterizedTest
  @CsvSource({
    "main-board-largecap, 2024, true",
    "main-board-largecap, 2025, true",
    "main-board-largecap, 2026, false",
    "main-board-largecap, 2027, false",
    "main-board-other, 2025, true",
    "main-board-other, 2026, true",
    "main-board-other, 2027, true",
    "gem, 2025, true",
    "gem, 2027, true",
  })
  void anExplanationCountsByClassAndYear(String issuerClass, int year, boolean settled) {
    IndexRow scope3 =
        index(issuerClass, year).explained("D-28(c)", "no data yet").row("D-28(c)").orElseThrow();
    assertThat(scope3.status()).isEqualTo(Status.EXPLAINED);
    assertThat(scope3.isSettled()).isEqualTo(settled);
    assertThat(scope3.lacks()).hasSize(settled ? 0 : 1);
  }

  @ParameterizedTest
  @MethodSource("classes")
  void scopes1And2AreMandatoryForAllFrom2025(String issuerClass) {
    for (int year = 2025; year <= 2027; year++) {
      DisclosureIndex index = index(issuerClass, year).explained("D-28(a)", "no data yet");
      assertThat(index.row("D-28(a)").orElseThrow().obligation()).isEqualTo(Obligation.MANDATORY);
      assertThat(index.row("D-28(a)").orElseThrow().isSettled()).isFalse();
    }
    DisclosureIndex before = index(issuerClass, 2024);
    assertThat(before.row("D-28(a)").orElseThrow().isSettled()).isTrue();
  }

  private static DisclosureIndex index(String issuerClass, int year) {
    return DisclosureIndex.of(CATALOG.framework(HkexEsgCode.C2_2025))
        .forIssuerClass(issuerClass)
        .forPeriod(ReportingPeriod.ofYear(year));
  }
}
