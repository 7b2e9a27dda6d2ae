package org.esg4j.calculation;

import java.util.List;
import java.util.Optional;
import org.esg4j.fact.Derivation;
import org.esg4j.fact.Operator;
import org.esg4j.units.number.Rational;

/**
 * A part of a calculation, with its unit taken apart.
 *
 * @param derivation the calculation so far
 * @param unit the unit of its number
 */
record Term(Derivation derivation, UnitProduct unit) {

  Rational number() {
    return derivation.number();
  }

  /** The same in another unit, with the conversion as a step of its own; empty if it cannot be. */
  Optional<Term> in(UnitProduct other) {
    return unit.factorTo(other).map(factor -> times(factor, other, "conversion of units"));
  }

  /** The same as a factor of a product with another term. */
  Term alignedTo(UnitProduct other) {
    return in(unit.alignedTo(other)).orElseThrow();
  }

  /** This times an exact constant, which leads to another unit. */
  Term times(Rational factor, UnitProduct other, String because) {
    return new Term(Derivation.scaled(derivation, factor, other.symbol(), because), other);
  }

  static Term operation(Operator operator, UnitProduct unit, List<Derivation> operands) {
    return new Term(Derivation.operation(operator, unit.symbol(), operands), unit);
  }
}
