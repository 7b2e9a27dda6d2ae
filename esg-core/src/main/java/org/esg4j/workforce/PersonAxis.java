package org.esg4j.workforce;

import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import org.esg4j.fact.ReportingPeriod;
import org.esg4j.metric.Axes;
import org.esg4j.metric.Breakdown;
import org.jspecify.annotations.Nullable;

/**
 * A way to group people: an axis, and how to find somebody's category on it.
 *
 * <p>Somebody without a category is counted under {@link #NOT_DISCLOSED}, so that parts add up to
 * the whole.
 *
 * <p>This class is immutable and thread-safe if the function of an axis of the program's own is; it
 * can be serialized if the function can.
 */
public final class PersonAxis implements Serializable {
  /** The category of people who do not disclose theirs, or whose record does not state it. */
  public static final String NOT_DISCLOSED = "not-disclosed";

  /** By gender. */
  public static final PersonAxis GENDER =
      new PersonAxis(Axes.GENDER, "as stated", (person, period) -> person.gender().category());

  /** By region. */
  public static final PersonAxis REGION = stated(Axes.REGION);

  /** By employee level. */
  public static final PersonAxis LEVEL = stated(Axes.LEVEL);

  /** By employment type. */
  public static final PersonAxis EMPLOYMENT = stated(Axes.EMPLOYMENT);

  /** By the sort of contract. */
  public static final PersonAxis CONTRACT = stated(Axes.CONTRACT);

  @Serial private static final long serialVersionUID = 1L;

  private final String id;
  private final String description;
  private final Classifier classifier;

  /** Finds a category; null or blank stands for not disclosed. */
  private interface Classifier extends Serializable {
    @Nullable String category(Person person, ReportingPeriod period);
  }

  private PersonAxis(String id, String description, Classifier classifier) {
    this.id = id;
    this.description = description;
    this.classifier = classifier;
    Breakdown.of(id, NOT_DISCLOSED);
  }

  /**
   * An axis whose categories the records state.
   *
   * @param id the axis, as records and breakdowns name it
   * @return the axis
   * @throws IllegalArgumentException if the id cannot name an axis
   */
  public static PersonAxis stated(String id) {
    Objects.requireNonNull(id, "id");
    return new PersonAxis(id, "as stated", (person, period) -> person.categories.get(id));
  }

  /**
   * By age at the end of the period.
   *
   * @param bands the bands
   * @return the axis
   */
  public static PersonAxis age(AgeBands bands) {
    Objects.requireNonNull(bands, "bands");
    return new PersonAxis(
        Axes.AGE,
        bands + "; age at the end of the period",
        (person, period) -> bands.band(person.birth, period.end()));
  }

  /**
   * By age on a day, which should not be before anybody's birth.
   *
   * @param bands the bands
   * @param day the day
   * @return the axis
   */
  public static PersonAxis age(AgeBands bands, LocalDate day) {
    Objects.requireNonNull(bands, "bands");
    Objects.requireNonNull(day, "day");
    return new PersonAxis(
        Axes.AGE, bands + "; age on " + day, (person, period) -> bands.band(person.birth, day));
  }

  /**
   * An axis of the program's own.
   *
   * @param <F> the type of the function, such as a lambda cast to {@code Function & Serializable}
   * @param id the axis as breakdowns name it
   * @param description what it groups by, for readers
   * @param category finds the category of a person
   * @return the axis
   * @throws IllegalArgumentException if the id cannot name an axis
   */
  public static <F extends Function<Person, String> & Serializable> PersonAxis of(
      String id, String description, F category) {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(description, "description");
    Objects.requireNonNull(category, "category");
    return new PersonAxis(id, description, (person, period) -> category.apply(person));
  }

  /**
   * The axis as breakdowns name it.
   *
   * @return such as {@code gender}
   */
  public String id() {
    return id;
  }

  /**
   * What it groups by, such as the bounds of age bands.
   *
   * @return the description for readers
   */
  public String description() {
    return description;
  }

  String category(Person person, ReportingPeriod period) {
    String category = classifier.category(person, period);
    return category == null || category.isEmpty() ? NOT_DISCLOSED : category;
  }

  /**
   * The axis and what it groups by.
   *
   * @return such as {@code gender (as stated)}
   */
  @Override
  public String toString() {
    return id + " (" + description + ")";
  }
}
