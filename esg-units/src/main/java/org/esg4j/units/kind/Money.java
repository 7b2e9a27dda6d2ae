package org.esg4j.units.kind;

/**
 * The kind of an amount of money in one currency.
 *
 * <p>The ISO 4217 code is the qualifier of the unit, and one of the currency is the base unit:
 * amounts in two currencies are never added.
 */
public interface Money extends Kind {}
