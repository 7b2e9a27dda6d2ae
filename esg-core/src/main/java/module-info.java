/** Facts, factors, calculators and their explanations, on top of exact quantities. */
module org.esg4j.core {
  requires com.fasterxml.jackson.core;
  requires static org.jspecify;
  requires transitive org.esg4j.units;

  exports org.esg4j.fact;
  exports org.esg4j.json;
  exports org.esg4j.metric;
}
