/**
 * From a report as printed to facts, findings, content indexes and a page to read: the main job.
 *
 * <p>The program uses the library as anyone would; what enters here reads its input, asks the
 * library and writes files.
 */
@NullMarked
package org.esg4j.examples.report;

import org.jspecify.annotations.NullMarked;
