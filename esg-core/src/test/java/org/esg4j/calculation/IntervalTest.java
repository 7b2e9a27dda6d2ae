package org.esg4j.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.RoundingMode;
import java.util.List;
import org.esg4j.Copies;
import org.esg4j.units.number.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {

  private static Interval of(String low, String high) {
    return new Interval(Rational.parse(low), Rational.parse(high));
  }

  @ParameterizedTest
  @CsvSource({
    "0.40, 2, 0.395, 0.405",
    "1326.30, 2, 1326.295, 1326.305",
    "3, 0, 2.5, 3.5",
    "1310000, -4, 1305000, 1315000",
    "-0.5, 1, -0.55, -0.45",
    "0, 0, -0.5, 0.5"
  })
  void aPrintedNumberStandsForThoseThatRoundToIt(
      String number, int decimals, String low, String high) {
    assertThat(Interval.printed(Rational.of(number), decimals)).isEqualTo(of(low, high));
  }

  @Test
  void endsAreInOrder() {
    assertThatIllegalArgumentException().isThrownBy(() -> of("2", "1")).withMessage("2 is above 1");
    assertThat(Interval.point(Rational.ONE).isPoint()).isTrue();
    assertThat(of("1", "2").isPoint()).isFalse();
    assertThat(of("0.395", "0.405")).hasToString("[0.395, 0.405]");
    assertThat(Copies.serialized(of("1/3", "2"))).isEqualTo(of("1/3", "2"));
  }

  @Test
  void endsBelong() {
    Interval interval = of("1", "2");
    assertThat(interval.contains(Rational.ONE)).isTrue();
    assertThat(interval.contains(Rational.of(2))).isTrue();
    assertThat(interval.contains(Rational.of("2.001"))).isFalse();
    assertThat(interval.contains(Rational.of("0.999"))).isFalse();
    assertThat(interval.meets(of("2", "3"))).isTrue();
    assertThat(of("2", "3").meets(interval)).isTrue();
    assertThat(interval.meets(of("2.001", "3"))).isFalse();
    assertThat(of("2.001", "3").meets(interval)).isFalse();
    assertThat(interval.intersection(of("1.5", "3"))).contains(of("1.5", "2"));
    assertThat(interval.intersection(of("2", "3"))).contains(of("2", "2"));
    assertThat(interval.intersection(of("3", "4"))).isEmpty();
  }

  @Test
  void wholeNumbersAreThoseInside() {
    assertThat(of("1936.5", "1937.5").wholeNumbers()).contains(of("1937", "1937"));
    assertThat(of("1", "3").wholeNumbers()).contains(of("1", "3"));
    assertThat(of("-1.5", "1.5").wholeNumbers()).contains(of("-1", "1"));
    assertThat(of("1.2", "1.8").wholeNumbers()).isEmpty();
  }

  @Test
  void arithmeticTakesTheOuterCorners() {
    assertThat(of("1", "2").plus(of("10", "20"))).isEqualTo(of("11", "22"));
    assertThat(of("1", "2").minus(of("10", "20"))).isEqualTo(of("-19", "-8"));
    assertThat(of("-1", "2").times(of("-3", "5"))).isEqualTo(of("-6", "10"));
    assertThat(of("-2", "-1").times(of("3", "5"))).isEqualTo(of("-10", "-3"));
    assertThat(of("1", "2").dividedBy(of("4", "5"))).contains(of("1/5", "1/2"));
    assertThat(of("-1", "2").dividedBy(of("-5", "-4"))).contains(of("-1/2", "1/4"));
    assertThat(of("1", "2").dividedBy(of("0", "5"))).isEmpty();
    assertThat(of("1", "2").dividedBy(of("-5", "0"))).isEmpty();
    assertThat(of("1", "2").dividedBy(of("-1", "1"))).isEmpty();
  }

  @Test
  void aShareGrowsWithThePartAndFallsWithTheRest() {
    assertThat(of("1", "2").shareWith(of("3", "4"))).contains(of("1/5", "2/5"));
    assertThat(of("0", "2").shareWith(of("0", "4"))).contains(of("0", "1"));
    assertThat(of("0", "2").shareWith(of("0", "0"))).contains(of("1", "1"));
    assertThat(of("1", "2").shareWith(of("0", "0"))).contains(of("1", "1"));
    assertThat(of("0", "0").shareWith(of("0", "4"))).contains(of("0", "0"));
    assertThat(of("0", "0").shareWith(of("1", "4"))).contains(of("0", "0"));
    assertThat(of("0", "0").shareWith(of("0", "0"))).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> of("-1", "2").shareWith(of("0", "1")));
    assertThatIllegalArgumentException().isThrownBy(() -> of("1", "2").shareWith(of("-1", "1")));
  }

  @Test
  void aWeightedMeanIsMuchNarrowerThanItsParts() {
    // Training spend per head of 32, 286 and 1,619 people, as OneConnect prints it: exact weights.
    List<Interval> spend =
        List.of(
            Interval.printed(Rational.of("14002.95"), 2),
            Interval.printed(Rational.of("3659.20"), 2),
            Interval.printed(Rational.of("2909.20"), 2));
    List<Interval> people = List.of(of("32", "32"), of("286", "286"), of("1619", "1619"));
    Interval mean = Interval.mean(spend, people).orElseThrow();
    // (14,002.95 x 32 + 3,659.20 x 286 + 2,909.20 x 1,619) / 1,937 = 6,204,620.40 / 1,937.
    Rational middle = Rational.parse("6204620.40/1937");
    Rational half = Rational.of("0.005");
    assertThat(mean).isEqualTo(new Interval(middle.minus(half), middle.plus(half)));
  }

  @Test
  void aWeightedMeanNeedsAWeight() {
    List<Interval> numbers = List.of(of("1", "2"), of("5", "6"));
    assertThat(Interval.mean(numbers, List.of(of("0", "0"), of("0", "0")))).isEmpty();
    assertThat(Interval.mean(numbers, List.of(of("0", "0"), of("0", "3")))).contains(of("5", "6"));
    assertThat(Interval.mean(numbers, List.of(of("0", "3"), of("0", "3")))).contains(of("1", "6"));
    assertThat(Interval.mean(List.of(), List.of())).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Interval.mean(numbers, List.of(of("1", "2"))))
        .withMessage("2 numbers, 1 weights");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Interval.mean(numbers, List.of(of("1", "2"), of("-1", "2"))));
  }

  @Test
  void roundingMovesTheEnds() {
    assertThat(of("0.123", "0.456").rounded(1, RoundingMode.HALF_UP)).isEqualTo(of("0.1", "0.5"));
  }
}
