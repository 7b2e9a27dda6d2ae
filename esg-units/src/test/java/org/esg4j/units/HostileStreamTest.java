package org.esg4j.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.esg4j.units.Units.MEGAWATT_HOUR;

import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.esg4j.units.kind.Energy;
import org.esg4j.units.kind.Kind;
import org.esg4j.units.number.Rational;
import org.esg4j.units.number.RationalSum;
import org.esg4j.units.testkit.ForgedStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Streams cannot bring in what the factories refuse. */
class HostileStreamTest {
  private static final Rational ONE = Rational.ONE;

  private record Nothing() implements Serializable {}

  private record OfNumber(Object number) implements Serializable {}

  private record OfQuantity(Object number, Object unit) implements Serializable {}

  private record OfRate(Object number, Object numerator, Object denominator)
      implements Serializable {}

  private record OfUnit(Object kind, Object qualifier, Object symbol, Object size)
      implements Serializable {}

  private record OfRateUnit(Object numerator, Object denominator) implements Serializable {}

  private record OfRationalSum(Object divisors, Object dividends) implements Serializable {}

  private record OfQuantitySum(Object unit, long unscaled, int scale, Object rest)
      implements Serializable {}

  private static final class QuantityFields implements Serializable {
    @Serial private static final long serialVersionUID = 1L;
    long unscaled = 5;
    int scale;
    Object wide;
    Object unit = MEGAWATT_HOUR;
  }

  private static void isRefused(Class<?> claimed, Serializable content) {
    assertThatExceptionOfType(InvalidObjectException.class)
        .isThrownBy(() -> ForgedStream.read(claimed, content));
  }

  private static void formIsRefused(Class<?> type, Serializable content) {
    isRefused(ForgedStream.formOf(type), content);
  }

  @Test
  void theForgeryItselfWorks() throws IOException {
    assertThat(
            ForgedStream.read(
                ForgedStream.formOf(Quantity.class), new OfQuantity(ONE, MEGAWATT_HOUR)))
        .isEqualTo(MEGAWATT_HOUR.of(1));
    assertThat(
            ForgedStream.read(
                ForgedStream.formOf(Unit.class), new OfUnit(Energy.class, "", "mine", ONE)))
        .isEqualTo(Unit.base(Energy.class, "mine"));
    QuantitySum<?> sum =
        (QuantitySum<?>)
            ForgedStream.read(
                ForgedStream.formOf(QuantitySum.class),
                new OfQuantitySum(MEGAWATT_HOUR, 5, 256, new RationalSum()));
    assertThat(sum.total()).isEqualTo(MEGAWATT_HOUR.of(5, 256));
  }

  @Test
  void valuesDoNotComeByTheirFields() {
    isRefused(Quantity.class, new QuantityFields());
    for (Class<?> type :
        List.of(Rate.class, Unit.class, Rational.class, RationalSum.class, QuantitySum.class)) {
      assertThatExceptionOfType(InvalidObjectException.class)
          .isThrownBy(() -> ForgedStream.read(type, allFieldsOf(type)))
          .withMessageContaining(type.getSimpleName());
    }
  }

