package org.esg4j.calculation;

import java.util.Optional;
import org.esg4j.fact.Derivation.Constant;
import org.esg4j.fact.FactKey;
import org.esg4j.fact.Operator;
import org.esg4j.fact.ReportingPeriod;
import org.esg4j.metric.Formula;
import org.esg4j.metric.MetricCatalog;
import org.esg4j.metric.PeriodType;
import org.esg4j.units.number.Rational;

/**
 * Solves a formula for one of its inputs.
 *
 * <p>Each step undoes the outermost operation of what is left, so that the result and every other
 * input stand once in the answer.
 */
final class Solver {
  private final MetricCatalog catalog;
  private final Evaluator evaluator;
  private final FactKey unknown;

  Solver(MetricCatalog catalog, Evaluator evaluator, FactKey unknown) {
    this.catalog = catalog;
    this.evaluator = evaluator;
    this.unknown = unknown;
  }

  Optional<Term> solve(Formula formula, Term result) {
    ReportingPeriod period = evaluator.target().period();
    return count(formula, period) == 1 ? solve(formula, result, period) : Optional.empty();
  }

  /** How often the unknown stands in a formula. */
  private int count(Formula formula, ReportingPeriod period) {
    if (formula instanceof Formula.Reference reference) {
      return isUnknown(evaluator.key(reference, period)) ? 1 : 0;
    }
    ReportingPeriod inner = formula instanceof Formula.Previous ? period.previous() : period;
    return formula.parts().stream().mapToInt(part -> count(part, inner)).sum();
  }

  private boolean isUnknown(FactKey key) {
    boolean instant = catalog.get(key.metric()).period() == PeriodType.INSTANT;
    return key.equals(unknown)
        || (instant && key.in(ReportingPeriod.on(key.period().end())).equals(unknown));
  }

  private Optional<Term> solve(Formula formula, Term result, ReportingPeriod period) {
    if (formula instanceof Formula.Reference) {
      return Optional.of(result);
    }
    if (formula instanceof Formula.Previous previous) {
      return solve(previous.formula(), result, period.previous());
    }
    if (formula instanceof Formula.Operation operation) {
      return operation(operation, result, period);
    }
    return formula instanceof Formula.Share share ? share(share, result, period) : Optional.empty();
  }

  private Optional<Term> operation(
      Formula.Operation operation, Term result, ReportingPeriod period) {
    boolean left = count(operation.left(), period) == 1;
    Formula inside = left ? operation.left() : operation.right();
    return evaluator
        .evaluate(left ? operation.right() : operation.left(), period)
        .flatMap(other -> undone(operation, left, result, other))
        .flatMap(term -> solve(inside, term, period));
  }

  private Optional<Term> undone(
      Formula.Operation operation, boolean left, Term result, Term other) {
    return switch (operation.operator()) {
      case PLUS -> evaluator.aligned(operation, result, other, Operator.DIFFERENCE);
      case MINUS ->
          left
              ? evaluator.aligned(operation, result, other, Operator.SUM)
              : evaluator.aligned(operation, other, result, Operator.DIFFERENCE);
      case TIMES -> quotient(result, other);
      case OVER ->
          left
              ? Optional.of(Evaluator.product(Operator.PRODUCT, result, other))
              : quotient(other, result);
    };
  }

  /** With a share s of a part in part and rest, rest / part is 1 / s - 1. */
  private Optional<Term> share(Formula.Share share, Term result, ReportingPeriod period) {
    boolean part = count(share.part(), period) == 1;
    Optional<Term> fraction = result.in(UnitProduct.NONE);
    Optional<Term> ratio =
        fraction
            .flatMap(given -> quotient(one(), given))
            .flatMap(given -> evaluator.aligned(share, given, one(), Operator.DIFFERENCE));
    Optional<Term> other = evaluator.evaluate(part ? share.rest() : share.part(), period);
    return ratio
        .flatMap(
            by ->
                other.flatMap(
                    given ->
                        part
                            ? quotient(given, by)
                            : Optional.of(Evaluator.product(Operator.PRODUCT, given, by))))
        .flatMap(term -> solve(part ? share.part() : share.rest(), term, period));
  }

  private static Term one() {
    return new Term(new Constant(Rational.ONE, "1", "the whole"), UnitProduct.NONE);
  }

  private static Optional<Term> quotient(Term left, Term right) {
    return right.number().isZero()
        ? Optional.empty()
        : Optional.of(Evaluator.product(Operator.QUOTIENT, left, right));
  }
}
