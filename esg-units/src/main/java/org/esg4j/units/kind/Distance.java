package org.esg4j.units.kind;

/**
 * The kind of a length travelled or transported over.
 *
 * <p>Its base unit is the metre.
 */
public interface Distance extends Kind {}
