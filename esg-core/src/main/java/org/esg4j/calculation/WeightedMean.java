package org.esg4j.calculation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.esg4j.units.number.Rational;

/** The sharp interval of a weighted mean. */
final class WeightedMean {
  private final List<Interval> numbers;
  private final List<Interval> weights;

  private WeightedMean(List<Interval> numbers, List<Interval> weights) {
    this.numbers = numbers;
    this.weights = weights;
  }

  static Optional<Interval> of(List<Interval> numbers, List<Interval> weights) {
    if (numbers.size() != weights.size()) {
      throw new IllegalArgumentException(
          numbers.size() + " numbers, " + weights.size() + " weights");
    }
    if (weights.stream().anyMatch(weight -> weight.low().signum() < 0)) {
      throw new IllegalArgumentException("a weight is not below zero");
    }
    if (weights.stream().allMatch(weight -> weight.high().isZero())) {
      return Optional.empty();
    }
    WeightedMean mean = new WeightedMean(numbers, weights);
    return Optional.of(new Interval(mean.end(1), mean.end(-1)));
  }

  /** The least mean for sign 1, the greatest for sign -1. */
  private Rational end(int sign) {
    List<Integer> order =
        IntStream.range(0, numbers.size())
            .boxed()
            .sorted(Comparator.comparing(i -> signed(number(i, sign), sign)))
            .toList();
    Rational sum = Rational.ZERO;
    Rational total = Rational.ZERO;
    for (int i : order) {
      sum = sum.plus(number(i, sign).times(weights.get(i).low()));
      total = total.plus(weights.get(i).low());
    }
    for (int i : order) {
      Rational number = number(i, sign);
      boolean helps = total.isZero() || signed(number.times(total).minus(sum), sign).signum() < 0;
      if (!helps) {
        break;
      }
      Rational more = weights.get(i).high().minus(weights.get(i).low());
      sum = sum.plus(number.times(more));
      total = total.plus(more);
    }
    return sum.dividedBy(total);
  }

  private Rational number(int i, int sign) {
    return sign > 0 ? numbers.get(i).low() : numbers.get(i).high();
  }

  private static Rational signed(Rational number, int sign) {
    return sign > 0 ? number : number.negated();
  }
}
