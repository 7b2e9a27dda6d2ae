package org.esg4j.fact;

import java.util.ArrayList;
import java.util.List;
import org.esg4j.units.number.Rational;

/** What an operation of a derivation does with the numbers of its operands. */
public enum Operator {
  /** Adds one or more numbers. */
  SUM(1, Integer.MAX_VALUE) {
    @Override
    Rational result(List<Rational> numbers) {
      return Rational.sum(numbers);
    }
  },

  /** Takes the second number from the first. */
  DIFFERENCE(2, 2) {
    @Override
    Rational result(List<Rational> numbers) {
      return numbers.get(0).minus(numbers.get(1));
    }
  },

  /** Multiplies one or more numbers. */
  PRODUCT(1, Integer.MAX_VALUE) {
    @Override
    Rational result(List<Rational> numbers) {
      return numbers.stream().reduce(Rational.ONE, Rational::times);
    }
  },

  /** Divides the first number by the second. */
  QUOTIENT(2, 2) {
    @Override
    Rational result(List<Rational> numbers) {
      return numbers.get(0).dividedBy(numbers.get(1));
    }
  },

  /** Divides the first number by the sum of both: a part and the rest. */
  SHARE(2, 2) {
    @Override
    Rational result(List<Rational> numbers) {
      return numbers.get(0).dividedBy(numbers.get(0).plus(numbers.get(1)));
    }
  },

  /** The mean of numbers weighted by others; a number and its weight in turn. */
  MEAN(2, Integer.MAX_VALUE) {
    @Override
    Rational result(List<Rational> numbers) {
      if (numbers.size() % 2 != 0) {
        throw new IllegalArgumentException("a weighted mean has a weight for each number");
      }
      List<Rational> products = new ArrayList<>();
      List<Rational> weights = new ArrayList<>();
      for (int i = 0; i < numbers.size(); i += 2) {
        products.add(numbers.get(i).times(numbers.get(i + 1)));
        weights.add(numbers.get(i + 1));
      }
      return Rational.sum(products).dividedBy(Rational.sum(weights));
    }
  };

  private final int fewest;
  private final int most;

  Operator(int fewest, int most) {
    this.fewest = fewest;
    this.most = most;
  }

  abstract Rational result(List<Rational> numbers);

  /**
   * Applies the operation.
   *
   * @param numbers the numbers, in order
   * @return the exact result
   * @throws IllegalArgumentException if the operation does not take that many numbers
   * @throws ArithmeticException if a divisor is zero
   */
  public Rational apply(List<Rational> numbers) {
    if (numbers.size() < fewest || numbers.size() > most) {
      throw new IllegalArgumentException(name() + " does not take " + numbers.size() + " numbers");
    }
    return result(numbers);
  }
}
