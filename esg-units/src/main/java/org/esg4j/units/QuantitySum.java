package org.esg4j.units;

import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import org.esg4j.units.kind.Kind;
import org.esg4j.units.number.RationalSum;

/**
 * An exact running sum of quantities of one kind that merges with others.
 *
 * <p>The total does not depend on the order of additions or on how they are spread over merged
 * sums. Decimals are added as they come; fractions are kept apart by denominator until the total is
 * asked for.
 *
 * <p>This class is mutable and not thread-safe: one sum for each thread, merged at the end.
 *
 * @param <K> the kind
 */
public final class QuantitySum<K extends Kind> implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  private final Unit<K> unit;
  private final RationalSum fractions = new RationalSum();
  private Quantity<K> decimals;

  /**
   * A sum of nothing yet.
   *
   * @param unit the unit of the total
   */
  public QuantitySum(Unit<K> unit) {
    this.unit = Objects.requireNonNull(unit, "unit");
    this.decimals = unit.of(0);
  }

  /**
   * Adds one quantity.
   *
   * @param quantity the quantity, in any unit of the kind
   * @throws IncompatibleUnitsException if its qualifier differs from that of the unit
   */
  public void add(Quantity<K> quantity) {
    Objects.requireNonNull(quantity, "quantity");
    Quantity<K> converted = quantity.in(unit);
    if (converted.isDecimal()) {
      decimals = decimals.plus(converted);
    } else {
      fractions.add(converted.number());
    }
  }

  /**
   * Adds all that another sum has added; the other stays as it is.
   *
   * @param other the other sum
   * @return this sum
   * @throws IncompatibleUnitsException if its qualifier differs from that of the unit
   */
  public QuantitySum<K> merge(QuantitySum<K> other) {
    Objects.requireNonNull(other, "other");
    if (other.unit.equals(unit)) {
      fractions.merge(other.fractions);
    } else {
      add(other.unit.of(other.fractions.total()));
    }
    add(other.decimals);
    return this;
  }

  /**
   * The sum of all quantities added.
   *
   * @return the total in the unit of this sum, zero for none
   */
  public Quantity<K> total() {
    return decimals.plus(unit.of(fractions.total()));
  }
}
