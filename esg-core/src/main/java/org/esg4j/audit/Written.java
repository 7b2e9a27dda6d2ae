package org.esg4j.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.esg4j.calculation.Interval;
import org.esg4j.fact.Fact;
import org.esg4j.units.number.Rational;

/** Numbers as text for proofs and sentences. */
final class Written {
  private static final int SHOWN = 60;
  private static final int GROUP = 3;
  private static final int MORE = 2;
  private static final int MOST = 40;
  private static final int BRIEF = 6;

  private Written() {}

  /** The number as printed; as stated where a fact does not say how it is printed. */
  static String number(Fact fact) {
    return fact.printed().map(printed -> printed.number()).orElseGet(fact::statedNumber);
  }

  /** The number as printed with its unit and place. */
  static String withPlace(Fact fact) {
    String where = fact.printed().map(printed -> " (" + printed.where() + ")").orElse("");
    String unit = fact.value().unit().symbol();
    String number = number(fact);
    return (number.endsWith(unit) ? number : number + ' ' + unit) + where;
  }

  static String shortened(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...";
  }

  /** Half up, with groups of three digits. */
  static String rounded(Rational number, int decimals) {
    return grouped(number.rounded(decimals, RoundingMode.HALF_UP));
  }

  /** The ends of an interval, exact if they have few more decimals than wanted, else outwards. */
  static String between(Interval interval, int decimals) {
    String low = end(interval.low(), decimals, RoundingMode.FLOOR);
    String high = end(interval.high(), decimals, RoundingMode.CEILING);
    return low.equals(high) ? low : "[" + low + ", " + high + "]";
  }

  /** The ends of an interval to about six digits, outwards. */
  static String brief(Interval interval) {
    int digits = interval.high().abs().rounded(0, RoundingMode.FLOOR).precision();
    return between(interval, Math.max(BRIEF - digits, 0) - MORE);
  }

  /** The decimals, no fewer than wanted, that still show two intervals apart. */
  static int decimalsBetween(Interval one, Interval other, int wanted) {
    Interval below = one.high().compareTo(other.low()) < 0 ? one : other;
    Interval above = below.equals(one) ? other : one;
    int decimals = wanted;
    while (decimals < wanted + MOST
        && below
                .high()
                .rounded(decimals + MORE, RoundingMode.CEILING)
                .compareTo(above.low().rounded(decimals + MORE, RoundingMode.FLOOR))
            >= 0) {
      decimals++;
    }
    return decimals;
  }

  /** That one interval ends before or begins after another. */
  static String apart(Interval one, Interval other, int decimals) {
    return one.high().compareTo(other.low()) < 0
        ? end(one.high(), decimals, RoundingMode.CEILING)
            + " < "
            + end(other.low(), decimals, RoundingMode.FLOOR)
        : end(one.low(), decimals, RoundingMode.FLOOR)
            + " > "
            + end(other.high(), decimals, RoundingMode.CEILING);
  }

  private static String end(Rational number, int decimals, RoundingMode outwards) {
    BigDecimal rounded =
        number.rounded(Math.max(decimals + MORE, 0), outwards).stripTrailingZeros();
    return grouped(rounded.scale() < 0 ? rounded.setScale(0) : rounded);
  }

  private static String grouped(BigDecimal number) {
    String plain = number.toPlainString();
    int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
    StringBuilder text = new StringBuilder(plain);
    for (int i = point - GROUP; i > (number.signum() < 0 ? 1 : 0); i -= GROUP) {
      text.insert(i, ',');
    }
    return text.toString();
  }
}
