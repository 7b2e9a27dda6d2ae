/**
 * Heat that is bought by other measures than energy: steam by mass, and a plant's heat and power
 * from one fuel.
 *
 * <pre>{@code
 * SteamHeat steam = SteamHeat.of(TONNE.of(120), KILOJOULE.per(KILOGRAM).of("2748.1"));
 * steam.energy(); // 329.7720 GJ
 *
 * CogenerationSplit split = CogenerationMethod.efficiency(Rational.of("0.8"), Rational.of("0.4"))
 *     .split(TONNE_CO2E.of(1000), GIGAJOULE.of(4000), GIGAJOULE.of(2000));
 * split.heat(); // 500.0 tCO2e
 * }</pre>
 *
 * <p>What enters here turns physical quantities into energy, or one plant's emissions into those of
 * its products, by a method that has a name. Factors and records of use do not.
 */
@NullMarked
package org.esg4j.scope2.heat;

import org.jspecify.annotations.NullMarked;
