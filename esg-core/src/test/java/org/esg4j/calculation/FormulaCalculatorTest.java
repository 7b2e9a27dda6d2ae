package org.esg4j.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.esg4j.fact.Facts.key;
import static org.esg4j.fact.Facts.measured;
import static org.esg4j.fact.Facts.table;
import static org.esg4j.fact.Facts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.esg4j.fact.Derivation;
import org.esg4j.fact.Fact;
import org.esg4j.fact.FactKey;
import org.esg4j.fact.FactSet;
import org.esg4j.fact.Failure;
import org.esg4j.fact.Failure.Reason;
import org.esg4j.fact.Origin;
import org.esg4j.fact.ReportingPeriod;
import org.esg4j.metric.Breakdown;
import org.esg4j.metric.DeclaredFormula;
import org.esg4j.metric.Definition;
import org.esg4j.metric.Formula;
import org.esg4j.metric.FormulaRole;
import org.esg4j.metric.Labels;
import org.esg4j.metric.Metric;
import org.esg4j.metric.MetricCatalog;
import org.esg4j.metric.MetricId;
import org.esg4j.metric.MetricPath;
import org.esg4j.metric.MetricUnit;
import org.esg4j.metric.Metrics;
import org.esg4j.metric.UnknownMetricException;
import org.esg4j.units.Value;
import org.esg4j.units.number.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaCalculatorTest {
  private static final MetricCatalog CATALOG = MetricCatalog.bundled();
  private static final FormulaCalculator USUAL = FormulaCalculator.using(CATALOG);

  /** The one calculated value of an id in 2024. */
  private static Value value(FactSet facts, String id) {
    return fact(facts, id).value();
  }

  private static Fact fact(FactSet facts, String id) {
    return USUAL.calculate(facts).facts().preferred(key(id, 2024)).orElseThrow();
  }

  private static List<Reason> reasons(FactSet facts, String id) {
    return USUAL.evaluate(key(id, 2024), facts).stream()
        .flatMap(evaluation -> evaluation.failures().stream())
        .map(Failure::reason)
        .distinct()
        .toList();
  }

  @Test
  void anIntensityIsAQuotientWithItsDerivation() {
    FactSet facts =
        FactSet.of(
            table("ghg.scope2", 2024, "757.08", "tCO2e"),
            table("headcount.total", 2024, "1,937", "person"));

    Fact intensity = fact(facts, "ghg.scope2.intensity.per-employee");

    assertThat(intensity.value()).isEqualTo(Value.parse("757.08/1937 tCO2e/person"));
    assertThat(intensity.origin()).isEqualTo(Origin.CALCULATED);
    Derivation.Application applied = (Derivation.Application) intensity.derivation().orElseThrow();
    assertThat(applied.definition()).isEqualTo("year-end-headcount");
    assertThat(applied.formula()).isEqualTo("ghg.scope2 / headcount.total");
    assertThat(applied.inWords()).isEqualTo("757.08 tCO2e / 1937 person");
  }

  @Test
  void oneFormulaServesEveryBreakdown() {
    FactSet facts =
        FactSet.of(
            measured("headcount.total", 2024, "1937 person"),
            measured("headcount.gender.female", 2024, "667 person"),
            measured("headcount.gender.female.level.senior", 2024, "5 person"),
            measured("headcount.level.senior", 2024, "32 person"),
            measured("training.trained.gender.female", 2024, "600 person"));

    assertThat(value(facts, "share.gender.female")).isEqualTo(Value.parse("66700/1937 %"));
    assertThat(value(facts, "share.gender.female.level.senior"))
        .isEqualTo(Value.parse("500/1937 %"));
    assertThat(value(facts, "share.women.workforce")).isEqualTo(Value.parse("66700/1937 %"));
    assertThat(value(facts, "share.women.workforce.level.senior"))
        .isEqualTo(Value.parse("15.625 %"));
    assertThat(value(facts, "training.covered.gender.female"))
        .isEqualTo(Value.parse("60000/667 %"));
    Fact senior = fact(facts, "share.women.workforce.level.senior");
    assertThat(((Derivation.Application) senior.derivation().orElseThrow()).formula())
        .isEqualTo("headcount.gender.female.level.senior / headcount.level.senior");
    assertThat(USUAL.calculate(facts).facts().metric(Metrics.SHARE_OF_EMPLOYEES).keys())
        .as("the share of the whole is not worth stating")
        .noneMatch(one -> one.breakdown().isTotal());
  }

  @ParameterizedTest
  @CsvSource({"gender, female 667 male 1270", "level, senior 32 middle 286 junior 1619"})
  void aTotalIsTheSumOverAnyPartition(String axis, String parts) {
    String[] words = parts.split(" ");
    List<Fact> facts = new ArrayList<>();
    for (int i = 0; i < words.length; i += 2) {
      facts.add(measured("headcount." + axis + '.' + words[i], 2024, words[i + 1] + " person"));
    }
    assertThat(value(FactSet.of(facts), "headcount.total")).isEqualTo(Value.parse("1937 person"));
    facts.remove(0);
    assertThat(USUAL.calculate(FactSet.of(facts)).facts().metric(Metrics.HEADCOUNT)).isEmpty();
  }

  @Test
  void unitsAreBroughtTogetherByStepsOfTheirOwn() {
    FactSet facts =
        FactSet.of(
            table("waste.hazardous", 2024, "44", "kg"),
            table("waste.non-hazardous", 2024, "82.74", "t"),
            table("water.consumption", 2024, "6,643.74", "t"),
            table("revenue.total", 2024, "22.48", "CNY100m"),
            table("ghg.scope1", 2024, "0", "tCO2e"),
            table("ghg.scope2", 2024, "757,080", "kgCO2e"),
            table("headcount.total", 2024, "1,937", "person"));

    assertThat(value(facts, "waste.total")).isEqualTo(Value.parse("82.784 t"));
    assertThat(value(facts, "water.intensity.per-employee"))
        .isEqualTo(Value.parse("6643.74/1937 m3/person"));
    assertThat(fact(facts, "water.intensity.per-employee").derivation().orElseThrow().inWords())
        .isEqualTo("(6643.74 t x 1 m3/t) / 1937 person");
    Value perRevenue = value(facts, "ghg.intensity.per-revenue");
    assertThat(perRevenue.unit().symbol()).isEqualTo("tCO2e/CNY");
    assertThat(perRevenue).isEqualTo(Value.parse("757.08/2248 tCO2e/CNYm"));
  }

  @Test
  void printedInputsComeBeforeCalculatedOnes() {
    Fact calculated =
        Fact.calculated(
            key("ghg.scope2.location", 2022),
            Value.parse("1217.55 tCO2e"),
            new Derivation.Constant(Rational.of("1217.55"), "tCO2e", "test"));
    FactSet facts =
        FactSet.of(
            calculated,
            table("ghg.scope2", 2022, "1,326.30", "tCO2e"),
            table("headcount.total", 2022, "2,832", "person"));

    FactSet made = USUAL.calculate(facts).facts();

    assertThat(made.preferred(key("ghg.scope2", 2022)).orElseThrow().value())
        .isEqualTo(Value.parse("1217.55 tCO2e"));
    assertThat(made.preferred(key("ghg.scope2.intensity.per-employee", 2022)).orElseThrow().value())
        .isEqualTo(Value.parse("1326.30/2832 tCO2e/person"));
  }

  @Test
  void resultsServeAsInputs() {
    FactSet facts =
        FactSet.of(
            measured("headcount.gender.female", 2024, "667 person"),
            measured("headcount.gender.male", 2024, "1270 person"),
            measured("ghg.scope1", 2024, "10 tCO2e"),
            measured("ghg.scope2.location", 2024, "757 tCO2e"));
    assertThat(value(facts, "ghg.intensity.per-employee"))
        .isEqualTo(Value.parse("767/1937 tCO2e/person"));
    assertThat(value(facts, "share.gender.male")).isEqualTo(Value.parse("127000/1937 %"));
  }

  @Test
  void nothingIsWorkedOutFromItself() {
    FormulaCalculator rolled =
        USUAL
            .choosing(Metrics.HEADCOUNT.id(), "roll-forward")
            .choosing(Metrics.LEAVERS.id(), "roll-forward");
    FactSet facts =
        FactSet.of(
            table("headcount.total", 2023, "2,440", "person"),
            table("headcount.total", 2024, "1,937", "person"),
            table("hires.total", 2024, "505", "person"));

    FactSet made = rolled.calculate(facts).facts();

    assertThat(made.preferred(key("leavers.total", 2024)).orElseThrow().value())
        .isEqualTo(Value.parse("1008 person"));
    assertThat(made.metric(Metrics.HEADCOUNT))
        .as("2,440 + 505 - 1,008 would be 1,937 again, and say nothing")
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    // OneConnect 2024: 1,008 leavers, 2,440 people before and 1,937 after
    "leavers-over-closing, 100800/1937",
    "leavers-over-opening, 100800/2440",
    "leavers-over-average, 201600/4377",
    "leavers-over-leavers-plus-closing, 100800/2945"
  })
  void theDefinitionOfTurnoverIsChosen(String definition, String percent) {
    FactSet facts =
        FactSet.of(
            measured("headcount.total", 2023, "2440 person"),
            measured("headcount.total", 2024, "1937 person"),
            measured("leavers.total", 2024, "1008 person"));
    assertThat(USUAL.calculate(facts).facts().metric(Metrics.TURNOVER)).isEmpty();

    FactSet made = USUAL.choosing(Metrics.TURNOVER.id(), definition).calculate(facts).facts();

    Fact turnover = made.preferred(key("turnover.total", 2024)).orElseThrow();
    assertThat(turnover.value()).isEqualTo(Value.parse(percent + " %"));
    assertThat(((Derivation.Application) turnover.derivation().orElseThrow()).definition())
        .isEqualTo(definition);
  }

  @Test
  void aChosenDefinitionTakesThePlaceOfTheUsualOne() {
    FactSet facts =
        FactSet.of(
            measured("energy.electricity.purchased", 2024, "100 MWh"),
            measured("headcount.total", 2023, "20 person"),
            measured("headcount.total", 2024, "30 person"));
    FormulaCalculator average =
        USUAL.choosing(Metrics.ELECTRICITY_PER_EMPLOYEE.id(), "average-headcount");
    FactKey asked = key("energy.electricity.intensity.per-employee", 2024);
    assertThat(USUAL.calculate(facts).facts().preferred(asked).orElseThrow().value())
        .isEqualTo(Value.parse("10/3 MWh/person"));
    assertThat(average.calculate(facts).facts().preferred(asked).orElseThrow().value())
        .isEqualTo(Value.parse("4 MWh/person"));
    assertThat(average.evaluate(asked, facts)).hasSize(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> USUAL.choosing(Metrics.TURNOVER.id(), "by-guess"))
        .withMessageStartingWith(
            "turnover.total has no definition by-guess; known: leavers-over-closing, leavers");
    assertThatExceptionOfType(UnknownMetricException.class)
        .isThrownBy(() -> USUAL.choosing(MetricId.of("turn"), "x"));
  }

  @Test
  void anIdentityHoldsBesideAnyChoice() {
    FormulaCalculator byContract = USUAL.choosing(Metrics.HEADCOUNT.id(), "roll-forward");
    assertThat(byContract.formulas(CATALOG.get(Metrics.HEADCOUNT.id())))
        .extracting(DeclaredFormula::definition)
        .containsOnly("sum-of-parts", "roll-forward");
    assertThat(byContract.catalog()).isSameAs(CATALOG);
  }

  @Test
  void growthLooksAtThePeriodBefore() {
    FactSet facts =
        FactSet.of(
            measured("revenue.international", 2023, "150 CNYm"),
            measured("revenue.international", 2022, "100 CNYm"));
    Fact growth =
        USUAL
            .calculate(facts)
            .facts()
            .preferred(key("revenue.international.growth", 2023))
            .orElseThrow();
    assertThat(growth.value()).isEqualTo(Value.parse("50 %"));
    assertThat(growth.derivation().orElseThrow().inWords())
        .isEqualTo(
            "(((150 CNYm x 1000000 CNY/CNYm) / (100 CNYm x 1000000 CNY/CNYm)) - 1 1) x 100 %/1");
  }

  @Test
  void aMomentIsTheLastDayOfThePeriod() {
    Fact yearEnd =
        Fact.measured(
            key("headcount.total", 2024).in(ReportingPeriod.parse("2024-12-31")),
            Value.parse("1937 person"));
    Fact yearEndWomen =
        Fact.measured(
            key("headcount.gender.female", 2024).in(ReportingPeriod.parse("2024-12-31")),
            Value.parse("667 person"));
    FactSet facts =
        FactSet.of(
            yearEnd,
            yearEndWomen,
            measured("ghg.scope2", 2024, "757.08 tCO2e"),
            measured("training.trained.gender.female", 2024, "667 person"));
    assertThat(value(facts, "ghg.scope2.intensity.per-employee"))
        .isEqualTo(Value.parse("757.08/1937 tCO2e/person"));
    assertThat(value(facts, "training.covered.gender.female")).isEqualTo(Value.parse("100 %"));
  }

  @Test
  void categoriesAreCountedOnTheLastDayToo() {
    ReportingPeriod lastDay = ReportingPeriod.parse("2024-12-31");
    FactSet facts =
        FactSet.of(
            Fact.measured(
                key("headcount.gender.male", 2024).in(lastDay), Value.parse("1270 person")),
            Fact.measured(
                key("headcount.gender.female", 2024).in(lastDay), Value.parse("667 person")));
    assertThat(USUAL.evaluate(key("headcount.total", 2024), facts).get(0).fact().orElseThrow())
        .extracting(Fact::value)
        .isEqualTo(Value.parse("1937 person"));
  }

  @Test
  void aWeightedMeanIsOverAWholePartition() {
    FactSet facts =
        FactSet.of(
            table("training.hours.gender.male", 2024, "30.2", "h/person"),
            table("training.hours.gender.female", 2024, "31.8", "h/person"),
            table("headcount.gender.male", 2024, "1,270", "person"),
            table("headcount.gender.female", 2024, "667", "person"));
    assertThat(value(facts, "training.hours.total"))
        .isEqualTo(Value.parse("59564.6/1937 h/person"));
    FactSet without = facts.filter(fact -> !fact.id().equals("training.hours.gender.male"));
    assertThat(reasons(without, "training.hours.total")).containsExactly(Reason.MISSING_DATA);
  }

  // ---------------------------------------------------------------------------------------------

  @Test
  void aMissingInputIsToldAndNeverZero() {
    FactSet facts = FactSet.of(measured("ghg.scope1", 2024, "10 tCO2e"));
    List<Evaluation> evaluations = USUAL.evaluate(key("ghg.total", 2024), facts);
    assertThat(evaluations).hasSize(1);
    assertThat(evaluations.get(0).fact()).isEmpty();
    assertThat(evaluations.get(0).failures())
        .extracting(Failure::message)
        .containsExactly(
            "ghg.total 6638.HK 2024, ghg.scope2: expected a fact about ghg.scope2 6638.HK 2024,"
                + " found nothing",
            "ghg.total 6638.HK 2024, ghg.scope3: expected a fact about ghg.scope3 6638.HK 2024,"
                + " found nothing");
    assertThat(USUAL.calculate(facts)).isEqualTo(new Calculation(FactSet.empty(), List.of()));
  }

  @Test
  void nothingIsDividedByZero() {
    FactSet facts =
        FactSet.of(
            measured("ghg.scope2", 2024, "0 tCO2e"),
            measured("headcount.total", 2024, "0 person"),
            measured("training.hours.gender.male", 2024, "1 h/person"),
            measured("training.hours.gender.female", 2024, "1 h/person"),
            measured("headcount.gender.male", 2024, "0 person"),
            measured("headcount.gender.female", 2024, "0 person"),
            measured("hires.internal", 2024, "0 person"),
            measured("hires.total", 2024, "0 person"));
    Calculation calculation = USUAL.calculate(facts);
    assertThat(calculation.failures())
        .isNotEmpty()
        .allMatch(failure -> failure.reason() == Reason.DIVISION_BY_ZERO);
    assertThat(calculation.failures())
        .extracting(Failure::record)
        .contains(
            "ghg.scope2.intensity.per-employee 6638.HK 2024",
            "share.gender.male 6638.HK 2024",
            "training.hours.total 6638.HK 2024",
            "hires.internal-fill-rate 6638.HK 2024");
    assertThat(calculation.facts().metric(Metrics.SHARE_OF_WOMEN)).isEmpty();
  }

  @Test
  void aUnitThatDoesNotFitIsNotUsed() {
    FactSet facts =
        FactSet.of(
            table("ghg.scope2", 2024, "757.08", "t"),
            table("headcount.total", 2024, "1,937", "person"));
    assertThat(USUAL.calculate(facts).failures())
        .extracting(Failure::message)
        .contains(
            "ghg.scope2.intensity.per-employee 6638.HK 2024, ghg.scope2: expected a unit that fits"
                + " tCO2e, found t");
  }

  @Test
  void currenciesAreNotMixed() {
    FactSet facts =
        FactSet.of(
            measured("revenue.international", 2023, "150 CNYm"),
            measured("revenue.international", 2022, "100 HKDm"));
    assertThat(USUAL.calculate(facts).failures())
        .extracting(Failure::reason)
        .containsExactly(Reason.UNIT_MISMATCH);
  }

  @Test
  void factsThatClashAreNotUsed() {
    FactSet facts =
        FactSet.of(
            text("headcount.total", 2024, "1,899", "person", "profile"),
            text("headcount.total", 2024, "1,937", "person", "3.2.1"),
            table("ghg.scope2", 2024, "757.08", "tCO2e"));
    assertThat(reasons(facts, "ghg.scope2.intensity.per-employee"))
        .containsExactly(Reason.CONFLICT);
    assertThat(USUAL.calculate(facts).failures()).hasSize(1);
  }

  @Test
  void partsAndWeightsAreNotBelowZero() {
    FactSet facts =
        FactSet.of(
            measured("hires.internal", 2024, "-1 person"),
            measured("hires.total", 2024, "5 person"),
            measured("training.hours.gender.male", 2024, "1 h/person"),
            measured("training.hours.gender.female", 2024, "1 h/person"),
            measured("headcount.gender.male", 2024, "-1 person"),
            measured("headcount.gender.female", 2024, "2 person"));
    assertThat(reasons(facts, "hires.internal-fill-rate")).containsExactly(Reason.OUT_OF_RANGE);
    assertThat(reasons(facts, "training.hours.total")).contains(Reason.OUT_OF_RANGE);
  }

  @Test
  void aSumIsNotOverAnAxisThatTheFigureHas() {
    FactSet facts = FactSet.of(measured("headcount.gender.female", 2024, "2 person"));
    assertThat(reasons(facts, "headcount.gender.female"))
        .containsExactlyInAnyOrder(Reason.NOT_APPLICABLE, Reason.MISSING_DATA);
  }

  // ---------------------------------------------------------------------------------------------

  @ParameterizedTest
  @CsvSource({
    "ghg.scope1 * [2 MWh/tCO2e], MWh, 20 MWh",
    "ghg.scope1 / [0.5 tCO2e/kWh], MWh, 0.02 MWh",
    "ghg.scope1 + [500 kgCO2e], kgCO2e, 10500 kgCO2e",
    "ghg.scope1 * share.women.workforce, tCO2e, 2.5 tCO2e",
    "share.women.workforce * share.women.workforce, 1, 0.0625 1",
    "'share(ghg.scope1 - [2 tCO2e], [8000 kgCO2e])', %, 50 %",
    "(ghg.scope1 + 2 * ghg.scope1) / ghg.scope1, 1, 3 1"
  })
  void aUsersOwnMetricNeedsNoClass(String formula, String unit, String result) {
    FactSet facts =
        FactSet.of(
            measured("ghg.scope1", 2024, "10 tCO2e"),
            measured("share.women.workforce", 2024, "25 %"));
    Evaluation evaluation = own(formula, unit, facts);
    assertThat(evaluation.fact().orElseThrow().value()).isEqualTo(Value.parse(result));
  }

  @ParameterizedTest
  @CsvSource({
    "ghg.scope1 + headcount, tCO2e",
    "ghg.scope1 + 2, tCO2e",
    "ghg.scope1 * headcount, tCO2e",
    "'share(ghg.scope1, headcount)', %",
    "ghg.scope1 / headcount, tCO2e/money"
  })
  void aFormulaThatMixesKindsGivesNoFigure(String formula, String unit) {
    FactSet facts =
        FactSet.of(
            measured("ghg.scope1", 2024, "10 tCO2e"),
            measured("headcount.total", 2024, "5 person"));
    assertThat(own(formula, unit, facts).failures())
        .extracting(Failure::reason)
        .containsExactly(Reason.UNIT_MISMATCH);
  }

  private static Evaluation own(String formula, String unit, FactSet facts) {
    Labels labels = new Labels("a", "b", "c");
    DeclaredFormula declared =
        new DeclaredFormula("house", FormulaRole.USUAL, Formula.parse(formula));
    Metric metric =
        Metric.builder(MetricId.of("own"), MetricUnit.parse(unit), labels)
            .formula(declared)
            .build();
    MetricCatalog catalog =
        CATALOG.with(List.of(), List.of(new Definition("house", 1, labels)), List.of(metric));
    FactKey asked = key("ghg.scope1", 2024);
    FactKey own = new FactKey(metric.id(), Breakdown.TOTAL, asked.entity(), asked.period());
    return FormulaCalculator.using(catalog).evaluate(own, declared, facts);
  }

  @Test
  void onlyTheseSetAPartAgainstTheWhole() {
    // In any other formula a total would be divided among sites, groups or regions as if it were a
    // part: the stem is meant there.
    assertThat(
            CATALOG.metrics().stream()
                .filter(metric -> !metric.axes().isEmpty())
                .filter(FormulaCalculatorTest::namesATotal)
                .map(Metric::toString))
        .containsExactlyInAnyOrder(
            "share", "training.composition", "suppliers.share", "wage.entry-ratio.total");
  }

  private static boolean namesATotal(Metric metric) {
    return metric.formulas().stream()
        .flatMap(formula -> formula.formula().references().stream())
        .anyMatch(one -> References.isPinned(one, CATALOG.reference(one).orElseThrow()));
  }

  @Test
  void theWholeIsNotDividedByAPart() {
    FactSet facts =
        FactSet.of(
            measured("energy.total", 2024, "100 MWh"),
            measured("headcount.site.hk", 2024, "20 person"));
    assertThat(USUAL.calculate(facts).facts()).isEmpty();
  }

  @Test
  void everyBundledFormulaGivesTheUnitOfItsMetric() {
    // A fact for each metric that formulas refer to, at each breakdown that they need.
    for (Metric metric : CATALOG.metrics()) {
      for (DeclaredFormula formula : metric.formulas()) {
        Breakdown breakdown =
            metric.isBrokenDown() ? Breakdown.of("gender", "female") : Breakdown.TOTAL;
        FactKey asked =
            new FactKey(
                metric.id(),
                breakdown,
                key("ghg.scope1", 2024).entity(),
                ReportingPeriod.ofYear(2024));
        Evaluation evaluation = USUAL.evaluate(asked, formula, ones(formula.formula()));
        assertThat(evaluation.failures()).as(metric + " = " + formula.formula()).isEmpty();
        assertThat(evaluation.fact()).isPresent();
      }
    }
  }

  /** A fact of one for every input that a formula could ask for. */
  private static FactSet ones(Formula formula) {
    List<Fact> facts = new ArrayList<>();
    for (Formula.Reference reference : formula.references()) {
      MetricPath path = CATALOG.reference(reference).orElseThrow();
      Metric metric = path.metric();
      Set<Breakdown> breakdowns = new TreeSet<>(List.of(Breakdown.TOTAL, path.breakdown()));
      for (String axis : metric.axes()) {
        CATALOG.axis(axis).orElseThrow().partitions().stream()
            .limit(1)
            .flatMap(partition -> partition.parts().stream())
            .forEach(category -> breakdowns.add(Breakdown.of(axis, category)));
      }
      for (Breakdown breakdown : breakdowns) {
        for (int year : List.of(2023, 2024)) {
          FactKey asked =
              new FactKey(
                  metric.id(),
                  breakdown,
                  key("ghg.scope1", year).entity(),
                  ReportingPeriod.ofYear(year));
          facts.add(Fact.measured(asked, metric.unit().in("CNY").of(Rational.ONE)));
        }
      }
    }
    return FactSet.of(facts);
  }

  @Test
  void calculatedFactsThatAreThereAreLeftAlone() {
    Fact given =
        Fact.calculated(
            key("waste.total", 2024),
            Value.parse("9 t"),
            new Derivation.Constant(Rational.of(9), "t", "test"));
    FactSet facts =
        FactSet.of(
            given,
            measured("waste.hazardous", 2024, "1 t"),
            measured("waste.non-hazardous", 2024, "2 t"));
    assertThat(USUAL.calculate(facts).facts().preferred(given.key())).isEmpty();
  }
}
