package org.esg4j.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.esg4j.metric.Axes.COURSE;
import static org.esg4j.metric.Axes.GENDER;
import static org.esg4j.metric.Axes.REASON;
import static org.esg4j.units.Units.DAY;
import static org.esg4j.units.Units.FULL_TIME_EQUIVALENT;
import static org.esg4j.units.Units.HOUR;
import static org.esg4j.units.Units.MINUTE;
import static org.esg4j.units.Units.PERSON;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.esg4j.fact.Failure;
import org.esg4j.fact.ReportingPeriod;
import org.esg4j.metric.Breakdown;
import org.esg4j.table.CrossTable;
import org.esg4j.units.Quantity;
import org.esg4j.units.kind.People;
import org.esg4j.units.kind.Time;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;

class WorkforceCounterTest {
  private static final ReportingPeriod Y2024 = ReportingPeriod.ofYear(2024);
  private static final WorkforcePlan PLAN = WorkforcePlan.over(Y2024);

  private static PersonBuilder since(String id, int year, int month, int day) {
    return Person.of(id).start(LocalDate.of(year, month, day));
  }

  private static WorkforceTotals count(WorkforcePlan plan, PersonBuilder... people) {
    return Stream.of(people).map(PersonBuilder::build).collect(plan.collector());
  }

  private static List<String> faults(WorkforcePlan plan, PersonBuilder person) {
    return count(plan, person).failures().stream().map(Failure::message).toList();
  }

  @Test
  void somebodyWhoseLastDayIsTheLastOfTheYearHasLeft() {
    LocalDate lastDay = LocalDate.of(2024, 12, 31);
    WorkforceTotals totals =
        count(
            PLAN.measuring(PersonMeasures.LEAVERS, PersonMeasures.HIRES),
            since("stayed", 2020, 1, 1),
            since("left on the last day", 2020, 1, 1).end(lastDay, LeavingReason.RETIREMENT),
            since("leaves on new year", 2020, 1, 1).end(lastDay.plusDays(1)),
            since("came on the first day", 2024, 1, 1),
            since("came on the last day", 2024, 12, 31),
            since("came and went", 2024, 3, 1).end(LocalDate.of(2024, 3, 1)),
            since("came the day before", 2023, 12, 31));
    assertThat(totals.headcount().opening().total()).isEqualTo(PERSON.of(4));
    assertThat(totals.headcount().closing().total()).isEqualTo(PERSON.of(5));
    assertThat(totals.get(PersonMeasures.HIRES).total()).isEqualTo(PERSON.of(3));
    assertThat(totals.get(PersonMeasures.LEAVERS).total()).isEqualTo(PERSON.of(2));
    assertThat(RollForward.of(totals))
        .singleElement()
        .extracting(RollForward::difference)
        .isEqualTo(PERSON.of(0));
    assertThat(totals.counted()).isEqualTo(7);
  }

  @Test
  void employmentsOutsideThePeriodAreCountedAsSuch() {
    WorkforceTotals totals =
        count(
            PLAN,
            since("gone", 2020, 1, 1).end(LocalDate.of(2023, 12, 31)),
            since("to come", 2025, 1, 1),
            since("left on the first day", 2020, 1, 1).end(LocalDate.of(2024, 1, 1)));
    assertThat(totals.outside()).isEqualTo(2);
    assertThat(totals.counted()).isEqualTo(1);
    assertThat(totals).hasToString("2024: 1 records counted, 2 outside the period, 0 refused");
  }

