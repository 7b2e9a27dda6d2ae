package org.esg4j.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.esg4j.metric.Axes.AGE;
import static org.esg4j.metric.Axes.GENDER;
import static org.esg4j.metric.Axes.LEVEL;
import static org.esg4j.metric.Axes.REGION;
import static org.esg4j.units.Units.FRACTION;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.esg4j.calculation.FormulaCalculator;
import org.esg4j.fact.Entity;
import org.esg4j.fact.Fact;
import org.esg4j.fact.FactKey;
import org.esg4j.fact.FactSet;
import org.esg4j.metric.Breakdown;
import org.esg4j.metric.MetricCatalog;
import org.esg4j.metric.MetricId;
import org.esg4j.metric.Metrics;
import org.esg4j.table.Outcome;
import org.esg4j.table.Ratio;
import org.esg4j.table.RatioTable;
import org.esg4j.units.Quantity;
import org.esg4j.units.Value;
import org.esg4j.units.kind.Share;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 20,000 made-up people: counted from records, and tallied by category, the ratios are equal. */
class MadeUpWorkforceTest {
  private static final List<Person> PEOPLE = MadeUpPeople.of(20_241_231, 20_000);

  private static final WorkforceTotals COUNTED =
      PEOPLE.stream()
          .collect(
              WorkforcePlan.over(ByHand.YEAR)
                  .by(
                      PersonAxis.GENDER,
                      PersonAxis.age(AgeBands.GRI),
                      PersonAxis.REGION,
                      PersonAxis.LEVEL)
                  .measuring(
                      PersonMeasures.HIRES,
                      PersonMeasures.LEAVERS,
                      PersonMeasures.TRAINED,
                      PersonMeasures.TRAINING_HOURS,
                      PersonMeasures.HOURS_WORKED,
                      PersonMeasures.ABSENCE,
                      PersonMeasures.SCHEDULED_DAYS,
                      PersonMeasures.PROMOTED,
                      PersonMeasures.RECORDABLE_INJURIES,
                      PersonMeasures.HIGH_CONSEQUENCE_INJURIES,
                      PersonMeasures.FATALITIES)
                  .monthly()
                  .collector());

  private static final Map<String, Function<Person, String>> CATEGORIES =
      Map.of(
          GENDER,
          person -> person.gender().category(),
          AGE,
          person -> AgeBands.GRI.band(person.birth().orElse(null), ByHand.YEAR.end()),
          REGION,
          person -> person.category(REGION).orElseThrow(),
          LEVEL,
          person -> person.category(LEVEL).orElseThrow());

  private static final Map<String, WorkforceTotals> TALLIED =
      CATEGORIES.keySet().stream()
          .collect(
              Collectors.toMap(
                  axis -> axis, axis -> new ByHand(PEOPLE, axis, CATEGORIES.get(axis)).totals()));

  private static <V extends Value> void assertSame(
      String axis, Function<WorkforceTotals, Ratio<V>> ratio) {
    WorkforceTotals tallied = TALLIED.get(axis);
    RatioTable<V> expected = ratio.apply(tallied).by(axis);
    RatioTable<V> actual = ratio.apply(COUNTED).by(axis);
    assertThat(actual.rows()).isEqualTo(expected.rows()).hasSizeGreaterThan(2);
    assertThat(ratio.apply(COUNTED).total()).isEqualTo(ratio.apply(tallied).total());
  }

  @Test
  void theSameSeedGivesTheSamePeople() {
    assertThat(COUNTED.counted() + COUNTED.outside()).isEqualTo(20_000);
    assertThat(COUNTED.failures()).isEmpty();
    assertThat(COUNTED.headcount().closing().total().number()).hasToString("16865");
    assertThat(COUNTED.axes().get(0)).startsWith("age (under-30: 0 to 29");
  }

