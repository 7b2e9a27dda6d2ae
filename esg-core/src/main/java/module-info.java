/**
 * Facts, factors, calculators and their explanations, on top of exact quantities.
 *
 * @uses org.esg4j.factor.FactorSet only when a program calls {@link
 *     org.esg4j.factor.FactorSets#services}
 */
module org.esg4j.core {
  requires transitive org.esg4j.units;
  requires com.fasterxml.jackson.core;
  requires static de.siegmar.fastcsv;
  requires static org.jspecify;

  exports org.esg4j.factor;
  exports org.esg4j.json;

  uses org.esg4j.factor.FactorSet;
}
