/**
 * Contracts and certificates that convey attributes of generation, with the evidence that they may
 * be used.
 *
 * <p>An instrument states what it is; whether a rule set honours it, and what it is used for, is
 * decided elsewhere. What enters here describes instruments.
 */
@NullMarked
package org.esg4j.scope2.instrument;

import org.jspecify.annotations.NullMarked;
