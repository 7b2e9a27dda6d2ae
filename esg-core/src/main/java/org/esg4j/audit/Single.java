package org.esg4j.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.esg4j.calculation.Interval;
import org.esg4j.calculation.IntervalCalculator;
import org.esg4j.fact.Derivation;
import org.esg4j.fact.Fact;
import org.esg4j.fact.Operator;
import org.esg4j.metric.Formula;
import org.esg4j.metric.FormulaRole;
import org.esg4j.units.number.Rational;

/** The finding about one contradicted figure. */
final class Single {
  private final Contradicted figure;
  private final Evidence evidence;

  private Single(Contradicted figure, Evidence evidence) {
    this.figure = figure;
    this.evidence = evidence;
  }

  /** A contradiction that stands alone: by another divisor, by a slip, or by nothing known. */
  static Finding finding(Contradicted figure, Evidence evidence) {
    Single single = new Single(figure, evidence);
    return single
        .otherDivisor()
        .or(single::otherDefinition)
        .or(single::slip)
        .orElseGet(single::plain);
  }

  /** A contradiction that is explained elsewhere. */
  static Finding child(Contradicted figure, FindingKind kind, Evidence evidence) {
    return new Single(figure, evidence)
        .start(kind, Severity.INCONSISTENCY, "recalculation")
        .build();
  }

  /** A contradiction of a kind that its check has found. */
  static Finding described(
      Contradicted figure, FindingKind kind, String message, Evidence evidence) {
    return new Single(figure, evidence)
        .start(kind, Severity.INCONSISTENCY, message)
        .suggestion(figure.result().text())
        .build();
  }

  /** With another printed number for a divisor it fits. */
  private Optional<Finding> otherDivisor() {
    for (Fact divisor : figure.divisors()) {
      Optional<Fact> other =
          Cause.implied(figure, divisor, evidence)
              .flatMap(implied -> Statements.otherWithin(divisor, implied, evidence));
      if (other.isPresent()) {
        String named = Written.withPlace(other.get());
        return Optional.of(
            start(FindingKind.DENOMINATOR, Severity.INCONSISTENCY, "denominator", named)
                .proof(divisor.id() + " = " + named)
                .suggestion(named)
                .build());
      }
    }
    return Optional.empty();
  }

  /** By another definition than the usual one it fits. */
  private Optional<Finding> otherDefinition() {
    return OtherDefinitions.fitting(figure, evidence)
        .map(
            formula ->
                start(
                        FindingKind.DENOMINATOR,
                        Severity.INCONSISTENCY,
                        "other-definition",
                        evidence.catalog().definition(formula.definition()).orElseThrow().labels())
                    .proof("fits " + formula.formula())
                    .suggestion(figure.result().text())
                    .build());
  }

  private Optional<Finding> slip() {
    return Slip.of(figure)
        .map(
            slip ->
                start(FindingKind.SLIP, Severity.INCONSISTENCY, slip.message(), slip.named())
                    .proof(slip.step())
                    .suggestion(slip.suggestion())
                    .build());
  }

  private Finding plain() {
    FindingKind kind = kind();
    if (isCutOff()) {
      return start(kind, Severity.ROUNDING, "truncated").build();
    }
    Rational apart =
        figure
            .scale()
            .asPrinted(figure.recomputed().value().number())
            .minus(figure.printed().value().number())
            .abs();
    if (apart.compareTo(figure.printed().slack().times(Rational.of(3))) <= 0) {
      return start(kind, Severity.ROUNDING, "last-digit").build();
    }
    if (isUnweighted()) {
      return start(kind, Severity.INCONSISTENCY, "unweighted")
          .suggestion(figure.result().text())
          .build();
    }
    boolean always = figure.formula().role() == FormulaRole.ALWAYS;
    return start(kind, always ? Severity.CONTRADICTION : Severity.INCONSISTENCY, "recalculation")
        .suggestion(figure.result().text())
        .build();
  }

  private FindingKind kind() {
    Formula formula = figure.formula().formula();
    if (formula instanceof Formula.Mean) {
      return FindingKind.WEIGHTED_MEAN;
    }
    return isTotal(formula) ? FindingKind.TOTAL : FindingKind.RECALCULATION;
  }

  private static boolean isTotal(Formula formula) {
    return formula instanceof Formula.Sum
        || (formula instanceof Formula.Operation operation
            && operation.operator() == Formula.Operator.PLUS
            && formula.parts().stream()
                .allMatch(part -> part instanceof Formula.Reference || isTotal(part)));
  }

  /** Whether the figure is the mean of the groups as if all were of one size. */
  private boolean isUnweighted() {
    Derivation derivation = figure.derivation();
    while (derivation instanceof Derivation.Application application) {
      derivation = application.operand();
    }
    if (!(derivation instanceof Derivation.Operation operation)
        || operation.operator() != Operator.MEAN) {
      return false;
    }
    List<Interval> numbers = new ArrayList<>();
    List<Interval> weights = new ArrayList<>();
    for (int i = 0; i < operation.operands().size(); i += 2) {
      Optional<Interval> number = evidence.intervals().of(operation.operands().get(i));
      if (number.isEmpty()) {
        return false;
      }
      numbers.add(number.get());
      weights.add(Interval.point(Rational.ONE));
    }
    return Interval.mean(numbers, weights)
        .map(figure.scale()::asPrinted)
        .filter(figure.stated()::meets)
        .isPresent();
  }

  /** Whether the figure fits once it, or all numbers, are taken as cut off and not rounded. */
  private boolean isCutOff() {
    IntervalCalculator rounded = evidence.intervals();
    IntervalCalculator cut = rounded.truncating();
    return fits(cut, rounded) || fits(cut, cut);
  }

  private boolean fits(IntervalCalculator printed, IntervalCalculator inputs) {
    return printed
        .of(figure.printed())
        .flatMap(
            stated ->
                inputs.of(figure.recomputed()).map(figure.scale()::asPrinted).filter(stated::meets))
        .isPresent();
  }

  private FindingBuilder start(FindingKind kind, Severity severity, String message) {
    return start(kind, severity, message, "");
  }

  private FindingBuilder start(FindingKind kind, Severity severity, String message, Object other) {
    Fact printed = figure.printed();
    FindingBuilder finding =
        Finding.about(kind, severity, printed)
            .resting(figure.inputs())
            .recomputed(figure.result())
            .sentence(
                Messages.text(
                    message,
                    "name",
                    evidence.name(printed.key()),
                    "period",
                    printed.period().toString(),
                    "printed",
                    Written.number(printed),
                    "recomputed",
                    figure.result().text(),
                    "formula",
                    figure.derivation().inWords(),
                    "other",
                    other));
    figure.steps().forEach(finding::proof);
    return finding;
  }
}
