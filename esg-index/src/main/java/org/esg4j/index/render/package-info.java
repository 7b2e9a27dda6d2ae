/**
 * Documents made of an index: Markdown for readers, JSON for programs.
 *
 * <p>What enters: a {@link org.esg4j.index.DisclosureIndex}, languages, and a stream. A format is
 * an {@link org.esg4j.index.IndexWriter}; text that comes from users is made harmless in each, and
 * numbers of provisions that are not verified are marked in each.
 */
@NullMarked
package org.esg4j.index.render;

import org.jspecify.annotations.NullMarked;
