package org.esg4j.units;

import java.util.Arrays;

/**
 * Printed unit text brought to one form, each character with the place it came from.
 *
 * <p>Full-width forms become ASCII, traditional characters of unit names become simplified ones,
 * sub- and superscript digits become digits, and the squares that hold a whole symbol ({@code ㎥})
 * are spelled out. Dashes and every kind of blank become one blank; it goes away at the ends and
 * beside anything that is no ASCII letter, digit, point or currency sign. Invisible characters go
 * away. The form of a form is itself.
 */
final class PrintedText {
  /** Sorted, for the search by halves; the simplified characters stand in the same order. */
  static final String TRADITIONAL =
      "亞侖倉個們備傷僱價億內動務勞區參員單噸國圓團場學實專導層師幣廠廢張應戶損擔攝數時"
          + "會條棄業構樓標樹機權歐歲氣氫洩淨減準滿熱營獲獻產畝當療稅種積筆節築約級絡網練總羅"
          + "義職臺與華萬處號裝訂計訓設訴評課議護貢貨費資車軌軟較輛辦農週運醫銀銷鍾鎊鐘長門間"
          + "隊際隻電韓頃項頭頻額願類餘馬體點";

  static final String SIMPLIFIED =
      "亚仑仓个们备伤雇价亿内动务劳区参员单吨国圆团场学实专导层师币厂废张应户损担摄数时"
          + "会条弃业构楼标树机权欧岁气氢泄净减准满热营获献产亩当疗税种积笔节筑约级络网练总罗"
          + "义职台与华万处号装订计训设诉评课议护贡货费资车轨软较辆办农周运医银销钟镑钟长门间"
          + "队际只电韩顷项头频额愿类余马体点";
  private static final char FIRST_CHINESE = '\u4E00';
  private static final char LAST_CHINESE = '\u9FFF';
  private static final char FIRST_SQUARE = 'ℓ';
  private static final String SQUARES = "ℓ㎎㎏㎘㎞㎡㎢㎥㎾㎿㏊";
  private static final String[] SPELLED = {
    "L", "mg", "kg", "kL", "km", "m2", "km2", "m3", "kW", "MW", "ha"
  };
  private static final int LONGEST_SQUARE = 3;

  /** The text in its form. */
  final String form;

  /**
   * Where in the printed text each character of the form came from, and behind the last, the end.
   */
  private final int[] origins;

  private PrintedText(String form, int[] origins) {
    this.form = form;
    this.origins = origins;
  }

  /** The form of a text, which the caller has found to be short enough. */
  static PrintedText of(String text) {
    return of(text, 0, text.length());
  }

  /**
   * Whether a text is its own form because it has ASCII letters and simplified characters alone.
   */
  static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean chinese = c >= FIRST_CHINESE && c <= LAST_CHINESE;
      if (!Ascii.isLetter(c) && !(chinese && simplified(c) == c)) {
        return false;
      }
    }
    return true;
  }

  /** The form of a part of a text; origins count from the start of the whole text. */
  static PrintedText of(String text, int from, int to) {
    return of(text, from, to, to, to);
  }

  /** The form of two parts of a text, with a blank for what stands between them. */
  static PrintedText of(String text, int from, int gapFrom, int gapTo, int to) {
    int capacity = (to - from) * LONGEST_SQUARE;
    StringBuilder form = new StringBuilder(capacity);
    int[] origins = new int[capacity + 1];
    int blankAt = -1;
    for (int i = from; i < to; i++) {
      boolean gap = i >= gapFrom && i < gapTo;
      char c = gap ? ' ' : folded(text.charAt(i));
      if (c == ' ') {
        blankAt = blankAt < 0 ? i : blankAt;
      } else if (c != 0) {
        if (blankAt >= 0
            && form.length() > 0
            && keepsBlank(form.charAt(form.length() - 1))
            && keepsBlank(c)) {
          origins[form.length()] = blankAt;
          form.append(' ');
        }
        blankAt = -1;
        int square = c < FIRST_SQUARE ? -1 : SQUARES.indexOf(c);
        int before = form.length();
        if (square < 0) {
          form.append(c);
        } else {
          form.append(SPELLED[square]);
        }
        Arrays.fill(origins, before, form.length(), i);
      }
    }
    origins[form.length()] = to;
    return new PrintedText(form.toString(), origins);
  }

  /** The one character that stands for a printed one; a blank for blanks, zero for nothing. */
  static char folded(char c) {
    if (c < 0x80) {
      return c == '-' || c == '\t' || c == '\n' || c == '\r' ? ' ' : c;
    }
    if (c >= 0xFF01 && c <= 0xFF5E) {
      return folded((char) (c - 0xFEE0));
    }
    if (c >= 0x2080 && c <= 0x2089) {
      return (char) (c - 0x2080 + '0');
    }
    if (isBlank(c)) {
      return ' ';
    }
    return switch (c) {
      case '\u00B2' -> '2';
      case '\u00B3' -> '3';
      case '\u2018', '\u2019', '\u2032', '\u02BC', '\u00B4' -> '\'';
      case '\u2044', '\u2215' -> '/';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2212' -> ' ';
      case '\u00B7', '\u2022', '\u2219', '\u22C5', '\u30FB', '\u2027' -> '\u00B7';
      case '\uFE6A' -> '%';
      case '\uFFE5' -> '\u00A5';
      case '\u00AD', '\u200B', '\u2060', '\uFEFF' -> 0;
      default -> simplified(c);
    };
  }

  private static char simplified(char c) {
    int low = 0;
    int high = TRADITIONAL.length() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      char found = TRADITIONAL.charAt(middle);
      if (found == c) {
        return SIMPLIFIED.charAt(middle);
      }
      if (found < c) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return c;
  }

  /** Whether a character beyond ASCII is a blank: no-break, thin, ideographic and their kin. */
  static boolean isBlank(char c) {
    return c >= 0xA0
        && (c == 0xA0 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x205F || c == 0x3000);
  }

  private static boolean keepsBlank(char c) {
    return (c >= '0' && c <= '9')
        || (c >= 'A' && c <= 'Z')
        || (c >= 'a' && c <= 'z')
        || c == '.'
        || c == ','
        || c == '$'
        || c == '\u20AC'
        || c == '\u00A3'
        || c == '\u00A5';
  }

  /** Where in the printed text a character of the form came from. */
  int origin(int index) {
    return origins[index];
  }

  @Override
  public String toString() {
    return form;
  }
}
