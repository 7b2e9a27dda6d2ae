package org.esg4j.workforce;

import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import org.esg4j.units.number.Rational;
import org.esg4j.units.number.RationalSum;
import org.jspecify.annotations.Nullable;

/**
 * An exact running sum: digits in a long while they fit, anything else beside it.
 *
 * <p>The total does not depend on the order of additions and merges.
 */
final class ExactSum implements Serializable {
  @Serial private static final long serialVersionUID = 1L;
  private static final long[] POWERS = new long[Amount.MOST_DECIMALS + 1];

  static {
    long power = 1;
    for (int i = 0; i < POWERS.length; i++) {
      POWERS[i] = power;
      power *= 10;
    }
  }

  private long unscaled;
  private int scale;
  private @Nullable RationalSum wide;

  void add(Amount amount) {
    if (amount.small) {
      add(amount.unscaled, amount.scale);
    } else {
      addWide(amount.exact);
    }
  }

  void subtract(Amount amount) {
    if (amount.small && amount.unscaled != Long.MIN_VALUE) {
      add(-amount.unscaled, amount.scale);
    } else {
      addWide(amount.exact.negated());
    }
  }

  void addOne() {
    add(1, 0);
  }

  private void add(long digits, int decimals) {
    if (decimals == scale) {
      long sum = unscaled + digits;
      if (((unscaled ^ sum) & (digits ^ sum)) >= 0) {
        unscaled = sum;
        return;
      }
    } else if (aligned(digits, decimals)) {
      return;
    }
    addWide(Rational.of(BigDecimal.valueOf(digits, decimals)));
  }

  /** Adds digits of another scale, if both fit at the larger one. */
  private boolean aligned(long digits, int decimals) {
    int common = Math.max(scale, decimals);
    long here = POWERS[common - scale];
    long there = POWERS[common - decimals];
    long mine = unscaled * here;
    long other = digits * there;
    long sum = mine + other;
    boolean fits =
        Math.multiplyHigh(unscaled, here) == mine >> 63
            && Math.multiplyHigh(digits, there) == other >> 63
            && ((mine ^ sum) & (other ^ sum)) >= 0;
    if (fits) {
      unscaled = sum;
      scale = common;
    }
    return fits;
  }

  private void addWide(Rational number) {
    if (wide == null) {
      wide = new RationalSum();
    }
    wide.add(number);
  }

  void merge(ExactSum other) {
    add(other.unscaled, other.scale);
    if (other.wide != null) {
      if (wide == null) {
        wide = new RationalSum();
      }
      wide.merge(other.wide);
    }
  }

  Rational total() {
    Rational digits = Rational.of(BigDecimal.valueOf(unscaled, scale));
    return wide == null ? digits : digits.plus(wide.total());
  }
}
