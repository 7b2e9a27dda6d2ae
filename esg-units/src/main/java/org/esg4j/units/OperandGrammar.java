package org.esg4j.units;

import org.esg4j.units.Spelling.Role;
import org.esg4j.units.SymbolTable.Meaning;
import org.esg4j.units.kind.Count;
import org.esg4j.units.kind.Emissions;
import org.esg4j.units.kind.GasMass;
import org.esg4j.units.kind.Kind;
import org.esg4j.units.kind.Mass;
import org.esg4j.units.kind.People;
import org.jspecify.annotations.Nullable;

/**
 * Reads a unit that is no rate, by the grammar of {@link UnitReader}.
 *
 * <p>What the table knows as a whole is never taken apart, so the longest spelling wins.
 */
final class OperandGrammar {
  private static final String FULL_MARK = "满分";
  private static final String SCORE = "a score out of a full mark is not a number of a unit";
  private static final int CLASSIFIER = 2;

  private final UnitText text;
  private final MoneyGrammar money;

  OperandGrammar(UnitText text) {
    this.text = text;
    this.money = new MoneyGrammar(text);
  }

  /**
   * A unit, perhaps with a multiplier before it and a word that changes nothing behind it.
   *
   * @param below whether it stands below the line of a rate, where a number may come first
   */
  @Nullable Unit<?> read(int from, int to, boolean below) {
    Unit<?> unit = scaled(from, to, below);
    for (int at = Math.max(from + 1, to - text.table.longest()); at < to && unit == null; at++) {
      Meaning noun = text.table.noun(text.lower, at, to);
      Unit<?> head = noun == null ? null : scaled(from, text.dropOf(from, at), below);
      if (head != null && noun != null && head.kind().getSimpleName().equals(noun.text)) {
        unit = head;
      }
    }
    return unit;
  }

  private @Nullable Unit<?> scaled(int from, int to, boolean below) {
    Unit<?> unit = plainlyScaled(from, to, below);
    if (unit == null && text.isFloor(from, to) && from + 1 < to) {
      unit = plainlyScaled(from + 1, to, below);
      text.floor |= unit != null;
    }
    return unit;
  }

  private @Nullable Unit<?> plainlyScaled(int from, int to, boolean below) {
    Unit<?> unit = base(from, to);
    if (unit == null) {
      unit = money.read(from, to);
    }
    return unit == null ? multiple(from, to, below) : unit;
  }

  /** A multiplier, or a number, or both, before a unit. */
  private @Nullable Unit<?> multiple(int from, int to, boolean below) {
    boolean times = text.form.charAt(from) == '×';
    int start = times ? text.skipBlank(from + 1, to) : from;
    int at = times || below ? endOfDigits(start, to) : start;
    long number = at == start ? 1 : number(text.form.substring(start, at));
    if (number > 0) {
      at = at == start ? start : text.skipBlank(at, to);
    } else {
      number = 1;
      at = from;
    }
    for (int end = text.longestEnd(at, to - 1); end > at; end--) {
      Meaning factor = text.find(at, end);
      if (factor != null && factor.role == Role.MULTIPLIER && !text.splitsWord(end)) {
        int rest = text.skipOf(end, to);
        boolean floor = text.isFloor(rest, to);
        Unit<?> unit = base(floor ? rest + 1 : rest, to);
        if (unit != null) {
          text.floor |= floor;
          return multiplied(unit, number, Long.parseLong(factor.text), from, to);
        }
      }
    }
    return at > from ? counted(from, at, to, number) : null;
  }

  private int endOfDigits(int from, int to) {
    int at = from;
    while (at < to && (Ascii.isDigit(text.form.charAt(at)) || text.form.charAt(at) == ',')) {
      at++;
    }
    return at;
  }

  /** A whole number with or without thousands separators; zero if it is none. */
  private static long number(String digits) {
    try {
      return PrintedNumber.parse(digits).longValueExact();
    } catch (UnitParseException | ArithmeticException e) {
      return 0;
    }
  }

  /** What stands behind a number below the line. */
  private @Nullable Unit<?> counted(int from, int at, int to, long number) {
    Unit<?> unit = base(at, to);
    if (unit == null) {
      unit = money.read(at, to);
    }
    return unit == null ? null : multiplied(unit, number, 1, from, to);
  }

  private @Nullable Unit<?> multiplied(Unit<?> unit, long number, long factor, int from, int to) {
    try {
      return UnitMultiple.of(unit, Math.multiplyExact(number, factor));
    } catch (ArithmeticException e) {
      text.refuse(from, to, "the factor before the unit is too large");
      return null;
    }
  }

  // ---------------------------------------------------------------------------------------------

  /** A spelling of the table, a mass of a gas, or a classifier with what it counts. */
  private @Nullable Unit<?> base(int from, int to) {
    Unit<?> unit = from < to ? atom(from, to) : null;
    if (unit == null) {
      unit = gasMass(from, to);
    }
    return unit == null ? classified(from, to) : unit;
  }

  private @Nullable Unit<?> atom(int from, int to) {
    Meaning meaning = text.find(from, to);
    if (meaning != null && meaning.role.isUnit()) {
      return meaning.unit();
    }
    if (meaning == null && CanonicalSymbols.find(text.printed(from, to)) instanceof Unit<?> unit) {
      return unit;
    }
    if (meaning != null && meaning.role == Role.REFUSED) {
      text.refuse(from, to, meaning.remark);
    } else {
      text.fail(from, to, text.form.startsWith(FULL_MARK, from) ? SCORE : null);
    }
    return null;
  }

  private @Nullable Unit<?> gasMass(int from, int to) {
    for (int at = text.longestEnd(from, to - 1); at > from; at--) {
      Meaning mass = text.find(from, at);
      int start = text.skipOf(at, to);
      if (mass != null && mass.role == Role.REFUSED && !text.splitsWord(at)) {
        text.refuse(from, at, mass.remark);
      } else if (mass != null && mass.role.isUnit() && mass.unit().kind().equals(Mass.class)) {
        Meaning gas = text.find(start, to);
        String name = gas != null && gas.role == Role.GAS ? gas.text : text.printed(start, to);
        if (CanonicalSymbols.find(mass.unit().symbol() + name) instanceof Unit<?> unit
            && isOfGas(unit.kind())) {
          return unit;
        }
      }
    }
    return null;
  }

  private static boolean isOfGas(Class<? extends Kind> kind) {
    return kind.equals(GasMass.class) || kind.equals(Emissions.class);
  }

  private @Nullable Unit<?> classified(int from, int to) {
    for (int at = from + 1; at < to && at <= from + CLASSIFIER; at++) {
      Meaning classifier = text.find(from, at);
      Meaning thing = text.find(at, to);
      if (classifier != null
          && thing != null
          && (classifier.role == Role.CLASSIFIER || classifier.role == Role.NAME)
          && thing.role == Role.ALIAS
          && isCounted(thing.unit().kind())
          && classifier.unit().kind().equals(thing.unit().kind())) {
        return thing.unit();
      }
    }
    return null;
  }

  private static boolean isCounted(Class<? extends Kind> kind) {
    return kind.equals(Count.class) || kind.equals(People.class);
  }
}
