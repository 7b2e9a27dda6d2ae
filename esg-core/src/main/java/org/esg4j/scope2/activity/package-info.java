/**
 * What a reporter says about the energy it used, before any factor or contract is looked at.
 *
 * <p>A record of use, its period, how well it is known, what the reporter owns of the operation,
 * and how an organisational boundary turns that into a share. What enters here describes activity;
 * rates of emissions and instruments do not.
 */
@NullMarked
package org.esg4j.scope2.activity;

import org.jspecify.annotations.NullMarked;
