/**
 * Rates of emissions per energy as a Scope 2 calculation uses them: one number or gas by gas, with
 * what they cover.
 *
 * <p>A published factor and the rate of a contract become the same thing here. What enters knows
 * gases and rates; it does not know who uses the energy, or why a rate was chosen.
 */
@NullMarked
package org.esg4j.scope2.rate;

import org.jspecify.annotations.NullMarked;
