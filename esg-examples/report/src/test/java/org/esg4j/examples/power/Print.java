package org.esg4j.examples.power;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.esg4j.units.number.Rational;

/**
 * Where and how a figure is printed.
 *
 * @param variable the figure
 * @param id the id of the metric with its breakdown
 * @param year the year
 * @param unit the printed unit
 * @param scale how many of the unit that the figure is kept in make one of the printed unit
 * @param decimals the printed decimals
 * @param inTable whether it is a cell of a table; else it is said in the text
 */
record Print(
    Variable variable,
    String id,
    int year,
    String unit,
    Rational scale,
    int decimals,
    boolean inTable) {

  /** A value as printed: rounded half up. */
  BigDecimal of(Rational value) {
    return value.dividedBy(scale).rounded(decimals, RoundingMode.HALF_UP);
  }

  /** What the figure may be if the printed number is right. */
  Range range(BigDecimal number) {
    return Range.printed(number, decimals, scale);
  }

  /** Whether another print is of the same figure or a row beside it. */
  boolean isAbout(Variable other) {
    return variable == other;
  }
}
