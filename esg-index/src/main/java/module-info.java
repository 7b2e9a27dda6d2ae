/** Disclosure frameworks as data, the mapping of facts to them, and content indexes. */
module org.esg4j.index {
  requires transitive org.esg4j.core;
  requires static org.jspecify;

  exports org.esg4j.index.framework;
}
