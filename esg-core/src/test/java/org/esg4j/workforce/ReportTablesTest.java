package org.esg4j.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.esg4j.metric.Axes.AGE;
import static org.esg4j.metric.Axes.EMPLOYMENT;
import static org.esg4j.metric.Axes.GENDER;
import static org.esg4j.metric.Axes.LEVEL;
import static org.esg4j.metric.Axes.REGION;
import static org.esg4j.units.Units.FRACTION;
import static org.esg4j.units.Units.PERCENT;
import static org.esg4j.units.Units.PERSON;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.esg4j.calculation.FormulaCalculator;
import org.esg4j.fact.Entity;
import org.esg4j.fact.Fact;
import org.esg4j.fact.FactKey;
import org.esg4j.fact.FactSet;
import org.esg4j.fact.ReportingPeriod;
import org.esg4j.metric.Breakdown;
import org.esg4j.metric.MetricCatalog;
import org.esg4j.metric.MetricId;
import org.esg4j.metric.Metrics;
import org.esg4j.table.CrossTable;
import org.esg4j.units.Quantity;
import org.esg4j.units.Unit;
import org.esg4j.units.Units;
import org.esg4j.units.Value;
import org.esg4j.units.kind.Count;
import org.esg4j.units.kind.People;
import org.esg4j.units.kind.Share;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The workforce tables of two published reports, recomputed where their inputs are printed:
 * OneConnect (6638.HK, 2024) and Bairong (6608.HK, 2022).
 */
class ReportTablesTest {
  private static final CrossTable<People> END_2024 =
      table(1937, 667, 1270)
          .put(LEVEL, "senior", 32)
          .put(LEVEL, "middle", 286)
          .put(LEVEL, "junior", 1619)
          .put(AGE, "under-30", 366)
          .put(AGE, "30-50", 1550)
          .put(AGE, "over-50", 21)
          .put(REGION, "mainland-china", 1861)
          .put(REGION, "overseas-hk-macau-taiwan", 76)
          .put(EMPLOYMENT, "full-time", 1926)
          .put(EMPLOYMENT, "part-time", 11)
          .build();

  private static final CrossTable<People> END_2023 =
      table(2440, 859, 1581).put(AGE, "over-50", 37).build();

  private static org.esg4j.table.CrossTableBuilder<People> table(long all, long women, long men) {
    return CrossTable.stating(PERSON)
        .total(all)
        .put(GENDER, "female", women)
        .put(GENDER, "male", men);
  }

  private static final StaffCount<People> STAFF =
      StaffCount.atClosing(END_2024).withOpening(END_2023);

  private static String percent(Quantity<Share> share, int decimals) {
    return share.in(PERCENT).rounded(decimals).number().toString();
  }

  @Test
  void oneConnectsPartsAddUp() {
    assertThat(END_2024.differences()).isEmpty();
    assertThat(table(2440, 859, 1581).build().differences()).isEmpty();
    assertThat(table(2832, 996, 1836).build().differences()).isEmpty();
    // The text of the report has 1,279 men.
    assertThat(table(1937, 667, 1279).build().differences())
        .hasToString("[total 1937 person, by gender 1946 person: -9 person]");
  }

  @Test
  void oneConnectsShareOfWomen() {
    WorkforceTotals totals =
        WorkforceTotals.stating(ReportingPeriod.ofYear(2024))
            .put(PersonMeasures.CLOSING_HEADCOUNT, END_2024)
            .put(
                PersonMeasures.TRAINED,
                table(1937, 667, 1270).put(LEVEL, "senior", 32).put(LEVEL, "middle", 286).build())
            .build();
    WorkforceRatios ratios = WorkforceRatios.of(totals);
    assertThat(percent(ratios.shares().by(GENDER).at(GENDER, "female"), 0)).isEqualTo("34");
    assertThat(percent(ratios.trainingCoverage().by(GENDER).at(GENDER, "female"), 0))
        .isEqualTo("100");
    assertThat(percent(ratios.trainingCoverage().by(LEVEL).at(LEVEL, "senior"), 0))
        .isEqualTo("100");
    assertThat(percent(ratios.trainingComposition().by(GENDER).at(GENDER, "female"), 0))
        .isEqualTo("34");
  }

