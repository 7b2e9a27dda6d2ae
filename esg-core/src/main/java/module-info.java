/** Facts, factors, calculators and their explanations, on top of exact quantities. */
module org.esg4j.core {
  requires com.fasterxml.jackson.core;
  requires static org.jspecify;

  exports org.esg4j.json;
}
