/**
 * Facts: figures that say what they measure, whose they are, where they come from and how they were
 * worked out.
 *
 * <pre>{@code
 * Entity company = Entity.of("6638.HK");
 * FactKey key = FactKey.of(Metrics.SCOPE2.id(), company, ReportingPeriod.ofYear(2024));
 * FactSet facts = FactSet.of(Fact.measured(key, TONNE_CO2E.of("757.078208")));
 * facts.quantity(Metrics.SCOPE2, company, key.period()); // Optional[757.078208 tCO2e]
 * FactJson.write(out, facts);
 * }</pre>
 *
 * <p>A {@link org.esg4j.fact.Fact} has a {@link org.esg4j.fact.FactKey} (metric, breakdown, entity,
 * period), a value with its unit, the decimals it is stated to, an {@link org.esg4j.fact.Origin},
 * and, if it was calculated, a {@link org.esg4j.fact.Derivation} that a stranger can redo. A {@link
 * org.esg4j.fact.FactSet} holds many, finds them, and merges with others; {@link
 * org.esg4j.fact.FactJson} is its form as a file. What could not be used is a {@link
 * org.esg4j.fact.Failure}.
 *
 * <p>Facts are the hub: calculators fill sets of them, and indexes, audits and writers read them.
 * What enters here holds or finds facts; what calculates or judges them does not.
 */
@NullMarked
package org.esg4j.fact;

import org.jspecify.annotations.NullMarked;
