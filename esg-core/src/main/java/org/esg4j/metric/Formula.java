package org.esg4j.metric;

import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A formula over metrics, such as {@code ghg.scope2 / headcount}.
 *
 * <p>The language, by example:
 *
 * <ul>
 *   <li>{@code headcount}: the metric with that stem, at the breakdown of the figure worked out
 *   <li>{@code headcount.gender.female}: the same, with its own category put in
 *   <li>{@code headcount.total}: the total, whatever the breakdown of the figure worked out
 *   <li>{@code 2}, {@code 0.5}: a number; {@code [1000000 h]}: a number with its unit
 *   <li>{@code a + b}, {@code a - b}, {@code a * b}, {@code a / b}, parentheses; blanks on both
 *       sides of a minus, because ids have hyphens
 *   <li>{@code sum(headcount over gender)}: over the categories of an axis that make a whole
 *   <li>{@code mean(training.hours weighted by headcount over gender)}: a weighted mean over such
 *       categories
 *   <li>{@code share(leavers, headcount)}: the first over the sum of both
 *   <li>{@code previous(headcount)}: the same in the period before
 * </ul>
 *
 * <p>The last four say no more than arithmetic could, but they let the bounds of a result be worked
 * out sharply from the bounds of its inputs. Text has at most 2,000 characters and 32 levels of
 * parentheses. {@code parse(f.toString())} equals {@code f} within these limits.
 *
 * <p>Formulas are immutable and thread-safe.
 */
public sealed interface Formula extends Serializable {

  /**
   * Reads a formula.
   *
   * @param text the formula
   * @return what it says
   * @throws FormulaParseException if it is not a formula; says where and what was expected
   */
  static Formula parse(String text) {
    return new FormulaParser(Objects.requireNonNull(text, "text")).parse();
  }

  /**
   * The formulas directly inside this one, from left to right.
   *
   * @return the parts, none for a reference or a number
   */
  List<Formula> parts();

  /**
   * All references in this formula, from left to right.
   *
   * @return the references
   */
  default List<Reference> references() {
    return all(Reference.class);
  }

  /**
   * All numbers in this formula, from left to right.
   *
   * @return the constants
   */
  default List<Constant> constants() {
    return all(Constant.class);
  }

  /**
   * All axes that this formula sums over, then those that it averages over.
   *
   * @return the ids of the axes
   */
  default List<String> axes() {
    List<String> found = new ArrayList<>();
    all(Sum.class).forEach(sum -> found.add(sum.axis()));
    all(Mean.class).forEach(mean -> found.add(mean.axis()));
    return found;
  }

  private <T extends Formula> List<T> all(Class<T> type) {
    List<T> found = new ArrayList<>();
    if (type.isInstance(this)) {
      found.add(type.cast(this));
    }
    parts().forEach(part -> found.addAll(part.all(type)));
    return found;
  }

  /**
   * A metric by its id or stem, with or without a breakdown.
   *
   * @param id such as {@code headcount}, {@code headcount.total} or {@code headcount.gender.female}
   */
  record Reference(String id) implements Formula {
    @Serial private static final long serialVersionUID = 1L;

    /**
     * Checks the form of the id.
     *
     * @param id such as {@code headcount}, {@code headcount.total} or {@code
     *     headcount.gender.female}
     * @throws IllegalArgumentException if it could not be read back
     */
    public Reference {
      if (!FormulaParser.isName(Objects.requireNonNull(id, "id"))) {
        throw new IllegalArgumentException("no reference: '" + Texts.shortened(id) + "'");
      }
    }

    @Override
    public List<Formula> parts() {
      return List.of();
    }

    @Override
    public String toString() {
      return id;
    }
  }

  /**
   * A number, with a unit or without.
   *
   * @param number the number, not negative
   * @param unit the symbol of its unit; empty for a plain number
   */
  record Constant(BigDecimal number, String unit) implements Formula {
    @Serial private static final long serialVersionUID = 1L;

    /**
     * Checks number and unit.
     *
     * @param number the number, not negative
     * @param unit the symbol of its unit; empty for a plain number
     * @throws IllegalArgumentException if they could not be read back
     */
    public Constant {
      FormulaParser.checkConstant(number, unit);
    }

    @Override
    public List<Formula> parts() {
      return List.of();
    }

    @Override
    public String toString() {
      return unit.isEmpty()
          ? number.toPlainString()
          : '[' + number.toPlainString() + ' ' + unit + ']';
    }
  }

