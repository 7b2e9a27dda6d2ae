package org.esg4j.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.esg4j.units.Units.GIGAJOULE;
import static org.esg4j.units.Units.KILOWATT_HOUR;
import static org.esg4j.units.Units.MEGAWATT_HOUR;
import static org.esg4j.units.Units.PERSON;
import static org.esg4j.units.Units.TONNE_CO2E;

import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.esg4j.Copies;
import org.esg4j.fact.Derivation.Application;
import org.esg4j.fact.Derivation.Constant;
import org.esg4j.fact.Derivation.FactorUse;
import org.esg4j.fact.Derivation.Input;
import org.esg4j.fact.Derivation.Operation;
import org.esg4j.fact.Derivation.Rounding;
import org.esg4j.units.IncompatibleUnitsException;
import org.esg4j.units.number.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DerivationTest {
  private static final FactorUse GRID =
      new FactorUse(
          "cn-national-avg-2022",
          TONNE_CO2E.per(MEGAWATT_HOUR).of("0.5366"),
          new Citation("MEE", "Electricity factors of 2022", "2022", "cn-national"));
  private static final Input USED =
      new Input(Facts.table("energy.electricity.purchased", 2024, "1410.88", "MWh"));

  private static Constant number(String text) {
    return new Constant(Rational.parse(text), "1", "test");
  }

  private static List<Constant> numbers(String texts) {
    return Arrays.stream(texts.split(" ")).map(DerivationTest::number).toList();
  }

  @Test
  void aProductIsRedoneFromItsOperands() {
    Operation scope2 = Derivation.product(TONNE_CO2E.of("757.078208"), USED, GRID);
    assertThat(scope2.number()).isEqualTo(Rational.of("757.078208"));
    assertThat(scope2.unit()).isEqualTo("tCO2e");
    assertThat(scope2.inWords()).isEqualTo("1410.88 MWh x 0.5366 tCO2e/MWh");
    assertThat(Copies.serialized(scope2)).isEqualTo(scope2);
  }

  @Test
  void aMissingConversionIsRefused() {
    Input kilowattHours =
        new Input(Facts.table("energy.electricity.purchased", 2022, "651,976.89", "kWh"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Derivation.product(TONNE_CO2E.of("349.85"), kilowattHours, GRID))
        .withMessageContaining("651976.89 kWh x 0.5366 tCO2e/MWh is 349850.79")
        .withMessageEndingWith("convert the units of the operands first");

    Derivation converted = Derivation.converted(kilowattHours, KILOWATT_HOUR, MEGAWATT_HOUR);
    assertThat(converted.number()).isEqualTo(Rational.of("651.97689"));
    assertThat(converted.unit()).isEqualTo("MWh");
    assertThat(converted.inWords()).isEqualTo("651976.89 kWh x 0.001 MWh/kWh");
  }

  @Test
  void conversionsAreExactAndOfOneKind() {
    Input heat = new Input(Facts.table("energy.heat.purchased", 2021, "3,012.45", "GJ"));
    Derivation converted = Derivation.converted(heat, GIGAJOULE, MEGAWATT_HOUR);
    assertThat(converted.number()).isEqualTo(Rational.parse("3012.45/3.6"));
    assertThat(converted.inWords()).isEqualTo("3012.45 GJ x 5/18 MWh/GJ");
    assertThat(Derivation.converted(heat, GIGAJOULE, GIGAJOULE)).isSameAs(heat);
    assertThatExceptionOfType(IncompatibleUnitsException.class)
        .isThrownBy(() -> Derivation.converted(heat, GIGAJOULE, TONNE_CO2E));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Derivation.converted(heat, KILOWATT_HOUR, MEGAWATT_HOUR))
        .withMessage("the operand is in GJ, not in kWh");
    Derivation rate =
        Derivation.converted(GRID, TONNE_CO2E.per(MEGAWATT_HOUR), TONNE_CO2E.per(KILOWATT_HOUR));
    assertThat(rate.number()).isEqualTo(Rational.of("0.0005366"));
    assertThat(rate.inWords()).endsWith("x 0.001 (tCO2e/kWh)/(tCO2e/MWh)");
  }

  @ParameterizedTest
  @CsvSource({
    "SUM, 2 3 5, 10",
    "SUM, 2, 2",
    "DIFFERENCE, 2 5, -3",
    "PRODUCT, 2 3 5, 30",
    "PRODUCT, 2, 2",
    "QUOTIENT, 2 3, 2/3",
    "SHARE, 1008 1937, 1008/2945",
    "SHARE, 0 3, 0",
    "MEAN, 2 1 5 3, 17/4",
    "MEAN, 7 2, 7"
  })
  void anOperatorMakesOneNumberOfMany(Operator operator, String operands, String result) {
    Operation operation = Derivation.operation(operator, "1", numbers(operands));
    assertThat(operation.number()).isEqualTo(Rational.parse(result));
  }

  @ParameterizedTest
  @CsvSource({
    "SUM, 0",
    "PRODUCT, 0",
    "DIFFERENCE, 1",
    "DIFFERENCE, 3",
    "QUOTIENT, 3",
    "SHARE, 1",
    "MEAN, 0",
    "MEAN, 3"
  })
  void anOperatorTakesSoManyNumbers(Operator operator, int count) {
    List<Rational> ones = Collections.nCopies(count, Rational.ONE);
    assertThatIllegalArgumentException().isThrownBy(() -> operator.apply(ones));
  }

  @ParameterizedTest
  @CsvSource({"QUOTIENT, 1 0", "SHARE, 0 0", "MEAN, 3 0"})
  void nothingIsDividedByZero(Operator operator, String operands) {
    List<Rational> numbers = Arrays.stream(operands.split(" ")).map(Rational::parse).toList();
    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> operator.apply(numbers));
  }

  @Test
  void aTreeThatDoesNotAddUpCannotBeMade() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Operation(Operator.SUM, List.of(number("1")), Rational.of(4), "1"))
        .withMessage("the operands do not give 4");
    assertThat(Derivation.sum(PERSON.of(3), numbers("1 2")).inWords()).isEqualTo("1 1 + 2 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Derivation.sum(PERSON.of(4), numbers("1 2")));
  }

  @Test
  void wordsPutParenthesesAroundOperations() {
    Derivation sum = Derivation.operation(Operator.SUM, "1", numbers("1 1/3"));
    Derivation share = Derivation.operation(Operator.SHARE, "1", List.of(sum, number("2")));
    assertThat(share.inWords()).isEqualTo("(1 1 + 1/3 1) / ((1 1 + 1/3 1) + 2 1)");
    Derivation mean =
        Derivation.operation(
            Operator.MEAN, "1", List.of(sum, number("2"), number("3"), number("4")));
    assertThat(mean.inWords())
        .isEqualTo("the mean of (1 1 + 1/3 1) weighted by 2 1, 3 1 weighted by 4 1");
    Derivation difference =
        Derivation.operation(Operator.DIFFERENCE, "1", List.of(number("1"), sum));
    assertThat(new Rounding(difference, 2, RoundingMode.HALF_UP).inWords())
        .isEqualTo("1 1 - (1 1 + 1/3 1), rounded to 2 decimals");
    assertThat(new Application("d", "a - b", difference).inWords())
        .isEqualTo("1 1 - (1 1 + 1/3 1)");
    List<Derivation> operands = List.of(new Application("d", "a", sum), number("2"));
    assertThat(Derivation.operation(Operator.QUOTIENT, "1", operands).inWords())
        .isEqualTo("(1 1 + 1/3 1) / 2 1");
  }

  @Test
  void aCalculatedInputIsSpelledOut() {
    Operation scope2 = Derivation.product(TONNE_CO2E.of("757.078208"), USED, GRID);
    Fact calculated =
        Fact.calculated(
            Facts.key("ghg.scope2.location", 2024), TONNE_CO2E.of("757.078208"), scope2);
    Input people = new Input(Facts.table("headcount.total", 2024, "1,937", "person"));
    Derivation perHead =
        Derivation.operation(
            Operator.QUOTIENT, "tCO2e/person", List.of(new Input(calculated), people));

    assertThat(perHead.inWords()).isEqualTo("(1410.88 MWh x 0.5366 tCO2e/MWh) / 1937 person");
    assertThat(perHead.restsOn(Facts.key("energy.electricity.purchased", 2024))).isTrue();
    assertThat(perHead.restsOn(Facts.key("ghg.scope2.location", 2024))).isTrue();
    assertThat(perHead.restsOn(Facts.key("ghg.scope2.location", 2023))).isFalse();
  }

  @Test
  void aRoundingKeepsTheUnit() {
    Rounding rounded = new Rounding(GRID, 2, RoundingMode.HALF_UP);
    assertThat(rounded.number()).isEqualTo(Rational.of("0.54"));
    assertThat(rounded.unit()).isEqualTo("tCO2e/MWh");
    assertThat(rounded.operands()).containsExactly(GRID);
  }
}
