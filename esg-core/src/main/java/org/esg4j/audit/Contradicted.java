package org.esg4j.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.esg4j.calculation.Evaluation;
import org.esg4j.calculation.Interval;
import org.esg4j.calculation.IntervalCalculator;
import org.esg4j.fact.Derivation;
import org.esg4j.fact.Derivation.FactorUse;
import org.esg4j.fact.Derivation.Input;
import org.esg4j.fact.Derivation.Operation;
import org.esg4j.fact.Fact;
import org.esg4j.fact.Operator;
import org.esg4j.metric.DeclaredFormula;

/**
 * A printed figure that its formula cannot give.
 *
 * @param printed the printed figure
 * @param recomputed what the formula gives
 * @param formula the formula
 * @param stated what the printed number stands for, in its unit
 * @param can all that the formula can give, in the printed unit
 * @param scale from the canonical unit to the printed one
 */
record Contradicted(
    Fact printed,
    Fact recomputed,
    DeclaredFormula formula,
    Interval stated,
    Interval can,
    PrintedScale scale) {

  /** The contradiction between a figure and what came of one of its formulas, if there is one. */
  static Optional<Contradicted> of(Fact printed, Evaluation evaluation, Evidence evidence) {
    return between(printed, evaluation, evidence, evidence.intervals(), evidence.intervals());
  }

  /** The same with printed figure and inputs rounded in ways that may differ. */
  static Optional<Contradicted> between(
      Fact printed,
      Evaluation evaluation,
      Evidence evidence,
      IntervalCalculator figure,
      IntervalCalculator inputs) {
    Optional<PrintedScale> scale =
        evidence
            .metric(printed)
            .factor(printed.value().unit())
            .map(factor -> new PrintedScale(printed, factor));
    if (scale.isEmpty() || evaluation.fact().isEmpty()) {
      return Optional.empty();
    }
    Fact recomputed = evaluation.fact().get();
    Interval stated = figure.of(printed).orElseThrow();
    return inputs
        .of(recomputed)
        .map(scale.get()::asPrinted)
        .filter(can -> !can.meets(stated))
        .map(
            can ->
                new Contradicted(
                    printed, recomputed, evaluation.formula(), stated, can, scale.get()));
  }

  Derivation derivation() {
    return recomputed.derivation().orElseThrow();
  }

  /** The published facts that the formula was given, directly or by way of others. */
  Set<Fact> inputs() {
    Set<Fact> found = new TreeSet<>();
    collect(derivation(), found);
    return found;
  }

  /** The published facts of the contradiction, the one that is worked out among them. */
  Set<Fact> figures() {
    Set<Fact> all = inputs();
    all.add(printed);
    return all;
  }

  static void collect(Derivation derivation, Set<Fact> found) {
    if (derivation instanceof Input input) {
      if (input.fact().derivation().isPresent()) {
        collect(input.fact().derivation().get(), found);
      } else {
        found.add(input.fact());
      }
    }
    derivation.operands().forEach(operand -> collect(operand, found));
  }

  /** The facts that are divided by. */
  Set<Fact> divisors() {
    Set<Fact> found = new TreeSet<>();
    divisors(derivation(), found);
    return found;
  }

  private static void divisors(Derivation derivation, Set<Fact> found) {
    if (derivation instanceof Operation operation && operation.operator() == Operator.QUOTIENT) {
      collect(operation.operands().get(1), found);
    }
    derivation.operands().forEach(operand -> divisors(operand, found));
  }

  /** The emission factors that the formula was given. */
  List<FactorUse> factors() {
    List<FactorUse> found = new ArrayList<>();
    factors(derivation(), found);
    return found;
  }

  static void factors(Derivation derivation, List<FactorUse> found) {
    if (derivation instanceof FactorUse factor) {
      found.add(factor);
    }
    if (derivation instanceof Input input) {
      input.fact().derivation().ifPresent(inner -> factors(inner, found));
    }
    derivation.operands().forEach(operand -> factors(operand, found));
  }

  /** The steps of the proof: the formula, what it gives, and what is printed. */
  List<String> steps() {
    String unit = " " + printed.value().unit().symbol();
    int decimals = Written.decimalsBetween(can, stated, scale.decimals());
    return List.of(
        printed.id() + " = " + formula.formula(),
        derivation().inWords() + " = " + Written.between(can, decimals) + unit,
        "\"" + Written.number(printed) + "\" = " + Written.between(stated, decimals) + unit,
        Written.apart(can, stated, decimals));
  }

  Recomputed result() {
    return new Recomputed(
        scale.written(recomputed.value().number()), can, printed.value().unit().symbol());
  }
}
