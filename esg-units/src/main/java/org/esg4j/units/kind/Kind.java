package org.esg4j.units.kind;

/**
 * A kind of quantity in the sense of VIM 1.2: what can be added and compared.
 *
 * <p>Kinds are finer than dimensions: a tonne of waste and a tonne of CO2e have one dimension but
 * are of two kinds, and adding them is the error that matters here. A kind is a plain interface
 * without type parameters that extends this one and is never implemented; it marks the type of
 * units, quantities and rates. A program adds its own in one line:
 *
 * <pre>{@code
 * interface SteelOutput extends Kind {}
 * Unit<SteelOutput> tonneOfSteel = Unit.base(SteelOutput.class, "t steel");
 * GIGAJOULE.of(2400).per(tonneOfSteel.of(120)); // 20 GJ/t steel
 * }</pre>
 */
public interface Kind {}
