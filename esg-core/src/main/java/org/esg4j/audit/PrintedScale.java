package org.esg4j.audit;

import org.esg4j.calculation.Interval;
import org.esg4j.fact.Fact;
import org.esg4j.units.number.Rational;

/**
 * From the canonical unit to the printed one, and from numbers to text like the printed.
 *
 * @param printed the printed fact
 * @param factor what a number in the printed unit is multiplied by to be in the canonical one
 */
record PrintedScale(Fact printed, Rational factor) {

  Interval asPrinted(Interval canonical) {
    return new Interval(canonical.low().dividedBy(factor), canonical.high().dividedBy(factor));
  }

  Rational asPrinted(Rational canonical) {
    return canonical.dividedBy(factor);
  }

  /** A canonical number rounded and grouped as the printed one is. */
  String written(Rational canonical) {
    String text = Written.rounded(asPrinted(canonical), decimals());
    return Written.number(printed).indexOf(',') < 0 ? text.replace(",", "") : text;
  }

  Recomputed recomputed(Rational canonical, Interval can) {
    return new Recomputed(written(canonical), asPrinted(can), printed.value().unit().symbol());
  }

  int decimals() {
    return printed.decimals().orElse(0);
  }
}
