package org.esg4j.units.kind;

/**
 * The kind of a volume, such as water or a gas at a stated reference condition.
 *
 * <p>Its base unit is the cubic metre. A volume of fuel becomes energy only through a calorific
 * value: a rate of energy for each volume, which the program states. No unit of volume converts to
 * one of energy.
 */
public interface Volume extends Kind {}
