package org.esg4j.workforce;

import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.esg4j.metric.Axes;
import org.esg4j.metric.Breakdown;
import org.jspecify.annotations.Nullable;

/**
 * Bands of age with stated bounds: {@code AgeBands.upTo(29, "under-30").upTo(50,
 * "30-50").above("over-50")}.
 *
 * <p>Age is counted in completed years on a day. Bands have no gaps and do not overlap.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class AgeBands implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Under 30, 30 to 50, over 50, with 30 and 50 in the middle (GRI 401-1 and 405-1: the three bands
   * verified second-hand, their bounds unverified).
   */
  public static final AgeBands GRI = upTo(29, "under-30").upTo(50, "30-50").above("over-50");

  @SuppressWarnings("serial") // an immutable list, which is serializable
  private final List<Band> bands;

  private final String last;

  private record Band(int oldest, String category) implements Serializable {
    @Serial private static final long serialVersionUID = 1L;
  }

  private AgeBands(List<Band> bands, String last) {
    this.bands = List.copyOf(bands);
    this.last = last;
  }

  /**
   * Starts with the youngest band.
   *
   * @param oldest the oldest age in the band, in completed years
   * @param category the band as breakdowns name it
   * @return the builder
   * @throws IllegalArgumentException if the age is below zero or the category not allowed
   */
  public static Builder upTo(int oldest, String category) {
    return new Builder().upTo(oldest, category);
  }

  /**
   * The band of an age.
   *
   * @param age the age in completed years
   * @return the category
   * @throws IllegalArgumentException if the age is below zero
   */
  public String band(int age) {
    if (age < 0) {
      throw new IllegalArgumentException("an age is not below zero: " + age);
    }
    for (int i = 0; i < bands.size(); i++) {
      Band band = bands.get(i);
      if (age <= band.oldest) {
        return band.category;
      }
    }
    return last;
  }

  /**
   * The band of somebody on a day.
   *
   * @param birth the day of birth, if it is disclosed
   * @param day the day
   * @return the category; {@link PersonAxis#NOT_DISCLOSED} without a day of birth
   * @throws IllegalArgumentException if the person was not born on that day
   */
  public String band(@Nullable LocalDate birth, LocalDate day) {
    return birth == null ? PersonAxis.NOT_DISCLOSED : band(age(birth, day));
  }

  /**
   * Completed years of age; a birthday on 29 February is kept on 1 March in other years.
   *
   * @param birth the day of birth
   * @param day the day
   * @return the years, below zero if the day is before the birth
   */
  public static int age(LocalDate birth, LocalDate day) {
    int years = day.getYear() - birth.getYear();
    boolean before =
        day.getMonthValue() != birth.getMonthValue()
            ? day.getMonthValue() < birth.getMonthValue()
            : day.getDayOfMonth() < birth.getDayOfMonth();
    return before ? years - 1 : years;
  }

  /**
   * The bands, from the youngest.
   *
   * @return their categories
   */
  public List<String> categories() {
    List<String> all = new ArrayList<>(bands.stream().map(Band::category).toList());
    all.add(last);
    return List.copyOf(all);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AgeBands that && bands.equals(that.bands) && last.equals(that.last);
  }

  @Override
  public int hashCode() {
    return Objects.hash(bands, last);
  }

  /**
   * The bands with their bounds.
   *
   * @return such as {@code under-30: 0 to 29, 30-50: 30 to 50, over-50: 51 and above}
   */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    int youngest = 0;
    for (Band band : bands) {
      text.append(band.category).append(": ").append(youngest).append(" to ");
      text.append(band.oldest).append(", ");
      youngest = band.oldest + 1;
    }
    return text.append(last).append(": ").append(youngest).append(" and above").toString();
  }

  /** Collects bands from the youngest to the oldest; used once, by one thread. */
  public static final class Builder {
    private final List<Band> bands = new ArrayList<>();

    private Builder() {}

    /**
     * Adds the next band.
     *
     * @param oldest the oldest age in the band, in completed years
     * @param category the band as breakdowns name it
     * @return this builder
     * @throws IllegalArgumentException if the age is not above that of the band before, or the
     *     category is not allowed or used before
     */
    public Builder upTo(int oldest, String category) {
      int before = bands.isEmpty() ? -1 : bands.get(bands.size() - 1).oldest;
      if (oldest <= before) {
        throw new IllegalArgumentException("a band up to " + oldest + " after one to " + before);
      }
      bands.add(new Band(oldest, checked(category)));
      return this;
    }

    /**
     * Ends with the oldest band, which has no upper bound.
     *
     * @param category the band as breakdowns name it
     * @return the bands
     * @throws IllegalArgumentException if the category is not allowed or used before
     */
    public AgeBands above(String category) {
      return new AgeBands(bands, checked(category));
    }

    private String checked(String category) {
      Breakdown.of(Axes.AGE, category);
      if (bands.stream().anyMatch(band -> band.category.equals(category))) {
        throw new IllegalArgumentException("two bands of one name: " + category);
      }
      return category;
    }
  }
}
