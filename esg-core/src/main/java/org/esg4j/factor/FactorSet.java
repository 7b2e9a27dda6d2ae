package org.esg4j.factor;

import java.util.stream.Stream;

/**
 * A versioned set of factors, from wherever a program keeps them.
 *
 * <p>Three methods make a set:
 *
 * <pre>{@code
 * record OurSuppliers(String id, String version) implements FactorSet {
 *   public Stream<EmissionFactor> factors() {
 *     return Stream.of(EmissionFactor.builder("gz-power-2024")
 *         .region("CN-440100").carrier(ELECTRICITY).kind(SUPPLIER).year(2024)
 *         .value("0.31", "tCO2/MWh", CO2_ONLY)
 *         .publication(Publication.of("GZ Power", "Letter").published(LocalDate.of(2025, 3, 3)))
 *         .verified("letter on file")
 *         .build());
 *   }
 * }
 * FactorCatalog factors = FactorCatalog.bundled().withLayer(new OurSuppliers("ours", "2025-1"));
 * factors.find("gz-power-2024").orElseThrow().rate(); // 0.31 tCO2e/MWh
 * }</pre>
 *
 * <p>A {@link FactorCatalog} reads a set once, when it is laid on, so a set may open files or
 * connections there and needs no thread safety of its own. Ids are unique within a set. A version
 * names one content for ever; the {@linkplain FactorSets#digest digest} of the content proves it.
 */
public interface FactorSet {

  /**
   * Returns what names the set.
   *
   * @return the id, the same in every version
   */
  String id();

  /**
   * Returns the version of the set.
   *
   * @return such as {@code 2025-1} or a day
   */
  String version();

  /**
   * Returns the factors, in any order.
   *
   * @return a stream that is used once and closed
   */
  Stream<EmissionFactor> factors();
}
