package org.esg4j.examples.power;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.esg4j.units.number.Rational;

/** How one figure follows from others: to make it, and to bound each by the others. */
sealed interface Rule {

  /** The figures it follows from. */
  List<Variable> inputs();

  /** The figure, from the values of the others. */
  Rational of(List<Rational> values);

  /** Narrows the ranges of the result and of the inputs; false if nothing is left of one. */
  boolean narrow(Variable result, Ranges ranges);

  /**
   * A sum in which each figure counts so many times.
   *
   * @param inputs the figures
   * @param factors what each is multiplied by, above or below zero
   * @param balance whether the result was found as what is left, so that in truth the first input
   *     is the sum
   */
  record Linear(List<Variable> inputs, List<BigDecimal> factors, boolean balance) implements Rule {

    @Override
    public Rational of(List<Rational> values) {
      Rational sum = Rational.ZERO;
      for (int i = 0; i < inputs.size(); i++) {
        sum = sum.plus(values.get(inputs.get(i).index()).times(Rational.of(factors.get(i))));
      }
      return sum;
    }

    @Override
    public boolean narrow(Variable result, Ranges ranges) {
      List<Variable> up = new ArrayList<>();
      List<BigDecimal> upBy = new ArrayList<>();
      List<Variable> down = new ArrayList<>(List.of(result));
      List<BigDecimal> downBy = new ArrayList<>(List.of(BigDecimal.ONE));
      for (int i = 0; i < inputs.size(); i++) {
        boolean added = factors.get(i).signum() > 0;
        (added ? up : down).add(inputs.get(i));
        (added ? upBy : downBy).add(factors.get(i).abs());
      }
      return narrow(up, upBy, down, downBy, ranges) && narrow(down, downBy, up, upBy, ranges);
    }

    /** Both sides are equal: bounds each figure of the first by all others. */
    private static boolean narrow(
        List<Variable> side,
        List<BigDecimal> sideBy,
        List<Variable> other,
        List<BigDecimal> otherBy,
        Ranges ranges) {
      Range whole = sum(other, otherBy, -1, ranges);
      for (int i = 0; i < side.size(); i++) {
        Range rest = sum(side, sideBy, i, ranges);
        if (whole.high().compareTo(rest.low()) < 0) {
          return false;
        }
        BigDecimal factor = sideBy.get(i);
        if (!ranges.meet(side.get(i), whole.minus(rest).over(new Range(factor, factor)))) {
          return false;
        }
      }
      return true;
    }

    private static Range sum(List<Variable> of, List<BigDecimal> by, int without, Ranges ranges) {
      Range sum = new Range(BigDecimal.ZERO, BigDecimal.ZERO);
      for (int i = 0; i < of.size(); i++) {
        if (i != without) {
          sum = sum.plus(ranges.of(of.get(i)).times(by.get(i)));
        }
      }
      return sum;
    }
  }

  /**
   * One figure divided by another.
   *
   * @param above what is divided
   * @param below what it is divided by
   */
  record Quotient(Variable above, Variable below) implements Rule {

    @Override
    public List<Variable> inputs() {
      return List.of(above, below);
    }

    @Override
    public Rational of(List<Rational> values) {
      return values.get(above.index()).dividedBy(values.get(below.index()));
    }

    @Override
    public boolean narrow(Variable result, Ranges ranges) {
      return ranges.meet(result, ranges.of(above).over(ranges.of(below)))
          && ranges.meet(above, ranges.of(result).times(ranges.of(below)))
          && ranges.meet(below, ranges.of(above).over(ranges.of(result)));
    }
  }

  /** Whether a slip in an input changes the result too: not where the input was the sum. */
  default boolean passesOn() {
    return !(this instanceof Linear linear && linear.balance());
  }

  /** The divisor, if there is one. */
  default Optional<Variable> divisor() {
    return this instanceof Quotient quotient ? Optional.of(quotient.below()) : Optional.empty();
  }
}
