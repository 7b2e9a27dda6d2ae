package org.esg4j.index.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.esg4j.fact.FactSet;
import org.esg4j.fact.ReportingPeriod;
import org.esg4j.index.DisclosureIndex;
import org.esg4j.index.PrintedCase;
import org.esg4j.index.Status;
import org.esg4j.index.framework.Framework;
import org.esg4j.index.framework.FrameworkCatalog;
import org.esg4j.index.framework.GriStandards;
import org.esg4j.index.framework.HkexEsgCode;
import org.esg4j.index.framework.Obligation;
import org.esg4j.index.recorded.RecordedIndex;
import org.esg4j.metric.Verification;
import org.junit.jupiter.api.Test;

class DraftTest {
  private static final FrameworkCatalog CATALOG = FrameworkCatalog.bundled();
  private static final Framework C2_2023 = CATALOG.framework(HkexEsgCode.C2_2023);
  private static final Framework C2_2025 = CATALOG.framework(HkexEsgCode.C2_2025);
  private static final Framework GRI = CATALOG.framework(GriStandards.REGISTER);
  private static final FactSet FACTS = PrintedCase.of("oneconnect-2024").facts();
  private static final RecordedIndex LAST =
      RecordedIndex.of(
          DisclosureIndex.of(C2_2023)
              .with(FACTS)
              .narrative("governance-structure", "2 Governance")
              .narrative("A1.2", "5.1 Emissions")
              .narrative("A4.1", "4.1 Climate")
              .narrative("A1.5", "5.2 Targets")
              .notApplicable("A1.1", "no air emissions"));

  private static Draft rolled() {
    return Draft.rolledForward(
        LAST,
        C2_2023,
        DisclosureIndex.of(C2_2025)
            .forIssuerClass(HkexEsgCode.MAIN_BOARD_OTHER)
            .forPeriod(ReportingPeriod.ofYear(2025)));
  }

  @Test
  void statusesAreResetAndPlacesCarried() {
    Draft draft = rolled();
    assertThat(draft.rows()).hasSameSizeAs(draft.index().rows());
    DraftRow targets = draft.row("A1.5").orElseThrow();
    assertThat(targets.row().status()).isEqualTo(Status.MISSING);
    assertThat(targets.places()).containsExactly("5.2 Targets");
    assertThat(targets.tasks()).containsExactly(Task.CHECK_PLACE);
    assertThat(targets.sources()).extracting(Source::relation).containsExactly(Relation.SAME);
    assertThat(targets).hasToString(targets.row() + " [CHECK_PLACE]");
  }

  @Test
  void movedCodesAreFollowed() {
    DraftRow scope2 = rolled().row("D-28(b)").orElseThrow();
    assertThat(scope2.sources())
        .extracting(source -> source.row().code() + " " + source.relation())
        .containsExactly("A1.2 SUCCESSOR");
    assertThat(scope2.sources().get(0).verification()).isEqualTo(Verification.PARTLY_VERIFIED);
    assertThat(scope2.places()).contains("5.1 Emissions");
    assertThat(scope2.figuresWanted()).contains("ghg.scope2");
    assertThat(scope2.tasks()).containsExactly(Task.CHECK_PLACE, Task.GIVE_FIGURES);
    assertThat(rolled().row("D-29(a)").orElseThrow().places())
        .as("a part of D-29")
        .contains("5.1 Emissions");
    assertThat(rolled().row("D-20(a)").orElseThrow().places()).contains("4.1 Climate");
  }

  @Test
  void figuresAreAskedForAnew() {
    DraftRow waste = rolled().row("A1.3").orElseThrow();
    assertThat(waste.figuresWanted())
        .containsExactly("waste.hazardous", "waste.hazardous.intensity.per-employee");
    assertThat(waste.tasks()).containsExactly(Task.CHECK_PLACE, Task.GIVE_FIGURES);
    Draft withFacts =
        Draft.rolledForward(
            LAST, C2_2023, DisclosureIndex.of(C2_2023).with(FACTS).notApplicable("A1.1", "none"));
    assertThat(withFacts.row("A1.3").orElseThrow().tasks()).isEmpty();
    assertThat(withFacts.row("A1.3").orElseThrow().figuresWanted()).isEmpty();
    assertThat(withFacts.row("A1.3").orElseThrow().places()).isEmpty();
  }

