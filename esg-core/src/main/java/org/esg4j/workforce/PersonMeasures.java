package org.esg4j.workforce;

import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.esg4j.fact.Failure;
import org.esg4j.fact.ReportingPeriod;
import org.esg4j.metric.Axes;
import org.esg4j.units.Unit;
import org.esg4j.units.Units;
import org.esg4j.units.kind.Count;
import org.esg4j.units.kind.Days;
import org.esg4j.units.kind.FullTimeEquivalents;
import org.esg4j.units.kind.Kind;
import org.esg4j.units.kind.Money;
import org.esg4j.units.kind.People;
import org.esg4j.units.kind.Time;
import org.jspecify.annotations.Nullable;

/** The usual measures over people. */
public final class PersonMeasures {
  /** The unit in which injuries are counted. */
  public static final Unit<Count> INJURY = Units.count("injury");

  /** Employees at the close of the day before the period. */
  public static final PersonMeasure<People> OPENING_HEADCOUNT =
      people("headcount.opening", Population.AT_OPENING);

  /** Employees at the close of the last day of the period. */
  public static final PersonMeasure<People> CLOSING_HEADCOUNT =
      people("headcount", Population.AT_CLOSING);

  /** Full-time equivalents at opening; one each for full-time people whose record states none. */
  public static final PersonMeasure<FullTimeEquivalents> OPENING_FTE =
      fte("fte.opening", Population.AT_OPENING);

  /** Full-time equivalents at closing; one each for full-time people whose record states none. */
  public static final PersonMeasure<FullTimeEquivalents> CLOSING_FTE =
      fte("fte", Population.AT_CLOSING);

  /** People hired in the period. */
  public static final PersonMeasure<People> HIRES = people("hires", Population.HIRED);

  /** People who left in the period, by reason as well. */
  public static final PersonMeasure<People> LEAVERS =
      new PersonMeasure<>("leavers", Units.PERSON, Population.LEFT, Axes.REASON, new Reasons());

  /** Employees at closing who had training in the period. */
  public static final PersonMeasure<People> TRAINED =
      new PersonMeasure<>(
          "training.trained",
          Units.PERSON,
          Population.AT_CLOSING,
          null,
          (person, period) -> person.trainingHours.isPositive() ? Amount.ONE : Amount.ZERO);

  /** Hours of training of all who were employed in the period. */
  public static final PersonMeasure<Time> TRAINING_HOURS =
      sum("training.person-hours", Units.HOUR, person -> person.trainingHours);

  /** The same hours, by course. */
  public static final PersonMeasure<Time> TRAINING_HOURS_BY_COURSE =
      new PersonMeasure<>(
          "training.person-hours.by-course",
          Units.HOUR,
          Population.DURING,
          Axes.COURSE,
          new Courses(false));

  /** Attendances by course: one for each person and course. */
  public static final PersonMeasure<Count> ATTENDANCES_BY_COURSE =
      new PersonMeasure<>(
          "training.attendances.by-course",
          Units.count("attendance"),
          Population.DURING,
          Axes.COURSE,
          new Courses(true));

  /** Days absent. */
  public static final PersonMeasure<Days> ABSENCE =
      sum("absence.days", Units.DAY, person -> person.absence);

  /** Days that were to be worked. */
  public static final PersonMeasure<Days> SCHEDULED_DAYS =
      sum("absence.scheduled-days", Units.DAY, person -> person.scheduled);

  /** Hours worked. */
  public static final PersonMeasure<Time> HOURS_WORKED =
      sum("safety.hours-worked", Units.HOUR, person -> person.worked);

  /** Work-related deaths in the period. */
  public static final PersonMeasure<People> FATALITIES =
      injuries("safety.fatalities", Units.PERSON, one -> one.severity() == InjurySeverity.FATAL);

  /** High-consequence injuries in the period, without deaths (GRI 403-9, verified second-hand). */
  public static final PersonMeasure<Count> HIGH_CONSEQUENCE_INJURIES =
      injuries(
          "safety.high-consequence-injuries",
          INJURY,
          one -> one.severity() == InjurySeverity.HIGH_CONSEQUENCE);

