package org.esg4j.units.kind;

/**
 * The kind of whole or part days counted, such as lost days and days of leave.
 *
 * <p>Its base unit is the day.
 */
public interface Days extends Kind {}
