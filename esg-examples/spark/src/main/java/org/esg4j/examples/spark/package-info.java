/**
 * Exact sums of meter readings on Spark, identical to those of one process to the last digit.
 *
 * <p>{@link org.esg4j.examples.spark.ReadingAggregator} is all that a program needs; the rest makes
 * up readings and compares.
 */
@NullMarked
package org.esg4j.examples.spark;

import org.jspecify.annotations.NullMarked;
