package org.esg4j.metric;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.esg4j.metric.Formula.Constant;
import org.esg4j.metric.Formula.Mean;
import org.esg4j.metric.Formula.Operation;
import org.esg4j.metric.Formula.Operator;
import org.esg4j.metric.Formula.Previous;
import org.esg4j.metric.Formula.Reference;
import org.esg4j.metric.Formula.Share;
import org.esg4j.metric.Formula.Sum;

/**
 * Reads one formula by recursive descent.
 *
 * <pre>
 *   formula = product { ("+" | "-") product }
 *   product = primary { ("*" | "/") primary }
 *   primary = number | "[" number unit "]" | "(" formula ")" | function | name
 * </pre>
 */
final class FormulaParser {
  private static final int MAX_LENGTH = 2_000;
  private static final int MAX_DEPTH = 32;
  private static final Pattern NAME =
      Pattern.compile("[a-z][a-z0-9-]*(\\.[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}+_-]*)*");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,50}(\\.[0-9]{1,50})?");
  private static final Pattern UNIT = Pattern.compile("[!-Z\\\\^-~]([ -Z\\\\^-~]*[!-Z\\\\^-~])?");
  private static final String OPERAND = "a metric, a number, a function or a parenthesis";

  private final String text;
  private int position;
  private int depth;

  FormulaParser(String text) {
    this.text = text;
  }

  Formula parse() {
    if (text.length() > MAX_LENGTH) {
      throw new FormulaParseException(
          text, MAX_LENGTH, "a formula of at most " + MAX_LENGTH + " characters");
    }
    Formula formula = formula();
    if (position < text.length()) {
      throw expected("an operator or the end");
    }
    return formula;
  }

  private Formula formula() {
    Formula left = product();
    while (true) {
      if (taken("+")) {
        left = new Operation(Operator.PLUS, left, product());
      } else if (taken("-")) {
        left = new Operation(Operator.MINUS, left, product());
      } else {
        return left;
      }
    }
  }

  private Formula product() {
    Formula left = primary();
    while (true) {
      if (taken("*")) {
        left = new Operation(Operator.TIMES, left, primary());
      } else if (taken("/")) {
        left = new Operation(Operator.OVER, left, primary());
      } else {
        return left;
      }
    }
  }

  private Formula primary() {
    if (taken("(")) {
      return enclosed(formulaInside());
    }
    if (taken("[")) {
      return constantWithUnit();
    }
    String number = match(NUMBER);
    if (!number.isEmpty()) {
      return new Constant(new BigDecimal(number), "");
    }
    int start = position;
    String name = match(NAME);
    if (name.isEmpty()) {
      throw expected(OPERAND);
    }
    if (!taken("(")) {
      return new Reference(name);
    }
    return switch (name) {
      case "sum" -> enclosed(sum());
      case "mean" -> enclosed(mean());
      case "share" -> enclosed(share());
      case "previous" -> enclosed(new Previous(formulaInside()));
      default -> {
        position = start;
        throw expected("one of the functions sum, mean, share, previous");
      }
    };
  }

  private Formula formulaInside() {
    depth++;
    if (depth > MAX_DEPTH) {
      throw expected("at most " + MAX_DEPTH + " levels of parentheses");
    }
    Formula formula = formula();
    depth--;
    return formula;
  }

  private Formula enclosed(Formula inside) {
    require(")");
    return inside;
  }

  private Constant constantWithUnit() {
    String number = match(NUMBER);
    if (number.isEmpty()) {
      throw expected("a number");
    }
    int end = text.indexOf(']', position);
    String unit = end < 0 ? "" : text.substring(position, end).trim();
    if (!UNIT.matcher(unit).matches()) {
      throw expected("a unit and a closing bracket");
    }
    position = end + 1;
    skipBlanks();
    return new Constant(new BigDecimal(number), unit);
  }

  private Sum sum() {
    Reference term = reference();
    requireWord("over");
    return new Sum(term, axis());
  }

  private Mean mean() {
    Reference term = reference();
    requireWord("weighted");
    requireWord("by");
    Reference weight = reference();
    requireWord("over");
    return new Mean(term, weight, axis());
  }

  private Share share() {
    Formula part = formulaInside();
    require(",");
    return new Share(part, formulaInside());
  }

  private Reference reference() {
    String name = match(NAME);
    if (name.isEmpty()) {
      throw expected("a metric");
    }
    return new Reference(name);
  }

  private String axis() {
    int start = position;
    String name = match(NAME);
    if (!Breakdown.isAxis(name)) {
      position = start;
      throw expected("an axis");
    }
    return name;
  }

  // ---------------------------------------------------------------------------------------------

  private boolean taken(String sign) {
    skipBlanks();
    if (!text.startsWith(sign, position)) {
      return false;
    }
    position += sign.length();
    skipBlanks();
    return true;
  }

  private void require(String sign) {
    if (!taken(sign)) {
      throw expected("'" + sign + "'");
    }
  }

  private void requireWord(String word) {
    int start = position;
    if (!match(NAME).equals(word)) {
      position = start;
      throw expected("'" + word + "'");
    }
  }

  private String match(Pattern pattern) {
    skipBlanks();
    Matcher matcher = pattern.matcher(text).region(position, text.length());
    if (!matcher.lookingAt()) {
      return "";
    }
    position = matcher.end();
    skipBlanks();
    return matcher.group();
  }

  private void skipBlanks() {
    while (position < text.length() && text.charAt(position) == ' ') {
      position++;
    }
  }

  private FormulaParseException expected(String what) {
    return new FormulaParseException(text, position, what);
  }

  // ---------------------------------------------------------------------------------------------

  /** Whether a text is read as one reference. */
  static boolean isName(String text) {
    return NAME.matcher(text).matches();
  }

  /** Refuses a constant that would not be read back as it is. */
  static void checkConstant(BigDecimal number, String unit) {
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(unit, "unit");
    boolean plain = number.scale() >= 0 && NUMBER.matcher(number.toPlainString()).matches();
    if (!plain || !(unit.isEmpty() || UNIT.matcher(unit).matches())) {
      throw new IllegalArgumentException(
          "no constant of a formula: '" + Texts.shortened(number + " " + unit) + "'");
    }
  }

  /** Refuses an axis that would not be read back as it is. */
  static void checkAxis(String axis) {
    if (!Breakdown.isAxis(Objects.requireNonNull(axis, "axis"))) {
      throw new IllegalArgumentException("no axis: '" + Texts.shortened(axis) + "'");
    }
  }
}
