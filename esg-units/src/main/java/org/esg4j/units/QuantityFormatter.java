package org.esg4j.units;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Objects;
import org.esg4j.units.UnitNames.Style;
import org.esg4j.units.internal.FromStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes values for people, in English, traditional or simplified Chinese.
 *
 * <pre>{@code
 * Quantity<Energy> used = MEGAWATT_HOUR.of("1410.88");
 * QuantityFormatter.of(Locale.ENGLISH).format(used);                         // 1,410.88 MWh
 * QuantityFormatter.of(Locale.TRADITIONAL_CHINESE).withNames().format(used); // 1,410.88兆瓦時
 * }</pre>
 *
 * <p>A formatter starts with symbols, thousands separators and all decimals that the value has.
 * What it writes is read back by {@link UnitReader#figure(String)} to the same value, at the
 * decimals written; money that is written without its currency needs a reader with that currency.
 * Nothing depends on the locale data of the JDK. Units that are not in the table of symbols, such
 * as a program's own, are written with their canonical symbol.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class QuantityFormatter implements Serializable {
  @Serial private static final long serialVersionUID = 1L;
  private static final int ALL = Integer.MIN_VALUE;
  private static final int[] CHINESE_POWERS = {4, 8, 12};
  private static final int[] ENGLISH_POWERS = {3, 6, 9, 12};

  private final transient Language language;
  private final transient int decimals;
  private final transient RoundingMode mode;
  private final transient boolean grouping;
  private final transient boolean names;
  private final transient @Nullable String currency;

  private QuantityFormatter(
      Language language,
      int decimals,
      RoundingMode mode,
      boolean grouping,
      boolean names,
      @Nullable String currency) {
    this.language = language;
    this.decimals = decimals;
    this.mode = mode;
    this.grouping = grouping;
    this.names = names;
    this.currency = currency;
  }

  /**
   * A formatter for a language.
   *
   * @param locale English, or Chinese by script or region; without either, simplified
   * @return a formatter that writes symbols, separators and all decimals
   * @throws IllegalArgumentException if the language is another
   */
  public static QuantityFormatter of(Locale locale) {
    Language language = Language.of(Objects.requireNonNull(locale, "locale"));
    return new QuantityFormatter(language, ALL, RoundingMode.HALF_UP, true, false, null);
  }

  /**
   * A formatter that writes a number of decimals.
   *
   * @param decimals the digits after the point; negative for whole tens, hundreds and so on, which
   *     are written with a larger unit: 131萬宗, 1.31 million cases
   * @param mode how to round
   * @return a formatter that otherwise writes as this one
   * @throws IllegalArgumentException if decimals are not within -12 to 100
   */
  public QuantityFormatter withDecimals(int decimals, RoundingMode mode) {
    Objects.requireNonNull(mode, "mode");
    if (decimals > PrintedNumber.MAX_DECIMALS || decimals < -PrintedNumber.MAX_POWER) {
      throw new IllegalArgumentException(
          "decimals from -"
              + PrintedNumber.MAX_POWER
              + " to "
              + PrintedNumber.MAX_DECIMALS
              + " are written, not "
              + decimals);
    }
    return new QuantityFormatter(language, decimals, mode, grouping, names, currency);
  }

  /**
   * A formatter with or without separators between thousands.
   *
   * @param grouping whether to write commas
   * @return a formatter that otherwise writes as this one
   */
  public QuantityFormatter withGrouping(boolean grouping) {
    return new QuantityFormatter(language, decimals, mode, grouping, names, currency);
  }

  /**
   * A formatter that writes the names of units: 兆瓦時, megawatt-hours.
   *
   * @return a formatter that otherwise writes as this one
   */
  public QuantityFormatter withNames() {
    return new QuantityFormatter(language, decimals, mode, grouping, true, currency);
  }

  /**
   * A formatter that writes the symbols of units: MWh.
   *
   * @return a formatter that otherwise writes as this one
   */
  public QuantityFormatter withSymbols() {
    return new QuantityFormatter(language, decimals, mode, grouping, false, currency);
  }

  /**
   * A formatter for a report in a currency: the Chinese name of money in it is 元.
   *
   * @param currencyCode the ISO 4217 code, such as {@code CNY}
   * @return a formatter that otherwise writes as this one
   * @throws IllegalArgumentException if the code is not three capital letters
   */
  public QuantityFormatter withCurrency(String currencyCode) {
    String code = Units.money(currencyCode).qualifier();
    return new QuantityFormatter(language, decimals, mode, grouping, names, code);
  }

  // ---------------------------------------------------------------------------------------------

  /**
   * Writes a value.
   *
   * @param value the value
   * @return number and unit, such as {@code 1,410.88 MWh}
   * @throws ArithmeticException if the number is a fraction that does not end and no number of
   *     decimals was chosen; the mode is {@link RoundingMode#UNNECESSARY} and rounding is needed;
   *     or negative decimals need a multiple of the unit beyond 15 digits
   */
  public String format(Value value) {
    Objects.requireNonNull(value, "value");
    int power = power(value.unit());
    BigDecimal number = number(value).scaleByPowerOfTen(-power);
    String digits = NumberWriter.written(number, grouping);
    String unit = text(times(value.unit(), power), "1".equals(digits));
    return digits + (needsBlank(unit.charAt(0)) ? " " : "") + unit;
  }

  /**
   * Writes a printed figure, to the decimals it is stated to.
   *
   * @param figure the figure
   * @return number and unit
   * @throws IllegalArgumentException if it is stated to more than 100 decimals
   * @throws ArithmeticException if its decimals are negative and need a multiple of the unit beyond
   *     15 digits
   */
  public String format(PrintedFigure figure) {
    return withDecimals(Objects.requireNonNull(figure, "figure").decimals(), mode)
        .format(figure.value());
  }

  /**
   * Writes the number of a value without its unit, for a cell of a table.
   *
   * @param value the value
   * @return the number; zeros stand for the digits that negative decimals leave out
   * @throws ArithmeticException as {@link #format(Value)} throws it
   */
  public String formatNumber(Value value) {
    return NumberWriter.written(number(Objects.requireNonNull(value, "value")), grouping);
  }

  /**
   * Writes a unit without a number, for the head of a table.
   *
   * @param unit the unit
   * @return the unit as for several of it
   */
  public String formatUnit(ValueUnit unit) {
    return text(Objects.requireNonNull(unit, "unit"), false);
  }

  private BigDecimal number(Value value) {
    return decimals == ALL ? value.number().toBigDecimal() : value.number().rounded(decimals, mode);
  }

  private String text(ValueUnit unit, boolean singular) {
    return UnitNames.in(language).text(unit, new Style(names, singular, currency));
  }

  private static ValueUnit times(ValueUnit unit, int power) {
    return UnitMultiple.of(unit, tenTo(power));
  }

  private static long tenTo(int power) {
    return BigDecimal.TEN.pow(power).longValueExact();
  }

  /** The power of ten that is written with the unit, so that no digit is made up. */
  private int power(ValueUnit unit) {
    if (decimals == ALL || decimals >= 0) {
      return 0;
    }
    for (int power : language.isChinese() ? CHINESE_POWERS : ENGLISH_POWERS) {
      if (power >= -decimals
          && UnitMultiple.exists(unit, tenTo(power))
          && UnitNames.in(language).hasWords(times(unit, power))) {
        return power;
      }
    }
    return -decimals;
  }

  /** Whether a blank goes between a number and a unit that starts with a character. */
  private static boolean needsBlank(char c) {
    return (c < 0x80 && c != '%') || c == '×' || c == '€' || c == '£';
  }

  @Serial
  private Object writeReplace() {
    return new Form(language.tag, decimals, mode.name(), grouping, names, currency);
  }

  @Serial
  private void readObject(ObjectInputStream stream) throws InvalidObjectException {
    throw new InvalidObjectException("a QuantityFormatter is serialized through its settings");
  }

  /** The serialized form: the settings; the smallest number of decimals stands for all. */
  private record Form(
      String language,
      int decimals,
      String mode,
      boolean grouping,
      boolean names,
      @Nullable String currency)
      implements Serializable {
    @Serial private static final long serialVersionUID = 1L;

    @Serial
    private Object readResolve() throws InvalidObjectException {
      return FromStream.checked(this::formatter);
    }

    private QuantityFormatter formatter() {
      QuantityFormatter formatter = of(Locale.forLanguageTag(language)).withGrouping(grouping);
      formatter = names ? formatter.withNames() : formatter;
      formatter = currency == null ? formatter : formatter.withCurrency(currency);
      RoundingMode rounding = RoundingMode.valueOf(mode);
      return decimals == ALL ? formatter : formatter.withDecimals(decimals, rounding);
    }
  }
}
