/**
 * Writes HTML that is well-formed and escaped by construction.
 *
 * <p>What a page is about does not enter here.
 */
@NullMarked
package org.esg4j.examples.report.html;

import org.jspecify.annotations.NullMarked;
