/**
 * Heat that is bought by other measures than energy: steam by mass, and a plant's heat and power
 * from one fuel.
 *
 * <p>What enters here turns physical quantities into energy, or one plant's emissions into those of
 * its products, by a method that has a name. Factors and records of use do not.
 */
@NullMarked
package org.esg4j.scope2.heat;

import org.jspecify.annotations.NullMarked;
