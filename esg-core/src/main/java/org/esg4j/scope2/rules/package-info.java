/**
 * Rules of the market-based method as data with a version: order of instruments and factors, and
 * quality criteria.
 *
 * <p>What enters here says what counts and in what order. Amounts and allocation do not.
 */
@NullMarked
package org.esg4j.scope2.rules;

import org.jspecify.annotations.NullMarked;
