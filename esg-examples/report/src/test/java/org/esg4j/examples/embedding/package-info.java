/**
 * Tests that the library can be embedded as its users do it: a program of its own, compiled and run
 * by itself against nothing but what the library brings. The program is in the test resources,
 * under {@code embedding}.
 */
@NullMarked
package org.esg4j.examples.embedding;

import org.jspecify.annotations.NullMarked;
