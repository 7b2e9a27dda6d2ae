package org.esg4j.units.kind;

/**
 * The kind of time that is worked, trained or run, in hours and minutes.
 *
 * <p>Its base unit is the hour. Days of absence are {@link Days}: a lost day has no fixed number of
 * hours.
 */
public interface Time extends Kind {}
