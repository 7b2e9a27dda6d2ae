package org.esg4j.units.kind;

/**
 * The kind of a count of named things, such as cases, suppliers or training sessions.
 *
 * <p>The thing counted is the qualifier of the unit, and one of it is the base unit: cases and
 * suppliers are never added.
 */
public interface Count extends Kind {}
