package org.esg4j.audit;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.esg4j.calculation.Interval;
import org.esg4j.units.RateUnit;
import org.esg4j.units.Unit;
import org.esg4j.units.ValueUnit;
import org.esg4j.units.kind.Energy;
import org.esg4j.units.kind.Money;
import org.esg4j.units.number.Rational;

/**
 * A factor that a figure is off by, and that stands for a usual mistake.
 *
 * @param message the name of the sentence
 * @param named the factor in words
 * @param step the step of the proof
 * @param suggestion the figure without the mistake
 */
record Slip(String message, String named, String step, String suggestion) {
  private static final int PLACES = 6;
  private static final Rational TEN = Rational.of(10);
  private static final Rational GIGAJOULES =
      Rational.ofFraction(BigInteger.valueOf(18), BigInteger.valueOf(5));
  private static final Rational MYRIADS = Rational.of(100);

  /** The only usual mistake that explains a contradiction, if there is one. */
  static Optional<Slip> of(Contradicted figure) {
    return between(figure.stated(), figure.can(), figure.printed().value().unit())
        .map(by -> describe(by, figure));
  }

  /** The only usual factor that leads from what is stated to what can be. */
  static Optional<Rational> between(Interval stated, Interval can, ValueUnit unit) {
    if (!isTelling(stated) || !isTelling(can)) {
      return Optional.empty();
    }
    List<Rational> fitting = new ArrayList<>();
    for (Rational by : usual(unit)) {
      if (stated.times(Interval.point(by)).meets(can)) {
        fitting.add(by);
      }
    }
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  /** Whether an interval is narrow enough to tell one factor from another. */
  private static boolean isTelling(Interval interval) {
    return interval.low().signum() > 0
        && interval.high().compareTo(interval.low().times(Rational.of(2))) < 0;
  }

  private static List<Rational> usual(ValueUnit unit) {
    List<Rational> factors = new ArrayList<>();
    for (Map.Entry<Integer, Rational> power : powers().entrySet()) {
      if (power.getKey() != 0) {
        factors.add(power.getValue());
      }
      if (has(unit, Energy.class)) {
        factors.add(power.getValue().times(GIGAJOULES));
        factors.add(power.getValue().dividedBy(GIGAJOULES));
      }
    }
    return factors;
  }

  private static Map<Integer, Rational> powers() {
    Map<Integer, Rational> powers = new TreeMap<>();
    Rational power = Rational.ONE;
    for (int i = 0; i <= PLACES; i++) {
      powers.put(i, power);
      powers.put(-i, Rational.ONE.dividedBy(power));
      power = power.times(TEN);
    }
    return powers;
  }

  private static boolean has(ValueUnit unit, Class<?> kind) {
    return unit instanceof RateUnit<?, ?> rate
        ? rate.numerator().kind().equals(kind) || rate.denominator().kind().equals(kind)
        : ((Unit<?>) unit).kind().equals(kind);
  }

  private static Slip describe(Rational by, Contradicted figure) {
    ValueUnit unit = figure.printed().value().unit();
    Rational stated = figure.printed().value().number();
    String suggestion = figure.result().text();
    String step =
        Written.number(figure.printed())
            + " x "
            + by
            + " = "
            + Written.between(Interval.point(stated.times(by)), figure.scale().decimals())
            + " "
            + unit.symbol();
    return new Slip(message(by, unit), text(by), step, suggestion);
  }

  static String message(Rational by, ValueUnit unit) {
    boolean myriads = by.equals(MYRIADS) || by.equals(Rational.ONE.dividedBy(MYRIADS));
    if (myriads && has(unit, Money.class)) {
      return "slip-money";
    }
    return powers().containsValue(by) ? "slip-power" : "slip-energy";
  }

  static String text(Rational by) {
    return by.compareTo(Rational.ONE) > 0 ? "x " + by : "/ " + Rational.ONE.dividedBy(by);
  }
}
