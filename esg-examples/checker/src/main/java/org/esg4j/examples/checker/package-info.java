/**
 * Redoes every figure of a Scope 2 result from its JSON, with arithmetic of its own.
 *
 * <p>Nothing of the library is used here, and nothing may be: this is what an auditor would write
 * who trusts neither. Only a reader of JSON comes from outside.
 */
@NullMarked
package org.esg4j.examples.checker;

import org.jspecify.annotations.NullMarked;
