/**
 * The report as one page of HTML in each language, with no script and nothing to load.
 *
 * <p>The page shows what the rest of the program has worked out; nothing is calculated here but the
 * places of things.
 */
@NullMarked
package org.esg4j.examples.report.page;

import org.jspecify.annotations.NullMarked;
