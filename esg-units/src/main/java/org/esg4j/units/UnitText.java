package org.esg4j.units;

import java.util.Map;
import org.esg4j.units.Spelling.Role;
import org.esg4j.units.SymbolTable.Meaning;
import org.jspecify.annotations.Nullable;

/**
 * One printed unit while it is being read: its form, the look-up, and what was not understood.
 *
 * <p>The grammar's methods take a part of the form and give null when they do not understand it; of
 * all failures the one furthest to the right is told.
 */
final class UnitText {
  private static final String OF = "of ";

  /** The text in its form, and the same in small letters. */
  final String form;

  final String lower;
  final SymbolTable table = SymbolTable.printed();

  /** The currency of 元 and its kin, or null. */
  @Nullable String currency;

  /** Whether the print says "and more" behind a multiplier. */
  boolean floor;

  private final String text;
  private final PrintedText printed;
  private final Map<String, ValueUnit> own;
  private int failedFrom = -1;
  private int failedTo;
  private @Nullable String reason;
  private boolean refused;

  UnitText(
      String text, PrintedText printed, @Nullable String currency, Map<String, ValueUnit> own) {
    this.text = text;
    this.printed = printed;
    this.form = printed.form;
    this.lower = Ascii.lower(form);
    this.currency = currency;
    this.own = own;
  }

  /** The unit that the reader's user gave to the whole form, or null. */
  @Nullable ValueUnit own() {
    return own.get(form);
  }

  @Nullable Meaning find(int from, int to) {
    if (!own.isEmpty() && own.get(form.substring(from, to)) instanceof Unit<?> mine) {
      return Meaning.of(mine);
    }
    return table.find(form, lower, from, to);
  }

  @Nullable Unit<?> findUnit(int from, int to) {
    Meaning meaning = find(from, to);
    return meaning != null && meaning.role.isUnit() ? meaning.unit() : null;
  }

  /** A part of the text as printed. */
  String printed(int from, int to) {
    return text.substring(printed.origin(from), printed.origin(to - 1) + 1);
  }

  /** The start of the longest part with that many characters at most. */
  int longestEnd(int from, int to) {
    return Math.min(to, from + table.longest());
  }

  int skipBlank(int from, int to) {
    return from < to && form.charAt(from) == ' ' ? from + 1 : from;
  }

  int dropBlank(int from, int to) {
    return from < to && form.charAt(to - 1) == ' ' ? to - 1 : to;
  }

  /** Skips a blank and the word "of". */
  int skipOf(int from, int to) {
    int at = skipBlank(from, to);
    return lower.startsWith(OF, at) && at + OF.length() < to ? at + OF.length() : at;
  }

  /** Drops the word "of" and the blanks around it. */
  int dropOf(int from, int to) {
    int at = dropBlank(from, to);
    return at - from > OF.length() && lower.startsWith(" of", at - OF.length())
        ? at - OF.length()
        : at;
  }

  boolean isFloor(int at, int to) {
    Meaning meaning = at < to ? find(at, at + 1) : null;
    return meaning != null && meaning.role == Role.FLOOR;
  }

  /** Whether a place is inside a word of ASCII letters. */
  boolean splitsWord(int at) {
    return at > 0
        && at < form.length()
        && Ascii.isLetter(form.charAt(at - 1))
        && Ascii.isLetter(form.charAt(at));
  }

  // ---------------------------------------------------------------------------------------------

  /** Remembers what was not understood, if it is at least as far to the right as before. */
  void fail(int from, int to, @Nullable String why) {
    if (!refused && (from > failedFrom || (from == failedFrom && reason == null))) {
      failedFrom = from;
      failedTo = to;
      reason = why;
    }
  }

  /** Remembers a word of more than one meaning, which goes before all that is not understood. */
  void refuse(int from, int to, String why) {
    if (!refused) {
      failedFrom = from;
      failedTo = to;
      reason = why;
      refused = true;
    }
  }

  /** Whether something was not understood for a reason that can be told. */
  boolean hasReason() {
    return reason != null;
  }

  UnitParseException failure() {
    int from = Math.max(failedFrom, 0);
    int at = printed.origin(from);
    if (reason != null) {
      return new UnitParseException(reason, text, at);
    }
    String part = printed(from, failedFrom < 0 ? form.length() : failedTo);
    return new UnitParseException("not a known unit", text, at, table.nearest(part));
  }
}
