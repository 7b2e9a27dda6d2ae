/**
 * Disclosure frameworks as data: what an edition asks for, of whom and from when, and how far each
 * entry is checked.
 *
 * <p>An edition is one file that meets {@code framework.schema.json}; whoever adds a framework adds
 * a file and changes no code. What enters: the text of such files. No fact, no report and no metric
 * is known here, and no class knows a provision by name.
 */
@NullMarked
package org.esg4j.index.framework;

import org.jspecify.annotations.NullMarked;
