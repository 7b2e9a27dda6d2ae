/**
 * Energy, water, waste, intensities and targets, where a formula over metrics does not say it all.
 *
 * <pre>{@code
 * EnergyBalance energy = EnergyBalance.empty()
 *     .nonRenewableFuel("natural gas", GIGAJOULE.of(360))
 *     .purchased(EnergyCarrier.ELECTRICITY, MEGAWATT_HOUR.of(1400), MEGAWATT_HOUR.of(300));
 * energy.total(MEGAWATT_HOUR); // 1500.0 MWh
 *
 * TargetPath<Quantity<Emissions>> path =
 *     TargetPath.reducing(2020, TONNE_CO2E.of(1000), 2030, PERCENT.of(42));
 * path.at(2024).rounded(0); // 832 tCO2e
 * }</pre>
 *
 * <p>Most environmental ratios are declared formulas that {@link
 * org.esg4j.calculation.FormulaCalculator} applies. What stands here needs code: {@link
 * org.esg4j.environment.EnergyBalance} counts fuel and what is made from it once, {@link
 * org.esg4j.environment.WaterBalance} and {@link org.esg4j.environment.WasteBalance} compare flows
 * by breakdown, {@link org.esg4j.environment.Intensity} divides anything by a named divisor, {@link
 * org.esg4j.environment.TargetPath} follows a target. Each works for a program's own kinds as well.
 *
 * <p>What enters here knows about flows of energy and material. Emission factors do not.
 */
@NullMarked
package org.esg4j.environment;

import org.jspecify.annotations.NullMarked;
