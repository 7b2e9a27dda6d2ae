/**
 * A made-up workforce, as a file of persons and as a file of totals, and the ratios from both.
 *
 * <p>Nobody in these files exists: they are drawn from a seed. What enters here makes such files,
 * reads them as an export of a personnel system is read, and asks the library for the ratios.
 */
@NullMarked
package org.esg4j.examples.report.staff;

import org.jspecify.annotations.NullMarked;
