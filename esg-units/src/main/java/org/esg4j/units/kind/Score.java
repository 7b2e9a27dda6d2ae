package org.esg4j.units.kind;

/**
 * The kind of points on a scale, such as a satisfaction score of 8.5 out of 10.
 *
 * <p>The top of the scale may be the qualifier of the unit, so that scores on two scales are not
 * mixed. The base unit is the point.
 */
public interface Score extends Kind {}
