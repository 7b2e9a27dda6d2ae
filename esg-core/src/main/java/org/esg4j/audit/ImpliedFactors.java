package org.esg4j.audit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.esg4j.calculation.Interval;
import org.esg4j.fact.Derivation;
import org.esg4j.fact.Derivation.Application;
import org.esg4j.fact.Derivation.FactorUse;
import org.esg4j.fact.Derivation.Input;
import org.esg4j.fact.Derivation.Operation;
import org.esg4j.fact.Operator;
import org.esg4j.factor.EmissionFactor;
import org.esg4j.units.Units;
import org.esg4j.units.number.Rational;

/** The factor that a figure shows, whatever factor is stated. */
final class ImpliedFactors {
  private static final int DECIMALS = 3;

  private ImpliedFactors() {}

  /** The factor that a contradicted figure shows, and the published ones that it can be. */
  static String described(Contradicted year, FactorUse claimed, Evidence evidence) {
    String printed = year.printed().period() + ": " + Written.number(year.printed());
    return implied(year, claimed, evidence)
        .map(implied -> printed + " implies " + text(implied, claimed.unit(), evidence))
        .orElse(printed);
  }

  /** An implied factor with the published ones that it can be. */
  static String text(Interval implied, String unit, Evidence evidence) {
    String named =
        within(implied, evidence).stream()
            .map(ImpliedFactors::name)
            .collect(Collectors.joining("; "));
    return Written.between(implied, DECIMALS)
        + " "
        + unit
        + " ("
        + (named.isEmpty() ? "no published factor" : named)
        + ")";
  }

  static String name(EmissionFactor factor) {
    return factor.id()
        + factor.publication().published().map(date -> ", published " + date).orElse("");
  }

  /** The claimed factor times what the figure is to what the factor gives. */
  private static Optional<Interval> implied(
      Contradicted year, FactorUse claimed, Evidence evidence) {
    if (!isProportional(year.derivation(), claimed)) {
      return Optional.empty();
    }
    Interval factor = Interval.point(claimed.number());
    return evidence
        .canonical(year.printed())
        .flatMap(
            stated ->
                evidence
                    .intervals()
                    .of(year.recomputed())
                    .flatMap(given -> stated.times(factor).dividedBy(given)));
  }

  /** Whether a result is a factor times something that the factor is no part of. */
  private static boolean isProportional(Derivation derivation, FactorUse factor) {
    if (derivation instanceof Input input) {
      return input.fact().derivation().filter(inner -> isProportional(inner, factor)).isPresent();
    }
    if (derivation instanceof Application application) {
      return isProportional(application.operand(), factor);
    }
    if (derivation instanceof Operation operation) {
      long holding =
          operation.operands().stream().filter(operand -> isProportional(operand, factor)).count();
      return operation.operator() == Operator.PRODUCT ? holding == 1 : isOnly(operation, holding);
    }
    return derivation.equals(factor);
  }

  private static boolean isOnly(Operation operation, long holding) {
    return operation.operator() == Operator.SUM && operation.operands().size() == 1 && holding == 1;
  }

  /** The published factors within an interval of tonnes per megawatt-hour. */
  static List<EmissionFactor> within(Interval tonnes, Evidence evidence) {
    return evidence
        .factors()
        .factors()
        .filter(factor -> !factor.isKnownGap())
        .filter(factor -> tonnes.contains(perMegawattHour(factor)))
        .toList();
  }

  private static Rational perMegawattHour(EmissionFactor factor) {
    return factor.rate().in(Units.TONNE_CO2E.per(Units.MEGAWATT_HOUR)).number();
  }
}
