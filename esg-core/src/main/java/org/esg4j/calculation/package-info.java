/**
 * Applies the formulas that metrics declare: to work figures out, and to bound them.
 *
 * <p>A {@link org.esg4j.calculation.FormulaCalculator} turns facts into more facts, each with its
 * derivation. An {@link org.esg4j.calculation.IntervalCalculator} walks the same derivations with
 * {@link org.esg4j.calculation.Interval intervals} in place of numbers, because a printed number
 * stands for all numbers that round to it. So one formula computes a figure, explains it and checks
 * a printed one.
 *
 * <p>What enters here works for every metric alike. A method that belongs to one subject, and any
 * judgement on a figure, does not.
 */
@NullMarked
package org.esg4j.calculation;

import org.jspecify.annotations.NullMarked;
