package org.esg4j.units;

import org.esg4j.units.Spelling.Role;
import org.esg4j.units.SymbolTable.Meaning;
import org.esg4j.units.kind.Money;
import org.jspecify.annotations.Nullable;

/** Reads money: a currency, on either side of a multiplier, such as RMB million or 人民幣億元. */
final class MoneyGrammar {
  private static final String NO_CURRENCY =
      "money without its currency: state it, or read with UnitReader.withCurrency";

  private final UnitText text;

  MoneyGrammar(UnitText text) {
    this.text = text;
  }

  @Nullable Unit<?> read(int from, int to) {
    String code = null;
    String again = null;
    String bare = null;
    int bareAt = from;
    long factor = 0;
    boolean floor = false;
    for (int at = from; at < to; ) {
      int end = tokenEnd(at, to);
      Meaning token = end == at ? null : token(at, end);
      if (token == null) {
        return null;
      }
      if (token.role == Role.BARE && bare == null) {
        bare = token.text;
        bareAt = at;
      } else if (token.role.isUnit() && again == null) {
        again = code;
        code = token.unit().qualifier();
        if (again != null && !again.equals(code)) {
          return null;
        }
      } else if (isMultiplier(token) && factor == 0) {
        factor = Long.parseLong(token.text);
      } else if (token.role == Role.FLOOR && factor != 0) {
        floor = true;
      } else {
        return null;
      }
      at = text.skipOf(end, to);
    }
    String currency = code != null || bare == null ? code : context(bare, bareAt, to);
    if (currency == null || (bare != null && !bare.contains(currency))) {
      return null;
    }
    text.floor |= floor;
    return UnitMultiple.of(Units.money(currency), Math.max(factor, 1));
  }

  /** The currency that bare money is in, as the reader was told. */
  private @Nullable String context(String allowed, int from, int to) {
    String currency = text.currency;
    if (currency == null) {
      text.fail(from, to, NO_CURRENCY);
    } else if (!allowed.contains(currency)) {
      text.fail(from, to, "not how money in " + currency + " is written");
      return null;
    }
    return currency;
  }

  private static boolean isMultiplier(Meaning token) {
    return token.role == Role.MULTIPLIER || token.role == Role.MONEY_MULTIPLIER;
  }

  /** The end of the longest token at a place, or the place itself. */
  private int tokenEnd(int from, int to) {
    int end = text.longestEnd(from, to);
    while (end > from && token(from, end) == null) {
      end--;
    }
    return end;
  }

  private @Nullable Meaning token(int from, int to) {
    Meaning meaning = text.find(from, to);
    if (meaning == null || (meaning.role.isUnit() && !isMoney(meaning))) {
      Meaning multiplier = text.table.moneyMultiplier(text.form, from, to);
      return multiplier == null && meaning == null ? code(from, to) : multiplier;
    }
    return meaning.role == Role.GAS || meaning.role == Role.REFUSED ? null : meaning;
  }

  private static boolean isMoney(Meaning meaning) {
    return meaning.unit().kind().equals(Money.class);
  }

  /** A currency code that is not in the table. */
  private @Nullable Meaning code(int from, int to) {
    String code = text.form.substring(from, to);
    return CanonicalSymbols.isKnownCurrency(code) && !text.splitsWord(from)
        ? Meaning.of(Units.money(code))
        : null;
  }
}
