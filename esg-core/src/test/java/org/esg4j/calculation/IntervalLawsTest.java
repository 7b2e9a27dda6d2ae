package org.esg4j.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.esg4j.units.number.Rational;

/** Intervals hold what they should (inclusion), and reach no further (sharpness). */
class IntervalLawsTest {

  @Property(edgeCases = EdgeCasesMode.NONE)
  void operationsHoldEveryPoint(
      @ForAll("intervals") Interval a,
      @ForAll("intervals") Interval b,
      @ForAll("parts") Rational s,
      @ForAll("parts") Rational t) {
    Rational x = inside(a, s);
    Rational y = inside(b, t);
    assertThat(a.plus(b).contains(x.plus(y))).isTrue();
    assertThat(a.minus(b).contains(x.minus(y))).isTrue();
    assertThat(a.times(b).contains(x.times(y))).isTrue();
    a.dividedBy(b).ifPresent(q -> assertThat(q.contains(x.dividedBy(y))).isTrue());
    assertThat(a.dividedBy(b).isEmpty()).isEqualTo(b.contains(Rational.ZERO));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void sharesHoldEveryPointAndEndAtCorners(
      @ForAll("amounts") Interval part,
      @ForAll("amounts") Interval rest,
      @ForAll("parts") Rational s,
      @ForAll("parts") Rational t) {
    Rational x = inside(part, s);
    Rational y = inside(rest, t);
    Optional<Interval> share = part.shareWith(rest);
    if (!x.plus(y).isZero()) {
      assertThat(share.orElseThrow().contains(x.dividedBy(x.plus(y)))).isTrue();
    }
    if (part.low().signum() > 0) {
      assertThat(share.orElseThrow())
          .isEqualTo(
              new Interval(
                  part.low().dividedBy(part.low().plus(rest.high())),
                  part.high().dividedBy(part.high().plus(rest.low()))));
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE, tries = 500)
  void weightedMeansEqualTheSearchOfAllCorners(@ForAll("weighted") List<List<Interval>> weighted) {
    List<Interval> numbers = weighted.get(0);
    List<Interval> weights = weighted.get(1);
    assertThat(Interval.mean(numbers, weights)).isEqualTo(search(numbers, weights));
  }

  @Property(edgeCases = EdgeCasesMode.NONE, tries = 500)
  void weightedMeansHoldEveryPoint(
      @ForAll("weighted") List<List<Interval>> weighted, @ForAll("parts") Rational s) {
    List<Interval> numbers = weighted.get(0);
    List<Interval> weights = weighted.get(1);
    Rational sum = Rational.ZERO;
    Rational total = Rational.ZERO;
    for (int i = 0; i < numbers.size(); i++) {
      Rational weight = inside(weights.get(i), s);
      sum = sum.plus(inside(numbers.get(i), Rational.ONE.minus(s)).times(weight));
      total = total.plus(weight);
    }
    Assume.that(!total.isZero());
    assertThat(Interval.mean(numbers, weights).orElseThrow().contains(sum.dividedBy(total)))
        .isTrue();
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void printedNumbersRoundBack(@ForAll("printed") Rational number, @ForAll("parts") Rational s) {
    Interval interval = Interval.printed(number, 2);
    Rational x = inside(interval, s);
    Assume.that(!x.equals(interval.high()) && !x.equals(interval.low()));
    assertThat(Rational.of(x.rounded(2, RoundingMode.HALF_UP))).isEqualTo(number);
  }

  /** The least and the greatest mean with every number and weight at one of its ends. */
  private static Optional<Interval> search(List<Interval> numbers, List<Interval> weights) {
    List<Rational> means = new ArrayList<>();
    int ends = numbers.size() * 2;
    for (int choice = 0; choice < 1 << ends; choice++) {
      Rational sum = Rational.ZERO;
      Rational total = Rational.ZERO;
      for (int i = 0; i < numbers.size(); i++) {
        Rational number = end(numbers.get(i), choice >> (2 * i));
        Rational weight = end(weights.get(i), choice >> (2 * i + 1));
        sum = sum.plus(number.times(weight));
        total = total.plus(weight);
      }
      if (!total.isZero()) {
        means.add(sum.dividedBy(total));
      }
    }
    return means.stream()
        .reduce(Rational::min)
        .map(least -> new Interval(least, means.stream().reduce(Rational::max).orElseThrow()));
  }

  private static Rational end(Interval interval, int choice) {
    return (choice & 1) == 0 ? interval.low() : interval.high();
  }

  private static Rational inside(Interval interval, Rational part) {
    return interval.low().plus(interval.high().minus(interval.low()).times(part));
  }

  @Provide
  Arbitrary<Interval> intervals() {
    return between(-50);
  }

  @Provide
  Arbitrary<Interval> amounts() {
    return between(0);
  }

  @Provide
  Arbitrary<Rational> parts() {
    return Arbitraries.integers()
        .between(0, 12)
        .map(twelfths -> Rational.of(twelfths).dividedBy(Rational.of(12)));
  }

  @Provide
  Arbitrary<Rational> printed() {
    return Arbitraries.integers()
        .between(-500, 500)
        .map(hundredths -> Rational.of(hundredths).dividedBy(Rational.of(100)));
  }

  @Provide
  Arbitrary<List<List<Interval>>> weighted() {
    return Arbitraries.integers()
        .between(1, 4)
        .flatMap(
            size ->
                Combinators.combine(intervals().list().ofSize(size), amounts().list().ofSize(size))
                    .as(List::of));
  }

  private static Arbitrary<Interval> between(int least) {
    Arbitrary<Rational> ends =
        Arbitraries.integers()
            .between(least, 50)
            .map(thirds -> Rational.of(thirds).dividedBy(Rational.of(3)));
    return Combinators.combine(ends, ends).as((a, b) -> new Interval(a.min(b), a.max(b)));
  }
}
