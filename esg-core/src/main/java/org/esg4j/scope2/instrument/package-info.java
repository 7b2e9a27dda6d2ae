/**
 * Contracts and certificates that convey attributes of generation, with the evidence that they may
 * be used.
 *
 * <pre>{@code
 * ContractualInstrument certificates = ContractualInstrument.of("GEC-7001", CERTIFICATE, "CN",
 *         EnergyPeriod.ofYear(2024), MEGAWATT_HOUR.of(300), EmissionRate.zero())
 *     .checked(CriterionCheck.met("tracked", "registry extract of 15 January 2025"))
 *     .assignedToSite("Shenzhen", MEGAWATT_HOUR.of(250));
 * certificates.unassigned(); // Optional[50 MWh]
 * }</pre>
 *
 * <p>An instrument states what it is; whether a rule set honours it, and what it is used for, is
 * decided elsewhere. What enters here describes instruments.
 */
@NullMarked
package org.esg4j.scope2.instrument;

import org.jspecify.annotations.NullMarked;
