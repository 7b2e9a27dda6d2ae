/**
 * Units, and exact quantities and rates that carry them.
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
