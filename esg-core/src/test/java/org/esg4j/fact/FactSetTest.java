package org.esg4j.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.esg4j.units.Units.PERSON;
import static org.esg4j.units.Units.TONNE_CO2E;

import java.util.List;
import org.esg4j.Copies;
import org.esg4j.fact.Derivation.Constant;
import org.esg4j.metric.Breakdown;
import org.esg4j.metric.Metrics;
import org.esg4j.units.number.Rational;
import org.junit.jupiter.api.Test;

class FactSetTest {
  private static final ReportingPeriod Y2024 = ReportingPeriod.ofYear(2024);
  private static final FactKey HEADCOUNT = Facts.key("headcount.total", 2024);
  private static final Fact TABLE = Facts.table("headcount.total", 2024, "1,937", "person");
  private static final Fact PROFILE =
      Facts.text("headcount.total", 2024, "1,899", "person", "profile");
  private static final Fact WOMEN = Facts.table("headcount.gender.female", 2024, "667", "person");
  private static final Fact MEN = Facts.table("headcount.gender.male", 2024, "1,270", "person");
  private static final Fact SCOPE2 = Facts.table("ghg.scope2", 2024, "757.08", "tCO2e");
  private static final Fact SCOPE2_2023 = Facts.table("ghg.scope2", 2023, "1,097.47", "tCO2e");
  private static final Fact CALCULATED =
      Fact.calculated(
          SCOPE2.key(),
          TONNE_CO2E.of("757.078208"),
          new Constant(Rational.of("757.078208"), "tCO2e", "test"));
  private static final FactSet ALL =
      FactSet.of(PROFILE, MEN, CALCULATED, SCOPE2, WOMEN, SCOPE2_2023, TABLE, TABLE);

  @Test
  void factsStandByKeyAndThenBestFirst() {
    assertThat(ALL).containsExactly(SCOPE2_2023, SCOPE2, CALCULATED, TABLE, PROFILE, WOMEN, MEN);
    assertThat(ALL.size()).isEqualTo(7);
    assertThat(ALL.keys())
        .containsExactly(SCOPE2_2023.key(), SCOPE2.key(), HEADCOUNT, WOMEN.key(), MEN.key());
    assertThat(ALL.find(HEADCOUNT)).containsExactly(TABLE, PROFILE);
    assertThat(ALL.stream().count()).isEqualTo(7);
    assertThat(FactSet.of(TABLE))
        .hasToString("headcount.total 6638.HK 2024: 1937 person (printed)");
  }

  @Test
  void tablesComeBeforeTextAndPrintBeforeCalculation() {
    assertThat(ALL.preferred(HEADCOUNT)).contains(TABLE);
    assertThat(ALL.preferred(SCOPE2.key())).contains(SCOPE2);
    assertThat(ALL.preferred(Facts.key("ghg.scope1", 2024))).isEmpty();
    Fact measured = Facts.measured("headcount.total", 2024, "1936 person");
    assertThat(ALL.merge(FactSet.of(measured)).preferred(HEADCOUNT)).contains(measured);
  }

  @Test
  void theMoreExactOfTwoThatAgreeIsTaken() {
    Fact rough = Facts.text("ghg.intensity.per-employee", 2024, "0.4", "tCO2e/person", "a");
    Fact fine = Facts.text("ghg.intensity.per-employee", 2024, "0.39", "tCO2e/person", "b");
    assertThat(FactSet.of(rough, fine).preferred(rough.key())).contains(fine);
  }

  @Test
  void equallyGoodFactsThatDoNotAgreeAreNoAnswer() {
    Fact other = Facts.text("headcount.total", 2024, "1,900", "person", "chairman");
    FactSet text = FactSet.of(other, PROFILE);
    assertThat(text.clash(HEADCOUNT)).contains(new Clash(HEADCOUNT, List.of(PROFILE, other)));
    assertThatExceptionOfType(FactClashException.class)
        .isThrownBy(() -> text.preferred(HEADCOUNT))
        .withMessageContaining("1899 person")
        .satisfies(clash -> assertThat(clash.clash().facts()).containsExactly(PROFILE, other));
    assertThat(text.merge(FactSet.of(TABLE)).preferred(HEADCOUNT)).contains(TABLE);
    assertThat(text.clashes()).as("they stand in two places").isEmpty();
  }

