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
  private static final String TRADITIONAL =
      "噸當時萬億個場間項條門標準電業員專餘圓幣銀僱職務營產積築樓總畝頃戶單課學週鐘鍾車"
          + "輛臺種隻張歐羅鎊韓國際熱氣氫亞級額銷獲軟權訴訓練會議動數節點應樹評與實內貨參們團"
          + "隊體貢獻傷損醫療裝備網絡護攝華長擔處馬義願頻運廢棄辦筆訂洩倉侖機構師導設資費稅淨"
          + "勞軌號層區歲類價頭滿廠農計較減約";
  private static final String SIMPLIFIED =
      "吨当时万亿个场间项条门标准电业员专余圆币银雇职务营产积筑楼总亩顷户单课学周钟钟车"
          + "辆台种只张欧罗镑韩国际热气氢亚级额销获软权诉训练会议动数节点应树评与实内货参们团"
          + "队体贡献伤损医疗装备网络护摄华长担处马义愿频运废弃办笔订泄仓仑机构师导设资费税净"
          + "劳轨号层区岁类价头满厂农计较减约";
  private static final String SQUARES = "㎡㎥㎏㎎㎞㎢㏊㎾㎿㎘ℓ";
  private static final String[] SPELLED = {
    "m2", "m3", "kg", "mg", "km", "km2", "ha", "kW", "MW", "kL", "L"
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
        int square = SQUARES.indexOf(c);
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
      default -> {
        int at = TRADITIONAL.indexOf(c);
        yield at < 0 ? c : SIMPLIFIED.charAt(at);
      }
    };
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
