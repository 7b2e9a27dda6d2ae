/**
 * Machinery shared by the packages of this module and seen by nobody else.
 *
 * <p>Not exported. It depends on nothing but the JDK.
 */
@NullMarked
package org.esg4j.units.internal;

import org.jspecify.annotations.NullMarked;