  /** Fields of the same names and primitive types as those of the library's classes. */
  private static Serializable allFieldsOf(Class<?> type) {
    record OfRateFields(long unscaled, int scale, Object wide, Object numerator, Object denominator)
        implements Serializable {}
    record OfUnitFields(
        Object kind,
        Object qualifier,
        Object symbol,
        long numerator,
        long denominator,
        int exponent,
        int baseHash,
        long sizeResidue)
        implements Serializable {}
    record OfRationalFields(Object dividend, Object divisor) implements Serializable {}
    if (type == Rate.class) {
      return new OfRateFields(1, 0, null, MEGAWATT_HOUR, MEGAWATT_HOUR);
    }
    if (type == Unit.class) {
      return new OfUnitFields(Energy.class, "", "x", 0, 0, 0, 0, 0);
    }
    if (type == Rational.class) {
      return new OfRationalFields(BigDecimal.ONE, BigInteger.ZERO);
    }
    return type == QuantitySum.class
        ? new OfQuantitySum(MEGAWATT_HOUR, 1, 0, new RationalSum())
        : new Nothing();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "five", "1E10001", "1/0", "1/3/5", "NaN"})
  void numbersAreRead(String text) {
    formIsRefused(Rational.class, new OfNumber(text));
  }

  @Test
  void longNumbersAreNotRead() {
    formIsRefused(Rational.class, new OfNumber("9".repeat(70_000)));
  }

  @Test
  void quantitiesAndRatesAreWhole() {
    formIsRefused(Quantity.class, new OfQuantity(null, MEGAWATT_HOUR));
    formIsRefused(Quantity.class, new OfQuantity(ONE, null));
    formIsRefused(Rate.class, new OfRate(null, MEGAWATT_HOUR, MEGAWATT_HOUR));
    formIsRefused(Rate.class, new OfRate(ONE, null, MEGAWATT_HOUR));
    formIsRefused(Rate.class, new OfRate(ONE, MEGAWATT_HOUR, null));
    isRefused(RateUnit.class, new OfRateUnit(null, MEGAWATT_HOUR));
    isRefused(RateUnit.class, new OfRateUnit(MEGAWATT_HOUR, null));
  }

  @Test
  void unitsAreWhatTheirFactoriesMake() {
    formIsRefused(Unit.class, new OfUnit(null, "", "x", ONE));
    formIsRefused(Unit.class, new OfUnit(Energy.class, null, "x", ONE));
    formIsRefused(Unit.class, new OfUnit(Energy.class, "", null, ONE));
    formIsRefused(Unit.class, new OfUnit(Energy.class, "", "x", null));
    formIsRefused(Unit.class, new OfUnit(String.class, "", "x", ONE));
    formIsRefused(Unit.class, new OfUnit(Kind.class, "", "x", ONE));
    formIsRefused(Unit.class, new OfUnit(Energy.class, "", "", ONE));
    formIsRefused(Unit.class, new OfUnit(Energy.class, "", "a/b", ONE));
    for (String size : List.of("0", "-1", "1E1001", "1E-10000", "1/2305843009213693951")) {
      formIsRefused(Unit.class, new OfUnit(Energy.class, "", "x", Rational.parse(size)));
    }
  }

  @Test
  void partsOfSumsAreInRange() throws IOException {
    List<BigInteger> three = List.of(BigInteger.valueOf(3));
    assertThat(
            ForgedStream.read(
                ForgedStream.formOf(RationalSum.class),
                new OfRationalSum(three, List.of(BigDecimal.ONE))))
        .isInstanceOfSatisfying(
            RationalSum.class, sum -> assertThat(sum.total()).isEqualTo(Rational.parse("1/3")));
    for (BigInteger divisor :
        Arrays.asList(
            BigInteger.ZERO,
            BigInteger.valueOf(-3),
            BigInteger.valueOf(6),
            BigInteger.valueOf(15),
            BigInteger.ONE.shiftLeft(Rational.MAX_BITS + 1).add(BigInteger.ONE),
            null)) {
      formIsRefused(
          RationalSum.class,
          new OfRationalSum(
              new ArrayList<>(Collections.singletonList(divisor)), List.of(BigDecimal.ONE)));
    }
    for (BigDecimal dividend :
        Arrays.asList(
            new BigDecimal("1E10001"),
            new BigDecimal("1E-10001"),
            new BigDecimal(BigInteger.ONE.shiftLeft(4 * Rational.MAX_BITS)),
            null)) {
      formIsRefused(
          RationalSum.class,
          new OfRationalSum(three, new ArrayList<>(Collections.singletonList(dividend))));
    }
    formIsRefused(RationalSum.class, new OfRationalSum(three, List.of()));
    formIsRefused(RationalSum.class, new OfRationalSum(null, List.of()));
    formIsRefused(RationalSum.class, new OfRationalSum(List.of("3"), List.of(BigDecimal.ONE)));
  }

  @Test
  void sumsAreWhole() {
    RationalSum rest = new RationalSum();
    formIsRefused(QuantitySum.class, new OfQuantitySum(null, 1, 0, rest));
    formIsRefused(QuantitySum.class, new OfQuantitySum(MEGAWATT_HOUR, 1, 0, null));
    formIsRefused(QuantitySum.class, new OfQuantitySum(MEGAWATT_HOUR, 1, 257, rest));
    formIsRefused(QuantitySum.class, new OfQuantitySum(MEGAWATT_HOUR, 1, -257, rest));
  }
}
