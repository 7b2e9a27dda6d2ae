package org.esg4j.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.esg4j.calculation.Evaluation;
import org.esg4j.calculation.FormulaCalculator;
import org.esg4j.fact.FactKey;
import org.esg4j.fact.FactSet;
import org.esg4j.fact.Failure;
import org.esg4j.metric.Breakdown;
import org.esg4j.metric.DeclaredFormula;
import org.esg4j.metric.Formula;
import org.esg4j.metric.MetricCatalog;
import org.esg4j.metric.MetricId;
import org.esg4j.metric.MetricPath;
import org.esg4j.units.Value;

/** A ratio that is worked out by the formula that a metric declares. */
final class DeclaredRatio<V extends Value> implements Ratio.Source<V> {
  private final MetricId metric;
  private final List<DeclaredFormula> formulas;
  private final FormulaCalculator calculator;
  private final MetricTables tables;
  private final Function<Value, V> typed;

  DeclaredRatio(
      MetricCatalog catalog,
      MetricId metric,
      String definition,
      MetricTables tables,
      Function<Value, V> typed) {
    this.metric = metric;
    this.calculator = FormulaCalculator.using(catalog);
    this.formulas =
        catalog.get(metric).formulas().stream()
            .filter(declared -> declared.definition().equals(definition))
            .toList();
    this.tables = tables;
    this.typed = typed;
  }

  @Override
  public SortedSet<Breakdown> parts(Set<String> axes) {
    if (!axes.stream().allMatch(tables::hasAxis)) {
      throw new IllegalArgumentException("no table is broken down by all of " + axes);
    }
    return tables.parts(axes);
  }

  @Override
  public Outcome<V> at(Breakdown breakdown) {
    FactKey key = new FactKey(metric, breakdown, MetricTables.ENTITY, MetricTables.NOW);
    List<Failure> failures = new ArrayList<>();
    for (DeclaredFormula formula : formulas) {
      FactSet facts = tables.facts(needed(breakdown, formula.formula()));
      Evaluation evaluation = calculator.evaluate(key, formula, facts);
      if (evaluation.fact().isPresent()) {
        return new Outcome.Known<>(typed.apply(evaluation.fact().get().value()));
      }
      failures.addAll(evaluation.failures());
    }
    return new Outcome.NotApplicable<>(reason(breakdown, failures));
  }

  /** The parts that a formula may speak of when it is applied to one. */
  private Set<Breakdown> needed(Breakdown breakdown, Formula formula) {
    SortedSet<Breakdown> needed = new TreeSet<>(List.of(Breakdown.TOTAL, breakdown));
    for (Formula.Reference reference : formula.references()) {
      calculator.catalog().reference(reference).ifPresent(path -> add(needed, breakdown, path));
    }
    for (String axis : formula.axes()) {
      SortedSet<String> finer = new TreeSet<>(breakdown.categories().keySet());
      finer.add(axis);
      needed.addAll(tables.parts(finer));
      needed.addAll(tables.parts(Set.of(axis)));
    }
    return needed;
  }

  /** The part that a reference names, of which a counted table knows that it is zero. */
  private static void add(Set<Breakdown> needed, Breakdown breakdown, MetricPath path) {
    needed.add(path.breakdown());
    needed.add(breakdown.with(path.breakdown()));
  }

  /** The reason that tells most: a divisor of zero, or else the first that was found. */
  private static String reason(Breakdown breakdown, List<Failure> failures) {
    Failure first =
        failures.stream()
            .min(Comparator.comparing(one -> one.reason() != Failure.Reason.DIVISION_BY_ZERO))
            .orElseThrow();
    String what =
        switch (first.reason()) {
          case DIVISION_BY_ZERO -> " is zero, nothing to divide by";
          case MISSING_DATA -> " is not stated";
          default -> ": expected " + first.expected() + ", found " + first.found();
        };
    return breakdown + ": " + first.field() + what;
  }
}
