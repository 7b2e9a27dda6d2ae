package org.esg4j.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.esg4j.index.MadeUpFacts.facts;
import static org.esg4j.index.MadeUpFacts.index;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import org.esg4j.fact.Entity;
import org.esg4j.fact.Fact;
import org.esg4j.fact.FactKey;
import org.esg4j.fact.FactSet;
import org.esg4j.fact.ReportingPeriod;
import org.esg4j.index.framework.GriStandards;
import org.esg4j.index.framework.HkexEsgCode;
import org.esg4j.index.framework.MadeUp;
import org.esg4j.index.framework.Obligation;
import org.esg4j.index.framework.UnknownProvisionException;
import org.esg4j.metric.Breakdown;
import org.esg4j.metric.MetricId;
import org.esg4j.units.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes in, and the rows that come out. */
class DisclosureIndexTest {
  private static final FactSet ALL_PEOPLE =
      facts(
          "2024 headcount.gender.female 4 person",
          "2024 headcount.gender.male 6 person",
          "2024 headcount.region.north 10 person",
          "2023 headcount.gender.female 3 person",
          "2023 headcount.gender.male 6 person",
          "2023 headcount.region.north 9 person");

  private static IndexRow row(String code, String... facts) {
    return index().with(facts(facts)).row(code).orElseThrow();
  }

