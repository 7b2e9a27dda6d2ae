/**
 * Which metrics answer which provisions of a framework, how well and why, as data.
 *
 * <p>A mapping is one file for a family of frameworks that meets {@code mapping.schema.json}. It is
 * versioned: an index says with which version it was made. What enters: the text of such files, and
 * frameworks. No fact is known here, and no class knows a metric or a provision by name.
 */
@NullMarked
package org.esg4j.index.mapping;

import org.jspecify.annotations.NullMarked;
