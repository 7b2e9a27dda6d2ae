package org.esg4j.units.kind;

/**
 * The kind of people counted by head.
 *
 * <p>Its base unit is the person. Full-time equivalents are another kind.
 */
public interface People extends Kind {}
