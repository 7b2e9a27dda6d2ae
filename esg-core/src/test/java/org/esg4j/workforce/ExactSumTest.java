package org.esg4j.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.esg4j.units.number.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A running sum is the exact sum, also where its digits leave a long. */
class ExactSumTest {

  /** Short decimals, those at the edge of a long, long ones, and fractions. */
  @Provide
  Arbitrary<Rational> numbers() {
    Arbitrary<Rational> decimals =
        Combinators.combine(
                Arbitraries.longs().edgeCases(edges -> edges.add(Long.MAX_VALUE, Long.MIN_VALUE)),
                Arbitraries.integers().between(0, 12))
            .as((digits, scale) -> Rational.of(BigDecimal.valueOf(digits, scale)));
    Arbitrary<Rational> fractions =
        Combinators.combine(
                Arbitraries.integers().between(-1_000, 1_000),
                Arbitraries.integers().between(1, 60))
            .as((n, d) -> Rational.ofFraction(BigInteger.valueOf(n), BigInteger.valueOf(d)));
    return Arbitraries.oneOf(decimals, fractions);
  }

  private static ExactSum sum(List<Rational> numbers) {
    ExactSum sum = new ExactSum();
    numbers.forEach(number -> sum.add(new Amount(number)));
    return sum;
  }

  @Property(tries = 300)
  void theTotalIsThatOfTheNumbers(@ForAll List<@net.jqwik.api.From("numbers") Rational> numbers) {
    assertThat(sum(numbers).total()).isEqualTo(Rational.sum(numbers));
  }

  @Property(tries = 200)
  void mergingIsAdding(
      @ForAll List<@net.jqwik.api.From("numbers") Rational> some,
      @ForAll List<@net.jqwik.api.From("numbers") Rational> others) {
    ExactSum merged = sum(some);
    merged.merge(sum(others));
    assertThat(merged.total()).isEqualTo(Rational.sum(some).plus(Rational.sum(others)));
  }

  @Property(tries = 200)
  void subtractingIsAddingTheOpposite(
      @ForAll List<@net.jqwik.api.From("numbers") Rational> numbers) {
    ExactSum sum = sum(numbers);
    numbers.forEach(number -> sum.subtract(new Amount(number)));
    assertThat(sum.total()).isEqualTo(Rational.ZERO);
  }

  /** Each would overflow a long, on one side or the other, alone or once brought to one scale. */
  @ParameterizedTest
  @CsvSource({
    "9223372036854775807, 1, 9223372036854775808",
    "-9223372036854775808, -1, -9223372036854775809",
    "9223372036854775807, -1, 9223372036854775806",
    "922337203685477580, 0.1, 922337203685477580.1",
    "922337203685477581, 0.1, 922337203685477581.1",
    "-922337203685477581, -0.1, -922337203685477581.1",
    "9223372036.854775807, 0.000000001, 9223372036.854775808",
    "0.5, 9223372036854775807, 9223372036854775807.5",
    "0.0000000001, 1, 1.0000000001"
  })
  void nothingOverflows(String one, String other, String expected) {
    assertThat(sum(List.of(Rational.of(one), Rational.of(other))).total())
        .isEqualTo(Rational.of(expected));
    assertThat(sum(List.of(Rational.of(other), Rational.of(one))).total())
        .isEqualTo(Rational.of(expected));
  }

  @Test
  void onesAreCounted() {
    ExactSum sum = sum(List.of(Rational.of("0.25")));
    sum.addOne();
    sum.addOne();
    assertThat(sum.total()).isEqualTo(Rational.of("2.25"));
    assertThat(new ExactSum().total()).isEqualTo(Rational.ZERO);
  }

  @Test
  void theSmallestLongIsSubtractedToo() {
    ExactSum sum = new ExactSum();
    sum.subtract(new Amount(Rational.of(Long.MIN_VALUE)));
    assertThat(sum.total()).isEqualTo(Rational.of("9223372036854775808"));
  }

  @Test
  void mergingLeavesTheOtherAsItIs() {
    ExactSum other = sum(List.of(Rational.parse("1/3")));
    ExactSum sum = new ExactSum();
    sum.merge(other);
    sum.add(Amount.ONE);
    sum.merge(other);
    assertThat(sum.total()).isEqualTo(Rational.parse("5/3"));
    assertThat(other.total()).isEqualTo(Rational.parse("1/3"));
  }

  /** What fits a long is told by its digits: nine decimals at most, none below the point. */
  @ParameterizedTest
  @CsvSource({
    "0.123456789, true, 9, 123456789",
    "0.1234567891, false, 0, 0",
    "9223372036854775807, true, 0, 9223372036854775807",
    "9223372036854775808, false, 0, 0",
    "-9223372036854775808, true, 0, -9223372036854775808",
    "1/3, false, 0, 0",
    "0, true, 0, 0"
  })
  void anAmountKnowsWhetherItsDigitsFit(String number, boolean small, int scale, long unscaled) {
    Amount amount = new Amount(Rational.parse(number));
    assertThat(amount.small).isEqualTo(small);
    assertThat(amount.scale).isEqualTo(scale);
    assertThat(amount.unscaled).isEqualTo(unscaled);
    assertThat(amount.exact).isEqualTo(Rational.parse(number));
  }

  @ParameterizedTest
  @CsvSource({
    "0, false, false",
    "0.1, true, false",
    "-0.1, false, true",
    "1/3, true, false",
    "-1/3, false, true"
  })
  void anAmountHasASign(String number, boolean positive, boolean negative) {
    Amount amount = new Amount(Rational.parse(number));
    assertThat(amount.isPositive()).isEqualTo(positive);
    assertThat(amount.isNegative()).isEqualTo(negative);
  }

  @Test
  void smallCountsAreShared() {
    assertThat(Amount.of(0)).isSameAs(Amount.ZERO);
    assertThat(Amount.of(1)).isSameAs(Amount.ONE);
    assertThat(Amount.of(2).exact).isEqualTo(Rational.of(2));
  }
}
