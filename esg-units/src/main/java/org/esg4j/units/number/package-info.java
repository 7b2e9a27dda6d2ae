/**
 * Exact numbers: rationals whose decimal part stays decimal, and their sums.
 *
 * <p>What enters here knows nothing of units. Results are exact or an exception; rounding is always
 * asked for by the caller.
 */
@NullMarked
package org.esg4j.units.number;

import org.jspecify.annotations.NullMarked;
