package org.esg4j.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.esg4j.calculation.Evaluation;
import org.esg4j.calculation.FormulaCalculator;
import org.esg4j.calculation.Interval;
import org.esg4j.calculation.IntervalCalculator;
import org.esg4j.fact.Fact;
import org.esg4j.fact.FactKey;
import org.esg4j.fact.FactSet;
import org.esg4j.factor.FactorCatalog;
import org.esg4j.metric.Axis;
import org.esg4j.metric.Breakdown;
import org.esg4j.metric.DeclaredFormula;
import org.esg4j.metric.FormulaRole;
import org.esg4j.metric.Labels;
import org.esg4j.metric.Metric;
import org.esg4j.metric.MetricCatalog;
import org.esg4j.units.number.Rational;

/**
 * What an audit hands to its checks: the published figures, what can be worked out from them, and
 * the numbers that each can stand for.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Evidence {
  private final FormulaCalculator calculator;
  private final IntervalCalculator intervals;
  private final FactorCatalog factors;
  private final FactSet facts;
  private final List<Fact> published;

  Evidence(
      FormulaCalculator calculator,
      IntervalCalculator intervals,
      FactorCatalog factors,
      FactSet facts) {
    this.calculator = calculator;
    this.intervals = intervals;
    this.factors = factors;
    this.facts = facts;
    List<Fact> best = new ArrayList<>();
    for (FactKey key : facts.keys()) {
      facts.find(key).stream()
          .filter(fact -> fact.origin().isPublished())
          .findFirst()
          .filter(fact -> catalog().find(key.metric()).isPresent())
          .ifPresent(best::add);
    }
    this.published = List.copyOf(best);
  }

  /**
   * All facts: those handed in, and those that the declared formulas give from them.
   *
   * @return the facts
   */
  public FactSet facts() {
    return facts;
  }

  /**
   * The best published fact for each question: the cell of a table rather than a statement in the
   * text.
   *
   * @return the facts of known metrics, in order
   */
  public List<Fact> published() {
    return published;
  }

  /**
   * The metrics.
   *
   * @return the catalogue
   */
  public MetricCatalog catalog() {
    return calculator.catalog();
  }

  /**
   * The formulas, with the definitions that the caller chose.
   *
   * @return the calculator
   */
  public FormulaCalculator calculator() {
    return calculator;
  }

  /**
   * What printed numbers stand for, with the caller's tolerances.
   *
   * @return the calculator of intervals
   */
  public IntervalCalculator intervals() {
    return intervals;
  }

  /**
   * The emission factors that a figure may have been made with.
   *
   * @return the catalogue
   */
  public FactorCatalog factors() {
    return factors;
  }

  /**
   * The metric of a fact.
   *
   * @param fact the fact
   * @return the metric
   * @throws org.esg4j.metric.UnknownMetricException if the catalogue has none
   */
  public Metric metric(Fact fact) {
    return catalog().get(Objects.requireNonNull(fact, "fact").metric());
  }

  /**
   * All that a fact can be, in the canonical unit of its metric.
   *
   * @param fact the fact
   * @return the interval; empty if the unit does not fit or there is no bound
   */
  public Optional<Interval> canonical(Fact fact) {
    Objects.requireNonNull(fact, "fact");
    Optional<Rational> factor =
        catalog().find(fact.metric()).flatMap(metric -> metric.factor(fact.value().unit()));
    return factor.flatMap(
        by -> intervals.of(fact).map(interval -> interval.times(Interval.point(by))));
  }

  /**
   * What the formulas of a metric give for a question.
   *
   * <p>A usual formula is left out where one that always holds says the same with more terms: it
   * takes those terms for zero.
   *
   * @param key the question
   * @return the formulas that have a result, with their results
   */
  public List<Evaluation> evaluations(FactKey key) {
    List<Evaluation> given =
        calculator.evaluate(Objects.requireNonNull(key, "key"), facts).stream()
            .filter(evaluation -> evaluation.fact().isPresent())
            .toList();
    return given.stream()
        .filter(one -> given.stream().noneMatch(other -> isPartOf(one.formula(), other.formula())))
        .toList();
  }

  private static boolean isPartOf(DeclaredFormula usual, DeclaredFormula whole) {
    return usual.role() != FormulaRole.ALWAYS
        && whole.role() == FormulaRole.ALWAYS
        && usual.definition().equals(whole.definition())
        && whole.formula().references().containsAll(usual.formula().references());
  }

  /**
   * Whether two facts about one question can both be true.
   *
   * @param one a fact
   * @param other another
   * @return true if a number rounds to both, or lies within the tolerances of both
   */
  public boolean agree(Fact one, Fact other) {
    Objects.requireNonNull(one, "one");
    if (one.agreesWith(Objects.requireNonNull(other, "other"))) {
      return true;
    }
    boolean tolerated = intervals.tolerance(one.metric()).signum() > 0;
    return tolerated
        && canonical(one).flatMap(first -> canonical(other).filter(first::meets)).isPresent();
  }

  /**
   * What a question is about, for readers.
   *
   * @param key the question
   * @return the label of the metric, with those of its categories
   */
  public Labels name(FactKey key) {
    Labels metric = catalog().get(Objects.requireNonNull(key, "key").metric()).labels();
    if (key.breakdown().isTotal()) {
      return metric;
    }
    return new Labels(
        metric.en() + " (" + categories(key.breakdown(), Locale.ENGLISH) + ")",
        metric.zhHant() + "（" + categories(key.breakdown(), Locale.TRADITIONAL_CHINESE) + "）",
        metric.zhHans() + "（" + categories(key.breakdown(), Locale.SIMPLIFIED_CHINESE) + "）");
  }

  private String categories(Breakdown breakdown, Locale language) {
    List<String> names = new ArrayList<>();
    breakdown
        .categories()
        .forEach(
            (axis, category) ->
                names.add(
                    catalog()
                        .axis(axis)
                        .flatMap(known -> known.category(category))
                        .map(Axis.Category::labels)
                        .map(labels -> labels.in(language))
                        .orElse(category)));
    return String.join(", ", names);
  }

  Evidence with(FactSet other) {
    return new Evidence(calculator, intervals, factors, Objects.requireNonNull(other, "other"));
  }
}
