package org.esg4j.units;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.esg4j.units.PrintedNumber.Suffix;
import org.esg4j.units.SymbolTable.Meaning;
import org.esg4j.units.internal.FromStream;
import org.esg4j.units.number.Rational;
import org.jspecify.annotations.Nullable;

/**
 * Reads units, and figures with their unit, as reports print them in English and Chinese.
 *
 * <pre>{@code
 * UnitReader.standard().unit("噸二氧化碳當量/人");                        // tCO2e/person
 * UnitReader.standard().withCurrency("CNY").unit("千克 / 萬元");        // kg/CNY10k
 * UnitReader.standard().figure("1,529.24 MWh").decimals();            // 2
 * UnitReader.standard().figure("131萬", "起").value();                 // 1310000 case
 * }</pre>
 *
 * <p>The grammar is closed; what it does not know is refused, with the place and the nearest known
 * spelling. Words come from one table, the resource {@code symbols.tsv} of this package.
 *
 * <pre>{@code
 * unit       = side | rate | "(" unit ")" | rate gloss .
 * rate       = side "/" ["每"] side
 *            | side "per" side
 *            | side "每" side
 *            | "每" side ["之" | "的"] side .            the denominator first
 * side       = scaled [["of"] noun] | "(" scaled ")" | scaled gloss .
 * gloss      = "(" the same unit in another spelling, or the currency of bare money ")" .
 * scaled     = [floor] (base | money | [count] multiplier ["of"] [floor] base | count (base | money)) .
 * count      = digits, with or without separators, behind "×" or below the line of a rate .
 * base       = spelling | canonical symbol | mass ["of"] gas | classifier thing .
 * money      = {currency | bare | multiplier | floor} .   one multiplier, one currency
 * bare       = "元" | "圓" | "$" | "¥" | "dollars" .        needs the currency of the report
 * floor      = "餘" | "多" .
 * noun       = what the unit is of: revenue, 收入, floor area, 樓面面積 ... .
 * figure     = (number unit | currency number [unit]) [share] .   number: see PrintedNumber
 * share      = "(" number "%" ")" .                        see PrintedFigure.share
 * }</pre>
 *
 * <p>Before it is read, text is brought to one form: full-width forms become ASCII, traditional
 * characters simplified, sub- and superscript digits digits; dashes and blanks of every kind are
 * one blank and do not count beside a Chinese character, a slash, a bracket or an apostrophe.
 * English words are read in any capitals, symbols only in theirs: {@code Mt} is a megatonne. Of
 * several readings the longest spelling wins: 噸二氧化碳當量 is never 噸.
 *
 * <p>A multiple of a unit is the unit with the larger prefix where there is one, so 千個千瓦時 and
 * {@code '000 kWh} are MWh; 萬人次 is {@code attendance_10k} and 萬元 is {@code CNY10k}. 餘 and 多 (and
 * more) are told by {@link PrintedFigure#isFloor()}.
 *
 * <p>Words that name several units are refused with the choices: ton, therm, calorie, gallon,
 * {@code MT}, 桶油當量 and others. 噸, 吨 and {@code t} are metric. Chinese classifiers that do not say
 * what they count (個, 件, 項, 條, 間) are {@code item}; 宗 and 起 are {@code case}, 家 is {@code company},
 * 次 is {@code time}, 場次 is {@code session}, 人次 is {@code attendance}. Who knows better says so with
 * {@link #with(String, ValueUnit)}.
 *
 * <p>At most {@value #MAX_TEXT} characters are read as a unit, and {@link PrintedNumber#MAX_TEXT}
 * as a figure. This class is immutable and thread-safe.
 */
public final class UnitReader implements Serializable {
  /** The largest number of characters that are read as a unit. */
  public static final int MAX_TEXT = 160;

  @Serial private static final long serialVersionUID = 1L;
  private static final int FIRST_BEYOND_ASCII = 0x80;
  private static final UnitReader STANDARD = new UnitReader(null, Map.of());

  /** The reader of {@link Units#parse(String)}. */
  static final UnitReader YUAN = new UnitReader("CNY", Map.of());

  private final transient @Nullable String currency;

  /** Additional spellings, in their form. */
  private final transient Map<String, ValueUnit> own;

  private UnitReader(@Nullable String currency, Map<String, ValueUnit> own) {
    this.currency = currency;
    this.own = own;
  }

  /**
   * The reader that knows the table of symbols and no currency for bare money.
   *
   * @return the reader
   */
  public static UnitReader standard() {
    return STANDARD;
  }

