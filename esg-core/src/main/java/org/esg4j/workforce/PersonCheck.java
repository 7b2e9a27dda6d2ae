package org.esg4j.workforce;

import java.time.LocalDate;
import java.util.Map;
import org.esg4j.fact.Failure;
import org.esg4j.metric.Axes;
import org.esg4j.metric.Breakdown;
import org.jspecify.annotations.Nullable;

/** Decides whether a record can be used; makes nothing for one that can. */
final class PersonCheck {
  static final String CATEGORY = "a category of letters, digits, hyphen, plus or underscore";

  private PersonCheck() {}

  /** What is wrong with a record whatever is measured, or null. */
  static @Nullable Failure fault(Person person) {
    LocalDate start = person.start;
    if (start == null) {
      return missing(person, "start");
    }
    if (person.id().isBlank()) {
      return new Failure(
          Failure.Reason.MISSING_DATA, "(no id), started " + start, "id", "nothing", "an id");
    }
    if (person.endDay < person.startDay) {
      return outOfRange(person, "end", person.end, "a day not before the start, " + start);
    }
    if (person.birth != null && !person.birth.isBefore(start)) {
      return outOfRange(person, "birth", person.birth, "a day before the start, " + start);
    }
    if (person.flaw != null) {
      return person.flaw;
    }
    if (person.absence != null
        && person.scheduled != null
        && person.absence.exact.compareTo(person.scheduled.exact) > 0) {
      return outOfRange(
          person,
          "absence",
          person.absence.exact + " d",
          "at most the days to be worked, " + person.scheduled.exact + " d");
    }
    return null;
  }

  /** What is wrong with the training and the injuries of a record, or null. */
  static @Nullable Failure flaw(Person person) {
    for (Map.Entry<String, Amount> course : person.training.entrySet()) {
      if (course.getValue().isNegative()) {
        return outOfRange(
            person, course.getKey(), course.getValue().exact + " h", "nothing below zero");
      }
      if (!isCategory(course.getKey())) {
        return outOfRange(person, "course", course.getKey(), CATEGORY);
      }
    }
    for (Injury injury : person.injuries) {
      if (injury.lostDays().signum() < 0) {
        return outOfRange(person, "lost days", injury.lostDays(), "nothing below zero");
      }
    }
    return null;
  }

  /** Whether a text can name a category. */
  static boolean isCategory(String text) {
    try {
      return !Breakdown.of(Axes.COURSE, text).isTotal();
    } catch (IllegalArgumentException refused) {
      return false;
    }
  }

  /** What is wrong with a record for one measure, or null. */
  static @Nullable Failure fault(Person person, PersonMeasure<?> measure, @Nullable Amount amount) {
    Failure fault = measure.reading.fault(person);
    if (fault != null) {
      return fault;
    }
    if (amount == null) {
      return missing(person, measure.id());
    }
    return amount.isNegative()
        ? outOfRange(person, measure.id(), measure.unit().of(amount.exact), "nothing below zero")
        : null;
  }

  static Failure missing(Person person, String field) {
    return new Failure(
        Failure.Reason.MISSING_DATA, person.id(), field, "nothing", "a value, as it is measured");
  }

  static Failure outOfRange(Person person, String field, @Nullable Object found, String expected) {
    return new Failure(
        Failure.Reason.OUT_OF_RANGE, person.id(), field, String.valueOf(found), expected);
  }
}
