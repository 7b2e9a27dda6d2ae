/**
 * Emissions of purchased energy by the location-based and the market-based method, each line
 * explained.
 *
 * <p>A {@link org.esg4j.scope2.Scope2Calculator} takes records of use, instruments, factors and
 * rules, and gives a {@link org.esg4j.scope2.Scope2Result}: two figures that are never added,
 * netted or averaged, with coverage, gaps, what became of each instrument, an explanation in three
 * languages, facts, and JSON from which anybody can redo the figures. Two results are compared as a
 * Restatement.
 *
 * <p>Method: GHG Protocol Scope 2 Guidance (2015). Everything is exact; energy that is covered and
 * not covered adds up to the use, and what is claimed of an instrument never exceeds it.
 *
 * <p>What enters here works out or presents Scope 2 figures. Records of use, rates, instruments,
 * rules and hourly matching have rooms of their own below this one, and do not know it.
 */
@NullMarked
package org.esg4j.scope2;

import org.jspecify.annotations.NullMarked;
