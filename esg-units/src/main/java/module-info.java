/**
 * Kinds, units, exact quantities and rates, and their text in English and Chinese.
 *
 * <pre>{@code
 * Quantity<Energy> used = MEGAWATT_HOUR.of("1410.88");
 * Rate<Emissions, Energy> grid = TONNE_CO2E.per(MEGAWATT_HOUR).of("0.5366");
 * Quantity<Emissions> scope2 = used.times(grid); // 757.078208 tCO2e
 * }</pre>
 *
 * <p>The module knows no report, no emission factor and no exchange rate, and it rounds nothing
 * unless asked to. Its packages are null-marked: null is refused with a {@link
 * NullPointerException} that names the argument, unless it is marked as nullable.
 */
module org.esg4j.units {
  requires transitive java.money;
  requires static org.jspecify;

  exports org.esg4j.units;
  exports org.esg4j.units.kind;
  exports org.esg4j.units.number;
}
