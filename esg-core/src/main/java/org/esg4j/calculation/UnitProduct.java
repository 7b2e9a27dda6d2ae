package org.esg4j.calculation;

import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.esg4j.units.RateUnit;
import org.esg4j.units.Unit;
import org.esg4j.units.ValueUnit;
import org.esg4j.units.kind.Money;
import org.esg4j.units.kind.Share;
import org.esg4j.units.number.Rational;

/**
 * The unit of a number in the middle of a calculation: units with powers.
 *
 * <p>Shares are numbers without dimension: a percentage converts to a plain number. Units of one
 * kind and qualifier stand together under one of them.
 */
final class UnitProduct {
  /** The unit of a plain number. */
  static final UnitProduct NONE = new UnitProduct(new TreeMap<>());

  /** By kind and qualifier, so that the order of text is fixed. */
  private final SortedMap<String, Power> powers;

  private UnitProduct(SortedMap<String, Power> powers) {
    this.powers = powers;
  }

  static UnitProduct of(ValueUnit unit) {
    if (unit instanceof RateUnit<?, ?> rate) {
      return of(rate.numerator()).times(of(rate.denominator()).inverse());
    }
    SortedMap<String, Power> one = new TreeMap<>();
    put(one, new Power((Unit<?>) unit, 1));
    return new UnitProduct(one);
  }

  private static void put(SortedMap<String, Power> powers, Power power) {
    String base = power.unit.kind().getName() + ' ' + power.unit.qualifier();
    if (power.exponent == 0) {
      powers.remove(base);
    } else {
      powers.put(base, power);
    }
  }

  // ---------------------------------------------------------------------------------------------

  /** The product; where both have units of one kind, those of this one must have been taken. */
  UnitProduct times(UnitProduct other) {
    SortedMap<String, Power> product = new TreeMap<>(powers);
    other.powers.forEach(
        (base, power) -> {
          Power own = powers.get(base);
          put(product, own == null ? power : new Power(own.unit, own.exponent + power.exponent));
        });
    return new UnitProduct(product);
  }

  UnitProduct inverse() {
    SortedMap<String, Power> inverse = new TreeMap<>();
    powers.forEach((base, power) -> put(inverse, new Power(power.unit, -power.exponent)));
    return new UnitProduct(inverse);
  }

  /** The same dimension without shares, and in the units of another product where both have one. */
  UnitProduct alignedTo(UnitProduct other) {
    SortedMap<String, Power> aligned = new TreeMap<>();
    powers.forEach(
        (base, power) -> {
          Power theirs = other.powers.get(base);
          if (!power.isShare()) {
            put(aligned, theirs == null ? power : new Power(theirs.unit, power.exponent));
          }
        });
    return new UnitProduct(aligned);
  }

  /** What a number of this unit is multiplied by to be of the other; empty if it cannot be. */
  Optional<Rational> factorTo(UnitProduct other) {
    return dimension().equals(other.dimension())
        ? Optional.of(size().dividedBy(other.size()))
        : Optional.empty();
  }

  private SortedMap<String, Integer> dimension() {
    SortedMap<String, Integer> dimension = new TreeMap<>();
    powers.forEach(
        (base, power) -> {
          if (!power.isShare()) {
            dimension.put(base, power.exponent);
          }
        });
    return dimension;
  }

  private Rational size() {
    Rational size = Rational.ONE;
    for (Power power : powers.values()) {
      for (int i = 0; i < Math.abs(power.exponent); i++) {
        Rational one = power.unit.size();
        size = power.exponent > 0 ? size.times(one) : size.dividedBy(one);
      }
    }
    return size;
  }

  /** The currency, if there is money in it. */
  Optional<String> currency() {
    return powers.values().stream()
        .map(power -> power.unit)
        .filter(unit -> unit.kind().equals(Money.class))
        .map(Unit::qualifier)
        .findFirst();
  }

  /** The symbol; that of a unit or rate where it is one. */
  String symbol() {
    String above = side(1);
    String below = side(-1);
    String numerator = above.isEmpty() ? "1" : above;
    return below.isEmpty() ? numerator : numerator + '/' + below;
  }

  private String side(int sign) {
    return powers.values().stream()
        .filter(power -> power.exponent * sign > 0)
        .map(Power::symbol)
        .collect(Collectors.joining("*"));
  }

  @Override
  public String toString() {
    return symbol();
  }

  private record Power(Unit<?> unit, int exponent) {
    Power {
      Objects.requireNonNull(unit, "unit");
    }

    boolean isShare() {
      return unit.kind().equals(Share.class);
    }

    String symbol() {
      return Math.abs(exponent) == 1 ? unit.symbol() : unit.symbol() + '^' + Math.abs(exponent);
    }
  }
}