  @ParameterizedTest
  @EnumSource(HeadcountBasis.class)
  void turnoverAndHiresAreEqual(HeadcountBasis basis) {
    for (String axis : CATEGORIES.keySet()) {
      assertSame(axis, totals -> TurnoverRate.over(basis).of(totals));
      assertSame(axis, totals -> HireRate.over(basis).of(totals));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {GENDER, AGE, REGION, LEVEL})
  void theOtherRatiosAreEqual(String axis) {
    assertSame(axis, totals -> TurnoverRate.overLeaversPlusYearEnd().of(totals));
    assertSame(axis, totals -> WorkforceRatios.of(totals).shares());
    assertSame(axis, totals -> WorkforceRatios.of(totals).trainingCoverage());
    assertSame(axis, totals -> WorkforceRatios.of(totals).trainingComposition());
    assertSame(axis, totals -> WorkforceRatios.of(totals).trainingHours());
    assertSame(axis, totals -> WorkforceRatios.of(totals).absenceRate());
    assertSame(axis, totals -> WorkforceRatios.of(totals).promotionRate());
  }

  @Test
  void theBridgeTiesForTheTotalAndForEveryGroup() {
    for (String axis : CATEGORIES.keySet()) {
      assertThat(RollForward.of(COUNTED, axis))
          .hasSizeGreaterThan(2)
          .allMatch(bridge -> bridge.difference().isZero());
    }
  }

  @Test
  void gravestInjuriesAreAmongTheRecordable() {
    InjuryRates.check(
        COUNTED.get(PersonMeasures.FATALITIES).total(),
        COUNTED.get(PersonMeasures.HIGH_CONSEQUENCE_INJURIES).total(),
        COUNTED.get(PersonMeasures.RECORDABLE_INJURIES).total());
    assertThat(COUNTED.get(PersonMeasures.RECORDABLE_INJURIES).total().signum()).isPositive();
  }

  @Test
  void sharesOfTheWholeAddUpToOne() {
    Quantity<Share> sum =
        WorkforceRatios.of(COUNTED).shares().by(GENDER, AGE, REGION, LEVEL).rows().values().stream()
            .map(Outcome::orElseThrow)
            .collect(Quantity.summing(FRACTION));
    assertThat(sum).isEqualTo(FRACTION.of(1));
  }

  @Test
  void declaredFormulasOverFactsGiveTheSame() {
    Entity entity = Entity.of("made-up");
    FactSet facts = WorkforceFacts.of(COUNTED).by(GENDER, LEVEL).about(entity);
    FactSet calculated =
        FormulaCalculator.using(MetricCatalog.bundled())
            .choosing(Metrics.TURNOVER.id(), "leavers-over-average")
            .calculate(facts)
            .facts();
    RatioTable<Quantity<Share>> rates =
        TurnoverRate.over(HeadcountBasis.AVERAGE_HEADCOUNT).of(COUNTED).by(GENDER);
    rates
        .rows()
        .forEach(
            (at, rate) ->
                assertThat(fact(calculated, Metrics.TURNOVER.id(), at, entity).value())
                    .isEqualTo(rate.orElseThrow()));
    Breakdown seniorWomen = Breakdown.of(Map.of(GENDER, "female", LEVEL, "senior"));
    Fact share = fact(calculated, Metrics.SHARE_OF_EMPLOYEES.id(), seniorWomen, entity);
    assertThat(share.value())
        .isEqualTo(WorkforceRatios.of(COUNTED).shares().at(seniorWomen).orElseThrow());
    assertThat(share.derivation()).isPresent();
    assertThat(fact(calculated, Metrics.RECORDABLE_RATE.id(), Breakdown.TOTAL, entity).value())
        .isEqualTo(
            InjuryRates.per(HoursBase.OF_200_000, COUNTED.get(PersonMeasures.HOURS_WORKED))
                .recordable(COUNTED.get(PersonMeasures.RECORDABLE_INJURIES))
                .total()
                .orElseThrow());
  }

  private static Fact fact(FactSet facts, MetricId metric, Breakdown at, Entity entity) {
    return facts.preferred(new FactKey(metric, at, entity, ByHand.YEAR)).orElseThrow();
  }
}
