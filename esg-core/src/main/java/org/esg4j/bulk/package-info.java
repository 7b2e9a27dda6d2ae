/**
 * Exact sums over columns and streams of readings: a list, a parallel stream or a cluster, and the
 * same digits each time.
 *
 * <p>A {@link org.esg4j.bulk.ReadingPlan} says which sites there are, which intervals, and which
 * rate holds where and when. A {@link org.esg4j.bulk.ReadingSum} takes readings in any order; sums
 * of one plan merge. Its memory grows with sites times periods of factors, not with readings.
 *
 * <pre>{@code
 * ReportingPeriod year = ReportingPeriod.ofYear(2024);
 * Citation source = new Citation("Ministry", "Factors of 2024", "2022", "own table");
 * FactorTable<Emissions, Energy> factors =
 *     FactorTable.builder(TONNE_CO2E.per(MEGAWATT_HOUR))
 *         .add("CN", year, new CitedRate<>("cn-2022", TONNE_CO2E.per(MEGAWATT_HOUR).of("0.5366"), source))
 *         .build();
 * List<Site> sites = List.of(new Site("S1", "CN"), new Site("S2", "CN"));
 * ReadingPlan<Emissions, Energy> plan =
 *     ReadingPlan.of(factors, sites, Intervals.hoursOf(year), KILOWATT_HOUR, 3);
 * ReadingSum<Emissions, Energy> sum = plan.newSum();
 * sum.addColumns(1, new int[] {0, 1, 0}, new int[] {0, 0, 1}, new long[] {1_500, 2_000, 500});
 * sum.totals().total();                        // 0.0021464000 tCO2e
 * sum.totals().groups().get(0);                // S1, 2024: 2 readings, 2.000 kWh x 0.5366 tCO2e/MWh = 0.0010732000 tCO2e
 * }</pre>
 *
 * <p>What enters here adds up numbers of one unit by place and time. Which rate is right is decided
 * elsewhere, and so is where readings come from.
 */
@NullMarked
package org.esg4j.bulk;

import org.jspecify.annotations.NullMarked;
