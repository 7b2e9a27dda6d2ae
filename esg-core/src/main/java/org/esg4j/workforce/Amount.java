package org.esg4j.workforce;

import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import org.esg4j.units.Quantity;
import org.esg4j.units.Unit;
import org.esg4j.units.kind.Kind;
import org.esg4j.units.number.Rational;

/**
 * An exact number beside its digits as a long where it is a short decimal, made once so that it can
 * be added many times without making anything.
 */
final class Amount implements Serializable {
  static final Amount ZERO = new Amount(Rational.ZERO);
  static final Amount ONE = new Amount(Rational.ONE);

  /** Beyond this many decimals, sums would overflow at once. */
  static final int MOST_DECIMALS = 9;

  @Serial private static final long serialVersionUID = 1L;

  final Rational exact;
  final long unscaled;
  final int scale;
  final boolean small;

  Amount(Rational exact) {
    this.exact = exact;
    BigDecimal decimal = exact.isDecimal() ? exact.toBigDecimal() : BigDecimal.ZERO;
    this.small =
        exact.isDecimal()
            && decimal.scale() >= 0
            && decimal.scale() <= MOST_DECIMALS
            && decimal.unscaledValue().bitLength() < Long.SIZE;
    this.unscaled = small ? decimal.unscaledValue().longValue() : 0;
    this.scale = small ? decimal.scale() : 0;
  }

  static Amount of(int number) {
    return switch (number) {
      case 0 -> ZERO;
      case 1 -> ONE;
      default -> new Amount(Rational.of(number));
    };
  }

  static <K extends Kind> Amount of(Quantity<K> quantity, Unit<K> unit) {
    return new Amount(quantity.in(unit).number());
  }

  boolean isPositive() {
    return small ? unscaled > 0 : exact.signum() > 0;
  }

  boolean isNegative() {
    return small ? unscaled < 0 : exact.signum() < 0;
  }

  <K extends Kind> Quantity<K> in(Unit<K> unit) {
    return unit.of(exact);
  }
}
