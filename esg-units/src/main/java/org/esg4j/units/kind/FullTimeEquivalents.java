package org.esg4j.units.kind;

/**
 * The kind of staff counted by contracted working time.
 *
 * <p>Its base unit is one full-time equivalent (FTE).
 */
public interface FullTimeEquivalents extends Kind {}
