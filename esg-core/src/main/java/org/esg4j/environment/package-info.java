/**
 * Energy, water, waste, intensities and targets, where a formula over metrics does not say it all.
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
