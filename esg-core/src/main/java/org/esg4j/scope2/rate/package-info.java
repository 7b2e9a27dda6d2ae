/**
 * Rates of emissions per energy as a Scope 2 calculation uses them: one number or gas by gas, with
 * what they cover.
 *
 * <pre>{@code
 * EmissionRate rate = EmissionRate.byGas(
 *     Map.of(
 *         "CO2", kilogramOf("CO2").per(MEGAWATT_HOUR).of(550),
 *         "CH4", kilogramOf("CH4").per(MEGAWATT_HOUR).of("0.02")),
 *     GwpSet.ar5());
 * rate.rate(); // 550.56 kgCO2e/MWh
 * }</pre>
 *
 * <p>A published factor and the rate of a contract become the same thing here. What enters knows
 * gases and rates; it does not know who uses the energy, or why a rate was chosen.
 */
@NullMarked
package org.esg4j.scope2.rate;

import org.jspecify.annotations.NullMarked;
