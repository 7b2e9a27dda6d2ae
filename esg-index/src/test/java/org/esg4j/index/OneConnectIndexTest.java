package org.esg4j.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.esg4j.fact.FactSet;
import org.esg4j.index.framework.GriStandards;
import org.esg4j.index.framework.HkexEsgCode;
import org.esg4j.index.framework.Obligation;
import org.esg4j.json.JsonObject;
import org.junit.jupiter.api.Test;

/** The printed indexes of OneConnect 2024 against those made of its figures and its places. */
class OneConnectIndexTest {
  private static final FactSet FACTS = PrintedCase.of("oneconnect-2024").facts();
  private static final List<JsonObject> HKEX =
      PrintedCase.json("oneconnect-2024.hkex-index").objects("rows");
  private static final List<JsonObject> GRI =
      PrintedCase.json("oneconnect-2024.gri-index").objects("rows");

  private static DisclosureIndex hkex() {
    DisclosureIndex index =
        DisclosureIndex.of(HkexEsgCode.C2_2025)
            .forIssuerClass(HkexEsgCode.MAIN_BOARD_OTHER)
            .with(FACTS);
    for (JsonObject printed : HKEX) {
      String code = printed.string("code");
      String status = printed.optionalString("status").orElse("");
      if (status.equals("不適用")) {
        index = index.notApplicable(code, printed.string("where"));
      } else if (status.equals("已披露")) {
        index = index.narrative(code, printed.string("where"));
      }
    }
    return index;
  }

  @Test
  void everyPrintedCodeIsInTheHkexIndex() {
    assertThat(hkex().rows())
        .extracting(IndexRow::code)
        .containsAll(HKEX.stream().map(row -> row.string("code")).toList());
  }

  @Test
  void statusesAreThePrintedOnes() {
    DisclosureIndex index = hkex();
    Map<String, String> printed = new LinkedHashMap<>();
    Map<String, String> made = new LinkedHashMap<>();
    for (JsonObject row : HKEX) {
      if (row.has("status") && !row.string("code").equals("D")) {
        printed.put(row.string("code"), row.string("status"));
        made.put(
            row.string("code"),
            index.row(row.string("code")).orElseThrow().status().labels().zhHant());
      }
    }
    assertThat(made).isEqualTo(printed);
  }

  @Test
  void partDIsNamedByParagraphWhereThePrintedIndexHasOneRow() {
    DisclosureIndex index = hkex();
    IndexRow partD = index.row("D").orElseThrow();
    assertThat(partD.status()).isEqualTo(Status.PARTLY_DISCLOSED);
    assertThat(partD.places()).isNotEmpty();
    assertThat(partD.obligation()).isEqualTo(Obligation.NOT_YET_IN_FORCE);
    assertThat(index.row("D-28(b)").orElseThrow().status()).isEqualTo(Status.DISCLOSED);
    assertThat(index.row("D-28(b)").orElseThrow().metrics()).containsExactly("ghg.scope2");
    assertThat(index.missing())
        .extracting(IndexRow::code)
        .contains("D-19(a)", "D-20(a)", "D-28(a)", "D-28(c)", "D-41")
        .allMatch(code -> code.startsWith("D-"));
    assertThat(partD.lacks()).extracting(lack -> lack.labels().en()).contains("D-41");
  }

  @Test
  void nothingThatBindsFor2024IsLeft() {
    assertThat(hkex().completeness().outstanding()).isEmpty();
    assertThat(hkex().completeness().isComplete()).isTrue();
  }

  @Test
  void figuresStandInTheUnitThatTheCodeAsksFor() {
    IndexRow energy = hkex().row("A2.1").orElseThrow();
    assertThat(energy.metrics())
        .contains("energy.electricity.purchased", "energy.electricity.intensity.per-employee");
    assertThat(energy.figures())
        .filteredOn(figure -> figure.fact().id().equals("energy.electricity.purchased"))
        .extracting(figure -> figure.number() + " " + figure.value().unit().symbol())
        .containsExactly("1410.88 MWh");
  }

  @Test
  void theThreeYearsOfFatalitiesAreThere() {
    IndexRow fatalities = hkex().row("B2.1").orElseThrow();
    assertThat(fatalities.status()).isEqualTo(Status.DISCLOSED);
    assertThat(fatalities.figures())
        .filteredOn(figure -> figure.fact().id().equals("safety.fatalities"))
        .extracting(figure -> figure.fact().period().toString())
        .containsExactlyInAnyOrder("2022", "2023", "2024");
  }

  @Test
  void onlyTheLastYearWouldNotDo() {
    FactSet last = FACTS.filter(fact -> fact.period().toString().equals("2024"));
    DisclosureIndex index =
        DisclosureIndex.of(HkexEsgCode.C2_2025)
            .forIssuerClass(HkexEsgCode.MAIN_BOARD_OTHER)
            .with(last);
    IndexRow fatalities = index.row("B2.1").orElseThrow();
    assertThat(fatalities.status()).isEqualTo(Status.PARTLY_DISCLOSED);
    assertThat(fatalities.lacks())
        .extracting(lack -> lack.labels().en())
        .containsExactly(
            "number: not for 2023",
            "number: not for 2022",
            "rate: not for 2023",
            "rate: not for 2022");
  }

  @Test
  void everyPrintedRowIsInTheGriIndex() {
    DisclosureIndex index =
        DisclosureIndex.of(GriStandards.REGISTER)
            .forIssuerClass(GriStandards.WITH_REFERENCE)
            .with(FACTS);
    Set<String> keys = Set.copyOf(index.rows().stream().map(row -> row.provision().key()).toList());
    assertThat(GRI).hasSize(66);
    assertThat(GRI)
        .extracting(OneConnectIndexTest::key)
        .allSatisfy(key -> assertThat(keys).contains(key));
  }

  @Test
  void givenItsPlacesTheGriIndexReportsThePrintedRows() {
    DisclosureIndex index =
        DisclosureIndex.of(GriStandards.REGISTER)
            .forIssuerClass(GriStandards.WITH_REFERENCE)
            .with(FACTS);
    for (JsonObject printed : GRI) {
      index = index.reported(key(printed), printed.string("text"));
    }
    for (JsonObject printed : GRI) {
      assertThat(index.row(key(printed)).orElseThrow().status()).isEqualTo(Status.DISCLOSED);
    }
    assertThat(index.row("GRI2-2021#2-5").orElseThrow().status()).isEqualTo(Status.NOT_REPORTED);
    assertThat(index.missing()).isEmpty();
  }

  private static String key(JsonObject printed) {
    return printed.string("standard").replace(" ", "")
        + "-"
        + printed.integer("edition")
        + "#"
        + printed.string("code");
  }

  @Test
  void someGriFiguresServeWhatThePrintedIndexNames() {
    DisclosureIndex index =
        DisclosureIndex.of(GriStandards.REGISTER)
            .forIssuerClass(GriStandards.WITH_REFERENCE)
            .with(FACTS);
    assertThat(index.row("302-1").orElseThrow().figures())
        .extracting(figure -> figure.number() + " " + figure.value().unit().symbol())
        .containsExactly("5079.168 GJ"); // 1,410.88 MWh x 3.6
    assertThat(index.row("303-3").orElseThrow().figures())
        .extracting(figure -> figure.number() + " " + figure.value().unit().symbol())
        .containsExactly("6.64374 ML");
    assertThat(index.row("404-1").orElseThrow().related())
        .contains("training.covered.gender.female");
    assertThat(index.row("404-1").orElseThrow().metrics())
        .noneMatch(id -> id.startsWith("training.covered"));
  }
}