  /** The four operations. */
  enum Operator {
    /** Addition. */
    PLUS('+', 1),
    /** Subtraction. */
    MINUS('-', 1),
    /** Multiplication. */
    TIMES('*', 2),
    /** Division. */
    OVER('/', 2);

    private final char sign;
    private final int rank;

    Operator(char sign, int rank) {
      this.sign = sign;
      this.rank = rank;
    }

    /**
     * The sign in the text of a formula.
     *
     * @return such as {@code +}
     */
    public char sign() {
      return sign;
    }

    /** How tightly it binds. */
    int rank() {
      return rank;
    }
  }

  /**
   * Two formulas joined by an operation.
   *
   * @param operator the operation
   * @param left what stands before the sign
   * @param right what stands behind it
   */
  record Operation(Operator operator, Formula left, Formula right) implements Formula {
    @Serial private static final long serialVersionUID = 1L;

    /**
     * Checks that all parts are there.
     *
     * @param operator the operation
     * @param left what stands before the sign
     * @param right what stands behind it
     */
    public Operation {
      Objects.requireNonNull(operator, "operator");
      Objects.requireNonNull(left, "left");
      Objects.requireNonNull(right, "right");
    }

    @Override
    public List<Formula> parts() {
      return List.of(left, right);
    }

    @Override
    public String toString() {
      return side(left, operator.rank())
          + ' '
          + operator.sign()
          + ' '
          + side(right, operator.rank() + 1);
    }

    /** Text groups to the left, so the right side needs parentheses at the same rank too. */
    private static String side(Formula formula, int rank) {
      boolean enclosed = formula instanceof Operation inner && inner.operator.rank() < rank;
      return enclosed ? "(" + formula + ")" : formula.toString();
    }
  }

  /**
   * The sum of a metric over the categories of an axis that make a whole.
   *
   * @param term what is added
   * @param axis the axis
   */
  record Sum(Reference term, String axis) implements Formula {
    @Serial private static final long serialVersionUID = 1L;

    /**
     * Checks the axis.
     *
     * @param term what is added
     * @param axis the axis
     * @throws IllegalArgumentException if it has a form that is not allowed
     */
    public Sum {
      Objects.requireNonNull(term, "term");
      FormulaParser.checkAxis(axis);
    }

    @Override
    public List<Formula> parts() {
      return List.of(term);
    }

    @Override
    public String toString() {
      return "sum(" + term + " over " + axis + ")";
    }
  }

  /**
   * A weighted mean over the categories of an axis that make a whole.
   *
   * @param term what is averaged
   * @param weight what each category counts for, not negative
   * @param axis the axis
   */
  record Mean(Reference term, Reference weight, String axis) implements Formula {
    @Serial private static final long serialVersionUID = 1L;

    /**
     * Checks the axis.
     *
     * @param term what is averaged
     * @param weight what each category counts for, not negative
     * @param axis the axis
     * @throws IllegalArgumentException if it has a form that is not allowed
     */
    public Mean {
      Objects.requireNonNull(term, "term");
      Objects.requireNonNull(weight, "weight");
      FormulaParser.checkAxis(axis);
    }

    @Override
    public List<Formula> parts() {
      return List.of(term, weight);
    }

    @Override
    public String toString() {
      return "mean(" + term + " weighted by " + weight + " over " + axis + ")";
    }
  }

  /**
   * A part over the sum of that part and the rest.
   *
   * @param part the part, not negative
   * @param rest the rest, not negative
   */
  record Share(Formula part, Formula rest) implements Formula {
    @Serial private static final long serialVersionUID = 1L;

    /**
     * Checks that both are there.
     *
     * @param part the part, not negative
     * @param rest the rest, not negative
     */
    public Share {
      Objects.requireNonNull(part, "part");
      Objects.requireNonNull(rest, "rest");
    }

    @Override
    public List<Formula> parts() {
      return List.of(part, rest);
    }

    @Override
    public String toString() {
      return "share(" + part + ", " + rest + ")";
    }
  }

  /**
   * A formula in the period before, of the same length.
   *
   * @param formula what is meant
   */
  record Previous(Formula formula) implements Formula {
    @Serial private static final long serialVersionUID = 1L;

    /**
     * Checks that it is there.
     *
     * @param formula what is meant
     */
    public Previous {
      Objects.requireNonNull(formula, "formula");
    }

    @Override
    public List<Formula> parts() {
      return List.of(formula);
    }

    @Override
    public String toString() {
      return "previous(" + formula + ")";
    }
  }
}
