package org.esg4j.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.esg4j.fact.Derivation.Application;
import org.esg4j.fact.Derivation.Constant;
import org.esg4j.fact.Derivation.FactorUse;
import org.esg4j.fact.Derivation.Input;
import org.esg4j.fact.Derivation.Rounding;
import org.esg4j.units.Unit;
import org.esg4j.units.Units;
import org.esg4j.units.number.Rational;

/** Facts of every origin, with derivations of every form. */
public final class FactArbitraries {
  private static final List<FactKey> KEYS =
      List.of(
          Facts.key("ghg.scope2", 2024),
          Facts.key("ghg.scope2", 2023),
          Facts.key("ghg.scope2.site.深圳", 2024),
          Facts.key("ghg.scope2.location.carrier.heat.site.hk", 2024),
          Facts.key("ghg.scope1", 2024).in(ReportingPeriod.parse("2024-04-01/2025-03-31")));

  private FactArbitraries() {}

  /** Sets of few facts that often answer one question. */
  public static Arbitrary<FactSet> sets() {
    return facts().list().ofMaxSize(6).map(FactSet::of);
  }

  /** Facts. */
  public static Arbitrary<Fact> facts() {
    return Arbitraries.oneOf(
        published(), plain(), derivations(2).flatMap(FactArbitraries::calculated));
  }

  private static Arbitrary<Fact> calculated(Derivation derivation) {
    // The name of a unit that the tree made up does not matter here.
    Unit<?> unit = Units.TONNE_CO2E;
    Derivation named =
        derivation.unit().equals(unit.symbol())
            ? derivation
            : Derivation.scaled(derivation, Rational.ONE, unit.symbol(), "test");
    return Arbitraries.of(KEYS).map(key -> Fact.calculated(key, unit.of(named.number()), named));
  }

  private static Arbitrary<Fact> published() {
    Arbitrary<PrintedAs> printed =
        Combinators.combine(
                Arbitraries.of("範圍二", "Scope 2", ""),
                Arbitraries.of("5.1", "p. 7"),
                Arbitraries.of(PrintedAs.Setting.class))
            .as((label, where, setting) -> new PrintedAs(label, "1,0", "噸", where, setting));
    return Combinators.combine(
            Arbitraries.of(KEYS),
            Arbitraries.of(Units.TONNE_CO2E, Units.KILOGRAM_CO2E),
            Arbitraries.integers().between(-300, 300),
            Arbitraries.integers().between(-3, 3),
            Arbitraries.of(true, false),
            printed)
        .as(
            (key, unit, digits, decimals, again, as) -> {
              BigDecimal number = BigDecimal.valueOf(digits, decimals);
              return again
                  ? Fact.restated(key, unit.of(number), decimals, as)
                  : Fact.printed(key, unit.of(number), decimals, as);
            });
  }

  private static Arbitrary<Fact> plain() {
    return Combinators.combine(Arbitraries.of(KEYS), rationals(), Arbitraries.of(true, false))
        .as(
            (key, number, measured) ->
                measured
                    ? Fact.measured(key, Units.TONNE_CO2E.of(number))
                    : Fact.estimated(key, Units.TONNE_CO2E.of(number)));
  }

  /** Numbers with and without an end to their decimals. */
  public static Arbitrary<Rational> rationals() {
    return Combinators.combine(
            Arbitraries.integers().between(-2_000, 2_000), Arbitraries.integers().between(1, 36))
        .as((top, bottom) -> Rational.of(top).dividedBy(Rational.of(bottom)));
  }

  /** Trees of every form, except that nothing is divided by zero. */
  public static Arbitrary<Derivation> derivations(int depth) {
    Arbitrary<Derivation> leaves =
        Arbitraries.oneOf(
            Arbitraries.oneOf(published(), plain()).map(Input::new),
            rationals().map(number -> new Constant(number, "1", "test")),
            rationals()
                .map(
                    number ->
                        new FactorUse(
                            "f",
                            Units.TONNE_CO2E.per(Units.MEGAWATT_HOUR).of(number),
                            new Citation("p", "d", "2024", "s"))));
    if (depth == 0) {
      return leaves;
    }
    Arbitrary<Derivation> inner = derivations(depth - 1);
    return Arbitraries.oneOf(
        leaves,
        Combinators.combine(
                Arbitraries.of(Operator.SUM, Operator.PRODUCT),
                inner.list().ofMinSize(1).ofMaxSize(3))
            .as((operator, operands) -> Derivation.operation(operator, "tCO2e", operands)),
        Combinators.combine(Arbitraries.of(Operator.class), inner, inner)
            .as(FactArbitraries::joined),
        inner.map(operand -> new Rounding(operand, 1, RoundingMode.HALF_EVEN)),
        inner.map(operand -> new Application("by-definition", "a / b", operand)),
        inner.flatMap(FactArbitraries::calculated).map(Input::new));
  }

  private static Derivation joined(Operator operator, Derivation left, Derivation right) {
    List<Derivation> operands = new ArrayList<>(List.of(left, right));
    try {
      return Derivation.operation(operator, "tCO2e", operands);
    } catch (ArithmeticException divisionByZero) {
      return Derivation.operation(Operator.DIFFERENCE, "tCO2e", operands);
    }
  }
}
