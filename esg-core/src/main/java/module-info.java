/**
 * Facts, factors and calculators of ESG figures, each explained by what it was made from.
 *
 * <pre>{@code
 * Scope2Calculator calculator = Scope2Calculator.using(FactorCatalog.bundled())
 *     .factorsKnownOn(LocalDate.of(2025, 3, 18));
 * calculator.calculate(consumption).locationBased().total(); // 680.623712 tCO2e
 *
 * FormulaCalculator formulas = FormulaCalculator.using(MetricCatalog.bundled());
 * FactSet all = facts.merge(formulas.calculate(facts).facts());
 * List<Finding> findings = Audit.using(formulas).run(facts).findings();
 * findings.get(0).recomputed().get().text(); // 0.39
 * }</pre>
 *
 * <p>The module reads and writes through streams, files and readers that its caller hands over; it
 * opens no connection, starts no thread and prints nothing.
 *
 * @uses org.esg4j.factor.FactorSet only when a program calls {@link
 *     org.esg4j.factor.FactorSets#services}
 */
module org.esg4j.core {
  requires com.fasterxml.jackson.core;
  requires static de.siegmar.fastcsv;
  requires static org.jspecify;
  requires transitive org.esg4j.units;

  exports org.esg4j.audit;
  exports org.esg4j.bulk;
  exports org.esg4j.calculation;
  exports org.esg4j.csv;
  exports org.esg4j.environment;
  exports org.esg4j.fact;
  exports org.esg4j.factor;
  exports org.esg4j.json;
  exports org.esg4j.metric;
  exports org.esg4j.scope2;
  exports org.esg4j.scope2.activity;
  exports org.esg4j.scope2.heat;
  exports org.esg4j.scope2.hourly;
  exports org.esg4j.scope2.instrument;
  exports org.esg4j.scope2.rate;
  exports org.esg4j.scope2.rules;
  exports org.esg4j.table;
  exports org.esg4j.workforce;

  uses org.esg4j.factor.FactorSet;
}
