package org.esg4j.units;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.esg4j.units.Spelling.Role;
import org.jspecify.annotations.Nullable;

/**
 * From a spelling to what it means, looked up in place: no part of the text is copied.
 *
 * <p>Open addressing over the spellings as printed and over their forms ({@link PrintedText}). The
 * small table of canonical symbols is asked first; the large one of printed spellings is built when
 * a text is not among them. Both never change; a unit is made when its spelling is first met.
 */
final class SymbolTable {
  private static final int SPREAD = 15;

  private final String[] keys;
  private final Meaning[] meanings;
  private final int mask;

  /** What is looked for in one place only, and may mean something else elsewhere. */
  private final Map<String, Meaning> moneyMultipliers = new HashMap<>();

  private final Map<String, Meaning> nouns = new HashMap<>();
  private int longest;

  /** What a spelling means. */
  static final class Meaning {
    final Role role;
    final String text;
    final String remark;
    final boolean caseBlind;

    /** Made on first use; a race only makes it twice. */
    private @Nullable Unit<?> unit;

    private Meaning(Role role, String text, String remark, boolean caseBlind) {
      this.role = role;
      this.text = text;
      this.remark = remark;
      this.caseBlind = caseBlind;
    }

    static Meaning of(Unit<?> unit) {
      Meaning meaning = new Meaning(Role.SYMBOL, unit.symbol(), "", false);
      meaning.unit = unit;
      return meaning;
    }

    static Meaning of(Spelling line) {
      return new Meaning(line.role(), line.meaning(), line.remark(), line.isCaseBlind());
    }

    /** The unit of a role that names one. */
    Unit<?> unit() {
      Unit<?> known = unit;
      if (known == null) {
        if (!(CanonicalSymbols.find(text) instanceof Unit<?> found)) {
          throw new IllegalStateException("not a canonical symbol: " + text);
        }
        known = found;
        unit = known;
      }
      return known;
    }

    boolean isSameAs(Meaning other) {
      return text.equals(other.text)
          && (role == other.role || (role.isUnit() && other.role.isUnit()));
    }
  }

  private static final class Canonical {
    static final SymbolTable TABLE = ofUnits(Units.constants());
  }

  private static final class Printed {
    static final SymbolTable TABLE = ofSpellings(Spelling.readAll());
  }

  private SymbolTable(int capacity) {
    int slots = Integer.highestOneBit(Math.max(capacity, 1)) << 2;
    this.keys = new String[slots];
    this.meanings = new Meaning[slots];
    this.mask = slots - 1;
  }

  /** The table of the constants' symbols. */
  static SymbolTable canonical() {
    return Canonical.TABLE;
  }

  /** The table of printed spellings. */
  static SymbolTable printed() {
    return Printed.TABLE;
  }

  private static SymbolTable ofUnits(Map<String, Unit<?>> units) {
    SymbolTable table = new SymbolTable(units.size());
    units.forEach((symbol, unit) -> table.add(symbol, Meaning.of(unit)));
    return table;
  }

  /** A table of spellings; two meanings of one form are refused. */
  static SymbolTable ofSpellings(List<Spelling> spellings) {
    SymbolTable table = new SymbolTable(spellings.size() * 2);
    for (Spelling line : spellings) {
      Meaning meaning = Meaning.of(line);
      if (meaning.role == Role.MONEY_MULTIPLIER) {
        add(table.moneyMultipliers, line.form(), meaning);
      } else if (meaning.role == Role.NOUN) {
        add(table.nouns, line.form(), meaning);
      } else {
        table.add(line.form(), meaning);
        table.add(line.text(), meaning);
      }
    }
    return table;
  }

  private static void add(Map<String, Meaning> side, String key, Meaning meaning) {
    Meaning there = side.putIfAbsent(key, meaning);
    if (there != null) {
      checkSame(key, there, meaning);
    }
  }

  private static void checkSame(String key, Meaning there, Meaning meaning) {
    if (!there.isSameAs(meaning)) {
      throw new IllegalArgumentException(
          "'" + key + "' means both '" + there.text + "' and '" + meaning.text + "'");
    }
  }

  private void add(String key, Meaning meaning) {
    int at = slot(key.hashCode());
    while (keys[at] != null) {
      if (keys[at].equals(key)) {
        checkSame(key, meanings[at], meaning);
        return;
      }
      at = at + 1 & mask;
    }
    keys[at] = key;
    meanings[at] = meaning;
    longest = Math.max(longest, key.length());
  }

  private int slot(int hash) {
    return (hash ^ hash >>> SPREAD) & mask;
  }

  /** The most characters that a spelling has. */
  int longest() {
    return longest;
  }

  /** What a part of a text means, to the letter; null if it is not in the table. */
  @Nullable Meaning find(String text, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    for (int at = slot(hash); keys[at] != null; at = at + 1 & mask) {
      if (keys[at].length() == to - from && text.startsWith(keys[at], from)) {
        return meanings[at];
      }
    }
    return null;
  }

  /** What a part of a form means; {@code lower} is the form in small letters. */
  @Nullable Meaning find(String form, String lower, int from, int to) {
    Meaning exact = find(form, from, to);
    if (exact != null) {
      return exact;
    }
    Meaning blind = find(lower, from, to);
    return blind != null && blind.caseBlind ? blind : null;
  }

  /** The factor that a part of a form stands for beside a currency, or null. */
  @Nullable Meaning moneyMultiplier(String form, int from, int to) {
    return moneyMultipliers.get(form.substring(from, to));
  }

  /** The word that a part of a form, in small letters, is behind a unit, or null. */
  @Nullable Meaning noun(String lower, int from, int to) {
    return nouns.get(lower.substring(from, to));
  }

  /** The spelling of a unit that is nearest to a text, or null if none is near. */
  @Nullable String nearest(String text) {
    return NearestSpelling.to(text, keys, meanings);
  }
}
