/**
 * What the report says in three languages, apart from what the library says itself.
 *
 * <p>Words enter by {@code words.json}, never as text in a program.
 */
@NullMarked
package org.esg4j.examples.report.words;

import org.jspecify.annotations.NullMarked;
