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
import org.esg4j.units.number.Rational;

/** The factor that a figure shows, whatever factor is stated. */
final class ImpliedFactors {
  private static final int DECIMALS = 3;

  private ImpliedFactors() {}

  /** The factor that a contradicted figure shows, and the published ones that it can be. */
  static String described(Contradicted year, FactorUse claimed, Evidence evidence) {
    Optional<Interval> implied = implied(year, claimed, evidence);
    if (implied.isEmpty()) {
      return year.printed().period() + ": " + Written.number(year.printed());
    }
    String named = named(implied.get(), evidence);
    return year.printed().period()
        + ": "
        + year.derivation().inWords().replaceFirst(" x .*", "")
        + " -> "
        + Written.number(year.printed())
        + ": "
        + Written.between(implied.get(), DECIMALS)
        + " "
        + claimed.unit()
        + (named.isEmpty() ? "" : " (" + named + ")");
  }

  /** The claimed factor times what the figure is to what the factor gives. */
  private static Optional<Interval> implied(
      Contradicted year, FactorUse claimed, Evidence evidence) {
    return activity(year.derivation(), claimed)
        .flatMap(activity -> evidence.intervals().of(activity))
        .flatMap(
            activity ->
                evidence.canonical(year.printed()).flatMap(stated -> stated.dividedBy(activity)));
  }

  /** What a factor is multiplied with, where the figure is that product and nothing else. */
  static Optional<Derivation> activity(Derivation derivation, FactorUse claimed) {
    if (derivation instanceof Input input) {
      return input.fact().derivation().flatMap(inner -> activity(inner, claimed));
    }
    if (derivation instanceof Application application) {
      return activity(application.operand(), claimed);
    }
    boolean product =
        derivation instanceof Operation operation
            && operation.operator() == Operator.PRODUCT
            && operation.operands().size() == 2
            && operation.operands().get(1).equals(claimed);
    return product ? Optional.of(derivation.operands().get(0)) : Optional.empty();
  }

  /** The published factors within an interval, by what sets them apart. */
  static String named(Interval tonnesPerMegawattHour, Evidence evidence) {
    return within(tonnesPerMegawattHour, evidence).stream()
        .map(
            factor ->
                factor.id()
                    + factor
                        .publication()
                        .published()
                        .map(date -> ", published " + date)
                        .orElse(""))
        .collect(Collectors.joining("; "));
  }

  static List<EmissionFactor> within(Interval tonnesPerMegawattHour, Evidence evidence) {
    return evidence
        .factors()
        .factors()
        .filter(factor -> !factor.isKnownGap())
        .filter(factor -> tonnesPerMegawattHour.contains(perMegawattHour(factor)))
        .toList();
  }

  private static Rational perMegawattHour(EmissionFactor factor) {
    return factor
        .rate()
        .in(org.esg4j.units.Units.TONNE_CO2E.per(org.esg4j.units.Units.MEGAWATT_HOUR))
        .number();
  }
}
