package org.esg4j.units;

import java.util.Currency;
import java.util.Map;
import org.esg4j.units.kind.Money;
import org.jspecify.annotations.Nullable;

/**
 * From a canonical symbol to its unit.
 *
 * <p>The symbols are those of the constants, a currency code with or without a multiple, a mass of
 * a greenhouse gas, a thing counted, a whole number of one of these ({@link UnitMultiple}), or two
 * of these with a slash between.
 */
final class CanonicalSymbols {
  /** Multiples of a currency, as written behind its code. */
  private static final Map<String, String> MONEY_MULTIPLES =
      Map.of("k", "1E3", "10k", "1E4", "m", "1E6", "10m", "1E7", "100m", "1E8", "bn", "1E9");

  /** Parts and multiples of the kilogram, as written before a gas. */
  private static final Map<String, String> GAS_MULTIPLES =
      Map.of("kg", "1", "t", "1E3", "g", "1E-3", "kt", "1E6", "Mt", "1E9", "lb", "0.45359237");

  private static final String MANY_GASES = "(HFC|HCFC|CFC|PFC|HFE)-[0-9A-Za-z]{1,12}";
  private static final String ONE_GAS = "CO2|CH4|N2O|SF6|NF3";
  private static final int CODE_LENGTH = 3;

  private CanonicalSymbols() {}

  static @Nullable ValueUnit find(String symbol) {
    int slash = symbol.indexOf('/');
    if (slash < 0) {
      return simple(symbol);
    }
    Unit<?> numerator = simple(symbol.substring(0, slash));
    Unit<?> denominator = simple(symbol.substring(slash + 1));
    return numerator == null || denominator == null ? null : numerator.per(denominator);
  }

  private static @Nullable Unit<?> simple(String symbol) {
    Unit<?> constant = Units.constant(symbol);
    if (constant != null) {
      return constant;
    }
    Unit<?> money = money(symbol);
    if (money != null) {
      return money;
    }
    Unit<?> gas = gas(symbol);
    if (gas != null) {
      return gas;
    }
    Unit<?> counted = Counted.unit(symbol);
    return counted != null ? counted : UnitMultiple.find(symbol);
  }

  static boolean isCurrencyCode(String text) {
    boolean capitals = text.length() == CODE_LENGTH;
    for (int i = 0; i < text.length(); i++) {
      capitals &= text.charAt(i) >= 'A' && text.charAt(i) <= 'Z';
    }
    return capitals;
  }

  /**
   * Whether text is a code of ISO 4217: RMB, which is none, must not be read as another currency.
   */
  static boolean isKnownCurrency(String text) {
    if (!isCurrencyCode(text)) {
      return false;
    }
    try {
      return Currency.getInstance(text) != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** A currency or one of its multiples, such as CNY10k; null if the symbol is not of that form. */
  static @Nullable Unit<Money> money(String symbol) {
    if (symbol.length() < CODE_LENGTH || !isKnownCurrency(symbol.substring(0, CODE_LENGTH))) {
      return null;
    }
    Unit<Money> currency = Units.money(symbol.substring(0, CODE_LENGTH));
    if (symbol.length() == CODE_LENGTH) {
      return currency;
    }
    String factor = MONEY_MULTIPLES.get(symbol.substring(CODE_LENGTH));
    return factor == null ? null : currency.scaled(symbol, factor);
  }

  private static @Nullable Unit<?> gas(String symbol) {
    int start = 0;
    while (start < symbol.length() && !Character.isUpperCase(symbol.charAt(start))) {
      start++;
    }
    if (symbol.startsWith("Mt")) {
      start = 2;
    }
    String multiple = symbol.substring(0, start);
    String factor = GAS_MULTIPLES.get(multiple);
    String gas = symbol.substring(start);
    if (factor == null || !(gas.matches(ONE_GAS) || gas.matches(MANY_GASES))) {
      return null;
    }
    return "kg".equals(multiple)
        ? Units.kilogramOf(gas)
        : Units.kilogramOf(gas).scaled(symbol, factor);
  }
}
