/**
 * Checks published figures against the arithmetic that they should obey.
 *
 * <pre>{@code
 * FormulaCalculator calculator = FormulaCalculator.using(MetricCatalog.bundled());
 * List<Finding> findings = Recalculation.using(calculator).check(facts);
 * findings.get(0).metric();     // ghg.scope2.intensity.per-employee
 * findings.get(0).printed();    // 0.40
 * findings.get(0).recomputed(); // 0.39
 * FindingJson.write(out, findings);
 * }</pre>
 *
 * <p>{@link org.esg4j.audit.Recalculation} works each published figure out again, by the formulas
 * of its metric, from the other figures. A {@link org.esg4j.audit.Finding} is raised only when no
 * numbers that round to the printed ones can satisfy the formula, so it is a proof and not an
 * opinion. {@link org.esg4j.audit.FindingJson} is the form of findings as a file.
 *
 * <p>What enters here judges facts and changes none. How a figure is calculated or bounded belongs
 * to the rooms that do it.
 */
@NullMarked
package org.esg4j.audit;

import org.jspecify.annotations.NullMarked;
