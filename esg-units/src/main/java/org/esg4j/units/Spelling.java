package org.esg4j.units;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One line of the table of symbols, {@code symbols.tsv}, whose head describes its columns.
 *
 * @param text the spelling as printed
 * @param language {@code und}, {@code en}, {@code zh-Hant} or {@code zh-Hans}
 * @param role what the spelling is good for
 * @param meaning the canonical symbol of a unit, or what the role says
 * @param remark why, or empty
 */
record Spelling(String text, String language, Role role, String meaning, String remark) {
  static final String UNDETERMINED = "und";
  static final String ENGLISH = "en";
  static final String TRADITIONAL = "zh-Hant";
  static final String SIMPLIFIED = "zh-Hans";

  private static final String RESOURCE = "symbols.tsv";
  private static final int COLUMNS = 5;

  /** What a spelling is good for. */
  enum Role {
    /** What is written for the symbol of a unit. */
    SYMBOL,
    /** What is written for the name of a unit, for any number but one. */
    NAME,
    /** What is written for the name of a unit, for one and below the line of a rate. */
    SINGULAR,
    /** Another spelling of a unit. */
    ALIAS,
    /** A spelling of a unit that may stand before a thing counted. */
    CLASSIFIER,
    /** Money without its country; the meaning lists the currencies it may be. */
    BARE,
    /** A factor before a unit; the meaning is the number. */
    MULTIPLIER,
    /** A factor beside a currency only. */
    MONEY_MULTIPLIER,
    /** The words "and more" behind a multiplier. */
    FLOOR,
    /** A greenhouse gas, or CO2e, behind a mass. */
    GAS,
    /** A word behind a unit of a kind, which changes nothing; the meaning is the kind. */
    NOUN,
    /** A word of more than one meaning; the remark says which. */
    REFUSED;

    boolean isUnit() {
      return compareTo(CLASSIFIER) <= 0;
    }

    private static Role named(String text) {
      return switch (text) {
        case "symbol" -> SYMBOL;
        case "name" -> NAME;
        case "singular" -> SINGULAR;
        case "alias" -> ALIAS;
        case "classifier" -> CLASSIFIER;
        case "bare" -> BARE;
        case "multiplier" -> MULTIPLIER;
        case "money-multiplier" -> MONEY_MULTIPLIER;
        case "floor" -> FLOOR;
        case "gas" -> GAS;
        case "noun" -> NOUN;
        case "refused" -> REFUSED;
        default -> throw new IllegalStateException("not a role of the table of symbols: " + text);
      };
    }
  }

  /** Whether capitals and small letters are one in this spelling. */
  boolean isCaseBlind() {
    return ENGLISH.equals(language);
  }

  /** The spelling in the form in which it is looked up. */
  String form() {
    String form = PrintedText.isPlain(text) ? text : PrintedText.of(text).form;
    return isCaseBlind() ? Ascii.lower(form) : form;
  }

  /** All lines of the table, in their order. */
  static List<Spelling> readAll() {
    try (InputStream in = Spelling.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the resource " + RESOURCE + " is missing");
      }
      return parsed(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Spelling> parsed(String table) {
    List<Spelling> spellings = new ArrayList<>();
    int start = 0;
    for (int end = table.indexOf('\n'); end >= 0; end = table.indexOf('\n', start)) {
      if (end > start && table.charAt(start) != '#') {
        spellings.add(line(table, start, end));
      }
      start = end + 1;
    }
    return spellings;
  }

  private static Spelling line(String table, int start, int end) {
    String[] columns = new String[COLUMNS];
    int from = start;
    for (int i = 0; i < COLUMNS; i++) {
      int tab = table.indexOf('\t', from);
      int to = tab < 0 || tab > end ? end : tab;
      columns[i] = table.substring(Math.min(from, end), to);
      from = Math.min(to + 1, end);
    }
    return new Spelling(columns[0], columns[1], Role.named(columns[2]), columns[3], columns[4]);
  }
}
