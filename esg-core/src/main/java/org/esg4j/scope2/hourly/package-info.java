/**
 * Matching of use and generation interval by interval, without carry-over.
 *
 * <pre>{@code
 * EnergyPeriod noon = EnergyPeriod.ofHour(LocalDateTime.of(2024, 7, 1, 12, 0));
 * HourlyResult result = new HourlyMatching()
 *     .use("CN", noon, KILOWATT_HOUR.of(80))
 *     .generation("CN", noon, KILOWATT_HOUR.of(120))
 *     .result();
 * result.market("CN").matched(); // 0.080 MWh
 * result.market("CN").surplus(); // 0.040 MWh
 * }</pre>
 *
 * <p>What enters here compares energy with energy of the same market and interval. Which instrument
 * may be claimed is decided elsewhere.
 */
@NullMarked
package org.esg4j.scope2.hourly;

import org.jspecify.annotations.NullMarked;
