package org.esg4j.units.kind;

/**
 * The kind of greenhouse gas emissions as carbon dioxide equivalent (CO2e).
 *
 * <p>A tonne of CO2e is not a tonne: it is the mass of carbon dioxide with the same warming effect
 * over a stated time, under a stated set of global warming potentials. The base unit is the
 * kilogram of CO2e.
 */
public interface Emissions extends Kind {}
