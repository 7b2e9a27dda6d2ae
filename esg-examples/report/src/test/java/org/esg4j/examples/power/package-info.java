/**
 * Measures what an audit finds: made-up reports, slips planted in them, and a search of its own for
 * the slips that can be found at all.
 *
 * <p>Nothing here but {@code Power} knows the audit, so that what can be found is decided without
 * it.
 */
package org.esg4j.examples.power;
