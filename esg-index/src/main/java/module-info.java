/**
 * Disclosure frameworks as data, the mapping of facts to them, and content indexes.
 *
 * <pre>{@code
 * DisclosureIndex index =
 *     DisclosureIndex.of(HkexEsgCode.C2_2023)
 *         .with(facts)
 *         .narrative("A1.5", "4.1 Climate")
 *         .notApplicable("A1.1", "no manufacturing, no air emissions");
 * index.row("A1.1").orElseThrow().status(); // NOT_APPLICABLE
 * index.row("A1.5").orElseThrow().status(); // DISCLOSED
 * index.missing().get(0).code();            // governance-structure(i)
 * }</pre>
 *
 * <p>The module knows what frameworks ask for from their data files alone. It reads no report.
 */
module org.esg4j.index {
  requires static de.siegmar.fastcsv;
  requires java.xml;
  requires static org.dhatim.fastexcel;
  requires static org.jspecify;
  requires transitive org.esg4j.core;

  exports org.esg4j.index;
  exports org.esg4j.index.claim;
  exports org.esg4j.index.crosswalk;
  exports org.esg4j.index.framework;
  exports org.esg4j.index.mapping;
  exports org.esg4j.index.recorded;
  exports org.esg4j.index.render;
}