  /** 2,440 at the end of 2023, 505 hires, 1,937 at the end of 2024: 1,008 left. */
  @Test
  void oneConnectDividesLeaversByLeaversPlusClosing() {
    Quantity<People> leavers = PERSON.of(2440).plus(PERSON.of(505)).minus(PERSON.of(1937));
    CrossTable<People> left = CrossTable.stating(PERSON).total(leavers).build();
    assertThat(
            percent(TurnoverRate.overLeaversPlusYearEnd().of(left, STAFF).total().orElseThrow(), 1))
        .isEqualTo("34.2"); // printed: 34 for men, 35 for women
    assertThat(percent(over(HeadcountBasis.YEAR_END_HEADCOUNT, left), 1)).isEqualTo("52.0");
    assertThat(percent(over(HeadcountBasis.AVERAGE_HEADCOUNT, left), 1)).isEqualTo("46.1");
    assertThat(percent(over(HeadcountBasis.OPENING_HEADCOUNT, left), 1)).isEqualTo("41.3");
  }

  private static Quantity<Share> over(HeadcountBasis basis, CrossTable<People> left) {
    return TurnoverRate.over(basis).of(left, STAFF).total().orElseThrow();
  }

  /** 63 % of the over-50s: no number of leavers gives that over a headcount. */
  @Test
  void oneConnectsOldestLeaveNoOtherDefinition() {
    assertThat(LongStream.range(0, 100).filter(left -> fits(null, left)).toArray())
        .containsExactly(35, 36);
    assertThat(
            LongStream.range(0, 100)
                .filter(left -> fits(HeadcountBasis.YEAR_END_HEADCOUNT, left))
                .toArray())
        .isEmpty();
    assertThat(
            LongStream.range(0, 100)
                .filter(left -> fits(HeadcountBasis.AVERAGE_HEADCOUNT, left))
                .toArray())
        .isEmpty();
  }

  private static boolean fits(HeadcountBasis basis, long left) {
    CrossTable<People> leavers = CrossTable.stating(PERSON).put(AGE, "over-50", left).build();
    TurnoverRate rate =
        basis == null ? TurnoverRate.overLeaversPlusYearEnd() : TurnoverRate.over(basis);
    Quantity<Share> share = rate.of(leavers, STAFF).at(Breakdown.of(AGE, "over-50")).orElseThrow();
    return percent(share, 0).equals("63");
  }

  // ---------------------------------------------------------------------------------------------

  private static final Entity ENTITY = Entity.of("6638.HK");
  private static final ReportingPeriod YEAR = ReportingPeriod.ofYear(2024);

  private static Fact fact(MetricId metric, Breakdown part, Value value) {
    return Fact.measured(new FactKey(metric, part, ENTITY, YEAR), value);
  }

  private static Value calculated(MetricId metric, Fact... facts) {
    return calculated(FormulaCalculator.using(MetricCatalog.bundled()), metric, facts);
  }

  private static Value calculated(FormulaCalculator calculator, MetricId metric, Fact... facts) {
    return calculator
        .calculate(FactSet.of(facts))
        .facts()
        .preferred(FactKey.of(metric, ENTITY, YEAR))
        .orElseThrow()
        .value();
  }

  /** By gender the report prints 2,938.89 for both: that is not the mean over the same people. */
  @Test
  void oneConnectsSpendingOnTrainingByLevelIsAnotherMean() {
    MetricId spend = Metrics.TRAINING_SPEND_PER_EMPLOYEE.id();
    Unit<org.esg4j.units.kind.Money> yuan = Units.money("CNY");
    Value mean =
        calculated(
            spend,
            level(spend, "senior", yuan.per(PERSON).of("14002.95")),
            level(spend, "middle", yuan.per(PERSON).of("3659.20")),
            level(spend, "junior", yuan.per(PERSON).of("2909.20")),
            level(Metrics.HEADCOUNT.id(), "senior", PERSON.of(32)),
            level(Metrics.HEADCOUNT.id(), "middle", PERSON.of(286)),
            level(Metrics.HEADCOUNT.id(), "junior", PERSON.of(1619)));
    assertThat(mean.rounded(2, java.math.RoundingMode.HALF_UP)).hasToString("3203.21 CNY/person");
  }

  private static Fact level(MetricId metric, String level, Value value) {
    return fact(metric, Breakdown.of(LEVEL, level), value);
  }

  /** Of nine directors only whole ninths are possible; the text prints 11.10 % and 44.45 %. */
  @Test
  void oneConnectsBoard() {
    Fact directors = fact(Metrics.DIRECTORS.id(), Breakdown.TOTAL, PERSON.of(9));
    assertThat(share("board.independent", 4, "board.independent-share", directors))
        .isEqualTo("44.44");
    assertThat(share("board.women", 2, "board.women-share", directors)).isEqualTo("22.22");
    assertThat(share("board.executive", 1, "board.executive-share", directors)).isEqualTo("11.11");
    assertThat(share("board.non-executive", 4, "board.non-executive-share", directors))
        .isEqualTo("44.44");
  }

