package org.esg4j.units.kind;

/**
 * The kind of a volume, such as water or a gas at a stated reference condition.
 *
 * <p>Its base unit is the cubic metre. A volume of fuel becomes energy only through a calorific
 * value.
 */
public interface Volume extends Kind {}
