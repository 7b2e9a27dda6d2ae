package org.esg4j.units;

import java.util.Objects;
import org.esg4j.units.kind.Kind;
import org.esg4j.units.kind.Money;
import org.esg4j.units.number.Rational;
import org.jspecify.annotations.Nullable;

/**
 * Units that are a whole number of another, such as 10,000 attendances or 200,000 hours.
 *
 * <p>A thousand kWh is the MWh: where a prefix of the SI does it, the unit is the prefixed one. Ten
 * thousand CNY is {@code CNY10k}. All else is the symbol, an underscore and the factor: {@code
 * attendance_10k}, {@code h_200k}, {@code person_100}.
 */
final class UnitMultiple {
  private static final String[] PREFIXES = {"", "k", "M", "G", "T", "P"};
  private static final String[] OF_A_TONNE = {"kg", "t", "kt", "Mt"};
  private static final long THOUSAND = 1_000;
  private static final long[] FACTORS = {1_000_000_000, 1_000_000, THOUSAND};
  private static final String[] FACTOR_SIGNS = {"bn", "m", "k"};
  private static final int MOST_DIGITS = 15;
  private static final long MAX_FACTOR = 999_999_999_999_999L;
  private static final int MOST_CHARACTERS = 64;

  private UnitMultiple() {}

  /** A unit and how many of it another is. */
  record Parts(Unit<?> unit, long factor) {}

  /** What a multiple is made of; of another unit, itself. */
  static Parts parts(Unit<?> unit) {
    String symbol = unit.symbol();
    int line = symbol.lastIndexOf('_');
    if (line > 0 && find(symbol) != null) {
      ValueUnit base = CanonicalSymbols.find(symbol.substring(0, line));
      return new Parts((Unit<?>) Objects.requireNonNull(base), factor(symbol.substring(line + 1)));
    }
    if (unit.kind().equals(Money.class) && unit.equals(CanonicalSymbols.find(symbol))) {
      long factor = unit.size().toBigDecimal().longValueExact();
      return new Parts(Units.money(unit.qualifier()), factor);
    }
    return new Parts(unit, 1);
  }

  /**
   * The unit that is so many of another.
   *
   * @throws ArithmeticException if the factor is too large
   */
  static Unit<?> of(Unit<?> unit, long times) {
    if (times == 1) {
      return unit;
    }
    Parts parts = parts(unit);
    long factor = parts.factor() * times;
    if (times > MAX_FACTOR / parts.factor()) {
      throw new ArithmeticException("a multiple of a unit is at most " + MAX_FACTOR + " of it");
    }
    Unit<?> known = prefixed(parts.unit(), factor);
    if (known == null) {
      known = money(parts.unit(), factor);
    }
    return known == null ? scaled(parts.unit(), factor) : known;
  }

  /** Whether there is a unit that is so many of another, or of a rate's numerator. */
  static boolean exists(ValueUnit unit, long times) {
    Unit<?> above = unit instanceof RateUnit<?, ?> rate ? rate.numerator() : (Unit<?>) unit;
    return times <= MAX_FACTOR / parts(above).factor();
  }

  /** The same of a rate's numerator. */
  static ValueUnit of(ValueUnit unit, long times) {
    return unit instanceof RateUnit<?, ?> rate
        ? of(rate.numerator(), times).per(rate.denominator())
        : of((Unit<?>) unit, times);
  }

  private static <K extends Kind> Unit<K> scaled(Unit<K> unit, long factor) {
    return unit.scaled(unit.symbol() + '_' + written(factor), Long.toString(factor));
  }

  private static @Nullable Unit<?> money(Unit<?> unit, long factor) {
    if (!unit.kind().equals(Money.class) || !unit.symbol().equals(unit.qualifier())) {
      return null;
    }
    String written = written(factor);
    boolean single = written.startsWith("1") && !Ascii.isDigit(written.charAt(1));
    return CanonicalSymbols.money(unit.symbol() + (single ? written.substring(1) : written));
  }

  /** The unit with a larger prefix that is exactly so many of another, if there is one. */
  private static @Nullable Unit<?> prefixed(Unit<?> unit, long factor) {
    int steps = 0;
    for (long rest = factor; rest % THOUSAND == 0; rest /= THOUSAND) {
      steps++;
    }
    if (steps == 0) {
      return null;
    }
    Rational size = unit.size().times(Rational.of(factor));
    Unit<?> found = larger(unit, OF_A_TONNE, steps, size);
    return found != null ? found : larger(unit, PREFIXES, steps, size);
  }

  private static @Nullable Unit<?> larger(Unit<?> unit, String[] ladder, int steps, Rational size) {
    for (int i = ladder.length - 1 - steps; i >= 0; i--) {
      if (unit.symbol().startsWith(ladder[i])) {
        String symbol = ladder[i + steps] + unit.symbol().substring(ladder[i].length());
        if (CanonicalSymbols.find(symbol) instanceof Unit<?> found
            && found.sameBase(unit)
            && found.size().equals(size)) {
          return found;
        }
      }
    }
    return null;
  }

  /** The factor of a symbol: {@code 10k} for 10,000. */
  private static String written(long factor) {
    for (int i = 0; i < FACTORS.length; i++) {
      if (factor % FACTORS[i] == 0) {
        return factor / FACTORS[i] + FACTOR_SIGNS[i];
      }
    }
    return Long.toString(factor);
  }

  /** The unit of a symbol with an underscore and a factor, or null. */
  static @Nullable Unit<?> find(String symbol) {
    int line = symbol.lastIndexOf('_');
    if (line <= 0 || symbol.length() > MOST_CHARACTERS) {
      return null;
    }
    long factor = factor(symbol.substring(line + 1));
    if (factor == 0
        || !(CanonicalSymbols.find(symbol.substring(0, line)) instanceof Unit<?> unit)) {
      return null;
    }
    Unit<?> made = scaled(unit, factor);
    return made.symbol().equals(symbol) ? made : null;
  }

  /** The factor written behind the underscore, or zero. */
  static long factor(String written) {
    String digits = written;
    long factor = 1;
    for (int i = 0; i < FACTORS.length && factor == 1; i++) {
      if (written.endsWith(FACTOR_SIGNS[i])) {
        digits = written.substring(0, written.length() - FACTOR_SIGNS[i].length());
        factor = FACTORS[i];
      }
    }
    if (digits.isEmpty() || digits.length() > MOST_DIGITS - Long.toString(factor).length() + 1) {
      return 0;
    }
    for (int i = 0; i < digits.length(); i++) {
      if (!Ascii.isDigit(digits.charAt(i))) {
        return 0;
      }
    }
    return Long.parseLong(digits) * factor;
  }
}
