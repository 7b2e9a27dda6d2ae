/**
 * Charts as SVG: shapes only, the figures stand beside them as text.
 *
 * <p>Numbers enter here as what they are drawn from; no figure comes out.
 */
@NullMarked
package org.esg4j.examples.report.chart;

import org.jspecify.annotations.NullMarked;
