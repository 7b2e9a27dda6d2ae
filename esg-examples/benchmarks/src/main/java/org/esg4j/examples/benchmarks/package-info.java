/**
 * Benchmarks of exact quantities, each beside the same work in BigDecimal or in another library.
 *
 * <p>{@link org.esg4j.examples.benchmarks.Main} runs them and prints one table of ratios. What
 * enters here measures a stated target; correctness is tested elsewhere, and here only as far as
 * both sides of a pair must give the same figures.
 */
@NullMarked
package org.esg4j.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
