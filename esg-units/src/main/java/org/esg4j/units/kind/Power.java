package org.esg4j.units.kind;

/**
 * The kind of power, such as installed capacity.
 *
 * <p>Its base unit is the watt.
 */
public interface Power extends Kind {}