  /** Recordable injuries in the period, with deaths (GRI 403-9; the inclusion is unverified). */
  public static final PersonMeasure<Count> RECORDABLE_INJURIES =
      injuries("safety.recordable-injuries", INJURY, one -> one.severity().isRecordable());

  /** Injuries in the period through which work time was lost, with deaths. */
  public static final PersonMeasure<Count> LOST_TIME_INJURIES =
      injuries("safety.lost-time-injuries", INJURY, Injury::isLostTime);

  /** Days lost through injuries that happened in the period. */
  public static final PersonMeasure<Days> LOST_DAYS =
      new PersonMeasure<>("safety.lost-days", Units.DAY, Population.DURING, null, new LostDays());

  /** Employees at closing who were promoted in the period. */
  public static final PersonMeasure<People> PROMOTED = marked(Marks.PROMOTED);

  /** Employees at closing who had a performance review in the period. */
  public static final PersonMeasure<People> REVIEWED = marked(Marks.REVIEWED);

  /** Employees at closing who are covered by collective bargaining agreements. */
  public static final PersonMeasure<People> COVERED_BY_AGREEMENT =
      marked(Marks.COVERED_BY_AGREEMENT);

  /** Employees at closing who were trained in anti-corruption in the period. */
  public static final PersonMeasure<People> TRAINED_IN_ANTI_CORRUPTION =
      marked(Marks.TRAINED_IN_ANTI_CORRUPTION);

  /** People hired for a vacancy from inside; they keep their records, so they are no hires. */
  public static final PersonMeasure<People> INTERNAL_HIRES =
      PersonMeasure.marked(Marks.INTERNAL_HIRE, Population.DURING);

  /** People due to return from parental leave. */
  public static final PersonMeasure<People> DUE_BACK =
      PersonMeasure.marked(Marks.DUE_BACK, Population.DURING);

  /** People who came back from parental leave. */
  public static final PersonMeasure<People> CAME_BACK =
      PersonMeasure.marked(Marks.CAME_BACK, Population.DURING);

  /** People who came back from parental leave in the prior period. */
  public static final PersonMeasure<People> CAME_BACK_BEFORE =
      PersonMeasure.marked(Marks.CAME_BACK_BEFORE, Population.DURING);

  /** People still employed twelve months after coming back. */
  public static final PersonMeasure<People> STAYED =
      PersonMeasure.marked(Marks.STAYED_AFTER_LEAVE, Population.DURING);

  private PersonMeasures() {}

  private static PersonMeasure<People> marked(String mark) {
    return PersonMeasure.marked(mark, Population.AT_CLOSING);
  }

  /**
   * Employees at the close of a day.
   *
   * @param day the day, in the period
   * @return the measure
   */
  public static PersonMeasure<People> headcountOn(LocalDate day) {
    long at = day.toEpochDay();
    return new PersonMeasure<>(
        "headcount." + day,
        Units.PERSON,
        Population.DURING,
        null,
        (person, period) -> person.startDay <= at && person.endDay > at ? Amount.ONE : Amount.ZERO);
  }

  /**
   * Remuneration of the employees at closing.
   *
   * @param currency the code of the currency that all are paid in, such as {@code CNY}
   * @return the measure
   */
  public static PersonMeasure<Money> pay(String currency) {
    return money("pay", currency, person -> person.pay);
  }

  /**
   * Basic salary of the employees at closing.
   *
   * @param currency the code of the currency that all are paid in, such as {@code CNY}
   * @return the measure
   */
  public static PersonMeasure<Money> basicPay(String currency) {
    return money("pay.basic", currency, person -> person.basicPay);
  }

  // ---------------------------------------------------------------------------------------------

  private static PersonMeasure<People> people(String id, Population population) {
    return new PersonMeasure<>(id, Units.PERSON, population, null, (person, period) -> Amount.ONE);
  }

