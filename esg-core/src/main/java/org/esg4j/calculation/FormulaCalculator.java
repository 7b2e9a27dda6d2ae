package org.esg4j.calculation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.esg4j.fact.Derivation;
import org.esg4j.fact.Derivation.Application;
import org.esg4j.fact.Fact;
import org.esg4j.fact.FactKey;
import org.esg4j.fact.FactSet;
import org.esg4j.fact.Failure;
import org.esg4j.fact.Failure.Reason;
import org.esg4j.fact.Origin;
import org.esg4j.metric.DeclaredFormula;
import org.esg4j.metric.FormulaRole;
import org.esg4j.metric.Metric;
import org.esg4j.metric.MetricCatalog;
import org.esg4j.metric.MetricId;
import org.esg4j.metric.MetricUnit;
import org.esg4j.units.ValueUnit;

/**
 * Works out figures by the formulas that metrics declare.
 *
 * <pre>{@code
 * Calculation result = FormulaCalculator.using(MetricCatalog.bundled()).calculate(facts);
 * FactSet all = facts.merge(result.facts());
 * Breakdown women = Breakdown.of("gender", "female");
 * Quantity<Share> share =
 *     all.quantity(Metrics.SHARE_OF_EMPLOYEES, women, company, year).orElseThrow();
 * share.rounded(1); // 34.4 %
 * }</pre>
 *
 * <p>Formulas that always hold and usual ones are applied; where a metric has several definitions,
 * {@link #choosing} takes one. Inputs that were measured or published come before calculated ones,
 * so an intensity uses the emissions that a report prints. What is worked out serves as input in
 * turn, but never for a figure that it was worked out from. The result does not depend on the order
 * of the facts. A missing input is never taken as zero, and nothing is divided by zero.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class FormulaCalculator {
  private final MetricCatalog catalog;
  private final Map<MetricId, String> chosen;

  private FormulaCalculator(MetricCatalog catalog, Map<MetricId, String> chosen) {
    this.catalog = catalog;
    this.chosen = chosen;
  }

  /**
   * A calculator that applies the usual definitions.
   *
   * @param catalog the metrics
   * @return the calculator
   */
  public static FormulaCalculator using(MetricCatalog catalog) {
    return new FormulaCalculator(Objects.requireNonNull(catalog, "catalog"), Map.of());
  }

  /**
   * This calculator with a definition chosen for a metric.
   *
   * @param metric the metric
   * @param definition the id of one of its definitions, such as {@code leavers-over-closing}
   * @return the calculator; it applies that definition in place of the usual one, beside the
   *     formulas that always hold
   * @throws IllegalArgumentException if the metric is not known, or has no such definition
   */
  public FormulaCalculator choosing(MetricId metric, String definition) {
    Objects.requireNonNull(definition, "definition");
    List<String> known =
        catalog.get(metric).formulas().stream()
            .map(DeclaredFormula::definition)
            .distinct()
            .toList();
    if (!known.contains(definition)) {
      throw new IllegalArgumentException(
          metric + " has no definition " + definition + "; known: " + String.join(", ", known));
    }
    Map<MetricId, String> more = new TreeMap<>(chosen);
    more.put(metric, definition);
    return new FormulaCalculator(catalog, more);
  }

  /**
   * The metrics that this calculator knows.
   *
   * @return the catalogue
   */
  public MetricCatalog catalog() {
    return catalog;
  }

  /**
   * The formulas that this calculator applies to a metric.
   *
   * @param metric the metric
   * @return the formulas, in the order in which they are tried
   */
  public List<DeclaredFormula> formulas(Metric metric) {
    String definition = chosen.get(metric.id());
    return metric.formulas().stream()
        .filter(
            declared ->
                declared.role() == FormulaRole.ALWAYS
                    || (definition == null
                        ? declared.role() == FormulaRole.USUAL
                        : declared.definition().equals(definition)))
        .toList();
  }

  // ---------------------------------------------------------------------------------------------

  /**
   * Works out all figures that can be.
   *
   * <p>One fact is worked out for each question: by the first formula of the metric whose inputs
   * are there. A question that a calculated fact answers already is left alone; one that a
   * published fact answers is not, so that the calculated one stands beside it.
   *
   * @param facts the inputs
   * @return the calculated facts, and the figures whose inputs are there and cannot be used
   */
  public Calculation calculate(FactSet facts) {
    FactSet made = FactSet.empty();
    while (true) {
      Calculation round = round(facts.merge(made));
      if (round.facts().isEmpty()) {
        return new Calculation(made, round.failures());
      }
      made = made.merge(round.facts());
    }
  }

  /** What can be worked out from the facts as they are, without using any of it yet. */
  private Calculation round(FactSet known) {
    Map<FactKey, Fact> made = new TreeMap<>();
    Map<FactKey, Set<Failure>> failures = new TreeMap<>();
    Candidates candidates = new Candidates(catalog, known);
    for (Metric metric : catalog.metrics()) {
      for (DeclaredFormula formula : formulas(metric)) {
        for (FactKey key : candidates.of(metric, formula.formula())) {
          if (!made.containsKey(key) && !isCalculated(known, key)) {
            Evaluation evaluation = evaluate(key, formula, known);
            evaluation.fact().ifPresent(fact -> made.put(key, fact));
            if (isComplete(evaluation)) {
              failures
                  .computeIfAbsent(key, one -> new LinkedHashSet<>())
                  .addAll(evaluation.failures());
            }
          }
        }
      }
    }
    failures.keySet().removeAll(made.keySet());
    return new Calculation(
        FactSet.of(made.values()), failures.values().stream().flatMap(Set::stream).toList());
  }

  private static boolean isCalculated(FactSet facts, FactKey key) {
    return facts.find(key).stream().anyMatch(fact -> fact.origin() == Origin.CALCULATED);
  }

  /** Whether all inputs are there, be they usable or not. */
  private static boolean isComplete(Evaluation evaluation) {
    return evaluation.failures().stream()
        .map(Failure::reason)
        .noneMatch(reason -> reason == Reason.MISSING_DATA || reason == Reason.NOT_APPLICABLE);
  }

  /**
   * Applies each formula of a metric to one question.
   *
   * @param key the question
   * @param facts the inputs
   * @return what came of each formula, in the order in which they are tried; none if the metric has
   *     no formula
   * @throws org.esg4j.metric.UnknownMetricException if the metric is not known
   */
  public List<Evaluation> evaluate(FactKey key, FactSet facts) {
    List<Evaluation> evaluations = new ArrayList<>();
    for (DeclaredFormula formula : formulas(catalog.get(key.metric()))) {
      evaluations.add(evaluate(key, formula, facts));
    }
    return evaluations;
  }

  /**
   * Applies one formula to one question.
   *
   * @param key the question
   * @param formula the formula
   * @param facts the inputs
   * @return the calculated fact, or all that was in the way
   * @throws org.esg4j.metric.UnknownMetricException if the metric is not known
   */
  public Evaluation evaluate(FactKey key, DeclaredFormula formula, FactSet facts) {
    Metric metric = catalog.get(key.metric());
    Evaluator evaluator = new Evaluator(catalog, facts, key);
    Optional<Term> term = evaluator.evaluate(formula.formula());
    if (term.isEmpty()) {
      return new Evaluation(key, formula, Optional.empty(), evaluator.failures());
    }
    ValueUnit unit = metric.unit().in(term.get().unit().currency().orElse("XXX"));
    Optional<Term> result = term.get().in(UnitProduct.of(unit));
    if (result.isEmpty()) {
      Failure failure =
          new Failure(
              Reason.UNIT_MISMATCH,
              key.toString(),
              formula.formula().toString(),
              term.get().unit().symbol(),
              unit.symbol());
      return new Evaluation(key, formula, Optional.empty(), List.of(failure));
    }
    Application application =
        new Application(
            formula.definition(),
            References.at(formula.formula(), key.breakdown(), catalog).toString(),
            result.get().derivation());
    Fact fact = Fact.calculated(key, unit.of(result.get().number()), application);
    return new Evaluation(key, formula, Optional.of(fact), List.of());
  }

  /**
   * What a figure and the other inputs of its formula imply for one input: the formula, solved.
   *
   * <p>With {@code ghg.scope2 / headcount}, an intensity and emissions imply a headcount. The
   * derivation uses the figure and each other input once, so that its bounds are sharp.
   *
   * @param figure the figure, which the formula works out
   * @param formula the formula
   * @param unknown the question that the input answers
   * @param facts the other inputs
   * @return how the input follows, in the canonical unit of its metric; empty if the formula does
   *     not have it exactly once, cannot be solved for it, or other inputs are missing
   * @throws org.esg4j.metric.UnknownMetricException if the metric of the figure or of the unknown
   *     is not known
   */
  public Optional<Derivation> solve(
      Fact figure, DeclaredFormula formula, FactKey unknown, FactSet facts) {
    Metric metric = catalog.get(figure.metric());
    MetricUnit wanted = catalog.get(unknown.metric()).unit();
    Evaluator evaluator = new Evaluator(catalog, facts, figure.key());
    return evaluator
        .canonical(figure, metric)
        .flatMap(term -> new Solver(catalog, evaluator, unknown).solve(formula.formula(), term))
        .flatMap(term -> term.in(UnitProduct.of(wanted.in(term.unit().currency().orElse("XXX")))))
        .map(Term::derivation);
  }
}
