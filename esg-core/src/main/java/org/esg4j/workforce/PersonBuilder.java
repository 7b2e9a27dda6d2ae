package org.esg4j.workforce;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.money.MonetaryAmount;
import org.esg4j.metric.Axes;
import org.esg4j.units.MonetaryAmounts;
import org.esg4j.units.Quantity;
import org.esg4j.units.Units;
import org.esg4j.units.kind.Days;
import org.esg4j.units.kind.FullTimeEquivalents;
import org.esg4j.units.kind.Money;
import org.esg4j.units.kind.Time;
import org.esg4j.units.number.Rational;
import org.jspecify.annotations.Nullable;

/** Collects what is known of a person; used by one thread. */
public final class PersonBuilder {
  final String id;
  final Map<String, String> categories = new HashMap<>();
  final Map<String, Amount> training = new HashMap<>();
  final List<Injury> injuries = new ArrayList<>();
  final Set<String> marks = new HashSet<>();
  @Nullable LocalDate start;
  @Nullable LocalDate end;
  @Nullable LeavingReason reason;
  @Nullable LocalDate birth;
  @Nullable Amount fte;
  @Nullable Amount absence;
  @Nullable Amount scheduled;
  @Nullable Amount worked;
  @Nullable Amount pay;
  @Nullable Amount basicPay;
  @Nullable String currency;
  Gender gender = Gender.NOT_DISCLOSED;

  PersonBuilder(String id) {
    this.id = id;
  }

  /**
   * States the first day of the employment.
   *
   * @param day the day
   * @return this builder
   */
  public PersonBuilder start(LocalDate day) {
    start = Objects.requireNonNull(day, "day");
    return this;
  }

  /**
   * States the last day of the employment, at the close of which the person has left.
   *
   * @param day the day
   * @param why the reason
   * @return this builder
   */
  public PersonBuilder end(LocalDate day, LeavingReason why) {
    reason = Objects.requireNonNull(why, "why");
    return end(day);
  }

  /**
   * States the last day of the employment, without a reason.
   *
   * @param day the day
   * @return this builder
   */
  public PersonBuilder end(LocalDate day) {
    end = Objects.requireNonNull(day, "day");
    return this;
  }

  /**
   * States the gender.
   *
   * @param stated the gender as the person states it
   * @return this builder
   */
  public PersonBuilder gender(Gender stated) {
    gender = Objects.requireNonNull(stated, "stated");
    return this;
  }

  /**
   * States the day of birth.
   *
   * @param day the day
   * @return this builder
   */
  public PersonBuilder born(LocalDate day) {
    birth = Objects.requireNonNull(day, "day");
    return this;
  }

  /**
   * States the region.
   *
   * @param region the category, such as {@code mainland-china}
   * @return this builder
   */
  public PersonBuilder region(String region) {
    return in(Axes.REGION, region);
  }

  /**
   * States the employee level.
   *
   * @param level the category, such as {@code senior}
   * @return this builder
   */
  public PersonBuilder level(String level) {
    return in(Axes.LEVEL, level);
  }

  /**
   * States the employment type.
   *
   * @param type full or part time
   * @return this builder
   */
  public PersonBuilder employment(EmploymentType type) {
    return in(Axes.EMPLOYMENT, type.category());
  }

  /**
   * States the sort of contract.
   *
   * @param type the sort
   * @return this builder
   */
  public PersonBuilder contract(ContractType type) {
    return in(Axes.CONTRACT, type.category());
  }

  /**
   * States the category on an axis of the program's own.
   *
   * @param axis the axis
   * @param category the category
   * @return this builder
   */
  public PersonBuilder in(String axis, String category) {
    categories.put(Objects.requireNonNull(axis, "axis"), Objects.requireNonNull(category, axis));
    return this;
  }

  /**
   * States the part of a full working time.
   *
   * @param part such as 0.5 FTE
   * @return this builder
   */
  public PersonBuilder fullTimeEquivalent(Quantity<FullTimeEquivalents> part) {
    fte = Amount.of(part, Units.FULL_TIME_EQUIVALENT);
    return this;
  }

  /**
   * Adds training; hours of one course add up.
   *
   * @param course the course as breakdowns name it
   * @param hours the hours
   * @return this builder
   */
  public PersonBuilder trained(String course, Quantity<Time> hours) {
    training.merge(
        Objects.requireNonNull(course, "course"),
        Amount.of(hours, Units.HOUR),
        (a, b) -> new Amount(a.exact.plus(b.exact)));
    return this;
  }

  /**
   * States the days absent in the period.
   *
   * @param days the days
   * @return this builder
   */
  public PersonBuilder absent(Quantity<Days> days) {
    absence = Amount.of(days, Units.DAY);
    return this;
  }

  /**
   * States the days that were to be worked in the period.
   *
   * @param days the days
   * @return this builder
   */
  public PersonBuilder scheduled(Quantity<Days> days) {
    scheduled = Amount.of(days, Units.DAY);
    return this;
  }

  /**
   * States the hours worked in the period.
   *
   * @param hours the hours
   * @return this builder
   */
  public PersonBuilder worked(Quantity<Time> hours) {
    worked = Amount.of(hours, Units.HOUR);
    return this;
  }

  /**
   * Adds a work-related injury.
   *
   * @param injury the injury
   * @return this builder
   */
  public PersonBuilder injured(Injury injury) {
    injuries.add(Objects.requireNonNull(injury, "injury"));
    return this;
  }

  /**
   * States the remuneration for the period: basic salary and all that comes on top.
   *
   * @param amount the amount
   * @return this builder
   * @throws IllegalArgumentException if basic pay was stated in another currency
   */
  public PersonBuilder paid(MonetaryAmount amount) {
    pay = money(amount);
    return this;
  }

  /**
   * States the basic salary for the period.
   *
   * @param amount the amount
   * @return this builder
   * @throws IllegalArgumentException if pay was stated in another currency
   */
  public PersonBuilder basicPay(MonetaryAmount amount) {
    basicPay = money(amount);
    return this;
  }

  private Amount money(MonetaryAmount amount) {
    Quantity<Money> quantity = MonetaryAmounts.toQuantity(amount);
    String code = quantity.unit().qualifier();
    if (currency != null && !currency.equals(code)) {
      throw new IllegalArgumentException("pay in " + currency + " and in " + code);
    }
    currency = code;
    Rational number = quantity.number();
    return new Amount(number);
  }

  /**
   * Says that something is true of the person in the period.
   *
   * @param mark its name, such as {@link Marks#PROMOTED}
   * @return this builder
   */
  public PersonBuilder mark(String mark) {
    marks.add(Objects.requireNonNull(mark, "mark"));
    return this;
  }

  /**
   * The record.
   *
   * @return the person as described so far
   */
  public Person build() {
    return new Person(this);
  }
}
