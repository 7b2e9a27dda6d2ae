package org.esg4j.workforce;

import static org.esg4j.units.Units.DAY;
import static org.esg4j.units.Units.HOUR;
import static org.esg4j.units.Units.PERSON;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.esg4j.fact.ReportingPeriod;
import org.esg4j.metric.Breakdown;
import org.esg4j.table.CrossTable;
import org.esg4j.table.CrossTableBuilder;
import org.esg4j.units.Quantity;
import org.esg4j.units.kind.Kind;
import org.esg4j.units.kind.People;

/** Totals of the year 2024 as somebody would tally them with a spreadsheet, one filter each. */
final class ByHand {
  static final ReportingPeriod YEAR = ReportingPeriod.ofYear(2024);
  private static final LocalDate FIRST = YEAR.start();
  private static final LocalDate LAST = YEAR.end();

  private final List<Person> people;
  private final String axis;
  private final Function<Person, String> category;

  ByHand(List<Person> people, String axis, Function<Person, String> category) {
    this.people = people;
    this.axis = axis;
    this.category = category;
  }

  private static LocalDate start(Person person) {
    return person.start().orElseThrow();
  }

  private static boolean worksAtCloseOf(Person person, LocalDate day) {
    return !start(person).isAfter(day) && person.end().map(end -> end.isAfter(day)).orElse(true);
  }

  private static boolean isIn(LocalDate day) {
    return !day.isBefore(FIRST) && !day.isAfter(LAST);
  }

  private static boolean worksIn(Person person) {
    return !start(person).isAfter(LAST)
        && person.end().map(end -> !end.isBefore(FIRST)).orElse(true);
  }

  CrossTable<People> heads(Predicate<Person> which) {
    return sums(PERSON.of(0), person -> which.test(person) ? PERSON.of(1) : PERSON.of(0));
  }

  private <K extends Kind> CrossTable<K> sums(
      Quantity<K> zero, Function<Person, Quantity<K>> amount) {
    Map<String, Quantity<K>> parts = new LinkedHashMap<>();
    Quantity<K> total = zero;
    for (Person person : people) {
      Quantity<K> one = worksIn(person) ? amount.apply(person) : zero;
      total = total.plus(one);
      parts.merge(category.apply(person), one, Quantity::plus);
    }
    CrossTableBuilder<K> table = CrossTable.stating(zero.unit()).total(total);
    parts.forEach((part, sum) -> table.put(Breakdown.of(axis, part), sum));
    return table.build();
  }

  WorkforceTotals totals() {
    List<CrossTable<People>> months = new ArrayList<>();
    for (int month = 1; month <= 12; month++) {
      LocalDate end = YearMonth.of(2024, month).atEndOfMonth();
      months.add(heads(person -> worksAtCloseOf(person, end)));
    }
    LocalDate before = FIRST.minusDays(1);
    return WorkforceTotals.stating(YEAR)
        .put(PersonMeasures.OPENING_HEADCOUNT, heads(person -> worksAtCloseOf(person, before)))
        .put(PersonMeasures.CLOSING_HEADCOUNT, heads(person -> worksAtCloseOf(person, LAST)))
        .put(PersonMeasures.HIRES, heads(person -> isIn(start(person))))
        .put(PersonMeasures.LEAVERS, heads(person -> person.end().filter(ByHand::isIn).isPresent()))
        .put(
            PersonMeasures.TRAINED,
            heads(person -> worksAtCloseOf(person, LAST) && person.trainingHours().signum() > 0))
        .put(PersonMeasures.TRAINING_HOURS, sums(HOUR.of(0), Person::trainingHours))
        .put(PersonMeasures.HOURS_WORKED, sums(HOUR.of(0), person -> person.worked().orElseThrow()))
        .put(PersonMeasures.ABSENCE, sums(DAY.of(0), person -> person.absence().orElseThrow()))
        .put(
            PersonMeasures.SCHEDULED_DAYS,
            sums(DAY.of(0), person -> person.scheduled().orElseThrow()))
        .put(
            PersonMeasures.PROMOTED,
            heads(person -> worksAtCloseOf(person, LAST) && person.has(Marks.PROMOTED)))
        .monthEnds(months)
        .build();
  }
}