  @Test
  void factsOfOnePlaceThatDoNotAgreeAreReported() {
    Fact other = Facts.table("headcount.total", 2024, "1,973", "person");
    Fact same = Facts.table("headcount.total", 2024, "1937", "person");
    Fact measured = Facts.measured("headcount.gender.male", 2024, "1270 person");
    Fact measuredToo = Facts.measured("headcount.gender.male", 2024, "1279 person");
    FactSet set = ALL.merge(FactSet.of(other, same, measured, measuredToo));
    assertThat(set.clashes())
        .containsExactly(
            new Clash(HEADCOUNT, List.of(TABLE, same, other)),
            new Clash(MEN.key(), List.of(measured, measuredToo)));
    assertThat(ALL.clashes()).isEmpty();
  }

  @Test
  void aSetIsNarrowedStepByStep() {
    assertThat(ALL.metric(Metrics.HEADCOUNT).breakdown(Breakdown.TOTAL))
        .containsExactly(TABLE, PROFILE);
    assertThat(ALL.metric(Metrics.SCOPE2.id()).period(Y2024).origin(Origin.CALCULATED))
        .containsExactly(CALCULATED);
    assertThat(ALL.entity(Entity.of("6608.HK")).isEmpty()).isTrue();
    assertThat(ALL.entity(Facts.ENTITY)).isEqualTo(ALL);
    assertThat(ALL.filter(fact -> fact.value().equals(PERSON.of(667)))).containsExactly(WOMEN);
  }

  @Test
  void valuesComeOutTyped() {
    assertThat(ALL.quantity(Metrics.HEADCOUNT, Facts.ENTITY, Y2024)).contains(PERSON.of(1937));
    assertThat(ALL.quantity(Metrics.HEADCOUNT, Facts.gender("female"), Facts.ENTITY, Y2024))
        .contains(PERSON.of(667));
    assertThat(ALL.quantity(Metrics.SCOPE1, Facts.ENTITY, Y2024)).isEmpty();
    Fact perHead = Facts.table("ghg.scope2.intensity.per-employee", 2024, "0.40", "tCO2e/person");
    assertThat(FactSet.of(perHead).rate(Metrics.SCOPE2_PER_EMPLOYEE, Facts.ENTITY, Y2024))
        .contains(TONNE_CO2E.per(PERSON).of("0.4"));
  }

  @Test
  void aValueOfAnotherKindIsRefused() {
    FactSet wrong =
        FactSet.of(
            Facts.table("ghg.scope2", 2024, "757.08", "t"),
            Facts.table("ghg.scope2", 2023, "757.08", "tCO2e/person"),
            Facts.table("ghg.scope2.intensity.per-employee", 2024, "0.40", "tCO2e"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> wrong.quantity(Metrics.SCOPE2, Facts.ENTITY, Y2024))
        .withMessageContaining("Emissions");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> wrong.quantity(Metrics.SCOPE2, Facts.ENTITY, ReportingPeriod.ofYear(2023)))
        .withMessage("757.08 tCO2e/person is a rate, not a quantity");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> wrong.rate(Metrics.SCOPE2_PER_EMPLOYEE, Facts.ENTITY, Y2024))
        .withMessage("0.40 tCO2e is a quantity, not a rate");
  }

  @Test
  void categoriesAreThoseOfTheSameQuestion() {
    FactSet more =
        ALL.merge(
            FactSet.of(
                Facts.table("headcount.gender.other", 2023, "1", "person"),
                Facts.table("headcount.gender.female.level.senior", 2024, "5", "person")));
    assertThat(more.categories(HEADCOUNT, "gender")).containsExactly("female", "male");
    assertThat(more.categories(HEADCOUNT, "level")).isEmpty();
    assertThat(more.categories(WOMEN.key(), "level")).containsExactly("senior");
    assertThat(more.categories(WOMEN.key(), "gender")).containsExactly("female", "male");
    assertThat(more.breakdowns(MEN.key()))
        .containsExactly(
            Breakdown.TOTAL,
            Facts.gender("female"),
            Breakdown.parse("gender.female.level.senior"),
            Facts.gender("male"));
    assertThat(more.breakdowns(Facts.key("ghg.scope1", 2024))).isEmpty();
  }

  @Test
  void emptySetsAreNeutral() {
    assertThat(FactSet.empty().merge(ALL)).isSameAs(ALL);
    assertThat(ALL.merge(FactSet.empty())).isSameAs(ALL);
    assertThat(FactSet.of()).isEqualTo(FactSet.empty()).hasSameHashCodeAs(FactSet.empty());
    assertThat(FactSet.empty().isEmpty()).isTrue();
    assertThat(ALL).isNotEqualTo(FactSet.empty()).isNotEqualTo(ALL.facts());
  }

  @Test
  void aSetCanBeWrittenAndReadBack() {
    FactSet copy = Copies.serialized(ALL);
    assertThat(copy).isEqualTo(ALL);
    assertThat(copy.preferred(HEADCOUNT)).contains(TABLE);
  }
}