  @Test
  void leaversAreSplitByReason() {
    WorkforceTotals totals =
        count(
            PLAN.by(PersonAxis.GENDER).measuring(PersonMeasures.LEAVERS),
            since("a", 2020, 1, 1)
                .gender(Gender.FEMALE)
                .end(LocalDate.of(2024, 5, 1), LeavingReason.VOLUNTARY),
            since("b", 2020, 1, 1).end(LocalDate.of(2024, 5, 1)));
    CrossTable<People> leavers = totals.split(PersonMeasures.LEAVERS);
    assertThat(leavers.axes()).containsExactly(GENDER, REASON);
    assertThat(leavers.where(REASON, "voluntary").at(Breakdown.of(GENDER, "female")))
        .isEqualTo(PERSON.of(1));
    assertThat(leavers.at(Breakdown.of(REASON, "not-disclosed"))).isEqualTo(PERSON.of(1));
    assertThat(totals.get(PersonMeasures.LEAVERS).axes()).containsExactly(GENDER);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> totals.split(PersonMeasures.CLOSING_HEADCOUNT))
        .withMessage("headcount was not measured");
  }

  @Test
  void trainingAddsUpByCourseAndExactlyInAnyUnit() {
    WorkforceTotals totals =
        count(
            PLAN.measuring(
                PersonMeasures.TRAINED,
                PersonMeasures.TRAINING_HOURS,
                PersonMeasures.TRAINING_HOURS_BY_COURSE,
                PersonMeasures.ATTENDANCES_BY_COURSE),
            since("a", 2020, 1, 1)
                .trained("safety", MINUTE.of(20))
                .trained("safety", MINUTE.of(20))
                .trained("ethics", HOUR.of("1.5")),
            since("b", 2020, 1, 1).trained("safety", MINUTE.of(20)),
            since("c", 2020, 1, 1));
    assertThat(totals.get(PersonMeasures.TRAINING_HOURS).total()).isEqualTo(HOUR.of("2.5"));
    CrossTable<Time> byCourse = totals.split(PersonMeasures.TRAINING_HOURS_BY_COURSE);
    assertThat(byCourse.at(Breakdown.of(COURSE, "safety"))).isEqualTo(HOUR.of(1));
    assertThat(byCourse.at(Breakdown.of(COURSE, "ethics"))).isEqualTo(HOUR.of("1.5"));
    assertThat(
            totals
                .split(PersonMeasures.ATTENDANCES_BY_COURSE)
                .at(Breakdown.of(COURSE, "safety"))
                .number())
        .hasToString("2");
    assertThat(totals.get(PersonMeasures.TRAINED).total()).isEqualTo(PERSON.of(2));
  }

  @Test
  void injuriesOfThePeriodAreCountedByTheirSeverity() {
    LocalDate day = LocalDate.of(2024, 12, 31);
    WorkforceTotals totals =
        count(
            PLAN.measuring(
                PersonMeasures.FATALITIES,
                PersonMeasures.RECORDABLE_INJURIES,
                PersonMeasures.HIGH_CONSEQUENCE_INJURIES,
                PersonMeasures.LOST_TIME_INJURIES,
                PersonMeasures.LOST_DAYS),
            since("a", 2020, 1, 1)
                .injured(new Injury(day, InjurySeverity.FATAL, DAY.of(0)))
                .injured(new Injury(day.plusDays(1), InjurySeverity.FATAL, DAY.of(9))),
            since("b", 2020, 1, 1)
                .injured(new Injury(day, InjurySeverity.HIGH_CONSEQUENCE, DAY.of(30)))
                .injured(new Injury(LocalDate.of(2024, 1, 1), InjurySeverity.RECORDABLE, DAY.of(0)))
                .injured(new Injury(LocalDate.of(2023, 12, 31), InjurySeverity.FATAL, DAY.of(9)))
                .injured(new Injury(day, InjurySeverity.FIRST_AID, DAY.of(0))));
    assertThat(totals.get(PersonMeasures.FATALITIES).total()).isEqualTo(PERSON.of(1));
    assertThat(totals.get(PersonMeasures.RECORDABLE_INJURIES).total()).hasToString("3 injury");
    assertThat(totals.get(PersonMeasures.HIGH_CONSEQUENCE_INJURIES).total())
        .hasToString("1 injury");
    assertThat(totals.get(PersonMeasures.LOST_TIME_INJURIES).total()).hasToString("2 injury");
    assertThat(totals.get(PersonMeasures.LOST_DAYS).total()).isEqualTo(DAY.of(30));
  }

  @Test
  void monthsAreCountedAtTheirEnds() {
    WorkforceTotals totals =
        count(
            PLAN.measuring(PersonMeasures.CLOSING_FTE, PersonMeasures.OPENING_FTE).monthly(),
            since("all year", 2020, 1, 1).fullTimeEquivalent(FULL_TIME_EQUIVALENT.of("0.5")),
            since("february to june", 2024, 2, 29)
                .end(LocalDate.of(2024, 6, 30), LeavingReason.VOLUNTARY)
                .employment(EmploymentType.FULL_TIME),
            since("within a month", 2024, 8, 2)
                .end(LocalDate.of(2024, 8, 30), LeavingReason.OTHER)
                .employment(EmploymentType.FULL_TIME));
    assertThat(totals.headcount().monthEnds().stream().map(CrossTable::total))
        .extracting(people -> people.number().toString())
        .containsExactly("1", "2", "2", "2", "2", "1", "1", "1", "1", "1", "1", "1");
    assertThat(totals.headcount().monthlyAverage().total()).hasToString("4/3 person");
    assertThat(totals.headcount().average().total()).isEqualTo(PERSON.of(1));
    assertThat(totals.fullTimeEquivalents().monthEnds().get(1).total()).hasToString("1.5 FTE");
    assertThat(totals.fullTimeEquivalents().closing().total()).hasToString("0.5 FTE");
    assertThat(totals.fullTimeEquivalents().opening().total()).hasToString("0.5 FTE");
    assertThat(PLAN.monthly().monthEnds()).hasSize(12).contains(LocalDate.of(2024, 2, 29));
    assertThat(PLAN.monthEnds()).isEmpty();
  }

  @Test
  void aPeriodThatEndsWithinAMonthCountsItsLastDayToo() {
    ReportingPeriod period =
        new ReportingPeriod(LocalDate.of(2024, 1, 10), LocalDate.of(2024, 3, 15));
    WorkforcePlan plan = WorkforcePlan.over(period).monthly();
    assertThat(plan.monthEnds())
        .containsExactly(
            LocalDate.of(2024, 1, 31), LocalDate.of(2024, 2, 29), LocalDate.of(2024, 3, 15));
    assertThat(count(plan, since("a", 2024, 3, 15)).headcount().monthEnds().get(2).total())
        .isEqualTo(PERSON.of(1));
  }

  @Test
  void headcountIsCountedOnAnyDay() {
    PersonMeasure<People> onTheDay = PersonMeasures.headcountOn(LocalDate.of(2024, 6, 30));
    WorkforceTotals totals =
        count(
            PLAN.measuring(onTheDay),
            since("a", 2024, 6, 30),
            since("b", 2024, 7, 1),
            since("c", 2020, 1, 1).end(LocalDate.of(2024, 6, 30)),
            since("d", 2020, 1, 1).end(LocalDate.of(2024, 7, 1)));
    assertThat(totals.get(onTheDay).total()).isEqualTo(PERSON.of(2));
    assertThat(onTheDay.id()).isEqualTo("headcount.2024-06-30");
  }

  @Test
  void badRecordsComeBackWithIdentityAndReason() {
    LocalDate day = LocalDate.of(2024, 5, 1);
    assertThat(faults(PLAN, Person.of("no start")))
        .containsExactly("no start, start: expected a value, as it is measured, found nothing");
    assertThat(faults(PLAN, Person.of(" ").start(day)))
        .containsExactly("(no id), started 2024-05-01, id: expected an id, found nothing");
    assertThat(faults(PLAN, Person.of("back").start(day).end(day.minusDays(1))))
        .containsExactly(
            "back, end: expected a day not before the start, 2024-05-01, found 2024-04-30");
    assertThat(faults(PLAN, Person.of("unborn").start(day).born(day)))
        .containsExactly(
            "unborn, birth: expected a day before the start, 2024-05-01, found 2024-05-01");
    assertThat(faults(PLAN, Person.of("p").start(day).absent(DAY.of(3)).scheduled(DAY.of(2))))
        .containsExactly("p, absence: expected at most the days to be worked, 2 d, found 3 d");
    assertThat(faults(PLAN, Person.of("p").start(day).trained("safety", HOUR.of("-0.5"))))
        .containsExactly("p, safety: expected nothing below zero, found -0.5 h");
    assertThat(faults(PLAN, Person.of("p").start(day).trained("a b", HOUR.of(1))))
        .containsExactly(
            "p, course: expected a category of letters, digits, hyphen, plus or underscore,"
                + " found a b");
    assertThat(
            faults(
                PLAN,
                Person.of("p")
                    .start(day)
                    .injured(new Injury(day, InjurySeverity.RECORDABLE, DAY.of(-1)))))
        .containsExactly("p, lost days: expected nothing below zero, found -1 d");
    assertThat(faults(PLAN.by(PersonAxis.REGION), Person.of("p").start(day).region("a.b")))
        .containsExactly(
            "p, region: expected a category of letters, digits, hyphen, plus or underscore,"
                + " found a.b");
  }

  @Test
  void whatIsMeasuredHasToBeStated() {
    PersonBuilder person = since("p", 2020, 1, 1);
    assertThat(faults(PLAN.measuring(PersonMeasures.HOURS_WORKED), person))
        .containsExactly(
            "p, safety.hours-worked: expected a value, as it is measured, found nothing");
    assertThat(faults(PLAN.measuring(PersonMeasures.CLOSING_FTE), person)).hasSize(1);
    assertThat(faults(PLAN.measuring(PersonMeasures.CLOSING_FTE).monthly(), person)).hasSize(1);
    assertThat(
            faults(
                PLAN.measuring(PersonMeasures.CLOSING_FTE).monthly(),
                since("left", 2020, 1, 1).end(LocalDate.of(2024, 6, 30))))
        .containsExactly("left, fte: expected a value, as it is measured, found nothing");
    assertThat(faults(PLAN.measuring(PersonMeasures.pay("CNY")), person))
        .containsExactly("p, pay: expected a value, as it is measured, found nothing");
    assertThat(
            faults(
                PLAN.measuring(PersonMeasures.pay("CNY")),
                since("p", 2020, 1, 1).paid(Money.of(3, "HKD"))))
        .containsExactly("p, pay: expected CNY, found HKD");
    assertThat(
            faults(
                PLAN.measuring(PersonMeasures.basicPay("CNY")),
                since("p", 2020, 1, 1).basicPay(Money.of(-3, "CNY"))))
        .containsExactly("p, pay.basic: expected nothing below zero, found -3 CNY");
    assertThat(
            faults(
                PLAN.measuring(PersonMeasures.CLOSING_FTE),
                since("p", 2020, 1, 1).fullTimeEquivalent(FULL_TIME_EQUIVALENT.of("-0.1"))))
        .hasSize(1);
  }

  @Test
  void aBadRecordIsCountedNowhere() {
    WorkforceTotals totals =
        count(
            PLAN.by(PersonAxis.GENDER).measuring(PersonMeasures.HOURS_WORKED),
            since("good", 2020, 1, 1).worked(HOUR.of(1600)),
            since("bad", 2020, 1, 1));
    assertThat(totals.headcount().closing().total()).isEqualTo(PERSON.of(1));
    assertThat(totals.counted()).isEqualTo(1);
    assertThat(totals.failures()).hasSize(1);
  }

  @Test
  void theCountStopsAtTheFirstFaultIfAsked() {
    WorkforceCounter counter = PLAN.stoppingAtFaults().counter();
    Person bad = Person.of("bad").build();
    assertThatExceptionOfType(BadRecordException.class)
        .isThrownBy(() -> counter.add(bad))
        .withMessage("bad, start: expected a value, as it is measured, found nothing")
        .extracting(exception -> exception.failure().reason())
        .isEqualTo(Failure.Reason.MISSING_DATA);
    assertThatNullPointerException().isThrownBy(() -> counter.add(null)).withMessage("person");
  }

  @Test
  void measuresAndAxesOfAProgramsOwn() {
    PersonMeasure<Time> overtime =
        PersonMeasure.summing(
            "overtime",
            HOUR,
            Population.AT_CLOSING,
            (Function<Person, Optional<Quantity<Time>>> & Serializable)
                person -> person.worked().map(hours -> hours.minus(HOUR.of(1500))));
    PersonMeasure<People> young =
        PersonMeasure.counting(
            "young",
            Population.DURING,
            (Predicate<Person> & Serializable) person -> person.birth().isPresent());
    PersonAxis initial =
        PersonAxis.of(
            "initial",
            "first letter of the id",
            (Function<Person, String> & Serializable) person -> person.id().substring(0, 1));
    WorkforceTotals totals =
        count(
            PLAN.by(initial).measuring(overtime, young),
            since("ada", 2020, 1, 1).worked(HOUR.of(1600)).born(LocalDate.of(1990, 1, 1)),
            since("bob", 2020, 1, 1).worked(HOUR.of(1500)),
            since("cyd", 2020, 1, 1),
            since("dee", 2020, 1, 1).worked(HOUR.of(1400)));
    assertThat(totals.get(overtime).total()).isEqualTo(HOUR.of(100));
    assertThat(totals.get(young).total()).isEqualTo(PERSON.of(1));
    assertThat(totals.headcount().closing().cells("initial")).hasSize(2);
    assertThat(totals.failures()).extracting(Failure::record).containsExactly("cyd", "dee");
    assertThat(totals.axes()).containsExactly("initial (first letter of the id)");
    assertThat(overtime).hasToString("overtime (AT_CLOSING)");
    assertThat(overtime.splitAxis()).isEmpty();
    assertThat(PersonMeasures.LEAVERS.splitAxis()).contains(REASON);
    assertThat(young.population()).isEqualTo(Population.DURING);
  }

  @Test
  void marksAreCounted() {
    WorkforceTotals totals =
        count(
            PLAN.measuring(PersonMeasures.PROMOTED, PersonMeasures.DUE_BACK),
            since("a", 2020, 1, 1).mark(Marks.PROMOTED),
            since("b", 2020, 1, 1)
                .end(LocalDate.of(2024, 6, 1))
                .mark(Marks.PROMOTED)
                .mark(Marks.DUE_BACK));
    assertThat(totals.get(PersonMeasures.PROMOTED).total()).isEqualTo(PERSON.of(1));
    assertThat(totals.get(PersonMeasures.DUE_BACK).total()).isEqualTo(PERSON.of(1));
  }

  @Test
  void plansRefuseWhatCannotBeCounted() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PLAN.by(PersonAxis.GENDER, PersonAxis.stated(GENDER)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PLAN.measuring(PersonMeasures.pay("CNY"), PersonMeasures.pay("HKD")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PLAN.distributing(PersonMeasures.LEAVERS))
        .withMessage("leavers (LEFT) is split by reason");
    assertThat(PLAN.measuring(PersonMeasures.CLOSING_HEADCOUNT).measures()).hasSize(2);
    assertThat(PLAN.by(PersonAxis.REGION, PersonAxis.GENDER).axes())
        .extracting(PersonAxis::id)
        .containsExactly("gender", "region");
    assertThat(PLAN.period()).isEqualTo(Y2024);
  }

  @Test
  void countersOfOtherPlansDoNotMerge() {
    WorkforceCounter counter = PLAN.counter();
    assertThatIllegalArgumentException().isThrownBy(() -> counter.merge(counter));
    for (WorkforcePlan other :
        List.of(
            WorkforcePlan.over(ReportingPeriod.ofYear(2023)),
            PLAN.monthly(),
            PLAN.by(PersonAxis.GENDER),
            PLAN.measuring(PersonMeasures.HIRES),
            PLAN.distributing(PersonMeasures.CLOSING_HEADCOUNT))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> counter.merge(other.counter()))
          .withMessage("two counters of one plan are needed");
    }
  }

  @Test
  void whatWasNotMeasuredIsNotThere() {
    WorkforceTotals totals = count(PLAN, since("a", 2020, 1, 1));
    assertThat(totals.has(PersonMeasures.HIRES)).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> totals.get(PersonMeasures.HIRES))
        .withMessage("hires was not measured");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> totals.distribution(PersonMeasures.pay("CNY")))
        .withMessage("the amounts of pay were not kept");
    WorkforceTotals paid =
        count(
            PLAN.measuring(PersonMeasures.pay("CNY")),
            since("a", 2020, 1, 1).paid(Money.of(7, "CNY")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> paid.get(PersonMeasures.pay("HKD")))
        .withMessage("pay is in CNY, not in HKD");
  }
}