  /**
   * A reader for a report in a currency: 元, 萬元 and their kin are money in it.
   *
   * @param currencyCode the ISO 4217 code, such as {@code CNY}
   * @return a reader that otherwise reads as this one
   * @throws IllegalArgumentException if the code is not three capital letters
   */
  public UnitReader withCurrency(String currencyCode) {
    return new UnitReader(Units.money(currencyCode).qualifier(), own);
  }

  /**
   * A reader that knows one more spelling, which goes before those of the table.
   *
   * @param spelling such as {@code ton}; compared with its capitals, after the same change of form
   * @param unit what it means here, such as the short ton
   * @return a reader that otherwise reads as this one
   * @throws IllegalArgumentException if the spelling is blank or longer than {@value #MAX_TEXT}
   */
  public UnitReader with(String spelling, ValueUnit unit) {
    Objects.requireNonNull(spelling, "spelling");
    Objects.requireNonNull(unit, "unit");
    if (spelling.length() > MAX_TEXT || PrintedText.of(spelling).form.isEmpty()) {
      throw new IllegalArgumentException(
          "a spelling has 1 to " + MAX_TEXT + " characters that are not blank");
    }
    Map<String, ValueUnit> more = new HashMap<>(own);
    more.put(PrintedText.of(spelling).form, unit);
    return new UnitReader(currency, Map.copyOf(more));
  }

  // ---------------------------------------------------------------------------------------------

  /**
   * Reads a unit.
   *
   * @param text such as {@code MWh}, 千瓦時, {@code tCO2e/m²} or 每百萬港元收益之公噸二氧化碳當量
   * @return the unit
   * @throws UnitParseException if the text is no unit of the grammar above, with the position, and
   *     the nearest known spelling or the reason
   */
  public ValueUnit unit(String text) {
    Objects.requireNonNull(text, "text");
    checkLength(text, MAX_TEXT);
    ValueUnit known = known(text, 0, text.length());
    return known != null ? known : UnitGrammar.read(textOf(text, 0, text.length()));
  }

  /**
   * Reads a figure from one text: a number and its unit, or a currency and a number.
   *
   * @param text such as {@code 1,529.24 MWh}, {@code 34%}, 22.48億元 or {@code HK$1.2 million}
   * @return the figure
   * @throws UnitParseException if the text is no figure of the grammar above
   */
  public PrintedFigure figure(String text) {
    Objects.requireNonNull(text, "text");
    checkLength(text, PrintedNumber.MAX_TEXT);
    int from = PrintedNumber.skipBlanks(text, 0, text.length());
    int start = startOfNumber(text, from);
    NumberScanner number = new NumberScanner(text, start, text.length());
    int at = PrintedNumber.skipBlanks(text, number.position, text.length());
    ShareInBrackets share = ShareInBrackets.endOf(text, at);
    int to = PrintedNumber.dropBlanks(text, at, share.start());
    checkBehindNumber(text, number.position, at, to, start > from);
    ValueUnit known = start == from ? known(text, at, to) : null;
    boolean floor = false;
    if (known == null) {
      PrintedText printed =
          start == from
              ? PrintedText.of(text, at, to)
              : PrintedText.of(text, from, start, number.position, to);
      UnitText unit = new UnitText(text, printed, currency, own);
      known = UnitGrammar.read(unit);
      floor = unit.floor;
    }
    PrintedFigure.Layout layout = new PrintedFigure.Layout(text, start, number.position, 0, null);
    return new PrintedFigure(value(number, known), floor, layout, share.figure());
  }

  /**
   * Reads a figure from two cells of a table, its number and its unit.
   *
   * @param number such as {@code 1,529.24}, 131萬 or, where the unit is %, {@code 34%}
   * @param unit the unit as printed
   * @return the figure
   * @throws UnitParseException if either is not of the grammars; the exception has the text of the
   *     one at fault
   */
  public PrintedFigure figure(String number, String unit) {
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(unit, "unit");
    NumberScanner scanner = PrintedNumber.scan(number, 0, number.length());
    int start = PrintedNumber.skipBlanks(number, 0, number.length());
    int at = PrintedNumber.skipBlanks(number, scanner.position, number.length());
    ShareInBrackets share = ShareInBrackets.endOf(number, at);
    int to = PrintedNumber.dropBlanks(number, at, share.start());
    checkLength(unit, MAX_TEXT);
    ValueUnit known = known(unit, 0, unit.length());
    boolean floor = false;
    if (known == null) {
      UnitText text = textOf(unit, 0, unit.length());
      known = UnitGrammar.read(text);
      floor = text.floor;
    }
    boolean repeated = at < to && known.equals(spelled(number, at, to));
    Suffix suffix = repeated ? Suffix.NONE : Suffix.read(number, at, to);
    Value value =
        suffix.power() == 0
            ? value(scanner, known)
            : known.of(Rational.of(scanner.number().scaleByPowerOfTen(suffix.power())));
    PrintedFigure.Layout layout =
        new PrintedFigure.Layout(number, start, scanner.position, suffix.power(), unit);
    return new PrintedFigure(value, floor || suffix.floor(), layout, share.figure());
  }

