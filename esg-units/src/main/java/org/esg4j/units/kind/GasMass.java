package org.esg4j.units.kind;

/**
 * The kind of the mass of one named greenhouse gas, such as CO2, CH4 or SF6.
 *
 * <p>The gas is the qualifier of the unit: masses of two gases are never added; a global warming
 * potential turns each into {@link Emissions}. The base unit is the kilogram of the gas.
 */
public interface GasMass extends Kind {}
