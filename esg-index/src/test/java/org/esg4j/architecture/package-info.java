/**
 * Tests of the structure of the library modules as a whole: which package may know which, what a
 * guest in someone's program must not do, and what a public signature may mention. They are here
 * because this module is the one that sees all the others. A rule enters when it holds for every
 * library module; rules for one class belong to its own tests.
 */
@NullMarked
package org.esg4j.architecture;

import org.jspecify.annotations.NullMarked;
