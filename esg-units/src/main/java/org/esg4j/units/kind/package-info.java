/**
 * The kinds of quantity that an ESG report knows, as marker types.
 *
 * <p>A kind enters here when figures of it are reported by many; anyone's own kind lives in their
 * own code. Nothing in this package has state or behaviour, and it uses no other package.
 */
@NullMarked
package org.esg4j.units.kind;

import org.jspecify.annotations.NullMarked;
