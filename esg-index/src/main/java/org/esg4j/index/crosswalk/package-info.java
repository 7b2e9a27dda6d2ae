/**
 * From one framework or edition to another: what two editions differ in, which provisions of two
 * frameworks are about the same, and drafts of a new index from an old one.
 *
 * <pre>{@code
 * FrameworkCatalog catalog = FrameworkCatalog.bundled();
 * EditionDifference difference =
 *     EditionDifference.between(
 *         catalog.framework(HkexEsgCode.C2_2023), catalog.framework(HkexEsgCode.C2_2025));
 * difference.moved().get(0).from(); // A1.2
 * difference.moved().get(0).to();   // [D-28(a), D-28(b), D-29]
 * }</pre>
 *
 * <p>What enters: frameworks, recorded indexes and indexes, and the text of crosswalk files that
 * meet {@code crosswalk.schema.json}. No class knows a provision by name. A draft proposes and
 * settles nothing: a status is only what facts and words in hand make it.
 */
@NullMarked
package org.esg4j.index.crosswalk;

import org.jspecify.annotations.NullMarked;
