package org.esg4j.units.kind;

/**
 * The kind of an area, such as floor area or land.
 *
 * <p>Its base unit is the square metre.
 */
public interface Area extends Kind {}
