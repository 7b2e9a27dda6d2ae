package org.esg4j.units.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.esg4j.units.testkit.Laws;
import org.esg4j.units.testkit.ValuesDomain;
import org.junit.jupiter.api.Test;

@Domain(ValuesDomain.class)
@Domain(DomainContext.Global.class)
class RationalSumTest {

  @Property(tries = 300)
  void aSumHasNoOrderAndNoPartition(
      @ForAll @Size(max = 12) List<Rational> numbers, @ForAll @IntRange(max = 12) int cut) {
    Rational expected = numbers.stream().reduce(Rational.ZERO, Rational::plus);
    Laws.areEqual(Rational.sum(numbers), expected);

    List<Rational> turned = numbers.subList(0, numbers.size());
    Collections.reverse(turned);
    int middle = Math.min(cut, turned.size());
    RationalSum left = sumOf(turned.subList(0, middle));
    RationalSum right = Laws.throughAStream(sumOf(turned.subList(middle, turned.size())));
    right.merge(left);
    Laws.areEqual(right.total(), expected);
    assertThat(right.total()).hasToString(Rational.sum(numbers).toString());
    assertThat(left.total()).isEqualTo(Rational.sum(turned.subList(0, middle)));
  }

  private static RationalSum sumOf(List<Rational> numbers) {
    RationalSum sum = new RationalSum();
    numbers.forEach(sum::add);
    return sum;
  }

  @Test
  void theSumOfNothingIsZero() {
    assertThat(Rational.sum(List.of())).isEqualTo(Rational.ZERO);
    assertThat(Laws.throughAStream(new RationalSum()).total()).isEqualTo(Rational.ZERO);
  }

  @Test
  void aSumMergedWithItselfIsDoubled() {
    RationalSum sum = sumOf(List.of(Rational.parse("1/3"), Rational.of(5)));
    sum.merge(sum);
    assertThat(sum.total()).isEqualTo(Rational.parse("32/3"));
  }

  @Test
  void theDecimalsOfASumAreThoseOfItsLongestPart() {
    assertThat(Rational.sum(List.of(Rational.of("1.50"), Rational.of("-1.5"), Rational.of(7))))
        .hasToString("7.00");
  }

  @Test
  void whatLiesBetweenMayBeOutOfRange() {
    Rational large = Rational.of("1E10000");
    Rational small = Rational.of("1E-10000");
    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> large.plus(small));
    RationalSum sum = sumOf(List.of(large, small));
    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(sum::total);
    RationalSum copy = Laws.throughAStream(sum);
    copy.add(large.negated());
    assertThat(copy.total()).isEqualTo(small);
  }

  @Test
  void thousandsOfFractionsAreAddedInReasonableTime() {
    RationalSum sum = new RationalSum();
    Rational expected = Rational.ZERO;
    for (int i = 1; i <= 3_000; i++) {
      Rational share = Rational.of(1).dividedBy(Rational.of(3L + i % 97));
      sum.add(share);
      expected = expected.plus(share);
    }
    assertThat(sum.total()).isEqualTo(expected);
  }

  @Test
  void nullIsRefusedByName() {
    RationalSum sum = new RationalSum();
    assertThatNullPointerException().isThrownBy(() -> sum.add(null)).withMessage("number");
    assertThatNullPointerException().isThrownBy(() -> sum.merge(null)).withMessage("other");
    assertThatNullPointerException().isThrownBy(() -> Rational.sum(null)).withMessage("numbers");
  }
}
