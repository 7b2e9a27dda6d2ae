package org.esg4j.index.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * Text in a cell of CSV: a spreadsheet does not take it for a formula, and it reads back as it was.
 *
 * <p>Text in which a sign with which formulas begin comes first, be it after blanks, has an
 * apostrophe put before it; so has text that begins with an apostrophe. Of a cell that begins with
 * an apostrophe, the first is taken off again.
 */
public final class CsvText {
  private static final String SIGNS = "=+-@＝＋－＠";
  private static final String CONTROLS = "\t\r\n";
  private static final char APOSTROPHE = '\'';

  private CsvText() {}

  /**
   * The text as a cell holds it.
   *
   * @param text any text
   * @return the text, with an apostrophe before it if it needs one
   */
  public static String cell(String text) {
    return isActive(text) ? APOSTROPHE + text : text;
  }

  private static boolean isActive(String text) {
    if (text.isEmpty()) {
      return false;
    }
    char start = text.charAt(0);
    return start == APOSTROPHE
        || CONTROLS.indexOf(start) >= 0
        || text.codePoints().filter(c -> !isBlank(c)).limit(1).anyMatch(c -> SIGNS.indexOf(c) >= 0);
  }

  /** Blanks, and signs that cannot be seen, which a program may pass over. */
  private static boolean isBlank(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }

  /**
   * The text that a cell stands for.
   *
   * @param cell the cell
   * @return the text as it was
   */
  public static String text(String cell) {
    return !cell.isEmpty() && cell.charAt(0) == APOSTROPHE ? cell.substring(1) : cell;
  }

  // ---------------------------------------------------------------------------------------------

  /**
   * Several texts in one cell, one a line.
   *
   * @param texts the texts; none is empty
   * @return the lines; a line feed within a text is written as backslash and n, a backslash twice
   */
  public static String lines(List<String> texts) {
    return String.join(
        "\n", texts.stream().map(text -> text.replace("\\", "\\\\").replace("\n", "\\n")).toList());
  }

  /**
   * The texts of a cell that has one on each line.
   *
   * @param lines the lines
   * @return the texts
   * @throws IllegalArgumentException if a backslash stands before anything else than n or a
   *     backslash
   */
  public static List<String> texts(String lines) {
    List<String> texts = new ArrayList<>();
    if (!lines.isEmpty()) {
      for (String line : lines.split("\n", -1)) {
        texts.add(unescaped(line));
      }
    }
    return texts;
  }

  private static String unescaped(String line) {
    StringBuilder text = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\\') {
        i++;
        text.append(escaped(i < line.length() ? line.charAt(i) : ' '));
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }

  private static char escaped(char c) {
    return switch (c) {
      case 'n' -> '\n';
      case '\\' -> '\\';
      default -> throw new IllegalArgumentException("a backslash before neither n nor backslash");
    };
  }
}
