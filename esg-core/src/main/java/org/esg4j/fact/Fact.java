package org.esg4j.fact;

import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.esg4j.metric.Breakdown;
import org.esg4j.metric.MetricId;
import org.esg4j.units.Value;
import org.esg4j.units.number.Rational;
import org.jspecify.annotations.Nullable;

/**
 * A figure with all that it takes to stand alone: what, whose, when, how much, how exactly, and
 * where it comes from.
 *
 * <p>A published fact keeps the unit and the decimals it was printed with; a calculated one is
 * exact and has its derivation. Two facts are equal when everything about them is, so that a figure
 * printed twice is two facts. The unit is not checked against the metric here: a report may print a
 * unit that cannot be, and that has to be sayable.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Fact implements Comparable<Fact>, Serializable {
  @Serial private static final long serialVersionUID = 1L;
  private static final int MOST_DECIMALS = 1_000;

  /** Best first among facts with one key: by origin, then tables before text, then precision. */
  static final Comparator<Fact> PREFERENCE =
      Comparator.comparing(Fact::origin)
          .thenComparing(Fact::isStatedInText)
          .thenComparing(Fact::precision, Comparator.reverseOrder());

  private static final Comparator<Fact> ORDER =
      Comparator.comparing(Fact::key)
          .thenComparing(PREFERENCE)
          .thenComparing(fact -> fact.value.number())
          .thenComparing(fact -> fact.value.unit().symbol())
          .thenComparing(fact -> String.valueOf(fact.printed))
          .thenComparing(fact -> String.valueOf(fact.derivation));

  private final FactKey key;
  private final Value value;
  private final @Nullable Integer decimals;
  private final Origin origin;
  private final @Nullable PrintedAs printed;
  private final @Nullable Derivation derivation;

  private Fact(
      FactKey key,
      Value value,
      @Nullable Integer decimals,
      Origin origin,
      @Nullable PrintedAs printed,
      @Nullable Derivation derivation) {
    this.key = Objects.requireNonNull(key, "key");
    this.value = Objects.requireNonNull(value, "value");
    this.decimals = decimals;
    this.origin = origin;
    this.printed = printed;
    this.derivation = derivation;
  }

  /**
   * A fact that was metered, counted or booked; taken as exact.
   *
   * @param key the question it answers
   * @param value the answer
   * @return the fact
   */
  public static Fact measured(FactKey key, Value value) {
    return new Fact(key, value, null, Origin.MEASURED, null, null);
  }

  /**
   * A fact that was worked out by the entity from incomplete data.
   *
   * @param key the question it answers
   * @param value the answer
   * @return the fact
   */
  public static Fact estimated(FactKey key, Value value) {
    return new Fact(key, value, null, Origin.ESTIMATED, null, null);
  }

  /**
   * A fact from a published report.
   *
   * @param key the question it answers
   * @param value the answer, in the unit as printed
   * @param decimals the decimals it is printed with; negative if it is printed in whole tens,
   *     hundreds and so on
   * @param printed how and where it is printed
   * @return the fact
   * @throws IllegalArgumentException if the value has more decimals than that
   */
  public static Fact printed(FactKey key, Value value, int decimals, PrintedAs printed) {
    return published(key, value, decimals, Origin.PRINTED, printed);
  }

  /**
   * A fact that was published anew in place of an earlier one.
   *
   * @param key the question it answers
   * @param value the answer, in the unit as printed
   * @param decimals the decimals it is printed with; negative if it is printed in whole tens,
   *     hundreds and so on
   * @param printed how and where it is printed
   * @return the fact
   * @throws IllegalArgumentException if the value has more decimals than that
   */
  public static Fact restated(FactKey key, Value value, int decimals, PrintedAs printed) {
    return published(key, value, decimals, Origin.RESTATED, printed);
  }

  private static Fact published(
      FactKey key, Value value, int decimals, Origin origin, PrintedAs printed) {
    Objects.requireNonNull(printed, "printed");
    if (Math.abs(decimals) > MOST_DECIMALS
        || !Rational.of(value.number().rounded(decimals, RoundingMode.HALF_UP))
            .equals(value.number())) {
      throw new IllegalArgumentException(value + " is not stated to " + decimals + " decimals");
    }
    return new Fact(key, value, decimals, origin, printed, null);
  }

  /**
   * A fact that was worked out by this library.
   *
   * @param key the question it answers
   * @param value the exact answer
   * @param derivation how it was worked out
   * @return the fact
   * @throws IllegalArgumentException if the derivation has another number or unit
   */
  public static Fact calculated(FactKey key, Value value, Derivation derivation) {
    Objects.requireNonNull(derivation, "derivation");
    if (!value.number().equals(derivation.number())
        || !value.unit().symbol().equals(derivation.unit())) {
      throw new IllegalArgumentException(
          "the derivation gives "
              + derivation.number()
              + ' '
              + derivation.unit()
              + ", the value is "
              + value);
    }
    return new Fact(key, value, null, Origin.CALCULATED, null, derivation);
  }

  // ---------------------------------------------------------------------------------------------

  /**
   * The question that this fact answers.
   *
   * @return the key
   */
  public FactKey key() {
    return key;
  }

  /**
   * The id that reports use for metric and breakdown together.
   *
   * @return such as {@code headcount.gender.female}
   */
  public String id() {
    return key.id();
  }

  /**
   * What is measured.
   *
   * @return the id of the metric
   */
  public MetricId metric() {
    return key.metric();
  }

  /**
   * Which part of the whole.
   *
   * @return the breakdown
   */
  public Breakdown breakdown() {
    return key.breakdown();
  }

  /**
   * Whose figure it is.
   *
   * @return the entity
   */
  public Entity entity() {
    return key.entity();
  }

  /**
   * When.
   *
   * @return the period
   */
  public ReportingPeriod period() {
    return key.period();
  }

  /**
   * How much.
   *
   * @return the value, in the unit it was stated in
   */
  public Value value() {
    return value;
  }

  /**
   * The decimals it was printed with.
   *
   * @return the decimals; empty if the fact was not published
   */
  public OptionalInt decimals() {
    return decimals == null ? OptionalInt.empty() : OptionalInt.of(decimals);
  }

  /**
   * Where the value comes from.
   *
   * @return the origin
   */
  public Origin origin() {
    return origin;
  }

  /**
   * How and where it is printed.
   *
   * @return the print; empty if the fact was not published
   */
  public Optional<PrintedAs> printed() {
    return Optional.ofNullable(printed);
  }

  /**
   * How it was worked out.
   *
   * @return the derivation; empty if the fact was not calculated
   */
  public Optional<Derivation> derivation() {
    return Optional.ofNullable(derivation);
  }

  /**
   * The number as a plain decimal, with the decimals it was printed with.
   *
   * @return such as {@code 1326.30}; 34 significant digits where the decimal would not end
   */
  public String statedNumber() {
    return decimals == null
        ? Numbers.plain(value.number())
        : value.number().rounded(decimals, RoundingMode.UNNECESSARY).toPlainString();
  }

  /**
   * Half a unit in the last printed place: how far the true value may lie from the printed one.
   *
   * @return the distance in the unit of the value; zero if the fact was not published
   */
  public Rational slack() {
    return decimals == null ? Rational.ZERO : Rational.of(BigDecimal.valueOf(5, decimals + 1));
  }

  /**
   * Whether this fact and another can both be true of one question, given how they are rounded.
   *
   * <p>With half up, the numbers that round to 1,899 and those that round to 1,900 only touch, so
   * these two do not agree; 0.4 and 0.39 do.
   *
   * @param other the other fact
   * @return true if the values are equal, or less than the sum of both slacks apart; false also
   *     where the units do not convert
   */
  public boolean agreesWith(Fact other) {
    if (!other.value.unit().isConvertibleTo(value.unit())) {
      return false;
    }
    Rational factor = other.value.unit().of(Rational.ONE).convertedTo(value.unit()).number();
    Rational apart = value.number().minus(other.value.number().times(factor)).abs();
    return apart.isZero() || apart.compareTo(slack().plus(other.slack().times(factor))) < 0;
  }

  private boolean isStatedInText() {
    return printed != null && printed.setting() == PrintedAs.Setting.TEXT;
  }

  private int precision() {
    return decimals == null ? 0 : decimals;
  }

  /** Whether calculators have no reason to prefer another fact of the same key, but its digits. */
  boolean isAsGoodAs(Fact other) {
    return origin == other.origin && isStatedInText() == other.isStatedInText();
  }

  /** Whether another fact comes from the same place of the same sort of source. */
  boolean isFromWhere(Fact other) {
    return isAsGoodAs(other) && place().equals(other.place());
  }

  private String place() {
    return printed == null ? "" : printed.where();
  }

  // ---------------------------------------------------------------------------------------------

  /** By key, then best first, as calculators prefer them. */
  @Override
  public int compareTo(Fact other) {
    return ORDER.compare(this, other);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Fact that
        && key.equals(that.key)
        && value.equals(that.value)
        && value.unit().equals(that.value.unit())
        && Objects.equals(decimals, that.decimals)
        && origin == that.origin
        && Objects.equals(printed, that.printed)
        && Objects.equals(derivation, that.derivation);
  }

  @Override
  public int hashCode() {
    return Objects.hash(key, value, decimals, origin, printed);
  }

  /**
   * The fact in one line.
   *
   * @return such as {@code ghg.scope2 6638.HK 2024: 757.08 tCO2e (printed)}
   */
  @Override
  public String toString() {
    return key
        + ": "
        + statedNumber()
        + ' '
        + value.unit().symbol()
        + " ("
        + Words.of(origin)
        + ')';
  }
}
