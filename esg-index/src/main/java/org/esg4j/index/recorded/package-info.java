/**
 * Indexes that were written before, read back: what was said last year of which provision.
 *
 * <pre>{@code
 * DisclosureIndex index = DisclosureIndex.of(HkexEsgCode.C2_2023).with(facts);
 * index.write(JSON, Locale.ENGLISH, out);
 * RecordedIndex last = RecordedIndex.readJson(out.toString(StandardCharsets.UTF_8), "index.json");
 * last.framework();                              // hkex-appendix-c2-2023
 * last.row("A1.2").orElseThrow().status();       // PARTLY_DISCLOSED
 * }</pre>
 *
 * <p>What enters: the JSON or the CSV that {@link org.esg4j.index.render.IndexFormats} writes. What
 * does not meet its form is refused with the place of the fault, and nothing is passed over in
 * silence.
 */
@NullMarked
package org.esg4j.index.recorded;

import org.jspecify.annotations.NullMarked;
