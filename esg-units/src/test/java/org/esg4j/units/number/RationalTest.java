package org.esg4j.units.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.Serial;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import org.esg4j.units.testkit.Fraction;
import org.esg4j.units.testkit.Laws;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RationalTest {

  @ParameterizedTest
  @CsvSource({
    "100, 10, 10",
    "1410.88, 2, 705.44",
    "1, 8, 0.125",
    "1, 20, 0.05",
    "1, 40, 0.025",
    "10, 4, 2.5",
    "3, 6, 0.5",
    "1, 3, 1/3",
    "-1, 3, -1/3",
    "1, -3, -1/3",
    "-2, -4, 0.5",
    "1.0, 3, 1/3",
    "1, 0.3, 10/3",
    "0.00, 7, 0",
    "1.20, 0.4, 3.0",
    "12, 4E-2, 300",
    "1, 30, 1/30",
    "1, 1024, 0.0009765625",
    "1, 1953125, 5.12E-7",
    "7, 7000, 0.001"
  })
  void quotientsAreDecimalsWhereTheyCan(String a, String b, String expected) {
    Rational quotient = Rational.of(a).dividedBy(Rational.of(b));
    assertThat(quotient).isEqualTo(Rational.parse(expected));
    assertThat(quotient).hasToString(Rational.parse(expected).toString());
  }

  @ParameterizedTest
  @CsvSource({"5/18, 5/18", "10/36, 5/18", "1.5/4.5, 1/3", "3/-9, -1/3", "1E-1/0.3, 1/3", "6/3, 2"})
  void readsFractionsOfDecimals(String text, String expected) {
    assertThat(Rational.parse(text)).hasToString(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "1/", "/3", "1/2/3", "1 / 3", "0x10", "1,5", "NaN", "1e", "--1"})
  void refusesWhatIsNoNumber(String text) {
    assertThatExceptionOfType(NumberFormatException.class)
        .isThrownBy(() -> Rational.parse(text))
        .withMessage("not a decimal number: '" + text + "'");
  }

  @Test
  void longTextIsCutInMessages() {
    assertThatExceptionOfType(NumberFormatException.class)
        .isThrownBy(() -> Rational.of("x".repeat(41)))
        .withMessage("not a decimal number: '" + "x".repeat(40) + "...'")
        .withCauseInstanceOf(NumberFormatException.class);
    assertThatExceptionOfType(NumberFormatException.class)
        .isThrownBy(() -> Rational.of("y".repeat(40)))
        .withMessage("not a decimal number: '" + "y".repeat(40) + "'");
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Rational.of("9".repeat(19_000)).dividedBy(Rational.ZERO))
        .withMessage("division of " + "9".repeat(40) + "... by zero");
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Rational.parse("1/3").toBigDecimal())
        .withMessage("1/3 has no finite decimal: round it, or ask for a precision");
  }

  @Test
  void textIsReadUpToItsLimit() {
    String longest = "0".repeat(Rational.MAX_TEXT - 1);
    assertThat(Rational.of(longest + "5")).isEqualTo(Rational.of(5));
    assertThatExceptionOfType(NumberFormatException.class)
        .isThrownBy(() -> Rational.of(longest + "05"))
        .withMessage("number text of 65537 characters; at most 65536 are read");
    assertThatExceptionOfType(NumberFormatException.class)
        .isThrownBy(() -> Rational.parse("1/3" + " ".repeat(Rational.MAX_TEXT)))
        .withMessageContaining("at most 65536");
  }

  @Test
  void theExponentHasLimits() {
    for (String text : new String[] {"1E10000", "1E-10000", "-9.9E10000"}) {
      Rational number = Rational.of(text);
      Laws.areEqual(Rational.parse(number.toString()), number);
      assertThat(Rational.ONE.dividedBy(Rational.ONE.dividedBy(number))).isEqualTo(number);
    }
    for (String text : new String[] {"1E10001", "1E-10001", "1E+999999999", "1E-2147483647"}) {
      assertThatExceptionOfType(ArithmeticException.class)
          .isThrownBy(() -> Rational.of(text))
          .withMessage(
              "number out of range: at most 65536 bits and an exponent within 10000 are allowed");
    }
    assertThat(Rational.of("1E10000").compareTo(Rational.of("1E-10000"))).isPositive();
    assertThat(Rational.of("-1E10000").compareTo(Rational.of("1E-10000"))).isNegative();
    assertThat(Rational.of("1E10000")).isNotEqualTo(Rational.of("1E9999"));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(
            () -> Rational.of("1E10000").times(Rational.of("10E0")).times(Rational.of("1E1")));
  }

  @Test
  void theBitsOfNumeratorAndDenominatorHaveLimitsAsTheyAreWritten() {
    BigInteger largest = BigInteger.ONE.shiftLeft(Rational.MAX_BITS).subtract(BigInteger.ONE);
    Rational number = Rational.ofFraction(largest, BigInteger.ONE);
    Laws.areEqual(Rational.parse(number.toString()), number);
    Laws.areEqual(Rational.parse(number.negated().toString()), number.negated());
    BigInteger odd = BigInteger.ONE.shiftLeft(Rational.MAX_BITS - 1).subtract(BigInteger.ONE);
    Rational inverse = Rational.ofFraction(BigInteger.TWO, odd);
    Laws.areEqual(Rational.parse(inverse.toString()), inverse);
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> number.plus(Rational.ONE));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Rational.ofFraction(BigInteger.ONE.shiftLeft(70_000), BigInteger.ONE));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> inverse.times(Rational.parse("1/7")));
    // 2^65000 x 10^200 has more bits than its digits alone.
    BigDecimal hidden = new BigDecimal(BigInteger.ONE.shiftLeft(65_000), -200);
    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Rational.of(hidden));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> inverse.times(Rational.of("1E-9")));
  }

  @Test
  void noNumberWithinTheLimitsTakesLong() {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          BigInteger fives = BigInteger.valueOf(5).pow(9_000);
          Rational a = Rational.ofFraction(BigInteger.ONE, fives.multiply(BigInteger.valueOf(3)));
          Rational b = Rational.ofFraction(fives.add(BigInteger.ONE), fives.add(BigInteger.TWO));
          assertThat(a.plus(b).minus(b)).isEqualTo(a);
          assertThat(a.times(b).dividedBy(b)).isEqualTo(a);
          assertThat(a.compareTo(b)).isNegative();
          Laws.areEqual(Rational.parse(b.toString()), b);
          Fraction plain = new Fraction(BigInteger.ONE, fives.multiply(BigInteger.valueOf(3)));
          assertThat(a.denominator()).isEqualTo(plain.denominator());
        });
  }

  @Test
  void precisionHasALimit() {
    Rational third = Rational.parse("1/3");
    assertThat(third.toDecimal(new MathContext(Rational.MAX_SCALE)).precision()).isEqualTo(10_000);
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> third.toDecimal(new MathContext(Rational.MAX_SCALE + 1)))
        .withMessage("precision out of range: 10001 is above 10000");
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> third.toDecimal(MathContext.UNLIMITED));
    assertThat(Rational.of("1.50").toDecimal(MathContext.UNLIMITED))
        .isEqualTo(new BigDecimal("1.50"));
  }

  @Test
  void roundingHasALimit() {
    Rational number = Rational.of("15");
    assertThat(number.rounded(Rational.MAX_SCALE, RoundingMode.DOWN).scale()).isEqualTo(10_000);
    assertThat(number.rounded(-Rational.MAX_SCALE, RoundingMode.DOWN)).isZero();
    for (int decimals : new int[] {10_001, -10_001, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
      assertThatExceptionOfType(ArithmeticException.class)
          .isThrownBy(() -> number.rounded(decimals, RoundingMode.DOWN))
          .withMessage("decimals out of range: " + decimals + " is not within 10000");
    }
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> number.rounded(-1, RoundingMode.UNNECESSARY));
  }

  @Test
  void subclassesOfTheJdksNumbersAreCopied() {
    Rational number = Rational.of(new LyingDecimal());
    assertThat(number.toBigDecimal().getClass()).isEqualTo(BigDecimal.class);
    assertThat(number).isEqualTo(Rational.of("1.5"));
    Rational fraction = Rational.ofFraction(new LyingInteger("7"), new LyingInteger("3"));
    assertThat(fraction).hasToString("7/3");
    assertThat(fraction.numerator().getClass()).isEqualTo(BigInteger.class);
    assertThat(fraction.denominator().getClass()).isEqualTo(BigInteger.class);
    BigDecimal hidden = new BigDecimal(new LyingInteger("15"), 1);
    assertThat(Rational.of(hidden).plus(Rational.ONE)).hasToString("2.5");
  }

  private static final class LyingDecimal extends BigDecimal {
    @Serial private static final long serialVersionUID = 1L;

    LyingDecimal() {
      super("1.5");
    }

    @Override
    public BigDecimal add(BigDecimal augend) {
      return BigDecimal.TEN;
    }
  }

  private static final class LyingInteger extends BigInteger {
    @Serial private static final long serialVersionUID = 1L;

    LyingInteger(String text) {
      super(text);
    }

    @Override
    public BigInteger multiply(BigInteger other) {
      return BigInteger.ZERO;
    }
  }
}
