/**
 * People: headcount, turnover, hires, health and safety, training, pay.
 *
 * <p>There are two ways in, with the same figures out. Totals by category are stated in {@link
 * org.esg4j.table.CrossTable}s. Records of {@link org.esg4j.workforce.Person}s are streamed once,
 * in any order, through a {@link org.esg4j.workforce.WorkforceCounter} that a {@link
 * org.esg4j.workforce.WorkforcePlan} makes; counters merge. Either way gives {@link
 * org.esg4j.workforce.WorkforceTotals}, from which the ratios follow, each with the {@link
 * org.esg4j.table.Method} that defines it.
 *
 * <p>Days are counted at their close: somebody whose last day is 31 December has left by year end.
 * So opening headcount, plus hires, minus leavers is closing headcount, for any group whose members
 * do not change it.
 *
 * <p>What enters here knows about people at work. What holds for tables of anything stands in
 * {@link org.esg4j.table}.
 */
@NullMarked
package org.esg4j.workforce;

import org.jspecify.annotations.NullMarked;
