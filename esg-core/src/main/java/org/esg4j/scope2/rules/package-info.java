/**
 * Rules of the market-based method as data with a version: order of instruments and factors, and
 * quality criteria.
 *
 * <pre>{@code
 * MarketRules rules = MarketRules.ghgProtocol2015();
 * rules.refusal(greenCertificates);             // Optional.empty
 * rules.stepOf(CERTIFICATE).orElseThrow().id(); // certificates
 * rules.fallbacks(ELECTRICITY).get(0).id();     // sole-supplier
 * }</pre>
 *
 * <p>What enters here says what counts and in what order. Amounts and allocation do not.
 */
@NullMarked
package org.esg4j.scope2.rules;

import org.jspecify.annotations.NullMarked;
