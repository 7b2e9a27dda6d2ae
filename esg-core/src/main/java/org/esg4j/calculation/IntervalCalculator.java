package org.esg4j.calculation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.esg4j.fact.Derivation;
import org.esg4j.fact.Derivation.Application;
import org.esg4j.fact.Derivation.Input;
import org.esg4j.fact.Derivation.Operation;
import org.esg4j.fact.Derivation.Rounding;
import org.esg4j.fact.Fact;
import org.esg4j.metric.Metric;
import org.esg4j.metric.MetricCatalog;
import org.esg4j.metric.MetricId;
import org.esg4j.units.ValueUnit;
import org.esg4j.units.number.Rational;

/**
 * What a fact can be, given how its inputs are rounded.
 *
 * <p>A published fact stands for the numbers that round to it; measured and estimated ones, factors
 * and constants are taken as they are; a calculated one is bounded by walking its derivation. The
 * interval always holds every value that the inputs allow. It holds no others as long as no input
 * stands twice in the derivation.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class IntervalCalculator {
  private final MetricCatalog catalog;
  private final Map<MetricId, Rational> tolerances;
  private final boolean truncated;

  private IntervalCalculator(
      MetricCatalog catalog, Map<MetricId, Rational> tolerances, boolean truncated) {
    this.catalog = catalog;
    this.tolerances = tolerances;
    this.truncated = truncated;
  }

  /**
   * A calculator that knows which metrics are whole counts and which can be below zero.
   *
   * @param catalog the metrics
   * @return the calculator
   */
  public static IntervalCalculator using(MetricCatalog catalog) {
    return new IntervalCalculator(Objects.requireNonNull(catalog, "catalog"), Map.of(), false);
  }

  /**
   * This calculator with published figures of a metric allowed to be off.
   *
   * @param metric the metric
   * @param share how far a printed number may be from the true one beyond its rounding, as a share
   *     of the number
   * @return the calculator
   * @throws IllegalArgumentException if the share is below zero
   */
  public IntervalCalculator allowing(MetricId metric, Rational share) {
    Objects.requireNonNull(metric, "metric");
    if (Objects.requireNonNull(share, "share").signum() < 0) {
      throw new IllegalArgumentException("a tolerance is not below zero, and " + share + " is");
    }
    Map<MetricId, Rational> more = new TreeMap<>(tolerances);
    more.put(metric, share);
    return new IntervalCalculator(catalog, more, truncated);
  }

  /**
   * How far published figures of a metric are allowed to be off.
   *
   * @param metric the metric
   * @return the share of the number; zero unless a caller has said otherwise
   */
  public Rational tolerance(MetricId metric) {
    return tolerances.getOrDefault(Objects.requireNonNull(metric, "metric"), Rational.ZERO);
  }

  /**
   * This calculator for numbers that were cut off and not rounded: a printed 0.40 stands for 0.40
   * to 0.41.
   *
   * @return the calculator
   */
  public IntervalCalculator truncating() {
    return new IntervalCalculator(catalog, tolerances, true);
  }

  /**
   * What a fact can be.
   *
   * @param fact the fact
   * @return the interval, in the unit of the fact's value; empty if there is no bound, because a
   *     divisor can be zero
   */
  public Optional<Interval> of(Fact fact) {
    return fact.derivation().isPresent() ? of(fact.derivation().get()) : Optional.of(stated(fact));
  }

  /**
   * What a derivation can give.
   *
   * @param derivation the derivation
   * @return the interval, in the unit of the derivation; empty if there is no bound, because a
   *     divisor can be zero
   */
  public Optional<Interval> of(Derivation derivation) {
    if (derivation instanceof Input input) {
      return of(input.fact());
    }
    if (derivation instanceof Application application) {
      return of(application.operand());
    }
    if (derivation instanceof Rounding rounding) {
      return of(rounding.operand())
          .map(inside -> inside.rounded(rounding.decimals(), rounding.mode()));
    }
    if (derivation instanceof Operation operation) {
      return of(operation);
    }
    return Optional.of(Interval.point(derivation.number()));
  }

  private Optional<Interval> of(Operation operation) {
    List<Interval> operands = new ArrayList<>();
    for (Derivation operand : operation.operands()) {
      Optional<Interval> interval = of(operand);
      if (interval.isEmpty()) {
        return Optional.empty();
      }
      operands.add(interval.get());
    }
    Interval first = operands.get(0);
    return switch (operation.operator()) {
      case SUM -> operands.stream().reduce(Interval::plus);
      case DIFFERENCE -> Optional.of(first.minus(operands.get(1)));
      case PRODUCT -> operands.stream().reduce(Interval::times);
      case QUOTIENT -> first.dividedBy(operands.get(1));
      case SHARE -> notNegative(first).shareWith(notNegative(operands.get(1)));
      case MEAN -> Interval.mean(everySecond(operands, 0), weights(operands));
    };
  }

  private static List<Interval> weights(List<Interval> operands) {
    return everySecond(operands, 1).stream().map(IntervalCalculator::notNegative).toList();
  }

  /**
   * Leaves out what a part or a weight cannot be, though the bounds of a difference may hold it.
   */
  private static Interval notNegative(Interval interval) {
    return new Interval(interval.low().max(Rational.ZERO), interval.high().max(Rational.ZERO));
  }

  private static List<Interval> everySecond(List<Interval> operands, int start) {
    List<Interval> chosen = new ArrayList<>();
    for (int i = start; i < operands.size(); i += 2) {
      chosen.add(operands.get(i));
    }
    return chosen;
  }

  private Interval stated(Fact fact) {
    Rational number = fact.value().number();
    if (fact.decimals().isEmpty()) {
      return Interval.point(number);
    }
    Interval interval = widened(rounded(fact, number), fact);
    return catalog
        .find(fact.metric())
        .map(metric -> narrowed(interval, fact, metric))
        .orElse(interval);
  }

  private Interval rounded(Fact fact, Rational number) {
    Interval halfUp = Interval.printed(number, fact.decimals().orElseThrow());
    if (!truncated || isCount(fact)) {
      return halfUp;
    }
    Interval shift = Interval.point(fact.slack());
    return number.signum() < 0 ? halfUp.minus(shift) : halfUp.plus(shift);
  }

  private Interval widened(Interval interval, Fact fact) {
    Rational tolerance = tolerance(fact.metric());
    if (tolerance.isZero()) {
      return interval;
    }
    Rational off = fact.value().number().abs().times(tolerance);
    return interval.plus(new Interval(off.negated(), off));
  }

  /** Leaves out what the metric cannot be: parts of people, and less than nothing. */
  private static Interval narrowed(Interval interval, Fact fact, Metric metric) {
    Interval narrowed = interval;
    if (!metric.isSigned() && fact.value().signum() >= 0 && interval.low().signum() < 0) {
      narrowed = new Interval(Rational.ZERO, interval.high());
    }
    return isCount(fact, metric) ? narrowed.wholeNumbers().orElse(narrowed) : narrowed;
  }

  private boolean isCount(Fact fact) {
    return catalog.find(fact.metric()).filter(metric -> isCount(fact, metric)).isPresent();
  }

  /** Whether a fact counts whole things one by one, so that there is nothing to round or cut. */
  private static boolean isCount(Fact fact, Metric metric) {
    ValueUnit unit = fact.value().unit();
    return metric.isWhole() && metric.unit().matching(unit).filter(unit::equals).isPresent();
  }
}
