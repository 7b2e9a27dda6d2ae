/**
 * Tables of counts and amounts over breakdowns, and the ratios between them.
 *
 * <pre>{@code
 * CrossTable<People> staff = CrossTable.stating(PERSON)
 *     .total(1937)
 *     .put("gender", "female", 667)
 *     .put("gender", "male", 1270)
 *     .build();
 * MetricTables tables =
 *     MetricTables.none().with(Metrics.LEAVERS, leavers).with(Metrics.HEADCOUNT, staff);
 * Ratio.declared(MetricCatalog.bundled(), Metrics.TURNOVER, "leavers-over-closing", tables)
 *     .by("gender").at("gender", "female").rounded(1); // 53.5 %
 * }</pre>
 *
 * <p>A {@link org.esg4j.table.CrossTable} holds what adds up: people, hours, tonnes, money, by any
 * axes. A {@link org.esg4j.table.Ratio} divides one table by another, cell by cell, and says by
 * which {@link org.esg4j.table.Method}; what cannot be divided is an {@link
 * org.esg4j.table.Outcome} that says why. {@link org.esg4j.table.SmallCells} withholds or merges
 * cells about too few people.
 *
 * <p>What enters here holds for any kind of thing that is counted. What a table means in a report
 * does not.
 */
@NullMarked
package org.esg4j.table;

import org.jspecify.annotations.NullMarked;
