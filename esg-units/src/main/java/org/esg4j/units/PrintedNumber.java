package org.esg4j.units;

import java.math.BigDecimal;
import java.util.Objects;
import org.esg4j.units.Spelling.Role;
import org.esg4j.units.SymbolTable.Meaning;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers as reports print them, with the decimals they are stated to.
 *
 * <pre>{@code
 * number     = [sign] digits ["." digit {digit}] [{blank} suffix] .
 * sign       = "-" | "+" | U+2212 (minus) | U+2013 (en dash) .
 * digits     = digit {digit}
 *            | group {"," ddd}                 thousands, at least one comma
 *            | group {"," dd} "," ddd          Indian: crores and lakhs
 *            | group {gap ddd} .               gap: no-break, narrow no-break or thin blank
 * group      = one to three digits (Indian: one or two), the first not zero .
 * suffix     = "%" | "‰" | multiplier ["餘" | "多"] .
 * multiplier = a factor of the table of symbols: 千, 萬, 百萬, 億, thousand, million ... .
 * }</pre>
 *
 * <p>Digits, signs, commas and points may be of full width; blanks around the number do not count.
 * The sign stands directly before the first digit. Brackets are not read as a minus sign, a dash
 * alone is no number, and there are no exponents. The comma always separates thousands.
 *
 * <p>The scale of the result is what the print states: {@code 0.40} has two decimals and {@code
 * 131萬}, which is 1,310,000, has -4. A percent sign divides by a hundred: {@code 34%} is 0.34; read
 * a figure with its unit through {@link UnitReader} to have 34 %.
 *
 * <p>At most {@value #MAX_TEXT} characters are read.
 */
public final class PrintedNumber {
  /** The largest number of characters that are read as a number. */
  public static final int MAX_TEXT = 256;

  /** The most decimals, and the largest power of ten of whole ones, that are written. */
  static final int MAX_DECIMALS = 100;

  static final int MAX_POWER = 12;

  private PrintedNumber() {}

  /**
   * Reads a number.
   *
   * @param text such as {@code 1,529.20}, {@code １，５２９.２０} or {@code 131萬}
   * @return the number, whose scale is the number of decimals stated; negative for whole thousands
   * @throws UnitParseException if the text is not a number of the grammar above, with the position
   *     and what was expected
   */
  public static BigDecimal parse(String text) {
    Objects.requireNonNull(text, "text");
    NumberScanner scanner = scan(text, 0, text.length());
    int from = skipBlanks(text, scanner.position, text.length());
    int to = dropBlanks(text, from, text.length());
    BigDecimal number = scanner.number();
    if (from == to) {
      return number;
    }
    Integer part = partSign(text, from, to);
    if (part != null) {
      return number.movePointLeft(part);
    }
    return number.scaleByPowerOfTen(Suffix.read(text, from, to).power);
  }

  /** Reads the digits from a position, behind blanks. */
  static NumberScanner scan(String text, int from, int to) {
    if (to - from > MAX_TEXT) {
      throw new UnitParseException(
          "a number has at most " + MAX_TEXT + " characters, found " + (to - from), text, from);
    }
    return new NumberScanner(text, skipBlanks(text, from, to), to);
  }

  static int skipBlanks(String text, int from, int to) {
    int at = from;
    while (at < to && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  static int dropBlanks(String text, int from, int to) {
    int at = to;
    while (at > from && isBlank(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || (c < ' ' ? c == '\t' || c == '\n' || c == '\r' : PrintedText.isBlank(c));
  }

  /** How many decimals a sign for parts of a whole adds, or null if there is none. */
  private static @Nullable Integer partSign(String text, int from, int to) {
    if (to - from != 1) {
      return null;
    }
    return switch (text.charAt(from)) {
      case '%', '\uFF05', '\uFE6A' -> 2;
      case '\u2030' -> 3;
      default -> null;
    };
  }

  /** A factor behind the digits of a number. */
  record Suffix(int power, boolean floor) {
    static final Suffix NONE = new Suffix(0, false);

    static Suffix read(String text, int from, int to) {
      if (from == to) {
        return NONE;
      }
      if (to - from > MAX_TEXT) {
        throw new UnitParseException("expected the end of the number", text, from);
      }
      PrintedText printed = PrintedText.of(text, from, to);
      String lower = Ascii.lower(printed.form);
      SymbolTable table = SymbolTable.printed();
      int length = lower.length();
      Meaning last = length == 0 ? null : table.find(printed.form, length - 1, length);
      boolean floor = last != null && last.role == Role.FLOOR;
      int end = floor ? length - 1 : length;
      Meaning factor = table.find(printed.form, lower, 0, end);
      if (factor == null || factor.role != Role.MULTIPLIER) {
        throw new UnitParseException(expected(printed.form), text, from);
      }
      return new Suffix(factor.text.length() - 1, floor);
    }

    private static String expected(String form) {
      if (form.contains("满分")) {
        return "a score out of a full mark is not a plain number: expected the end of the number";
      }
      return form.startsWith("(")
          ? "expected the end of the number; what brackets behind a number say is not read"
          : "expected the end of the number";
    }
  }
}
