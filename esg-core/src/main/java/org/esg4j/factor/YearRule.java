package org.esg4j.factor;

import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Which year's factor goes with a year of activity: a stated choice, kept with the result.
 *
 * <p>Official factors lag by one to three years, so a rule must say what happens when that of the
 * year itself is not there (GHG Protocol Scope 2 Guidance, 2015, chapter 6). A default value that
 * states no year goes with every year, after any factor that does state one.
 *
 * <p>Immutable and thread-safe.
 */
public final class YearRule implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  /** The forms of the rule. */
  private enum Form {
    SAME_YEAR,
    SAME_EDITION,
    NEAREST_EARLIER,
    LATEST_PUBLISHED
  }

  private final Form form;
  private final int years;
  private final @Nullable LocalDate day;

  private YearRule(Form form, int years, @Nullable LocalDate day) {
    this.form = form;
    this.years = years;
    this.day = day;
  }

  /**
   * The factor that describes the year of the activity.
   *
   * @return the rule
   */
  public static YearRule sameYear() {
    return new YearRule(Form.SAME_YEAR, 0, null);
  }

  /**
   * The edition named by the year of the activity, as the UK's conversion factors are used.
   *
   * @return the rule
   */
  public static YearRule sameEdition() {
    return new YearRule(Form.SAME_EDITION, 0, null);
  }

  /**
   * The factor that describes the year of the activity or, failing that, the nearest year before.
   *
   * @param years how many years before at most; 0 is {@link #sameYear()}
   * @return the rule
   * @throws IllegalArgumentException if the limit is below zero
   */
  public static YearRule nearestEarlier(int years) {
    if (years < 0) {
      throw new IllegalArgumentException("a limit of years is zero or more, not " + years);
    }
    return new YearRule(Form.NEAREST_EARLIER, years, null);
  }

  /**
   * The factor published last by a day, whatever year it describes; of several published on one
   * date, that of the latest year.
   *
   * <p>A factor whose date is not stated comes after any that has one, and only if the policy
   * admits it at all. Where neither of two dates certainly lies before the other, such as 2024 and
   * 2024-12, neither factor is better.
   *
   * @param day the day, such as that of the report
   * @return the rule
   */
  public static YearRule latestPublishedBy(LocalDate day) {
    return new YearRule(Form.LATEST_PUBLISHED, 0, Objects.requireNonNull(day, "day"));
  }

  /**
   * Which rule this is.
   *
   * @return {@code same-year}, {@code same-edition}, {@code nearest-earlier} or {@code
   *     latest-published}
   */
  public String id() {
    return form.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * What sets a limit to the rule.
   *
   * @return the number of years that it looks back, or the day by which a factor must be published;
   *     empty if it has no limit
   */
  public Optional<String> limit() {
    return switch (form) {
      case SAME_YEAR, SAME_EDITION -> Optional.empty();
      case NEAREST_EARLIER -> Optional.of(Integer.toString(years));
      case LATEST_PUBLISHED -> Optional.of(String.valueOf(day));
    };
  }

  /** The day by which a factor must be published, or null. */
  @Nullable LocalDate day() {
    return day;
  }

  /** Why a factor does not go with a year, or null if it does. */
  @Nullable Verdict refusal(EmissionFactor factor, int activity) {
    if (form == Form.LATEST_PUBLISHED || isTimeless(factor)) {
      return null;
    }
    Integer year = (form == Form.SAME_EDITION ? factor.edition() : factor.year()).orElse(null);
    if (year == null) {
      return Verdict.YEAR_NOT_STATED;
    }
    int gap = activity - year;
    return gap >= 0 && gap <= years ? null : Verdict.OTHER_YEAR;
  }

  /** The best of factors none of which was refused; several if neither is better than another. */
  List<EmissionFactor> best(List<EmissionFactor> factors) {
    return switch (form) {
      case SAME_YEAR, SAME_EDITION -> maximal(factors, YearRule::statesYear);
      case NEAREST_EARLIER ->
          maximal(maximal(factors, YearRule::statesYear), YearRule::describesLaterYear);
      case LATEST_PUBLISHED ->
          maximal(
              maximal(factors, YearRule::isPublishedLater),
              (one, other) -> isPublishedWith(one, other) && describesLaterYear(one, other));
    };
  }

  /** The factors than which no other is better; the relation is a strict partial order. */
  private static List<EmissionFactor> maximal(
      List<EmissionFactor> factors, BiPredicate<EmissionFactor, EmissionFactor> better) {
    List<EmissionFactor> maximal = new ArrayList<>();
    for (EmissionFactor factor : factors) {
      boolean beaten = false;
      for (EmissionFactor other : factors) {
        beaten |= better.test(other, factor);
      }
      if (!beaten) {
        maximal.add(factor);
      }
    }
    return maximal;
  }

  private static boolean statesYear(EmissionFactor one, EmissionFactor other) {
    return isTimeless(other) && !isTimeless(one);
  }

  private static boolean isPublishedLater(EmissionFactor one, EmissionFactor other) {
    PublicationDate first = one.publication().published().orElse(null);
    PublicationDate second = other.publication().published().orElse(null);
    return first != null && (second == null || second.isBefore(first));
  }

  private static boolean isPublishedWith(EmissionFactor one, EmissionFactor other) {
    return one.publication().published().equals(other.publication().published());
  }

  private static boolean describesLaterYear(EmissionFactor one, EmissionFactor other) {
    Integer first = one.year().orElse(null);
    Integer second = other.year().orElse(null);
    return first != null && second != null && first > second;
  }

  private static boolean isTimeless(EmissionFactor factor) {
    return factor.kind() == FactorKind.DEFAULT && factor.year().isEmpty();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof YearRule that
        && form == that.form
        && years == that.years
        && Objects.equals(day, that.day);
  }

  @Override
  public int hashCode() {
    return Objects.hash(form, years, day);
  }

  /**
   * Returns the rule in words.
   *
   * @return such as "the same year or the nearest of the 3 before"
   */
  @Override
  public String toString() {
    return switch (form) {
      case SAME_YEAR -> "the same year";
      case SAME_EDITION -> "the edition of the same year";
      case NEAREST_EARLIER -> "the same year or the nearest of the " + years + " before";
      case LATEST_PUBLISHED -> "the latest published by " + day;
    };
  }
}
