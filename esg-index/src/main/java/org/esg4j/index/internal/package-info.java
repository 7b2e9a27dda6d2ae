/**
 * How an index stands in a CSV file, for the one who writes it and the one who reads it back.
 *
 * <p>What enters: texts. Not exported.
 */
@NullMarked
package org.esg4j.index.internal;

import org.jspecify.annotations.NullMarked;
