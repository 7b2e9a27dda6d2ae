/**
 * What tests of exact values need: numbers at the borders, all units, a plain model to agree with,
 * and the laws themselves.
 *
 * <p>Laws are plain Java and know no test engine; only {@link org.esg4j.units.testkit.ValuesDomain}
 * speaks to jqwik. What enters here helps to test any code that calculates with values, not only
 * the library's own.
 */
package org.esg4j.units.testkit;
