/**
 * Checks published figures against the arithmetic that they should obey.
 *
 * <pre>{@code
 * AuditReport report = Audit.standard().run(facts);
 * Finding finding = report.findings().get(0);
 * finding.metric();                    // ghg.scope2.intensity.per-employee
 * finding.printed();                   // 0.40
 * finding.recomputed().get().text();   // 0.39
 * finding.severity();                  // ROUNDING
 * FindingJson.write(out, report);
 * }</pre>
 *
 * <p>An {@link org.esg4j.audit.Audit} hands the figures to its {@linkplain org.esg4j.audit.Check
 * checks}. A {@link org.esg4j.audit.Finding} is raised only when no numbers that round to the
 * printed ones can satisfy a check, so it is a proof and not an opinion. An {@link
 * org.esg4j.audit.Inference} says how the figures must have been made. {@link
 * org.esg4j.audit.FindingJson} is the form of both as a file.
 *
 * <p>What enters here judges facts and changes none. How a figure is calculated or bounded belongs
 * to the rooms that do it.
 */
@NullMarked
package org.esg4j.audit;

import org.jspecify.annotations.NullMarked;
