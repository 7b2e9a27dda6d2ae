package org.esg4j.units.kind;

/**
 * The kind of the mass of anything that is not an emission: waste, paper, packaging, goods.
 *
 * <p>Its base unit is the kilogram.
 */
public interface Mass extends Kind {}
