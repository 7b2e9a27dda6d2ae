package org.esg4j.units;

import org.esg4j.units.kind.Money;
import org.jspecify.annotations.Nullable;

/** Reads one printed unit by the grammar of {@link UnitReader}: rates, brackets and operands. */
final class UnitGrammar {
  private static final String PER = "per";
  private static final char EACH = '每';

  private final UnitText text;
  private final OperandGrammar operands;

  private UnitGrammar(UnitText text) {
    this.text = text;
    this.operands = new OperandGrammar(text);
  }

  /** The unit of a text. */
  static ValueUnit read(UnitText text) {
    ValueUnit own = text.own();
    if (own != null) {
      return own;
    }
    int length = text.form.length();
    if (length == 0) {
      text.fail(0, 0, "expected a unit, found nothing");
      throw text.failure();
    }
    ValueUnit unit = new UnitGrammar(text).unit(0, length);
    if (unit == null) {
      throw text.failure();
    }
    return unit;
  }

  private @Nullable ValueUnit unit(int from, int to) {
    ValueUnit unit = operand(from, to, false);
    if (unit == null && isBracketed(from, to)) {
      return unit(from + 1, to - 1);
    }
    if (unit == null) {
      unit = glossed(from, to);
    }
    return unit == null ? rate(from, to) : unit;
  }

  /** A unit per another: {@code a/b}, {@code a per b}, a每b or 每b之a. */
  private @Nullable RateUnit<?, ?> rate(int from, int to) {
    int slash = slash(from, to);
    if (slash >= 0) {
      int second = slash(slash + 1, to);
      if (second < 0) {
        boolean each = slash + 1 < to && text.form.charAt(slash + 1) == EACH;
        return rate(from, slash, each ? slash + 2 : slash + 1, to);
      }
      text.fail(second, to, "a rate has one numerator and one denominator, found another '/'");
      return null;
    }
    RateUnit<?, ?> found = null;
    for (int at = per(from, to); found == null && at > 0; at = per(at, to)) {
      found = rate(from, at, at + PER.length(), to);
    }
    for (int at = text.form.indexOf(EACH, from);
        found == null && at >= 0 && at < to;
        at = text.form.indexOf(EACH, at + 1)) {
      found = at == from ? denominatorFirst(from + 1, to) : rate(from, at, at + 1, to);
    }
    return found;
  }

  private @Nullable RateUnit<?, ?> rate(int from, int to, int perFrom, int perTo) {
    Unit<?> numerator = operand(from, to, false);
    Unit<?> denominator = numerator == null ? null : operand(perFrom, perTo, true);
    return numerator == null || denominator == null ? null : numerator.per(denominator);
  }

  /** What stands behind 每: the denominator, perhaps 之 or 的, and the numerator. */
  private @Nullable RateUnit<?, ?> denominatorFirst(int from, int to) {
    for (int at = to - 1; at > from; at--) {
      char link = text.form.charAt(at);
      Unit<?> denominator = operand(from, at, true);
      if (denominator != null) {
        Unit<?> numerator = operand(link == '之' || link == '的' ? at + 1 : at, to, false);
        if (numerator != null) {
          return numerator.per(denominator);
        }
      }
    }
    return null;
  }

  /** The next word "per" behind a place, or -1. */
  private int per(int from, int to) {
    int at = from;
    do {
      at = text.lower.indexOf(PER, at + 1);
    } while (at > 0 && (text.splitsWord(at) || text.splitsWord(at + PER.length())));
    return at + PER.length() < to ? at : -1;
  }

  /** The next slash outside brackets, or -1. */
  private int slash(int from, int to) {
    int depth = 0;
    for (int i = from; i < to; i++) {
      char c = text.form.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == '/' && depth == 0) {
        return i;
      }
    }
    return -1;
  }

  // ---------------------------------------------------------------------------------------------

  /** One side of a rate, or a unit that is no rate, perhaps in brackets or with a gloss. */
  private @Nullable Unit<?> operand(int outerFrom, int outerTo, boolean below) {
    int from = text.skipBlank(outerFrom, outerTo);
    int to = text.dropBlank(from, outerTo);
    if (from >= to) {
      text.fail(from, to, "expected a unit");
      return null;
    }
    Unit<?> unit = operands.read(from, to, below);
    if (unit != null || slash(from, to) >= 0) {
      return unit;
    }
    if (isBracketed(from, to)) {
      return operands.read(from + 1, to - 1, below);
    }
    int open = opening(from, to);
    return open < 0 ? null : glossedOperand(from, open, to, below);
  }

  private @Nullable Unit<?> glossedOperand(int from, int open, int to, boolean below) {
    String code = currency(open + 1, to - 1);
    if (code != null) {
      String before = text.currency;
      text.currency = code;
      Unit<?> unit = operands.read(from, open, below);
      text.currency = before;
      return unit;
    }
    Unit<?> unit = operands.read(from, open, below);
    return unit == null ? null : checked(unit, operands.read(open + 1, to - 1, below), open, to);
  }

  /** A rate with the same rate in another spelling, or with the currency, in brackets. */
  private @Nullable ValueUnit glossed(int from, int to) {
    int open = opening(from, to);
    if (open < 0) {
      return null;
    }
    String code = currency(open + 1, to - 1);
    String before = text.currency;
    text.currency = code == null ? before : code;
    ValueUnit unit = rate(from, open);
    text.currency = before;
    return unit == null || code != null ? unit : checked(unit, unit(open + 1, to - 1), open, to);
  }

  private <U extends ValueUnit> @Nullable U checked(
      U unit, @Nullable ValueUnit gloss, int open, int to) {
    if (unit.equals(gloss)) {
      return unit;
    }
    if (gloss != null) {
      text.refuse(open + 1, to - 1, "expected the unit before the bracket in another spelling");
    }
    return null;
  }

  private @Nullable String currency(int from, int to) {
    Unit<?> unit = text.findUnit(from, to);
    return unit != null && unit.kind().equals(Money.class) ? unit.qualifier() : null;
  }

  /** Where the bracket opens that closes a text, or -1. */
  private int opening(int from, int to) {
    int open = text.form.charAt(to - 1) == ')' ? text.form.lastIndexOf('(', to - 1) : -1;
    return open > from && open < to - 2 ? open : -1;
  }

  private boolean isBracketed(int from, int to) {
    return to - from > 2
        && text.form.charAt(from) == '('
        && text.form.indexOf(')', from) == to - 1
        && text.form.lastIndexOf('(', to - 1) == from;
  }
}
