/**
 * What a figure measures: metrics, their axes and their formulas, declared as data.
 *
 * <pre>{@code
 * MetricPath path = MetricCatalog.bundled().resolve("headcount.gender.female");
 * path.metric().id();                        // headcount.total
 * path.metric().labels().in(Locale.ENGLISH); // Employees
 * path.breakdown().category("gender");       // Optional[female]
 * path.metric().formulas().get(0).formula(); // sum(headcount over gender)
 * }</pre>
 *
 * <p>A {@link org.esg4j.metric.Metric} has an id, a kind and a unit, a period, the axes it may be
 * broken down by, labels in three languages, its sources in the standards, and formulas. The
 * bundled ones stand in {@code metrics.json}; a {@link org.esg4j.metric.MetricCatalog} holds them,
 * finds the metric and the {@link org.esg4j.metric.Breakdown} behind an id as a report uses it, and
 * can be layered with a program's own. {@link org.esg4j.metric.Metrics} names the well-known ones
 * with their kinds as types. A {@link org.esg4j.metric.Formula} is text that was understood: it is
 * applied elsewhere.
 *
 * <p>What enters here describes metrics. Values of metrics, and anything that calculates, do not.
 */
@NullMarked
package org.esg4j.metric;

import org.jspecify.annotations.NullMarked;