  private static PersonMeasure<FullTimeEquivalents> fte(String id, Population population) {
    return new PersonMeasure<>(
        id,
        Units.FULL_TIME_EQUIVALENT,
        population,
        null,
        (person, period) -> fullTimeEquivalent(person));
  }

  /** The stated equivalent; one for full time; null for anybody else. */
  static @Nullable Amount fullTimeEquivalent(Person person) {
    if (person.fte != null) {
      return person.fte;
    }
    String type = person.categories.get(Axes.EMPLOYMENT);
    return EmploymentType.FULL_TIME.category().equals(type) ? Amount.ONE : null;
  }

  private interface Field extends Function<Person, @Nullable Amount>, Serializable {}

  private interface Which extends Predicate<Injury>, Serializable {}

  private static <K extends Kind> PersonMeasure<K> sum(String id, Unit<K> unit, Field field) {
    return new PersonMeasure<>(
        id, unit, Population.DURING, null, (person, period) -> field.apply(person));
  }

  private static <K extends Kind> PersonMeasure<K> injuries(
      String id, Unit<K> unit, Which counted) {
    return new PersonMeasure<>(
        id,
        unit,
        Population.DURING,
        null,
        (person, period) -> {
          int number = 0;
          for (int i = 0; i < person.injuries.size(); i++) {
            Injury injury = person.injuries.get(i);
            number += isIn(injury, period) && counted.test(injury) ? 1 : 0;
          }
          return Amount.of(number);
        });
  }

  private static boolean isIn(Injury injury, ReportingPeriod period) {
    return !injury.date().isBefore(period.start()) && !injury.date().isAfter(period.end());
  }

  private static PersonMeasure<Money> money(String id, String currency, Field field) {
    return new PersonMeasure<>(
        id, Units.money(currency), Population.AT_CLOSING, null, new Pay(id, currency, field));
  }

  /** Pay in one currency. */
  private record Pay(String id, String currency, Field field) implements PersonMeasure.Reading {
    @Serial private static final long serialVersionUID = 1L;

    @Override
    public @Nullable Amount of(Person person, ReportingPeriod period) {
      return field.apply(person);
    }

    @Override
    public @Nullable Failure fault(Person person) {
      return person.currency == null || person.currency.equals(currency)
          ? null
          : new Failure(Failure.Reason.UNIT_MISMATCH, person.id(), id, person.currency, currency);
    }
  }

  /** Days lost through the injuries of the period. */
  private record LostDays() implements PersonMeasure.Reading {
    @Serial private static final long serialVersionUID = 1L;

    @Override
    public Amount of(Person person, ReportingPeriod period) {
      ExactSum sum = new ExactSum();
      for (Injury injury : person.injuries) {
        if (isIn(injury, period)) {
          sum.add(Amount.of(injury.lostDays(), Units.DAY));
        }
      }
      return person.injuries.isEmpty() ? Amount.ZERO : new Amount(sum.total());
    }
  }

  /** Leavers by reason. */
  private record Reasons() implements PersonMeasure.Reading {
    @Serial private static final long serialVersionUID = 1L;

    @Override
    public Amount of(Person person, ReportingPeriod period) {
      return Amount.ONE;
    }

    @Override
    public void split(Person person, ReportingPeriod period, PersonMeasure.Sink sink) {
      sink.add(
          person.reason == null ? PersonAxis.NOT_DISCLOSED : person.reason.category(), Amount.ONE);
    }
  }

  /** Training by course: hours, or one for each attendance. */
  private record Courses(boolean heads) implements PersonMeasure.Reading {
    @Serial private static final long serialVersionUID = 1L;

    @Override
    public Amount of(Person person, ReportingPeriod period) {
      return person.trainingHours;
    }

    @Override
    public void split(Person person, ReportingPeriod period, PersonMeasure.Sink sink) {
      for (Map.Entry<String, Amount> course : person.training.entrySet()) {
        sink.add(course.getKey(), heads ? Amount.ONE : course.getValue());
      }
    }
  }
}
