/**
 * The figures of a report as tables over some years, each with the definitions that it rests on.
 *
 * <p>Which metrics stand in which table is data ({@code tables.json}); labels come from the
 * catalogue of metrics. How a table looks on paper does not enter, but for its plain form in
 * Markdown.
 */
@NullMarked
package org.esg4j.examples.report.table;

import org.jspecify.annotations.NullMarked;