  private static String share(String part, long number, String share, Fact whole) {
    Fact counted = fact(MetricId.of(part), Breakdown.TOTAL, PERSON.of(number));
    return percent(
        ((Quantity<?>) calculated(MetricId.of(share), counted, whole)).as(Share.class), 2);
  }

  @Test
  void suppliersByRegionMakeTheTotal() {
    Unit<Count> supplier = Units.count("supplier");
    MetricId suppliers = Metrics.SUPPLIERS.id();
    Breakdown mainland = Breakdown.of(REGION, "mainland-china");
    Breakdown rest = Breakdown.of(REGION, "overseas-hk-macau-taiwan");
    assertThat(
            calculated(
                suppliers,
                fact(suppliers, mainland, supplier.of(344)),
                fact(suppliers, rest, supplier.of(16))))
        .isEqualTo(supplier.of(360));
    assertThat(
            calculated(
                suppliers,
                fact(suppliers, mainland, supplier.of(678)),
                fact(suppliers, rest, supplier.of(9))))
        .isEqualTo(supplier.of(687));
  }

  /**
   * Leavers over year-end staff, so the rate of all is the mean of the genders by year-end staff.
   */
  @ParameterizedTest
  @CsvSource({"2022,23,19,54,46,21", "2021,17,33,57,43,24", "2020,30,26,54,46,28"})
  void bairongDividesLeaversByClosing(
      int year, long men, long women, long shareOfMen, long shareOfWomen, String printed) {
    MetricId turnover = Metrics.TURNOVER.id();
    MetricId share = Metrics.SHARE_OF_EMPLOYEES.id();
    Value total =
        calculated(
            FormulaCalculator.using(MetricCatalog.bundled())
                .choosing(turnover, "leavers-over-closing"),
            turnover,
            fact(turnover, Breakdown.of(GENDER, "male"), PERCENT.of(men)),
            fact(turnover, Breakdown.of(GENDER, "female"), PERCENT.of(women)),
            fact(share, Breakdown.of(GENDER, "male"), PERCENT.of(shareOfMen)),
            fact(share, Breakdown.of(GENDER, "female"), PERCENT.of(shareOfWomen)));
    assertThat(percent(((Quantity<?>) total).as(Share.class), 0)).as("%d", year).isEqualTo(printed);
  }

  /** About 289 of 1,378 left; any number that gives 21 % will do. */
  @Test
  void bairongsRateIsOneOfYearEndStaff() {
    StaffCount<People> staff = StaffCount.atClosing(CrossTable.stating(PERSON).total(1378).build());
    List<Long> fitting =
        LongStream.range(0, 1378)
            .filter(
                left ->
                    percent(
                            TurnoverRate.over(HeadcountBasis.YEAR_END_HEADCOUNT)
                                .of(CrossTable.stating(PERSON).total(left).build(), staff)
                                .total()
                                .orElseThrow(),
                            0)
                        .equals("21"))
            .boxed()
            .toList();
    assertThat(fitting).contains(289L).hasSize(14);
  }

  /** 70.7 hours for men and 82.9 for women make 76.3 at 54 to 46; 76.8, as printed, takes 50 %. */
  @Test
  void bairongsTrainingHoursAreDividedBySomethingElse() {
    Quantity<Share> women = PERCENT.of(46);
    Value mean =
        calculated(
            Metrics.TRAINING_HOURS_PER_EMPLOYEE.id(),
            hours("male", "70.7"),
            hours("female", "82.9"),
            fact(
                Metrics.SHARE_OF_EMPLOYEES.id(),
                Breakdown.of(GENDER, "male"),
                FRACTION.of(1).minus(women)),
            fact(Metrics.SHARE_OF_EMPLOYEES.id(), Breakdown.of(GENDER, "female"), women));
    assertThat(mean.rounded(1, java.math.RoundingMode.HALF_UP)).hasToString("76.3 h/person");
  }

  private static Fact hours(String gender, String hours) {
    return fact(
        Metrics.TRAINING_HOURS_PER_EMPLOYEE.id(),
        Breakdown.of(Map.of(GENDER, gender)),
        Units.HOUR.per(PERSON).of(hours));
  }
}
