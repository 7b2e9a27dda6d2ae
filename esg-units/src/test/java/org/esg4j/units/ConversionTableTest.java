package org.esg4j.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.esg4j.units.Units.THERM_EC;
import static org.esg4j.units.Units.THERM_US;

import java.lang.reflect.Field;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.esg4j.units.number.Rational;
import org.esg4j.units.testkit.AllUnits;
import org.esg4j.units.testkit.Vectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sizes of all units against digits that were worked out from their definitions. */
class ConversionTableTest {
  private static final List<Map<String, String>> UNITS =
      Vectors.read(ConversionTableTest.class, "conversions.json", "units");

  static Stream<Map<String, String>> units() {
    return UNITS.stream();
  }

  static Stream<Map<String, String>> checks() {
    return Vectors.read(ConversionTableTest.class, "conversions.json", "checks").stream();
  }

  @ParameterizedTest
  @MethodSource("units")
  void aUnitHasTheSizeOfItsDefinition(Map<String, String> vector) {
    Unit<?> unit = (Unit<?>) Units.parse(vector.get("unit"));
    Unit<?> base = (Unit<?>) Units.parse(vector.get("base"));
    Rational expected = Rational.parse(vector.get("value"));
    assertThat(unit.symbol()).isEqualTo(vector.get("unit"));
    assertThat(base.size()).as("%s is a base unit", base).isEqualTo(Rational.ONE);
    assertThat(unit.size()).isEqualTo(expected);
    assertThat(unit.of(1).convertedTo(base).number()).isEqualTo(expected);
    assertThat(vector.get("source")).isNotBlank();
  }

  @ParameterizedTest
  @MethodSource("checks")
  void aConversionGivesThePublishedDigits(Map<String, String> vector) {
    Value converted = Value.parse(vector.get("value")).convertedTo(Units.parse(vector.get("unit")));
    Rational expected = Rational.parse(vector.get("expected"));
    if (vector.get("exact").equals("true")) {
      assertThat(converted.number()).isEqualTo(expected);
    } else {
      int decimals = expected.toBigDecimal().scale();
      assertThat(converted.number()).isNotEqualTo(expected);
      assertThat(converted.rounded(decimals, RoundingMode.HALF_UP).number()).isEqualTo(expected);
    }
  }

  @Test
  void everyConstantIsInTheTable() {
    List<String> symbols = UNITS.stream().map(vector -> vector.get("unit")).toList();
    assertThat(symbols).doesNotHaveDuplicates();
    assertThat(symbols).containsAll(AllUnits.constants().stream().map(Unit::symbol).toList());
  }

  @Test
  void everyConstantIsFoundByItsSymbol() {
    for (Unit<?> unit : AllUnits.constants()) {
      assertThat(Units.parse(unit.symbol())).isSameAs(unit);
    }
    assertThat(Units.constants().values())
        .containsExactlyInAnyOrderElementsOf(AllUnits.constants());
  }

  @Test
  void aConstantIsNamedInCapitals() {
    for (Field field : Units.class.getFields()) {
      assertThat(field.getName()).isEqualTo(field.getName().toUpperCase(Locale.ROOT));
    }
  }

  /** The two therms and the two barrels are as far apart as the table says, and no nearer. */
  @Test
  void unitsOfOneNameInPrintStayApart() {
    assertThat(THERM_EC.of(1).ratio(THERM_US.of(1)).rounded(5)).hasToString("1.00024 1");
    assertThat(Units.SHORT_TON.of(1)).isLessThan(Units.TONNE.of(1));
    assertThat(Units.LONG_TON.of(1)).isGreaterThan(Units.TONNE.of(1));
    assertThat(Units.CALORIE_IT.of(1)).isNotEqualTo(Units.CALORIE_THERMOCHEMICAL.of(1));
    assertThat(Units.BARREL_OF_OIL_EQUIVALENT_IT.of(1))
        .isNotEqualTo(Units.BARREL_OF_OIL_EQUIVALENT_59F.of(1));
    assertThat(Units.TONNE_OF_COAL_EQUIVALENT.of(1))
        .isNotEqualTo(Units.TONNE_OF_COAL_EQUIVALENT_BY_SUPPLY.of(1));
  }
}
