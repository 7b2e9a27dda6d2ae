/**
 * Claims of use: whether an index meets what a report must meet that says it follows a framework.
 *
 * <pre>{@code
 * DisclosureIndex index =
 *     DisclosureIndex.of(GriStandards.REGISTER)
 *         .forIssuerClass(GriStandards.WITH_REFERENCE)
 *         .with(facts);
 * ClaimCheck check = ClaimCheck.of(index).stating(ClaimCheck.of(index).statement(Locale.ENGLISH));
 * check.unmet().get(0).requirement().clause(); // GRI 1: Foundation 2021, with reference, requirement 1
 * }</pre>
 *
 * <p>What enters: an index, and what only the reporter can say: its material topics, its statement
 * of use, whom it told. The requirements of each claim are data that meet {@code
 * claims.schema.json}; no class knows a disclosure by name.
 */
@NullMarked
package org.esg4j.index.claim;

import org.jspecify.annotations.NullMarked;
