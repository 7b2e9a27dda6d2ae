package org.esg4j.workforce;

import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.esg4j.fact.Failure;
import org.esg4j.units.Quantity;
import org.esg4j.units.Units;
import org.esg4j.units.kind.Days;
import org.esg4j.units.kind.FullTimeEquivalents;
import org.esg4j.units.kind.Money;
import org.esg4j.units.kind.Time;
import org.jspecify.annotations.Nullable;

/**
 * One employment of one person, with what is known of it for a period.
 *
 * <p>A record is taken as it comes: whether it can be used is decided by the {@link
 * WorkforceCounter}, so that a bad one comes back with its identity and the reason. What is not
 * stated is not zero; only training, injuries and marks are lists, of which an empty one says that
 * there was none. Somebody who left and came back has two records.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Person implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  final @Nullable LocalDate start;
  final @Nullable LocalDate end;
  final @Nullable LocalDate birth;
  final @Nullable Amount fte;
  final @Nullable Amount absence;
  final @Nullable Amount scheduled;
  final @Nullable Amount worked;
  final @Nullable Amount pay;
  final @Nullable Amount basicPay;

  /** First and last day counted from the epoch; the largest number for no end. */
  final long startDay;

  final long endDay;

  /** The sum of all training, made once. */
  final Amount trainingHours;

  @SuppressWarnings("serial") // an immutable map, which is serializable
  final Map<String, Amount> training;

  @SuppressWarnings("serial") // an immutable map, which is serializable
  final Map<String, String> categories;

  @SuppressWarnings("serial") // an immutable set, which is serializable
  final Set<String> marks;

  @SuppressWarnings("serial") // an immutable list, which is serializable
  final List<Injury> injuries;

  /** What is wrong with the lists of the record, looked for once. */
  final @Nullable Failure flaw;

  private final String id;
  final Gender gender;
  final @Nullable LeavingReason reason;
  final @Nullable String currency;

  Person(PersonBuilder from) {
    this.id = from.id;
    this.start = from.start;
    this.end = from.end;
    this.startDay = start == null ? 0 : start.toEpochDay();
    this.endDay = end == null ? Long.MAX_VALUE : end.toEpochDay();
    this.reason = from.reason;
    this.birth = from.birth;
    this.gender = from.gender;
    this.categories = Map.copyOf(from.categories);
    this.fte = from.fte;
    this.absence = from.absence;
    this.scheduled = from.scheduled;
    this.worked = from.worked;
    this.pay = from.pay;
    this.basicPay = from.basicPay;
    this.currency = from.currency;
    this.training = Map.copyOf(from.training);
    ExactSum hours = new ExactSum();
    training.values().forEach(hours::add);
    this.trainingHours = new Amount(hours.total());
    this.injuries = List.copyOf(from.injuries);
    this.marks = Set.copyOf(from.marks);
    this.flaw = PersonCheck.flaw(this);
  }

  /**
   * Starts a record.
   *
   * @param id who is meant, such as a personnel number; comes back with a record that is refused
   * @return the builder
   */
  public static PersonBuilder of(String id) {
    return new PersonBuilder(Objects.requireNonNull(id, "id"));
  }

  /**
   * Who is meant.
   *
   * @return the id
   */
  public String id() {
    return id;
  }

  /**
   * The first day of the employment.
   *
   * @return the day, if it is stated
   */
  public Optional<LocalDate> start() {
    return Optional.ofNullable(start);
  }

  /**
   * The last day of the employment.
   *
   * @return the day, or empty if it goes on
   */
  public Optional<LocalDate> end() {
    return Optional.ofNullable(end);
  }

  /**
   * Why the employment ended.
   *
   * @return the reason, if it ended and the reason is stated
   */
  public Optional<LeavingReason> reason() {
    return Optional.ofNullable(reason);
  }

  /**
   * The gender.
   *
   * @return the gender, which may be not disclosed
   */
  public Gender gender() {
    return gender;
  }

  /**
   * The day of birth.
   *
   * @return the day, if it is disclosed
   */
  public Optional<LocalDate> birth() {
    return Optional.ofNullable(birth);
  }

  /**
   * The category on an axis: region, level, employment, contract, or one of the program's own.
   *
   * @param axis the axis
   * @return the category, if it is stated
   */
  public Optional<String> category(String axis) {
    return Optional.ofNullable(categories.get(Objects.requireNonNull(axis, "axis")));
  }

  /**
   * The part of a full working time.
   *
   * @return the full-time equivalent, if it is stated
   */
  public Optional<Quantity<FullTimeEquivalents>> fullTimeEquivalent() {
    return Optional.ofNullable(fte).map(amount -> amount.in(Units.FULL_TIME_EQUIVALENT));
  }

  /**
   * The hours of training in the period, all courses together.
   *
   * @return the hours, zero if there was no training
   */
  public Quantity<Time> trainingHours() {
    return trainingHours.in(Units.HOUR);
  }

  /**
   * The days absent in the period.
   *
   * @return the days, if they are stated
   */
  public Optional<Quantity<Days>> absence() {
    return Optional.ofNullable(absence).map(amount -> amount.in(Units.DAY));
  }

  /**
   * The days that were to be worked in the period.
   *
   * @return the days, if they are stated
   */
  public Optional<Quantity<Days>> scheduled() {
    return Optional.ofNullable(scheduled).map(amount -> amount.in(Units.DAY));
  }

  /**
   * The hours worked in the period.
   *
   * @return the hours, if they are stated
   */
  public Optional<Quantity<Time>> worked() {
    return Optional.ofNullable(worked).map(amount -> amount.in(Units.HOUR));
  }

  /**
   * The work-related injuries.
   *
   * @return the injuries, none if there were none
   */
  public List<Injury> injuries() {
    return injuries;
  }

  /**
   * The remuneration for the period.
   *
   * @return the pay, if it is stated
   */
  public Optional<Quantity<Money>> pay() {
    return money(pay);
  }

  /**
   * The basic salary for the period.
   *
   * @return the salary, if it is stated
   */
  public Optional<Quantity<Money>> basicPay() {
    return money(basicPay);
  }

  private Optional<Quantity<Money>> money(@Nullable Amount amount) {
    return amount == null || currency == null
        ? Optional.empty()
        : Optional.of(amount.in(Units.money(currency)));
  }

  /**
   * Whether something is true of the person in the period.
   *
   * @param mark its name, such as {@link Marks#PROMOTED}
   * @return true if the record says so
   */
  public boolean has(String mark) {
    return marks.contains(Objects.requireNonNull(mark, "mark"));
  }

  /**
   * The id; nothing else, as records of people do not belong in logs.
   *
   * @return the id
   */
  @Override
  public String toString() {
    return id;
  }
}
