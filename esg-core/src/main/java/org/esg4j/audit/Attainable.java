package org.esg4j.audit;

import java.math.RoundingMode;
import java.util.Optional;
import org.esg4j.calculation.Interval;
import org.esg4j.fact.Derivation;
import org.esg4j.fact.Fact;
import org.esg4j.fact.FactKey;
import org.esg4j.metric.DeclaredFormula;
import org.esg4j.metric.Formula;
import org.esg4j.metric.MetricCatalog;
import org.esg4j.metric.MetricPath;
import org.esg4j.units.number.Rational;

/**
 * The whole numbers that a printed share leaves for the part it is a share of.
 *
 * @param share the share as printed
 * @param whole the whole, of which there are so many
 * @param part what the part must be, before parts of one are left out
 */
record Attainable(Fact share, Fact whole, Interval part) {

  /** What a share of a counted whole leaves for its part; empty if it is no such share. */
  static Optional<Attainable> of(Fact share, Evidence evidence) {
    return evidence.catalog().find(share.metric()).stream()
        .flatMap(metric -> evidence.calculator().formulas(metric).stream())
        .flatMap(formula -> of(share, formula, evidence).stream())
        .findFirst();
  }

  private static Optional<Attainable> of(Fact share, DeclaredFormula formula, Evidence evidence) {
    if (!(formula.formula() instanceof Formula.Operation operation)
        || operation.operator() != Formula.Operator.OVER
        || !(operation.left() instanceof Formula.Reference part)
        || !(operation.right() instanceof Formula.Reference whole)) {
      return Optional.empty();
    }
    MetricCatalog catalog = evidence.catalog();
    MetricPath above = catalog.reference(part).orElseThrow();
    MetricPath below = catalog.reference(whole).orElseThrow();
    if (!above.metric().isWhole() || !below.metric().isWhole()) {
      return Optional.empty();
    }
    FactKey unknown =
        new FactKey(
            above.metric().id(),
            share.breakdown().with(above.breakdown()),
            share.entity(),
            share.period());
    Optional<Derivation> solved =
        evidence.calculator().solve(share, formula, unknown, evidence.facts());
    return solved.flatMap(
        derivation ->
            evidence
                .intervals()
                .of(derivation)
                .flatMap(
                    interval ->
                        Way.inputsOf(derivation).stream()
                            .filter(input -> input.metric().equals(below.metric().id()))
                            .findFirst()
                            .map(counted -> new Attainable(share, counted, interval))));
  }

  /** Whether no whole number is left. */
  boolean isEmpty() {
    return part.wholeNumbers().isEmpty();
  }

  /** The printed share of the whole number that is nearest to what the part must be. */
  Rational nearest() {
    Rational middle = part.low().plus(part.high()).dividedBy(Rational.of(2));
    Rational count = Rational.of(middle.rounded(0, RoundingMode.HALF_UP));
    return share.value().number().times(count).dividedBy(middle);
  }
}
