/**
 * The disclosure index: for an entity, a period and an edition of a framework, what is disclosed,
 * what is said instead, and what is missing.
 *
 * <p>Facts, places in a report and answers go in; rows come out, one for each provision of the
 * edition, in its order. What a provision asks for is data of {@link org.esg4j.index.framework},
 * and which metrics answer it is data of {@link org.esg4j.index.mapping}: no class here knows a
 * provision, a metric or a framework by name. Writers of documents implement {@link
 * org.esg4j.index.IndexWriter} elsewhere.
 */
@NullMarked
package org.esg4j.index;

import org.jspecify.annotations.NullMarked;
