package org.esg4j.factor;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.esg4j.units.number.Rational;
import org.jspecify.annotations.Nullable;

/** The parts of a record as fields of one line of CSV; an empty field is one not stated. */
final class CsvFields implements FactorFields {
  static final String RATE = "rate.";
  private static final int LONGEST_NUMBER = 1000;

  /** The grammar of JSON numbers, with an exponent that does not fill the memory. */
  private static final Pattern NUMBER =
      Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]{1,2})?");

  private final String name;
  private final String line;
  private final Map<String, Integer> columns;
  private final List<String> fields;

  CsvFields(String name, String line, Map<String, Integer> columns, List<String> fields) {
    this.name = name;
    this.line = line;
    this.columns = columns;
    this.fields = fields;
  }

  @Override
  public @Nullable String optionalText(String field) {
    Integer at = columns.get(field);
    return at == null || fields.get(at).isEmpty() ? null : fields.get(at);
  }

  @Override
  public String text(String field) {
    String text = optionalText(field);
    if (text == null) {
      throw refusal(field, "a text");
    }
    return text;
  }

  @Override
  public @Nullable Integer optionalInteger(String field) {
    String text = optionalText(field);
    if (text != null && !text.matches("[0-9]{1,4}")) {
      throw refusal(field, "a year");
    }
    return text == null ? null : Integer.valueOf(text);
  }

  @Override
  public boolean bool(String field) {
    Boolean value = optionalBool(field);
    if (value == null) {
      throw refusal(field, "true or false");
    }
    return value;
  }

  @Override
  public @Nullable Boolean optionalBool(String field) {
    String text = optionalText(field);
    if (text == null) {
      return null;
    }
    return switch (text) {
      case "true" -> Boolean.TRUE;
      case "false" -> Boolean.FALSE;
      default -> throw refusal(field, "true or false");
    };
  }

  @Override
  public @Nullable BigDecimal optionalDecimal(String field) {
    String text = optionalText(field);
    if (text == null) {
      return null;
    }
    if (text.length() <= LONGEST_NUMBER && NUMBER.matcher(text).matches()) {
      return Rational.of(text).toBigDecimal();
    }
    throw refusal(field, "a decimal such as 0.5366");
  }

  @Override
  public Map<String, BigDecimal> otherGases() {
    Map<String, BigDecimal> gases = new TreeMap<>();
    for (String column : columns.keySet()) {
      BigDecimal rate = column.startsWith(RATE) ? optionalDecimal(column) : null;
      if (rate != null) {
        gases.put(column.substring(RATE.length()), rate);
      }
    }
    return gases;
  }

  @Override
  public Publication publication() {
    return FactorParser.publication(this);
  }

  @Override
  public List<String> evidence() {
    String text = optionalText("evidence");
    return text == null ? List.of() : List.of(text.split("\\|"));
  }

  @Override
  public FactorSetException refusal(String field, String expected) {
    String found = optionalText(field);
    return new FactorSetException(
        name, line + ", column " + field, expected, found == null ? "nothing" : found);
  }
}