  @Test
  void answersHaveToBeConfirmed() {
    DraftRow air = rolled().row("A1.1").orElseThrow();
    assertThat(air.row().status()).isEqualTo(Status.MISSING);
    assertThat(air.row().answer()).isEmpty();
    assertThat(air.answers())
        .extracting(answer -> answer.text())
        .containsExactly("no air emissions");
    assertThat(air.tasks()).containsExactly(Task.CONFIRM_ANSWER);
  }

  @Test
  void whatNothingHelpsWithHasToBeWritten() {
    Draft draft = rolled();
    assertThat(draft.stillLacking())
        .extracting(row -> row.row().code())
        .contains("A3-general", "D-19(a)", "D-28(c)")
        .doesNotContain("A1.5", "D-28(b)", "D-36", "D");
    assertThat(draft.row("D-36").orElseThrow().row().obligation()).isEqualTo(Obligation.VOLUNTARY);
    assertThat(draft.row("D-36").orElseThrow().tasks()).isEmpty();
    assertThat(draft.row("part-B").orElseThrow().tasks()).isEmpty();
    assertThat(draft.toDo()).containsAll(draft.stillLacking());
    assertThat(draft).hasToString(draft.index() + ", " + draft.toDo().size() + " rows to do");
  }

  @Test
  void griDisclosuresAreFollowedByTheDayOfPublication() {
    RecordedIndex last =
        RecordedIndex.of(
            DisclosureIndex.of(GRI)
                .forPeriod(ReportingPeriod.ofYear(2025))
                .publishedOn(LocalDate.of(2026, 3, 31))
                .narrative("305-2", "p. 5"));
    Draft next =
        Draft.rolledForward(
            last,
            GRI,
            DisclosureIndex.of(GRI)
                .forPeriod(ReportingPeriod.ofYear(2026))
                .publishedOn(LocalDate.of(2027, 3, 31)));
    assertThat(next.row("305-2")).isEmpty();
    DraftRow moved = next.row("GRI102-2025#102-6").orElseThrow();
    assertThat(moved.places()).containsExactly("p. 5");
    assertThat(moved.sources().get(0).relation()).isEqualTo(Relation.SUCCESSOR);
  }

  // ---------------------------------------------------------------------------------------------

  @Test
  void anHkexIndexGivesADraftForGri() {
    RecordedIndex hkex =
        RecordedIndex.of(
            DisclosureIndex.of(C2_2025)
                .with(FACTS)
                .narrative("B7.2", "7.2 Whistle-blowing")
                .narrative("governance-structure", "2 Governance")
                .explained("B5.3", "not done"));
    Draft draft =
        Draft.across(
            Crosswalk.hkexAndGri(),
            hkex,
            C2_2025,
            DisclosureIndex.of(GRI).forIssuerClass(GriStandards.IN_ACCORDANCE).with(FACTS));
    DraftRow concerns = draft.row("2-26").orElseThrow();
    assertThat(concerns.places()).containsExactly("7.2 Whistle-blowing");
    assertThat(concerns.sources())
        .extracting(source -> source.row().code() + " " + source.relation())
        .containsExactly("B7.2 PARTIAL");
    assertThat(concerns.sources().get(0).verification()).isEqualTo(Verification.UNVERIFIED);
    assertThat(concerns.tasks()).containsExactly(Task.CHECK_PLACE);
    DraftRow scope2 = draft.row("305-2").orElseThrow();
    assertThat(scope2.row().status()).isEqualTo(Status.PARTLY_DISCLOSED);
    assertThat(scope2.row().lacks()).isNotEmpty();
    assertThat(scope2.tasks()).contains(Task.GIVE_FIGURES);
    assertThat(draft.row("404-1").orElseThrow().sources())
        .extracting(source -> source.row().code())
        .containsExactly("B3.2", "B3.1");
    assertThat(draft.row("404-1").orElseThrow().sources().get(1).note())
        .isEqualTo("GRI has no percentage-trained metric.");
    assertThat(draft.row("308-2").orElseThrow().answers())
        .extracting(answer -> answer.text())
        .containsExactly("not done");
    assertThat(draft.stillLacking()).extracting(row -> row.row().code()).contains("2-1", "2-28");
  }

