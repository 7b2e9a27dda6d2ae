package org.esg4j.units.kind;

/**
 * The kind of energy, such as electricity, heat or the energy content of a fuel.
 *
 * <p>Its base unit is the joule.
 */
public interface Energy extends Kind {}
