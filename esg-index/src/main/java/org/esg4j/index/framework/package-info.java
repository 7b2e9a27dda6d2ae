/**
 * Disclosure frameworks as data: what an edition asks for, of whom and from when, and how far each
 * entry is checked.
 *
 * <pre>{@code
 * FrameworkCatalog frameworks = FrameworkCatalog.bundled();
 * LocalDate start = LocalDate.of(2025, 1, 1);
 * Framework code = frameworks.inForce(HkexEsgCode.FAMILY, start).orElseThrow();
 * code.id(); // hkex-appendix-c2-2025
 * Provision turnover = code.provision("B1.2");
 * code.obligation(turnover, HkexEsgCode.MAIN_BOARD_OTHER, start); // COMPLY_OR_EXPLAIN
 * }</pre>
 *
 * <p>An edition is one file that meets {@code framework.schema.json}; whoever adds a framework adds
 * a file and changes no code. What enters: the text of such files. No fact, no report and no metric
 * is known here, and no class knows a provision by name.
 */
@NullMarked
package org.esg4j.index.framework;

import org.jspecify.annotations.NullMarked;
