package org.esg4j.units.kind;

/**
 * The kind of power, such as installed capacity.
 *
 * <p>Its base unit is the watt. {@code Powers} turns a power into a rate of energy, which meets a
 * time.
 */
public interface Power extends Kind {}
