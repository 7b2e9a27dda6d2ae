package org.esg4j.environment;

import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import org.esg4j.table.Outcome;
import org.esg4j.units.Quantity;
import org.esg4j.units.Units;
import org.esg4j.units.Value;
import org.esg4j.units.kind.Share;
import org.esg4j.units.number.Rational;

/**
 * The way from a base year to a target year in equal yearly steps, and where one stands on it.
 *
 * <p>{@code path(year) = base + (target - base) * (year - base year) / (target year - base year)};
 * {@code progress = (base - actual) / (base - target)}. GRI 102-4 asks for targets in absolute
 * terms and as a share of the base year (verified second-hand); that the way between is linear is a
 * convention.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <V> a quantity, or a rate such as an intensity
 */
public final class TargetPath<V extends Value> implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  private final int baseYear;
  private final V base;
  private final int targetYear;
  private final V target;

  private TargetPath(int baseYear, V base, int targetYear, V target) {
    this.baseYear = baseYear;
    this.base = Objects.requireNonNull(base, "base");
    this.targetYear = targetYear;
    this.target = Objects.requireNonNull(target, "target");
    if (targetYear <= baseYear) {
      throw new IllegalArgumentException(
          "the target year " + targetYear + " is not after the base year " + baseYear);
    }
  }

  /**
   * A path to a value.
   *
   * @param <V> a quantity, or a rate such as an intensity
   * @param baseYear the base year
   * @param base the value of the base year
   * @param targetYear the target year
   * @param target the value to be reached in it
   * @return the path
   * @throws IllegalArgumentException if the target year is not after the base year
   * @throws org.esg4j.units.IncompatibleUnitsException if the values are of different kinds
   */
  @SuppressWarnings("unchecked") // a value in another unit is of the same type
  public static <V extends Value> TargetPath<V> to(int baseYear, V base, int targetYear, V target) {
    return new TargetPath<>(baseYear, base, targetYear, (V) target.convertedTo(base.unit()));
  }

  /**
   * A path to a reduction by a share of the base year.
   *
   * @param <V> a quantity, or a rate such as an intensity
   * @param baseYear the base year
   * @param base the value of the base year
   * @param targetYear the target year
   * @param reduction the share to be saved by then; below zero for growth
   * @return the path
   * @throws IllegalArgumentException if the target year is not after the base year
   */
  public static <V extends Value> TargetPath<V> reducing(
      int baseYear, V base, int targetYear, Quantity<Share> reduction) {
    Rational rest = Rational.ONE.minus(reduction.in(Units.FRACTION).number());
    return new TargetPath<>(baseYear, base, targetYear, of(base, base.number().times(rest)));
  }

  @SuppressWarnings("unchecked") // another number of the same unit is of the same type
  private static <V extends Value> V of(V like, Rational number) {
    return (V) like.unit().of(number);
  }

  /**
   * The value to be reached.
   *
   * @return the target
   */
  public V target() {
    return target;
  }

  /**
   * The share of the base year to be saved: {@code (base - target) / base}.
   *
   * @return the share, below zero for growth; not applicable for a base of zero
   */
  public Outcome<Quantity<Share>> reduction() {
    return base.signum() == 0
        ? new Outcome.NotApplicable<>("the base is zero")
        : share(base.number().minus(target.number()), base.number());
  }

  /**
   * The value of the path in a year.
   *
   * @param year a year from the base year to the target year
   * @return the value, exactly
   * @throws IllegalArgumentException if the year is outside
   */
  public V at(int year) {
    if (year < baseYear || year > targetYear) {
      throw new IllegalArgumentException(year + " is not within " + baseYear + " to " + targetYear);
    }
    Rational way = Rational.of(year - baseYear).dividedBy(Rational.of(targetYear - baseYear));
    return of(base, base.number().plus(target.number().minus(base.number()).times(way)));
  }

  /**
   * How much of the way is done: {@code (base - actual) / (base - target)}.
   *
   * @param actual the value of a year
   * @return the share, below zero if it went the other way, above one beyond the target; not
   *     applicable if the target is the base
   * @throws org.esg4j.units.IncompatibleUnitsException if the value is of another kind
   */
  public Outcome<Quantity<Share>> progress(V actual) {
    Rational done = base.number().minus(numberOf(actual));
    Rational all = base.number().minus(target.number());
    return all.isZero()
        ? new Outcome.NotApplicable<>("the target is the base: there is no way to go")
        : share(done, all);
  }

  private Rational numberOf(V actual) {
    return actual.convertedTo(base.unit()).number();
  }

  private static Outcome<Quantity<Share>> share(Rational part, Rational whole) {
    return new Outcome.Known<>(Units.FRACTION.of(part.dividedBy(whole)));
  }

  /**
   * How far a value is from the path.
   *
   * @param year a year from the base year to the target year
   * @param actual the value of that year
   * @return actual less path: above zero where a reduction lags behind
   * @throws IllegalArgumentException if the year is outside
   * @throws org.esg4j.units.IncompatibleUnitsException if the value is of another kind
   */
  public V gap(int year, V actual) {
    return of(base, numberOf(actual).minus(at(year).number()));
  }

  /**
   * Whether a value is on the path or beyond it.
   *
   * @param year a year from the base year to the target year
   * @param actual the value of that year
   * @return true if it is not behind, whether the target is above the base or below
   * @throws IllegalArgumentException if the year is outside
   * @throws org.esg4j.units.IncompatibleUnitsException if the value is of another kind
   */
  public boolean isOnTrack(int year, V actual) {
    int direction = target.number().compareTo(base.number());
    return direction <= 0 ? gap(year, actual).signum() <= 0 : gap(year, actual).signum() >= 0;
  }

  /**
   * Where the path leads.
   *
   * @return such as {@code 100 tCO2e in 2020 to 50 tCO2e in 2030}
   */
  @Override
  public String toString() {
    return base + " in " + baseYear + " to " + target + " in " + targetYear;
  }
}
