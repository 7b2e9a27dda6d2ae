/**
 * Documents made of an index: Markdown, HTML and spreadsheets for readers, JSON and CSV for
 * programs.
 *
 * <pre>{@code
 * DisclosureIndex index = DisclosureIndex.of(HkexEsgCode.C2_2023).with(facts);
 * index.write(MARKDOWN, Locale.ENGLISH, out);
 * String document = out.toString(StandardCharsets.UTF_8);
 * document.lines().toList().get(0); // # HKEX ESG Reporting Guide, Appendix C2, 31 December 2023
 * }</pre>
 *
 * <p>What enters: a {@link org.esg4j.index.DisclosureIndex}, languages, and a stream. A format is
 * an {@link org.esg4j.index.IndexWriter}; text that comes from users is made harmless in each, and
 * numbers of provisions that are not verified are marked in each.
 */
@NullMarked
package org.esg4j.index.render;

import org.jspecify.annotations.NullMarked;