  private static String[] lacks(IndexRow row) {
    return row.lacks().stream().map(lack -> lack.labels().en()).toArray(String[]::new);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // code | facts | status | what lacks
        "1.2 |                                                      | MISSING          | ''",
        "1.2 | 2023 headcount.total 9 person                        | MISSING          | ''",
        "1.2 | 2024 fte.total 9 FTE                                 | MISSING          | ''",
        "1.2 | 2024 headcount.total 9 person                        | PARTLY_DISCLOSED | no breakdown by gender;no breakdown by region;not for 2023",
        "1.2 | 2024 headcount.gender.female 4 person                | PARTLY_DISCLOSED | by gender only female;no breakdown by region;no total;not for 2023",
        "1.2 | 2024 headcount.region.north 4 person                 | PARTLY_DISCLOSED | no breakdown by gender;not for 2023",
        "1.2 | 2024 headcount.total 4 person,2024 headcount.gender.female 4 person,2024 headcount.region.north 4 person | PARTLY_DISCLOSED | not for 2023",
        "1.2 | 2024 headcount.total 5 person,2024 headcount.gender.female 4 person,2024 headcount.region.north 5 person | PARTLY_DISCLOSED | by gender only female;not for 2023",
        "1.2 | 2024 share.gender.female 40 %,2024 headcount.region.north 5 person | PARTLY_DISCLOSED | lacks numbers;not for 2023",
        "1.2 | 2024-12-31 headcount.total 9 person                  | PARTLY_DISCLOSED | no breakdown by gender;no breakdown by region;not for 2023",
        "1.3 | 2024 energy.total 1 MWh                              | PARTLY_DISCLOSED | energy used: no intensity;no description",
        "1.3 | 2024 energy.intensity.per-area 1 MWh/m2              | PARTLY_DISCLOSED | energy used: no total;no description",
        "1.3 | 2024 energy.estimated 1 MWh,2024 energy.intensity.per-area 1 MWh/m2 | PARTLY_DISCLOSED | energy used: lacks a measured figure;no description",
        "1.3 | 2024 energy.sold 1 MWh                               | PARTLY_DISCLOSED | no figure: energy used;no description",
        "1.4 |                                                      | NOT_REPORTED     | ''",
        "1.4 | 2024 gifts.money 5 CNY                               | DISCLOSED        | ''",
        "1.4 | 2024 gifts.time 5 h                                  | DISCLOSED        | ''",
        "1.4 | 2024 gifts.time-estimated 5 h                        | PARTLY_DISCLOSED | time: lacks a clock",
        "1.4 | 2024 gifts.money 5 CNY,2024 gifts.time-estimated 5 h | DISCLOSED        | ''",
        "1.1 | 2024 policies.count 5 item                           | PARTLY_DISCLOSED | lacks the policy itself",
      })
  void figuresDecideWhatTheyCan(String code, String given, Status status, String lacks) {
    String[] lines = given == null ? new String[0] : given.split(",");
    IndexRow row = row(code, lines);
    assertThat(row.status()).isEqualTo(status);
    assertThat(String.join(";", lacks(row))).isEqualTo(lacks);
  }

  @Test
  void allThatIsAskedForIsDisclosed() {
    IndexRow row = index().with(ALL_PEOPLE).row("1.2").orElseThrow();
    assertThat(row.status()).isEqualTo(Status.DISCLOSED);
    assertThat(row.isSettled()).isTrue();
    assertThat(row.lacks()).isEmpty();
    assertThat(row.metrics())
        .containsExactly(
            "headcount.gender.female", "headcount.gender.male", "headcount.region.north");
    assertThat(row.figures()).hasSize(6);
    assertThat(row).hasToString("1.2: disclosed");
  }

  @Test
  void anEarlierYearThatLacksMoreIsNamed() {
    IndexRow row =
        index()
            .with(ALL_PEOPLE.filter(fact -> !fact.toString().contains("male E 2023")))
            .row("1.2")
            .orElseThrow();
    assertThat(lacks(row)).containsExactly("not for 2023");
  }

  @Test
  void aPlaceSettlesWordsAndNoFigures() {
    assertThat(index().narrative("1.1", "p. 3").row("1.1").orElseThrow())
        .satisfies(row -> assertThat(row.status()).isEqualTo(Status.DISCLOSED))
        .satisfies(row -> assertThat(row.places()).containsExactly("p. 3"));
    IndexRow figures = index().narrative("1.4", "p. 3").row("1.4").orElseThrow();
    assertThat(figures.status()).isEqualTo(Status.PARTLY_DISCLOSED);
    assertThat(lacks(figures)).containsExactly("no figure: money or time");
    IndexRow both =
        index()
            .narrative("1.3", "p. 3")
            .with(facts("2024 energy.total 1 MWh", "2024 energy.intensity.per-area 1 MWh/m2"))
            .row("1.3")
            .orElseThrow();
    assertThat(both.status()).isEqualTo(Status.DISCLOSED);
  }

  @Test
  void aPlaceReplacesThePartialFigureOfADescription() {
    IndexRow row =
        index()
            .with(facts("2024 policies.count 5 item"))
            .narrative("1.1", "p. 3")
            .row("1.1")
            .orElseThrow();
    assertThat(row.status()).isEqualTo(Status.DISCLOSED);
    assertThat(row.metrics()).containsExactly("policies.count");
  }

  @Test
  void theReporterMaySayThatAllIsAtAPlace() {
    IndexRow row = index().reported("1.3", "p. 3").row("1.3").orElseThrow();
    assertThat(row.status()).isEqualTo(Status.DISCLOSED);
    assertThat(row.places()).containsExactly("p. 3");
  }

  @Test
  void severalPlacesStandInTheirOrderAndOnce() {
    IndexRow row =
        index()
            .narrative("1.1", "p. 3")
            .narrative("one-one", " p. 9 ")
            .narrative("1.1", "p. 3")
            .row("1.1")
            .orElseThrow();
    assertThat(row.places()).containsExactly("p. 3", "p. 9");
  }

  @Test
  void whatIsSaidOfAProvisionHoldsForItsSubProvisions() {
    DisclosureIndex index = index().narrative("2", "p. 4").forIssuerClass("big");
    assertThat(index.row("2(a)").orElseThrow().status()).isEqualTo(Status.DISCLOSED);
    assertThat(index.row("2(b)").orElseThrow().places()).containsExactly("p. 4");
    assertThat(index.row("2").orElseThrow().status()).isEqualTo(Status.DISCLOSED);
    DisclosureIndex answered = index().forIssuerClass("big").nothingToReport("2", "no plan");
    assertThat(answered.row("2(a)").orElseThrow().status()).isEqualTo(Status.NOTHING_TO_REPORT);
    assertThat(answered.row("2").orElseThrow().status()).isEqualTo(Status.NOTHING_TO_REPORT);
    assertThat(answered.row("2").orElseThrow().isSettled()).isTrue();
  }

  @Test
  void anAnswerOfItsOwnComesBeforeTheOneAbove() {
    DisclosureIndex index =
        index().nothingToReport("2", "no plan").reliefUsed("2(b)", "effort", "costs unknown");
    assertThat(index.row("2(a)").orElseThrow().status()).isEqualTo(Status.NOTHING_TO_REPORT);
    assertThat(index.row("2(b)").orElseThrow().status()).isEqualTo(Status.RELIEF_USED);
    assertThat(index.row("2").orElseThrow().status()).isEqualTo(Status.EXPLAINED);
  }

  @Test
  void thePlaceOfAHeadingIsShownAndSettlesNothing() {
    DisclosureIndex index = index().narrative("1", "chapter 1");
    assertThat(index.row("1").orElseThrow().places()).containsExactly("chapter 1");
    assertThat(index.row("1").orElseThrow().status()).isEqualTo(Status.MISSING);
    assertThat(index.row("1.1").orElseThrow().status()).isEqualTo(Status.MISSING);
  }

  @Test
  void anAnswerStandsBesideWhatIsDisclosedInPart() {
    IndexRow row =
        index()
            .with(facts("2024 headcount.total 9 person"))
            .explained("1.2", "no records by gender")
            .row("1.2")
            .orElseThrow();
    assertThat(row.status()).isEqualTo(Status.PARTLY_DISCLOSED);
    assertThat(row.isSettled()).isTrue();
    assertThat(row.answer()).map(GivenAnswer::text).contains("no records by gender");
  }

  @ParameterizedTest
  @CsvSource({
    // code, answer, status, settled: as the answers of the made-up framework say
    "1.1, explained, EXPLAINED, true",
    "1.1, not-applicable, NOT_APPLICABLE, true",
    "2(a), explained, EXPLAINED, false",
    "2(a), not-applicable, NOT_APPLICABLE, false",
    "2(a), nothing-to-report, NOTHING_TO_REPORT, true",
    "2(b), explained, EXPLAINED, true",
    "1.4, explained, EXPLAINED, true",
  })
  void anAnswerSettlesWhatTheFrameworkAccepts(
      String code, String answer, Status status, boolean settled) {
    DisclosureIndex index = index().forIssuerClass("big");
    index =
        switch (answer) {
          case "explained" -> index.explained(code, "because");
          case "not-applicable" -> index.notApplicable(code, "because");
          default -> index.nothingToReport(code, "because");
        };
    IndexRow row = index.row(code).orElseThrow();
    assertThat(row.status()).isEqualTo(status);
    assertThat(row.isSettled()).isEqualTo(settled);
    assertThat(row.lacks().stream().anyMatch(lack -> lack.kind() == Lack.Kind.ANSWER))
        .isEqualTo(!settled);
  }

  @Test
  void theObligationFollowsClassAndYear() {
    assertThat(index().forIssuerClass("big").row("2(b)").orElseThrow().obligation())
        .isEqualTo(Obligation.COMPLY_OR_EXPLAIN);
    assertThat(index().forIssuerClass("small").row("2(b)").orElseThrow())
        .satisfies(row -> assertThat(row.obligation()).isEqualTo(Obligation.NOT_YET_IN_FORCE))
        .satisfies(row -> assertThat(row.status()).isEqualTo(Status.MISSING))
        .satisfies(row -> assertThat(row.isSettled()).isTrue());
    DisclosureIndex later = index().forPeriod(ReportingPeriod.ofYear(2025));
    assertThat(later.forIssuerClass("small").row("2(b)").orElseThrow())
        .satisfies(row -> assertThat(row.obligation()).isEqualTo(Obligation.VOLUNTARY))
        .satisfies(row -> assertThat(row.status()).isEqualTo(Status.NOT_REPORTED))
        .satisfies(row -> assertThat(row.isSettled()).isTrue());
    assertThat(later.row("2(b)").orElseThrow().obligation()).isEqualTo(Obligation.MANDATORY);
    assertThat(later.issuerClass()).isEmpty();
    assertThat(later.forIssuerClass("big").issuerClass()).contains("big");
  }

  @Test
  void onlyWhatHoldsHasARow() {
    DisclosureIndex now = index();
    assertThat(now.rows())
        .extracting(row -> row.provision().key())
        .contains("old#3")
        .doesNotContain("new#3");
    DisclosureIndex later = now.forPeriod(ReportingPeriod.ofYear(2025));
    assertThat(later.row("old#3")).isEmpty();
    assertThat(later.row("new#3")).isPresent();
  }

  @Test
  void publicationDecidesWhereDatesAttachToIt() {
    DisclosureIndex gri =
        DisclosureIndex.of(GriStandards.REGISTER).forPeriod(ReportingPeriod.ofYear(2026));
    assertThat(gri.published()).isEqualTo(LocalDate.of(2027, 1, 1));
    assertThat(gri.row("302-1")).isEmpty();
    assertThat(gri.row("GRI302-2016")).isEmpty();
    assertThat(gri.row("103-2")).isPresent();
    DisclosureIndex early = gri.publishedOn(LocalDate.of(2026, 12, 31));
    assertThat(early.row("302-1")).isPresent();
    assertThat(early.row("103-2")).isEmpty();
  }

  @Test
  void rowsStandInTheOrderOfTheEdition() {
    assertThat(index().rows())
        .extracting(IndexRow::code)
        .containsExactly("1", "1.1", "1.2", "1.3", "1.4", "2", "2(a)", "2(b)", "3");
    DisclosureIndex index = index();
    assertThat(index.rows()).isSameAs(index.rows());
  }

  @Test
  void theFirstFactOfAQuestionStandsForAll() {
    FactSet twice = facts("2024 gifts.money 5 CNY").merge(facts("2024 gifts.money 6 CNY"));
    IndexRow row = index().with(twice).row("1.4").orElseThrow();
    assertThat(row.figures()).hasSize(1);
    assertThat(row.metrics()).containsExactly("gifts.money");
  }

  @Test
  void aFigureOnTwoAxesServesBoth() {
    FactSet women =
        FactSet.of(
            onTwoAxes("gender.female.level.senior"), onTwoAxes("gender.female.level.junior"));
    FactSet all = women.merge(FactSet.of(onTwoAxes("gender.male.level.junior")));
    DisclosureIndex gri = DisclosureIndex.of(GriStandards.REGISTER);
    assertThat(lacks(gri.with(women).row("405-1").orElseThrow()))
        .contains("employees in each category: by gender only female")
        .doesNotContain("employees in each category: no breakdown by employee category");
    assertThat(lacks(gri.with(all).row("405-1").orElseThrow()))
        .containsExactly(
            "no figure: members of governance bodies",
            "employees in each category: no breakdown by age group");
  }

  private static Fact onTwoAxes(String breakdown) {
    return Fact.measured(
        new FactKey(
            MetricId.of("headcount.total"),
            Breakdown.parse(breakdown),
            MadeUpFacts.ENTITY,
            MadeUpFacts.Y2024),
        Value.parse("3 person"));
  }

  @Test
  void figuresOfOthersArePassedOver() {
    FactSet other =
        FactSet.of(MadeUpFacts.fact(Entity.of("F"), MadeUpFacts.Y2024, "gifts.money", "5 CNY"));
    FactSet own = facts("2024 headcount.total 9 person");
    DisclosureIndex both = index().with(own).with(other);
    assertThatThrownBy(both::rows)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("E")
        .hasMessageContaining("F");
    DisclosureIndex of = both.forEntity(MadeUpFacts.ENTITY);
    assertThat(of.row("1.4").orElseThrow().status()).isEqualTo(Status.NOT_REPORTED);
    assertThat(of.row("1.2").orElseThrow().metrics()).containsExactly("headcount.total");
    assertThat(of.entity()).contains(MadeUpFacts.ENTITY);
  }

  @Test
  void theLatestYearOfTheFactsIsThePeriodThatIsNotSaid() {
    DisclosureIndex index =
        DisclosureIndex.of(MadeUp.framework())
            .with(ALL_PEOPLE)
            .with(facts("2025-06-30 headcount.total 9 person"));
    assertThat(index.period()).isEqualTo(MadeUpFacts.Y2024);
    assertThatThrownBy(() -> DisclosureIndex.of(MadeUp.framework()).rows())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("period");
    assertThat(index().entity()).isEmpty();
  }

  @Test
  void missingAreTheRowsThatNothingIsSaidOf() {
    assertThat(index().narrative("1.1", "p. 1").missing())
        .extracting(IndexRow::code)
        .containsExactly("1.2", "1.3", "2(a)", "2(b)", "3");
  }

  @Test
  void anIndexIsNotChangedByWhatIsAdded() {
    DisclosureIndex before = index();
    DisclosureIndex after = before.narrative("1.1", "p. 1");
    assertThat(before.row("1.1").orElseThrow().status()).isEqualTo(Status.MISSING);
    assertThat(after.row("1.1").orElseThrow().status()).isEqualTo(Status.DISCLOSED);
  }

  @Test
  void anIndexTravels() throws Exception {
    DisclosureIndex index = index().with(ALL_PEOPLE).explained("1.1", "none").reported("1.4", "p");
    index.rows();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(index);
      out.writeObject(index.rows());
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      DisclosureIndex arrived = (DisclosureIndex) in.readObject();
      assertThat(arrived.rows()).hasToString(index.rows().toString());
      assertThat(in.readObject()).hasToString(index.rows().toString());
      assertThat(arrived).hasToString("made-up-2024 index with 6 facts");
    }
  }

  @Test
  void theBundledMappingIsUsedUnlessAnotherIsGiven() {
    assertThat(DisclosureIndex.of(HkexEsgCode.C2_2025).mapping().version()).isEqualTo("1");
    assertThat(index().mapping()).isSameAs(MadeUpFacts.MAPPING);
    assertThatThrownBy(() -> DisclosureIndex.of(HkexEsgCode.C2_2025).mappedBy(MadeUpFacts.MAPPING))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aRowOfAnUnknownCodeIsRefused() {
    assertThatThrownBy(() -> index().row("77")).isInstanceOf(UnknownProvisionException.class);
  }
}
