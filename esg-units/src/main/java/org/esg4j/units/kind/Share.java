package org.esg4j.units.kind;

/**
 * The kind of a part of a whole: a fraction, a percentage or a permillage.
 *
 * <p>Its base unit is the fraction, written {@code 1}.
 */
public interface Share extends Kind {}
