package org.esg4j.units;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import org.esg4j.units.internal.ExactLong;
import org.esg4j.units.internal.FromStream;
import org.esg4j.units.kind.Kind;
import org.esg4j.units.number.Rational;
import org.esg4j.units.number.RationalSum;

/**
 * An exact running sum of quantities of one kind that merges with others.
 *
 * <p>The total does not depend on the order of additions or on how they are spread over merged
 * sums. Decimals are added as they come; fractions are kept apart by divisor until the total is
 * asked for.
 *
 * <p>This class is mutable and not thread-safe: one sum for each thread, merged at the end.
 *
 * @param <K> the kind
 */
public final class QuantitySum<K extends Kind> implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  private final Unit<K> unit;

  /** The sum of what fits the short form: unscaled x 10^-scale. */
  private long unscaled;

  private int scale;

  /** The sum of everything else. */
  private final RationalSum rest;

  /**
   * A sum of nothing yet.
   *
   * @param unit the unit of the total
   */
  public QuantitySum(Unit<K> unit) {
    this(Objects.requireNonNull(unit, "unit"), 0, 0, new RationalSum());
  }

  private QuantitySum(Unit<K> unit, long unscaled, int scale, RationalSum rest) {
    this.unit = unit;
    this.unscaled = unscaled;
    this.scale = scale;
    this.rest = rest;
  }

  /**
   * Adds one quantity.
   *
   * @param quantity the quantity, in any unit of the kind
   * @throws IncompatibleUnitsException if its qualifier differs from that of the unit
   * @throws ArithmeticException if in the unit of this sum it is beyond the limits of {@link
   *     org.esg4j.units.number.Rational}
   */
  public void add(Quantity<K> quantity) {
    Objects.requireNonNull(quantity, "quantity");
    Quantity<K> converted = quantity.in(unit);
    if (converted.wide == null) {
      add(converted.unscaled, converted.scale);
    } else {
      rest.add(converted.wide);
    }
  }

  private void add(long digits, int decimals) {
    int zeros = decimals - scale;
    boolean aligned =
        zeros >= 0 ? ExactLong.canShift(unscaled, zeros) : ExactLong.canShift(digits, -zeros);
    if (aligned) {
      long a = zeros > 0 ? ExactLong.shifted(unscaled, zeros) : unscaled;
      long b = zeros < 0 ? ExactLong.shifted(digits, -zeros) : digits;
      if (ExactLong.isSum(a, b, a + b)) {
        unscaled = a + b;
        scale = Math.max(scale, decimals);
        return;
      }
    }
    rest.add(Rational.of(unscaled, scale));
    unscaled = digits;
    scale = decimals;
  }

  /**
   * Adds all that another sum has added; the other stays as it is.
   *
   * @param other the other sum
   * @return this sum
   * @throws IncompatibleUnitsException if its qualifier differs from that of the unit
   * @throws ArithmeticException if the units differ and the other total is beyond the limits of
   *     {@link org.esg4j.units.number.Rational}
   */
  public QuantitySum<K> merge(QuantitySum<K> other) {
    Objects.requireNonNull(other, "other");
    if (other.unit.equals(unit)) {
      rest.merge(other.rest);
      add(other.unscaled, other.scale);
    } else {
      add(other.total());
    }
    return this;
  }

  /**
   * The sum of all quantities added.
   *
   * @return the total in the unit of this sum, zero for none
   * @throws ArithmeticException if it is beyond the limits of {@link
   *     org.esg4j.units.number.Rational}
   */
  public Quantity<K> total() {
    return unit.of(unscaled, scale).plus(unit.of(rest.total()));
  }

  @Serial
  private Object writeReplace() {
    return new Form<>(unit, unscaled, scale, rest);
  }

  @Serial
  private void readObject(ObjectInputStream stream) throws InvalidObjectException {
    FromStream.refuse("a QuantitySum is serialized through its parts");
  }

  /** The serialized form: the unit, and the sums of short and of other numbers. */
  private record Form<K extends Kind>(Unit<K> unit, long unscaled, int scale, RationalSum rest)
      implements Serializable {
    @Serial private static final long serialVersionUID = 1L;

    Form {
      Objects.requireNonNull(unit, "unit");
      Objects.requireNonNull(rest, "rest");
      if (!Compact.isScale(scale)) {
        throw new IllegalArgumentException("scale out of range: " + scale);
      }
    }

    @Serial
    private Object readResolve() {
      return new QuantitySum<>(unit, unscaled, scale, rest);
    }
  }
}
