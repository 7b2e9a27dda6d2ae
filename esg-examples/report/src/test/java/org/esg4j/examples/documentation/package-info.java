/** The examples that readers see, compiled and run. */
@NullMarked
package org.esg4j.examples.documentation;

import org.jspecify.annotations.NullMarked;
