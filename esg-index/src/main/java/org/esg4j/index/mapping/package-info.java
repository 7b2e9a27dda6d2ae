/**
 * Which metrics answer which provisions of a framework, how well and why, as data.
 *
 * <pre>{@code
 * Framework code = FrameworkCatalog.bundled().framework(HkexEsgCode.C2_2025);
 * MetricUse use = Mapping.bundledFor(code).usesOf("headcount.gender.female").get(0);
 * use.provision(); // B1.1
 * use.axis();      // gender
 * use.degree();    // EXACT
 * }</pre>
 *
 * <p>A mapping is one file for a family of frameworks that meets {@code mapping.schema.json}. It is
 * versioned: an index says with which version it was made. What enters: the text of such files, and
 * frameworks. No fact is known here, and no class knows a metric or a provision by name.
 */
@NullMarked
package org.esg4j.index.mapping;

import org.jspecify.annotations.NullMarked;
