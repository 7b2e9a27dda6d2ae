/**
 * Units, and exact quantities and rates that carry them.
 *
 * <pre>{@code
 * Rate<Emissions, People> perHead = TONNE_CO2E.of("757.078208").per(PERSON.of(1899));
 * perHead.rounded(2);                // 0.40 tCO2e/person
 * perHead.times(PERSON.of(1899));    // 757.078208 tCO2e
 * GIGAJOULE.of(1).in(MEGAWATT_HOUR); // 5/18 MWh
 * Units.parse("千克 / 萬元");         // kg/CNY10k
 * }</pre>
 *
 * <p>A {@link org.esg4j.units.Quantity} has a number, a unit and, in its type, a kind; a {@link
 * org.esg4j.units.Rate} is a quantity per quantity, such as an emission factor. {@link
 * org.esg4j.units.Units} names the usual units and reads printed ones. What enters here is needed
 * to hold, convert, calculate, read or write a value with its unit; what a value means in a report
 * does not.
 */
@NullMarked
package org.esg4j.units;

import org.jspecify.annotations.NullMarked;
