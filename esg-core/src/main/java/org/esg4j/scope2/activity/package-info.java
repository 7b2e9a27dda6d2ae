/**
 * What a reporter says about the energy it used, before any factor or contract is looked at.
 *
 * <pre>{@code
 * EnergyConsumption january = EnergyConsumption.of("SZ-2024-01", ELECTRICITY, "CN-GD",
 *         EnergyPeriod.of(YearMonth.of(2024, 1)), MEGAWATT_HOUR.of("118.4"))
 *     .site("Shenzhen")
 *     .ownership(new Ownership(PERCENT.of(60), FinancialControl.JOINT, true));
 * OrganisationalBoundary.FINANCIAL_CONTROL.share(january.ownership()); // 60 %
 * }</pre>
 *
 * <p>A record of use, its period, how well it is known, what the reporter owns of the operation,
 * and how an organisational boundary turns that into a share. What enters here describes activity;
 * rates of emissions and instruments do not.
 */
@NullMarked
package org.esg4j.scope2.activity;

import org.jspecify.annotations.NullMarked;
