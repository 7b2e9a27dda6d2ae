package org.esg4j.units;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.esg4j.units.Spelling.Role;
import org.esg4j.units.kind.GasMass;
import org.esg4j.units.kind.Money;
import org.jspecify.annotations.Nullable;

/** What is written for units in one language, from the table of symbols. */
final class UnitNames {
  private final Language language;
  private final Map<String, String> symbols = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, String> singulars = new HashMap<>();
  private final Map<String, String> gases = new HashMap<>();
  private final Map<Long, String> multipliers = new HashMap<>();

  /** How the names are to be written. */
  record Style(boolean named, boolean singular, @Nullable String bareCurrency) {}

  private static final class Holder {
    static final Map<Language, UnitNames> ALL = all();

    private static Map<Language, UnitNames> all() {
      List<Spelling> table = Spelling.readAll();
      Map<Language, UnitNames> all = new EnumMap<>(Language.class);
      for (Language language : Language.values()) {
        all.put(language, new UnitNames(language, table));
      }
      return Map.copyOf(all);
    }
  }

  private UnitNames(Language language, List<Spelling> table) {
    this.language = language;
    for (Spelling line : table) {
      boolean mine = line.language().equals(language.tag);
      if (line.role() == Role.SYMBOL && (mine || line.language().equals(Spelling.UNDETERMINED))) {
        symbols.putIfAbsent(line.meaning(), line.text());
      } else if (mine) {
        put(line);
      }
    }
  }

  private void put(Spelling line) {
    switch (line.role()) {
      case NAME -> names.putIfAbsent(line.meaning(), line.text());
      case SINGULAR -> singulars.putIfAbsent(line.meaning(), line.text());
      case GAS -> gases.putIfAbsent(line.meaning(), line.text());
      case MULTIPLIER -> multipliers.putIfAbsent(Long.valueOf(line.meaning()), line.text());
      default -> {
        // The others are only read.
      }
    }
  }

  static UnitNames in(Language language) {
    return Objects.requireNonNull(Holder.ALL.get(language));
  }

  /** Whether a unit is written without the digits of a factor. */
  boolean hasWords(ValueUnit unit) {
    Unit<?> above = unit instanceof RateUnit<?, ?> rate ? rate.numerator() : (Unit<?>) unit;
    long factor = UnitMultiple.parts(above).factor();
    return factor == 1 || multipliers.containsKey(factor);
  }

  /** What is written for a unit behind a number. */
  String text(ValueUnit unit, Style style) {
    if (unit instanceof RateUnit<?, ?> rate) {
      Style below = new Style(style.named(), true, style.bareCurrency());
      return side(rate.numerator(), style, "×")
          + (style.named() && !language.isChinese() ? " per " : "/")
          + side(rate.denominator(), below, "");
    }
    return side((Unit<?>) unit, style, "×");
  }

  private String side(Unit<?> unit, Style style, String beforeDigits) {
    UnitMultiple.Parts parts = UnitMultiple.parts(unit);
    long factor = parts.factor();
    if (factor == 1) {
      return simple(unit, style);
    }
    Style many = new Style(style.named(), false, style.bareCurrency());
    String base = simple(parts.unit(), many);
    String word = multipliers.get(factor);
    if (word == null) {
      return beforeDigits + NumberWriter.written(BigDecimal.valueOf(factor), true) + " " + base;
    }
    return language.isChinese() ? word + base : word + " " + base;
  }

  private String simple(Unit<?> unit, Style style) {
    if (!unit.equals(CanonicalSymbols.find(unit.symbol()))) {
      return unit.symbol();
    }
    if (unit.kind().equals(Money.class)
        && unit.qualifier().equals(style.bareCurrency())
        && language.isChinese()
        && style.named()) {
      return "元";
    }
    String named = style.named() ? named(unit.symbol(), style.singular()) : null;
    String text = named != null ? named : symbols.get(unit.symbol());
    if (text == null && unit.kind().equals(GasMass.class)) {
      text = style.named() ? gasMass(unit, style) : null;
    } else if (text == null) {
      text = named(unit.symbol(), style.singular());
    }
    return text == null ? unit.symbol() : text;
  }

  private @Nullable String named(String symbol, boolean singular) {
    String one = singular ? singulars.get(symbol) : null;
    return one == null ? names.get(symbol) : one;
  }

  private @Nullable String gasMass(Unit<?> unit, Style style) {
    String gas = unit.qualifier();
    String mass = unit.symbol().substring(0, unit.symbol().length() - gas.length());
    String name = named(mass, style.singular());
    return name == null
        ? null
        : name + (language.isChinese() ? "" : " of ") + gases.getOrDefault(gas, gas);
  }
}
