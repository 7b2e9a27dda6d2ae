/**
 * Emission factors as data with a birthday, and the stated policy by which one is chosen.
 *
 * <p>An {@link org.esg4j.factor.EmissionFactor} carries what its publisher said: value and unit as
 * published, gases covered, the year described, the day of publication, publisher and document, and
 * whether the figure was confirmed. {@link org.esg4j.factor.FactorSet}s of such records, bundled or
 * the caller's own, lie in layers in a {@link org.esg4j.factor.FactorCatalog}, where the caller's
 * set wins. A {@link org.esg4j.factor.FactorQuery} and a {@link org.esg4j.factor.FactorPolicy} give
 * either a {@link org.esg4j.factor.FactorChoice} or a {@link org.esg4j.factor.FactorGap}; both say
 * why, and two factors that are equally good are an error that names them, never a guess.
 *
 * <p>Three rules hold throughout. Absent is not zero: a record known to have no value is kept, and
 * is never a number. What a factor covers is never widened in silence: a factor of CO2 alone marks
 * what is calculated with it. A choice can be replayed: with {@link
 * org.esg4j.factor.FactorPolicy#knownOn} a catalogue answers as it would have on that day.
 *
 * <p>Method: GHG Protocol Scope 2 Guidance (2015), chapter 6 (choice of factors) and table 6.2; gas
 * coverage and vintage after IFRS S2 (2023), paragraphs B21 and B22.
 *
 * <p>This room uses units and JSON; it knows nothing of facts, calculators or reports.
 */
@NullMarked
package org.esg4j.factor;

import org.jspecify.annotations.NullMarked;
