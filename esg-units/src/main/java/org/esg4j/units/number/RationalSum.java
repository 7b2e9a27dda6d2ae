package org.esg4j.units.number;

import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * An exact running sum of rationals that merges with others.
 *
 * <p>Numbers with one denominator are added as decimals; the denominators meet only when the total
 * is asked for, pairwise, because adding fractions one after the other would cost time that grows
 * with the square of their number. The total does not depend on the order of additions and merges.
 * Memory grows with the number of different denominators.
 *
 * <p>This class is mutable and not thread-safe: one sum for each thread, merged at the end.
 */
public final class RationalSum implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  /** Sums of numerators by denominator. */
  private final HashMap<BigInteger, BigDecimal> sums = new HashMap<>();

  /** A sum of nothing yet. */
  public RationalSum() {}

  /**
   * Adds one number.
   *
   * @param number the number
   */
  public void add(Rational number) {
    Objects.requireNonNull(number, "number");
    if (number.isDecimal()) {
      sums.merge(BigInteger.ONE, number.toBigDecimal(), BigDecimal::add);
    } else {
      sums.merge(number.denominator(), new BigDecimal(number.numerator()), BigDecimal::add);
    }
  }

  /**
   * Adds all that another sum has added; the other stays as it is.
   *
   * @param other the other sum
   */
  public void merge(RationalSum other) {
    Objects.requireNonNull(other, "other");
    for (Map.Entry<BigInteger, BigDecimal> entry : List.copyOf(other.sums.entrySet())) {
      sums.merge(entry.getKey(), entry.getValue(), BigDecimal::add);
    }
  }

  /**
   * The sum of all numbers added.
   *
   * @return the total, zero for none
   * @throws ArithmeticException if it is beyond the limits of {@link Rational}
   */
  public Rational total() {
    List<Rational> parts = new ArrayList<>(sums.size());
    sums.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(entry -> parts.add(Rational.quotient(entry.getValue(), entry.getKey())));
    return pairwise(parts);
  }

  private static Rational pairwise(List<Rational> parts) {
    return switch (parts.size()) {
      case 0 -> Rational.ZERO;
      case 1 -> parts.get(0);
      default -> {
        int half = parts.size() / 2;
        yield pairwise(parts.subList(0, half)).plus(pairwise(parts.subList(half, parts.size())));
      }
    };
  }
}
