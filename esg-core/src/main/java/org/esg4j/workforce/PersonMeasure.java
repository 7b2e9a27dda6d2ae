package org.esg4j.workforce;

import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.esg4j.fact.Failure;
import org.esg4j.fact.ReportingPeriod;
import org.esg4j.metric.Breakdown;
import org.esg4j.units.Quantity;
import org.esg4j.units.Unit;
import org.esg4j.units.Units;
import org.esg4j.units.kind.Kind;
import org.esg4j.units.kind.People;
import org.jspecify.annotations.Nullable;

/**
 * Something that is added up over people: themselves, their hours, days or pay.
 *
 * <p>The usual ones stand in {@link PersonMeasures}. A measure counts a {@link Population}; a
 * record of it that does not state what the measure needs is refused, because what is not stated is
 * not zero.
 *
 * <p>This class is immutable and thread-safe if the function of a measure of the program's own is;
 * it can be serialized if the function can.
 *
 * @param <K> the kind
 */
public final class PersonMeasure<K extends Kind> implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  final Reading reading;
  final Population population;
  final @Nullable String splitAxis;
  private final String id;
  private final Unit<K> unit;

  /** Reads what a person adds. */
  interface Reading extends Serializable {
    /** What the person adds; null if the record does not state it. */
    @Nullable Amount of(Person person, ReportingPeriod period);

    /** What is wrong with the record for this measure, though it states something. */
    default @Nullable Failure fault(Person person) {
      return null;
    }

    /** Gives the parts by category of the axis by which the measure is split. */
    default void split(Person person, ReportingPeriod period, Sink sink) {
      throw new IllegalStateException("not split");
    }
  }

  /** Takes the parts of a split measure. */
  interface Sink {
    void add(String category, Amount amount);
  }

  PersonMeasure(
      String id, Unit<K> unit, Population population, @Nullable String splitAxis, Reading reading) {
    this.id = Objects.requireNonNull(id, "id");
    this.unit = Objects.requireNonNull(unit, "unit");
    this.population = Objects.requireNonNull(population, "population");
    this.splitAxis = splitAxis;
    this.reading = reading;
    if (splitAxis != null) {
      Breakdown.of(splitAxis, PersonAxis.NOT_DISCLOSED);
    }
  }

  /**
   * A measure of the program's own that counts people.
   *
   * @param <F> the type of the condition, such as a lambda cast to {@code Predicate & Serializable}
   * @param id its name
   * @param population which people are looked at
   * @param condition which of them are counted
   * @return the measure
   */
  public static <F extends Predicate<Person> & Serializable> PersonMeasure<People> counting(
      String id, Population population, F condition) {
    Objects.requireNonNull(condition, "condition");
    return new PersonMeasure<>(
        id,
        Units.PERSON,
        population,
        null,
        (person, period) -> condition.test(person) ? Amount.ONE : Amount.ZERO);
  }

  /**
   * A measure of the program's own that adds up amounts.
   *
   * @param <K> the kind
   * @param <F> the type of the function, such as a lambda cast to {@code Function & Serializable}
   * @param id its name
   * @param unit the unit of the sums
   * @param population which people are looked at
   * @param amount finds the amount of a person; empty if the record does not state it
   * @return the measure
   */
  public static <K extends Kind, F extends Function<Person, Optional<Quantity<K>>> & Serializable>
      PersonMeasure<K> summing(String id, Unit<K> unit, Population population, F amount) {
    Objects.requireNonNull(amount, "amount");
    return new PersonMeasure<>(
        id,
        unit,
        population,
        null,
        (person, period) ->
            amount.apply(person).map(quantity -> Amount.of(quantity, unit)).orElse(null));
  }

  /**
   * A measure that counts the people of whom something is true.
   *
   * @param mark what is true of them, such as {@link Marks#PROMOTED}
   * @param population which people are looked at
   * @return the measure, named as the mark
   */
  public static PersonMeasure<People> marked(String mark, Population population) {
    Objects.requireNonNull(mark, "mark");
    return new PersonMeasure<>(
        mark,
        Units.PERSON,
        population,
        null,
        (person, period) -> person.marks.contains(mark) ? Amount.ONE : Amount.ZERO);
  }

  /**
   * The name.
   *
   * @return the id, by which totals are found
   */
  public String id() {
    return id;
  }

  /**
   * The unit of the sums.
   *
   * @return the unit
   */
  public Unit<K> unit() {
    return unit;
  }

  /**
   * Which people are looked at.
   *
   * @return the population
   */
  public Population population() {
    return population;
  }

  /**
   * The axis by which the sums are split further, such as the reason for leaving.
   *
   * @return the axis, if there is one
   */
  public Optional<String> splitAxis() {
    return Optional.ofNullable(splitAxis);
  }

  /**
   * The name and the population.
   *
   * @return such as {@code leavers (LEFT)}
   */
  @Override
  public String toString() {
    return id + " (" + population + ")";
  }
}
