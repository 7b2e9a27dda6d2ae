package org.esg4j.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.esg4j.units.Units.CUBIC_METRE;
import static org.esg4j.units.Units.JOULE;
import static org.esg4j.units.Units.KILOWATT_HOUR;
import static org.esg4j.units.Units.MEGAWATT_HOUR;
import static org.esg4j.units.Units.PERSON;
import static org.esg4j.units.Units.TONNE_CO2E;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.esg4j.units.kind.Energy;
import org.esg4j.units.kind.Kind;
import org.esg4j.units.kind.Mass;
import org.esg4j.units.kind.Money;
import org.esg4j.units.number.Rational;
import org.esg4j.units.testkit.AllUnits;
import org.esg4j.units.testkit.Laws;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {
  private interface SteelOutput extends Kind {}

  private interface Generic<T> extends Kind {}

  private static final class NoInterface implements Kind {}

  @Test
  void aProgramMakesItsOwnKindAndUnits() {
    Unit<SteelOutput> tonne = Unit.base(SteelOutput.class, "t steel");
    Unit<SteelOutput> coil = tonne.scaled("coil", "22.5");
    Quantity<SteelOutput> output = coil.of(4).plus(tonne.of("0.5"));
    assertThat(output).isEqualTo(tonne.of("90.5")).hasToString("181/45 coil");
    assertThat(output.in(tonne).rounded(1)).hasToString("90.5 t steel");
    assertThat(TONNE_CO2E.of(181).per(output)).isEqualTo(TONNE_CO2E.per(tonne).of(2));
  }

  @ParameterizedTest
  @ValueSource(classes = {Kind.class, Generic.class, NoInterface.class, List.class, String.class})
  @SuppressWarnings({"unchecked", "rawtypes"}) // as a caller with raw types
  void aKindIsAPlainInterface(Class<?> noKind) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Unit.base((Class) noKind, "x"))
        .withMessage(noKind.getName() + " is no kind: declare a plain interface that extends Kind");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", " x", "x ", "a/b", "m\u00b2", "x\n", "\u007f", "\t"})
  void aSymbolIsPrintableAscii(String symbol) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Unit.base(Energy.class, symbol))
        .withMessage(
            "a unit symbol has 1 to 64 printable ASCII characters, no slash and no blank at either"
                + " end");
    assertThatIllegalArgumentException().isThrownBy(() -> JOULE.scaled(symbol, "2"));
  }

  @Test
  void aSymbolHasAtMost64Characters() {
    assertThat(JOULE.scaled("x".repeat(64), "2").symbol()).hasSize(64);
    assertThatIllegalArgumentException().isThrownBy(() -> JOULE.scaled("x".repeat(65), "2"));
    assertThat(JOULE.scaled("!~ a", "2").symbol()).isEqualTo("!~ a");
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1, 1, 0",
    "1000, 1, 1, 3",
    "3600, 36, 1, 2",
    "0.45359237, 45359237, 1, -8",
    "1E1000, 1, 1, 1000",
    "1E-1000, 1, 1, -1000",
    "1/3, 1, 3, 0",
    "1/60, 5, 3, -2",
    "2000/3, 2, 3, 3",
    "5/18, 25, 9, -1",
    "9223372036854775807, 9223372036854775807, 1, 0",
    "1/9223372036854775807, 1, 9223372036854775807, 0",
    "0.5, 5, 1, -1",
    "1/1024, 9765625, 1, -10"
  })
  void aSizeIsHeldInLowestTerms(String size, long numerator, long denominator, int exponent) {
    Unit<Energy> unit = scaled(size);
    assertThat(unit.numerator).isEqualTo(numerator);
    assertThat(unit.denominator).isEqualTo(denominator);
    assertThat(unit.exponent).isEqualTo(exponent);
    assertThat(unit.size()).isEqualTo(Rational.parse(size));
    assertThat(unit.of(1)).isEqualTo(JOULE.of(Rational.parse(size)));
    assertThat(unit.of(1)).hasSameHashCodeAs(JOULE.of(Rational.parse(size)));
    Laws.survivesSerialization(unit);
  }

  private static Unit<Energy> scaled(String size) {
    if (!size.contains("/")) {
      return JOULE.scaled("x", size);
    }
    Rational fraction = Rational.parse(size);
    return JOULE.scaled(
        "x", fraction.numerator().longValueExact(), fraction.denominator().longValueExact());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9223372036854775809",
        "1E1001",
        "1E-1001",
        "1E10000",
        "1E-10000",
        "0.9223372036854775809"
      })
  void aSizeHasLimits(String size) {
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> JOULE.scaled("x", size))
        .withMessage(
            "the size of the unit 'x' is out of range: 63 bits above and below the line and an"
                + " exponent within 1000 are allowed");
  }

  @Test
  void aDenominatorHasTheSameLimit() {
    Unit<Energy> third = JOULE.scaled("third", 1, 4_611_686_018_427_387_847L);
    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> third.scaled("x", 1, 3));
  }

  @Test
  void aSizeIsAboveZero() {
    for (String size : new String[] {"0", "-1", "0.000"}) {
      assertThatExceptionOfType(ArithmeticException.class)
          .isThrownBy(() -> JOULE.scaled("x", size))
          .withMessageStartingWith("the size of a unit is above zero");
    }
    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> JOULE.scaled("x", 1, 0));
    assertThat(JOULE.scaled("x", -2, -3).size()).isEqualTo(Rational.parse("2/3"));
  }

  /** A unit of that size would have equal quantities with two hash codes. */
  @Test
  void thePrimeOfTheHashCodesIsNoSize() {
    long prime = (1L << 61) - 1;
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> JOULE.scaled("x", prime, 1))
        .withMessageContaining("2^61 - 1");
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> JOULE.scaled("x", 1, prime));
    assertThat(JOULE.scaled("x", prime - 1, 1).of(1)).hasSameHashCodeAs(JOULE.of(prime - 1));
  }

  @Test
  void unitsAreEqualByTheirParts() {
    Laws.areEqual(AllUnits.copyOf(MEGAWATT_HOUR), MEGAWATT_HOUR);
    assertThat(MEGAWATT_HOUR)
        .isNotEqualTo(KILOWATT_HOUR)
        .isNotEqualTo(JOULE.scaled("mwh", "3.6E9"))
        .isNotEqualTo(JOULE.scaled("MWh", "3.7E9"))
        .isNotEqualTo(JOULE.scaled("MWh", "3.6E8"))
        .isNotEqualTo(JOULE.scaled("MWh", 3_600_000_000L, 7))
        .isNotEqualTo(null)
        .isNotEqualTo(Unit.base(Energy.class, "other", "J").scaled("MWh", "3.6E9"))
        .isNotEqualTo(Unit.base(Mass.class, "J").scaled("MWh", "3.6E9"))
        .isNotEqualTo("MWh");
    assertThat(Units.money("CNY")).isEqualTo(Unit.base(Money.class, "CNY", "CNY"));
  }

  @Test
  void unitsAreSpreadOverHashCodes() {
    Set<Integer> hashes = new HashSet<>();
    AllUnits.constants().forEach(unit -> hashes.add(unit.hashCode()));
    assertThat(hashes).hasSameSizeAs(AllUnits.constants());
    hashes.clear();
    AllUnits.constants().forEach(unit -> hashes.add(unit.of(1).hashCode()));
    AllUnits.constants().forEach(unit -> hashes.add(unit.of(7).hashCode()));
    AllUnits.constants().forEach(unit -> hashes.add(unit.per(PERSON).of(1).hashCode()));
    AllUnits.constants().forEach(unit -> hashes.add(CUBIC_METRE.per(unit).of(1).hashCode()));
    // Not all differ: 1 J for each 1 J is 1 kWh for each 1 kWh.
    assertThat(hashes).hasSizeGreaterThan(3 * AllUnits.constants().size());
  }

  @Test
  void aUnitTellsItsParts() {
    assertThat(MEGAWATT_HOUR.kind()).isEqualTo(Energy.class);
    assertThat(MEGAWATT_HOUR.qualifier()).isEmpty();
    assertThat(MEGAWATT_HOUR.symbol()).isEqualTo("MWh");
    assertThat(MEGAWATT_HOUR).hasToString("MWh");
    assertThat(MEGAWATT_HOUR.size()).isEqualTo(Rational.of(3_600_000_000L));
    assertThat(Units.money("CNY").qualifier()).isEqualTo("CNY");
    RateUnit<?, ?> rate = TONNE_CO2E.per(MEGAWATT_HOUR);
    assertThat(rate).hasToString("tCO2e/MWh");
    assertThat(rate.symbol()).isEqualTo("tCO2e/MWh");
    assertThat(rate.numerator()).isSameAs(TONNE_CO2E);
    assertThat(rate.denominator()).isSameAs(MEGAWATT_HOUR);
  }

  @Test
  void convertibleAreUnitsOfOneKindAndRatesOfSuch() {
    assertThat(MEGAWATT_HOUR.isConvertibleTo(JOULE)).isTrue();
    assertThat(MEGAWATT_HOUR.isConvertibleTo(PERSON)).isFalse();
    assertThat(MEGAWATT_HOUR.isConvertibleTo(MEGAWATT_HOUR.per(PERSON))).isFalse();
    RateUnit<?, ?> rate = TONNE_CO2E.per(MEGAWATT_HOUR);
    assertThat(rate.isConvertibleTo(Units.KILOGRAM_CO2E.per(JOULE))).isTrue();
    assertThat(rate.isConvertibleTo(TONNE_CO2E.per(PERSON))).isFalse();
    assertThat(rate.isConvertibleTo(JOULE.per(MEGAWATT_HOUR))).isFalse();
    assertThat(rate.isConvertibleTo(TONNE_CO2E)).isFalse();
  }

  @Test
  void quantitiesAreMadeFromTextWholeNumbersDecimalsAndDigits() {
    Quantity<Energy> expected = MEGAWATT_HOUR.of("1410.88");
    assertThat(MEGAWATT_HOUR.of(new BigDecimal("1410.88"))).isEqualTo(expected);
    assertThat(MEGAWATT_HOUR.of(141_088, 2)).isEqualTo(expected).hasToString("1410.88 MWh");
    assertThat(MEGAWATT_HOUR.of(Rational.parse("141088/100"))).isEqualTo(expected);
    assertThat(MEGAWATT_HOUR.of(5)).isEqualTo(MEGAWATT_HOUR.of("5"));
    assertThat(MEGAWATT_HOUR.of(5, -3)).hasToString("5000 MWh");
    assertThat(MEGAWATT_HOUR.of(5, 300)).isEqualTo(MEGAWATT_HOUR.of("5E-300"));
    assertThat(MEGAWATT_HOUR.of(5, -300)).isEqualTo(MEGAWATT_HOUR.of("5E300"));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> MEGAWATT_HOUR.of(5, Integer.MIN_VALUE));
    assertThat(TONNE_CO2E.per(MEGAWATT_HOUR).of(5)).hasToString("5 tCO2e/MWh");
    assertThat(TONNE_CO2E.per(MEGAWATT_HOUR).of(new BigDecimal("0.50")))
        .hasToString("0.50 tCO2e/MWh");
  }

  @Test
  void aKindIsCheckedWhereItIsTyped() {
    Unit<?> untyped = MEGAWATT_HOUR;
    assertThat(untyped.as(Energy.class)).isSameAs(MEGAWATT_HOUR);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> untyped.as(Mass.class))
        .withMessage("MWh is a unit of Energy, not of Mass");
    RateUnit<?, ?> rate = MEGAWATT_HOUR.per(PERSON);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rate.as(Energy.class, Mass.class))
        .withMessage("person is a unit of People, not of Mass");
  }
}