  @Test
  void theDayOfPublicationDecidesWhichGriDisclosures() {
    RecordedIndex hkex =
        RecordedIndex.of(DisclosureIndex.of(C2_2025).with(FACTS).narrative("D-19", "2 Governance"));
    DisclosureIndex gri = DisclosureIndex.of(GRI).with(FACTS);
    Draft now = Draft.across(Crosswalk.hkexAndGri(), hkex, C2_2025, gri);
    Draft later =
        Draft.across(
            Crosswalk.hkexAndGri(), hkex, C2_2025, gri.publishedOn(LocalDate.of(2027, 1, 1)));
    assertThat(now.row("2-17").orElseThrow().places()).containsExactly("2 Governance");
    assertThat(later.row("2-17").orElseThrow().places()).isEmpty();
    assertThat(later.row("GRI102-2025#102-6").orElseThrow().sources())
        .extracting(source -> source.row().code())
        .contains("D-28(b)");
    assertThat(now.row("GRI102-2025#102-6")).isEmpty();
  }

  @Test
  void aGriIndexGivesADraftForHkex() {
    RecordedIndex gri =
        RecordedIndex.of(
            DisclosureIndex.of(GRI)
                .with(FACTS)
                .narrative("2-12", "2.1 Board")
                .narrative("302-1", "p. 9"));
    Draft draft =
        Draft.across(Crosswalk.hkexAndGri(), gri, GRI, DisclosureIndex.of(C2_2025).with(FACTS));
    assertThat(draft.row("governance-structure(i)").orElseThrow().places()).contains("2.1 Board");
    assertThat(draft.row("A2.1").orElseThrow().sources())
        .extracting(source -> source.row().code() + " " + source.relation())
        .contains("302-1 EQUIVALENT");
    assertThat(draft.row("D-41").orElseThrow().sources()).isEmpty();
  }

  @Test
  void placesThatWereCheckedFillTheIndex() {
    DisclosureIndex filled = rolled().withPlaces();
    assertThat(filled.row("A1.5").orElseThrow().status()).isEqualTo(Status.DISCLOSED);
    assertThat(filled.row("A1.5").orElseThrow().places()).containsExactly("5.2 Targets");
    assertThat(filled.row("D-28(b)").orElseThrow().status()).isEqualTo(Status.PARTLY_DISCLOSED);
    assertThat(filled.row("A1.1").orElseThrow().answer()).isEmpty();
    assertThat(filled.issuerClass()).contains(HkexEsgCode.MAIN_BOARD_OTHER);
  }

  @Test
  void aDashIsNoPlace() {
    RecordedIndex dashes =
        RecordedIndex.readJson(
            """
            {"framework": {"id": "hkex-appendix-c2-2023"}, "mapping": "1", "period": "2024",
             "published": "2025-01-01",
             "rows": [
               {"code": "A1.5", "obligation": "comply-or-explain", "status": "disclosed",
                "settled": true, "where": " - "}]}
            """,
            "last.json");
    Draft draft =
        Draft.rolledForward(
            dashes, C2_2023, DisclosureIndex.of(C2_2023).forPeriod(ReportingPeriod.ofYear(2025)));
    assertThat(draft.row("A1.5").orElseThrow().places()).isEmpty();
    assertThat(draft.row("A1.5").orElseThrow().tasks()).containsExactly(Task.WRITE);
    assertThat(draft.withPlaces().missing()).hasSameSizeAs(draft.index().missing());
  }

  @Test
  void whatDoesNotFitIsRefused() {
    DisclosureIndex gri = DisclosureIndex.of(GRI).with(FACTS);
    assertThatThrownBy(() -> Draft.rolledForward(LAST, C2_2025, gri))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the index was made for hkex-appendix-c2-2023, not for hkex-appendix-c2-2025");
    assertThatThrownBy(() -> Draft.rolledForward(LAST, C2_2023, gri))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("hkex-appendix-c2-2023 and gri-standards are of two families: use a crosswalk");
    DisclosureIndex code = DisclosureIndex.of(C2_2025).with(FACTS);
    assertThatThrownBy(() -> Draft.across(Crosswalk.hkexAndGri(), LAST, C2_2023, code))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "hkex-esg and gri, version 1 does not lead from hkex-appendix-c2-2023 to"
                + " hkex-appendix-c2-2025");
  }
}
