package org.esg4j.units.number;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.esg4j.units.internal.FromStream;

/**
 * An exact running sum of rationals that merges with others.
 *
 * <p>Numbers with one divisor are added as decimals; the divisors meet only when the total is asked
 * for, pairwise, because adding fractions one after the other would cost time that grows with the
 * square of their number. The total does not depend on the order of additions and merges, and what
 * lies between may exceed the limits of {@link Rational}. Memory grows with the number of different
 * divisors.
 *
 * <p>This class is mutable and not thread-safe: one sum for each thread, merged at the end.
 */
public final class RationalSum implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  /** What exceeds the limits of a number in a sum of them, in bits, stays far below this. */
  private static final int MAX_BITS = 4 * Rational.MAX_BITS;

  /** Sums of dividends by divisor; the serialized form stands for it. */
  private final transient HashMap<BigInteger, BigDecimal> sums = new HashMap<>();

  /** A sum of nothing yet. */
  public RationalSum() {}

  /**
   * Adds one number.
   *
   * @param number the number
   */
  public void add(Rational number) {
    Objects.requireNonNull(number, "number");
    add(number.divisor(), number.dividend());
  }

  private void add(BigInteger divisor, BigDecimal dividend) {
    sums.merge(divisor, dividend, BigDecimal::add);
  }

  /**
   * Adds all that another sum has added; the other stays as it is.
   *
   * @param other the other sum
   */
  public void merge(RationalSum other) {
    Objects.requireNonNull(other, "other");
    Map.copyOf(other.sums).forEach(this::add);
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
        .forEach(entry -> parts.add(part(entry.getKey(), entry.getValue())));
    return pairwise(parts);
  }

  private static Rational part(BigInteger divisor, BigDecimal dividend) {
    return Rational.of(Wide.quotient(dividend, divisor));
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

  @Serial
  private Object writeReplace() {
    List<BigInteger> divisors = sums.keySet().stream().sorted().toList();
    return new Form(divisors, divisors.stream().map(sums::get).toList());
  }

  @Serial
  private void readObject(ObjectInputStream stream) throws InvalidObjectException {
    FromStream.refuse("a RationalSum is serialized through its parts");
  }

  /** The serialized form: the divisors in order, and the sum of the dividends over each. */
  private record Form(List<BigInteger> divisors, List<BigDecimal> dividends)
      implements Serializable {
    @Serial private static final long serialVersionUID = 1L;

    @Serial
    private Object readResolve() throws InvalidObjectException {
      return FromStream.checked(this::sum);
    }

    private RationalSum sum() {
      if (divisors.size() != dividends.size()) {
        throw new IllegalArgumentException("a sum has one dividend for each divisor");
      }
      RationalSum sum = new RationalSum();
      for (int i = 0; i < divisors.size(); i++) {
        BigInteger divisor = Rational.unchanging(divisors.get(i));
        BigDecimal dividend = Rational.unchanging(dividends.get(i));
        if (divisor.signum() <= 0
            || divisor.bitLength() > Rational.MAX_BITS
            || !divisor.gcd(BigInteger.TEN).equals(BigInteger.ONE)
            || Math.abs((long) dividend.scale()) > Rational.MAX_SCALE
            || dividend.unscaledValue().bitLength() > MAX_BITS) {
          throw new IllegalArgumentException("a part of a sum is out of range");
        }
        sum.add(divisor, dividend);
      }
      return sum;
    }
  }
}
