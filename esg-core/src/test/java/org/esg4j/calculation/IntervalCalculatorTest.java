package org.esg4j.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.esg4j.fact.Facts.key;
import static org.esg4j.fact.Facts.measured;
import static org.esg4j.fact.Facts.table;

import java.math.RoundingMode;
import java.util.List;
import org.esg4j.fact.Derivation;
import org.esg4j.fact.Derivation.Constant;
import org.esg4j.fact.Derivation.Input;
import org.esg4j.fact.Fact;
import org.esg4j.fact.FactSet;
import org.esg4j.fact.Operator;
import org.esg4j.fact.PrintedAs;
import org.esg4j.metric.MetricCatalog;
import org.esg4j.units.Units;
import org.esg4j.units.number.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalCalculatorTest {
  private static final IntervalCalculator INTERVALS =
      IntervalCalculator.using(MetricCatalog.bundled());

  private static Interval of(String low, String high) {
    return new Interval(Rational.parse(low), Rational.parse(high));
  }

  private static Input input(String id, String number, String unit) {
    return new Input(table(id, 2024, number, unit));
  }

  @ParameterizedTest
  @CsvSource({
    "ghg.scope2, 757.08, tCO2e, 757.075, 757.085",
    "headcount.total, 1937, person, 1937, 1937",
    "community.donations, 3, CNY10k, 2.5, 3.5",
    "community.volunteer-hours, 95.5, h, 95.45, 95.55",
    "waste.hazardous, 0, t, 0, 0.5",
    "waste.hazardous, 0.00, t, 0, 0.005",
    "revenue.international.growth, 0, %, -0.5, 0.5",
    "revenue.international.growth, -3, %, -3.5, -2.5",
    "waste.hazardous, -3, t, -3.5, -2.5"
  })
  void aPublishedFactStandsForAnInterval(
      String id, String number, String unit, String low, String high) {
    assertThat(INTERVALS.of(table(id, 2024, number, unit))).contains(of(low, high));
  }

  @Test
  void aWholeCountInThousandsIsAnInterval() {
    Fact tens =
        Fact.printed(
            key("training.technical.attendances", 2023),
            Units.count("attendance").of(36_000),
            -3,
            new PrintedAs("", "3.6", "萬人次", "", PrintedAs.Setting.TEXT));
    assertThat(INTERVALS.of(tens)).contains(of("35500", "36500"));
  }

  @Test
  void whatIsNotPublishedIsTakenAsItIs() {
    assertThat(INTERVALS.of(measured("ghg.scope2", 2024, "757.08 tCO2e")))
        .contains(of("757.08", "757.08"));
    assertThat(INTERVALS.of(new Constant(Rational.of(3), "1", "test"))).contains(of("3", "3"));
  }

  @Test
  void operationsWorkOnTheirOperands() {
    Derivation emissions = input("ghg.scope2", "757.08", "tCO2e");
    Derivation people = input("headcount.total", "1,937", "person");
    Derivation ten = new Constant(Rational.of(10), "1", "test");
    assertThat(INTERVALS.of(operation(Operator.QUOTIENT, emissions, people)))
        .contains(of("757.075/1937", "757.085/1937"));
    assertThat(INTERVALS.of(operation(Operator.PRODUCT, emissions, ten)))
        .contains(of("7570.75", "7570.85"));
    assertThat(INTERVALS.of(operation(Operator.SUM, emissions, emissions)))
        .contains(of("1514.15", "1514.17"));
    assertThat(INTERVALS.of(operation(Operator.DIFFERENCE, ten, emissions)))
        .contains(of("-747.085", "-747.075"));
    assertThat(INTERVALS.of(operation(Operator.SHARE, emissions, ten)))
        .contains(of("757.075/767.075", "757.085/767.085"));
    assertThat(INTERVALS.of(operation(Operator.MEAN, emissions, people, ten, people)))
        .contains(of("383.5375", "383.5425"));
    assertThat(INTERVALS.of(new Derivation.Rounding(emissions, 1, RoundingMode.HALF_UP)))
        .contains(of("757.1", "757.1"));
    assertThat(INTERVALS.of(new Derivation.Application("d", "a", emissions)))
        .contains(of("757.075", "757.085"));
  }

  @Test
  void aDivisorThatCanBeZeroGivesNoBound() {
    Derivation waste = input("waste.hazardous", "0.4", "t");
    Derivation area = input("area.office", "0", "m2");
    Derivation one = new Constant(Rational.ONE, "m2", "test");
    Derivation divisor = operation(Operator.SUM, area, one);
    Derivation risky = operation(Operator.DIFFERENCE, divisor, input("area.office", "1", "m2"));
    assertThat(INTERVALS.of(operation(Operator.QUOTIENT, waste, divisor))).isPresent();
    Derivation shifted =
        operation(Operator.SUM, risky, new Constant(Rational.of("0.1"), "m2", "test"));
    assertThat(INTERVALS.of(operation(Operator.QUOTIENT, waste, shifted))).isEmpty();
    assertThat(
            INTERVALS.of(
                operation(Operator.SUM, operation(Operator.QUOTIENT, waste, shifted), waste)))
        .isEmpty();
  }

  @Test
  void aPartThatADifferenceBoundsBelowZeroIsNotBelowZero() {
    Derivation part =
        operation(
            Operator.DIFFERENCE,
            input("waste.total", "1", "t"),
            new Constant(Rational.of("0.8"), "t", "test"));
    Derivation rest = new Constant(Rational.ONE, "t", "test");
    // The part is 0.2 within -0.3 to 0.7.
    assertThat(INTERVALS.of(operation(Operator.SHARE, part, rest))).contains(of("0", "0.7/1.7"));
    Derivation four = new Constant(Rational.of(4), "t", "test");
    assertThat(INTERVALS.of(operation(Operator.MEAN, four, part, rest, rest)))
        .contains(of("1", "3.8/1.7"));
  }

  @Test
  void aCalculatedInputIsBoundedByItsOwnInputs() {
    FactSet facts =
        FactSet.of(
            table("ghg.scope1", 2024, "1.5", "tCO2e"), table("ghg.scope2", 2024, "2.5", "tCO2e"));
    Fact both =
        FormulaCalculator.using(MetricCatalog.bundled())
            .calculate(facts)
            .facts()
            .preferred(key("ghg.scope1-2", 2024))
            .orElseThrow();
    assertThat(INTERVALS.of(both)).contains(of("3.9", "4.1"));
    assertThat(INTERVALS.of(new Input(both))).contains(of("3.9", "4.1"));
  }

  private static Derivation operation(Operator operator, Derivation... operands) {
    return Derivation.operation(operator, "1", List.of(operands));
  }
}
