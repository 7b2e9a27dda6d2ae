/**
 * Exact numbers: rationals whose decimal part stays decimal, and their sums.
 *
 * <pre>{@code
 * Rational third = Rational.parse("1/3");
 * third.plus(Rational.of("0.5"));               // 5/6
 * third.times(Rational.of(3));                  // 1
 * third.rounded(4, RoundingMode.HALF_UP);       // 0.3333
 * Rational.of("1.50").plus(Rational.of("2.5")); // 4.00
 * }</pre>
 *
 * <p>What enters here knows nothing of units. Results are exact or an exception; rounding is always
 * asked for by the caller.
 */
@NullMarked
package org.esg4j.units.number;

import org.jspecify.annotations.NullMarked;