  // ---------------------------------------------------------------------------------------------

  private UnitText textOf(String text, int from, int to) {
    return new UnitText(text, PrintedText.of(text, from, to), currency, own);
  }

  /** The unit of a part of a text that is a spelling, or two with a slash, to the letter. */
  private @Nullable ValueUnit known(String text, int from, int to) {
    if (!own.isEmpty()) {
      return null;
    }
    Unit<?> unit = spelled(text, from, to);
    int slash = unit == null ? slash(text, from, to) : -1;
    if (slash < 0) {
      return unit;
    }
    Unit<?> above = spelled(text, from, PrintedNumber.dropBlanks(text, from, slash));
    Unit<?> below =
        above == null ? null : spelled(text, PrintedNumber.skipBlanks(text, slash + 1, to), to);
    return above == null || below == null ? null : above.per(below);
  }

  /** The unit of a spelling to the letter; the large table is not built for a canonical rate. */
  private static @Nullable Unit<?> spelled(String text, int from, int to) {
    boolean ascii = from < to && text.charAt(from) < FIRST_BEYOND_ASCII;
    Meaning canonical = ascii ? SymbolTable.canonical().find(text, from, to) : null;
    if (canonical != null) {
      return canonical.unit();
    }
    boolean rate = ascii && slash(text, from, to) >= 0;
    return rate ? null : unitOf(SymbolTable.printed().find(text, from, to));
  }

  private static int slash(String text, int from, int to) {
    int slash = text.indexOf('/', from);
    return slash < to ? slash : -1;
  }

  private static @Nullable Unit<?> unitOf(@Nullable Meaning meaning) {
    return meaning != null && meaning.role.isUnit() ? meaning.unit() : null;
  }

  private static Value value(NumberScanner number, ValueUnit unit) {
    return number.isShort() && unit instanceof Unit<?> simple
        ? simple.of(number.unscaled(), number.scale())
        : unit.of(Rational.of(number.number()));
  }

  private static void checkLength(String text, int most) {
    if (text.length() > most) {
      throw new UnitParseException(
          "at most " + most + " characters are read, found " + text.length(), text, most);
    }
  }

  /** Where the number starts: at once, or behind a currency. */
  private int startOfNumber(String text, int from) {
    int start = from;
    while (start < text.length() && !NumberScanner.isStart(text.charAt(start))) {
      start++;
    }
    if (start == from || start == text.length()) {
      return from;
    }
    UnitText before = new UnitText(text, PrintedText.of(text, from, start), currency, own);
    Unit<?> money = new MoneyGrammar(before).read(0, before.form.length());
    if (money != null && money.symbol().equals(money.qualifier())) {
      return start;
    }
    if (before.hasReason()) {
      throw before.failure();
    }
    if (Character.isLetter(text.charAt(from))) {
      throw new UnitParseException("expected a number, or a currency before it", text, from);
    }
    return from;
  }

  private static void checkBehindNumber(
      String text, int numberEnd, int from, int to, boolean hasCurrency) {
    if (from == to && !hasCurrency) {
      throw new UnitParseException("expected a unit behind the number", text, numberEnd);
    }
    if (from > numberEnd
        && NumberScanner.digit(text.charAt(from)) >= 0
        && !text.substring(from, to).equals(Units.FRACTION.symbol())) {
      throw new UnitParseException(
          "expected a unit; a blank that may break does not separate thousands", text, from);
    }
  }

  @Serial
  private Object writeReplace() {
    return new Form(currency, new TreeMap<>(own));
  }

  @Serial
  private void readObject(ObjectInputStream stream) throws InvalidObjectException {
    throw new InvalidObjectException(
        "a UnitReader is serialized through its currency and spellings");
  }

  /** The serialized form: the currency, and the additional spellings with their units. */
  private record Form(@Nullable String currency, TreeMap<String, ValueUnit> own)
      implements Serializable {
    @Serial private static final long serialVersionUID = 1L;

    @Serial
    private Object readResolve() throws InvalidObjectException {
      return FromStream.checked(this::reader);
    }

    private UnitReader reader() {
      UnitReader reader = currency == null ? STANDARD : STANDARD.withCurrency(currency);
      for (Map.Entry<String, ValueUnit> spelling : own.entrySet()) {
        reader = reader.with(spelling.getKey(), spelling.getValue());
      }
      return reader;
    }
  }
}
