package org.esg4j.fact;

import java.io.Serial;
import java.io.Serializable;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.esg4j.units.Value;
import org.esg4j.units.ValueUnit;
import org.esg4j.units.number.Rational;

/**
 * How a figure was worked out: a tree whose leaves are facts, factors and constants, and whose
 * nodes are operations.
 *
 * <p>Every node has a number and the unit it counts. An operation works on the numbers of its
 * operands as they stand, so that anybody can redo it with pencil and paper; a change of unit is a
 * multiplication by a constant of its own. The number of a node is worked out when the node is
 * made: a tree that does not add up cannot be.
 *
 * <p>Trees are immutable and thread-safe.
 */
public sealed interface Derivation extends Serializable
    permits Derivation.Input,
        Derivation.FactorUse,
        Derivation.Constant,
        Derivation.Operation,
        Derivation.Rounding,
        Derivation.Application {

  /**
   * The exact number at this node.
   *
   * @return the number
   */
  Rational number();

  /**
   * The unit that the number counts.
   *
   * @return a canonical symbol; in the middle of a calculation it may have several factors
   */
  String unit();

  /**
   * The nodes that this one is worked out from.
   *
   * @return the operands in order, none for a leaf
   */
  List<Derivation> operands();

  /**
   * The calculation as a reader would jot it down, without its result.
   *
   * @return such as {@code 757.08 tCO2e / 1937 person}
   */
  default String inWords() {
    return Wording.of(this);
  }

  /**
   * Whether this tree rests on a fact about a question.
   *
   * @param key the question
   * @return true if a fact with that key is an input, here or in the derivation of an input
   */
  default boolean restsOn(FactKey key) {
    if (this instanceof Input input) {
      return input.fact().key().equals(key)
          || input.fact().derivation().filter(inner -> inner.restsOn(key)).isPresent();
    }
    return operands().stream().anyMatch(operand -> operand.restsOn(key));
  }

  /**
   * An operation, whose number is worked out.
   *
   * @param operator what to do
   * @param unit the unit of the result
   * @param operands what to do it with
   * @return the node
   * @throws IllegalArgumentException if the operator does not take that many operands
   * @throws ArithmeticException if a divisor is zero
   */
  static Operation operation(Operator operator, String unit, List<? extends Derivation> operands) {
    List<Derivation> copy = List.copyOf(operands);
    List<Rational> numbers = copy.stream().map(Derivation::number).toList();
    return new Operation(operator, copy, operator.apply(numbers), unit);
  }

  /**
   * A multiplication, with its result known from typed values.
   *
   * @param result the result
   * @param operands the factors
   * @return the node
   * @throws IllegalArgumentException if the numbers of the operands, as they stand, do not give the
   *     result: a conversion of units is missing
   */
  static Operation product(Value result, Derivation... operands) {
    return checked(Operator.PRODUCT, result, operands);
  }

  /**
   * A sum, with its result known from typed values.
   *
   * @param result the result
   * @param operands the terms
   * @return the node
   * @throws IllegalArgumentException if the numbers of the operands, as they stand, do not give the
   *     result: a conversion of units is missing
   */
  static Operation sum(Value result, List<? extends Derivation> operands) {
    return checked(Operator.SUM, result, operands.toArray(Derivation[]::new));
  }

  private static Operation checked(Operator operator, Value result, Derivation... operands) {
    Objects.requireNonNull(result, "result");
    Operation operation = operation(operator, result.unit().symbol(), List.of(operands));
    if (!operation.number().equals(result.number())) {
      throw new IllegalArgumentException(
          operation.inWords()
              + " is "
              + operation.number()
              + ", not "
              + result
              + ": convert the units of the operands first");
    }
    return operation;
  }

  /**
   * The same in another unit of the same kind.
   *
   * @param operand what to convert
   * @param from its unit
   * @param to the unit to convert to
   * @return the operand times the conversion factor, or the operand itself if the units are equal
   * @throws org.esg4j.units.IncompatibleUnitsException if the units do not convert
   * @throws IllegalArgumentException if the operand is not in the first unit
   */
  static Derivation converted(Derivation operand, ValueUnit from, ValueUnit to) {
    if (!operand.unit().equals(from.symbol())) {
      throw new IllegalArgumentException(
          "the operand is in " + operand.unit() + ", not in " + from.symbol());
    }
    Rational factor = from.of(Rational.ONE).convertedTo(to).number();
    return scaled(operand, factor, to.symbol(), "conversion of units");
  }

  /**
   * The same times an exact constant that leads to another unit.
   *
   * @param operand what to multiply
   * @param factor the constant
   * @param unit the unit of the result
   * @param because why this constant
   * @return the product, or the operand itself if the factor is one and the unit is the same
   */
  static Derivation scaled(Derivation operand, Rational factor, String unit, String because) {
    if (factor.equals(Rational.ONE) && unit.equals(operand.unit())) {
      return operand;
    }
    boolean simple = unit.indexOf('/') < 0 && operand.unit().indexOf('/') < 0;
    String ratio = simple ? unit + '/' + operand.unit() : '(' + unit + ")/(" + operand.unit() + ')';
    Constant constant = new Constant(factor, ratio, because);
    return operation(Operator.PRODUCT, unit, List.of(operand, constant));
  }

  // ---------------------------------------------------------------------------------------------

  /**
   * A fact that was put in; if it was calculated itself, it has its own derivation.
   *
   * @param fact the fact
   */
  record Input(Fact fact) implements Derivation {
    @Serial private static final long serialVersionUID = 1L;

    /**
     * Checks that it is there.
     *
     * @param fact the fact
     */
    public Input {
      Objects.requireNonNull(fact, "fact");
    }

    @Override
    public Rational number() {
      return fact.value().number();
    }

    @Override
    public String unit() {
      return fact.value().unit().symbol();
    }

    @Override
    public List<Derivation> operands() {
      return List.of();
    }
  }

  /**
   * A published factor that was used, taken as exact.
   *
   * @param id the factor in its set
   * @param value the factor
   * @param citation where it was published
   */
  record FactorUse(String id, Value value, Citation citation) implements Derivation {
    @Serial private static final long serialVersionUID = 1L;

    /**
     * Checks that all parts are there.
     *
     * @param id the factor in its set
     * @param value the factor
     * @param citation where it was published
     */
    public FactorUse {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(value, "value");
      Objects.requireNonNull(citation, "citation");
    }

    @Override
    public Rational number() {
      return value.number();
    }

    @Override
    public String unit() {
      return value.unit().symbol();
    }

    @Override
    public List<Derivation> operands() {
      return List.of();
    }
  }

  /**
   * An exact number that needs no source but a reason, such as a conversion of units.
   *
   * @param number the number
   * @param unit its unit
   * @param because why it is there
   */
  record Constant(Rational number, String unit, String because) implements Derivation {
    @Serial private static final long serialVersionUID = 1L;

    /**
     * Checks that all parts are there.
     *
     * @param number the number
     * @param unit its unit
     * @param because why it is there
     */
    public Constant {
      Objects.requireNonNull(number, "number");
      Objects.requireNonNull(unit, "unit");
      Objects.requireNonNull(because, "because");
    }

    @Override
    public List<Derivation> operands() {
      return List.of();
    }
  }

  /**
   * An operation with its exact result; made by {@link Derivation#operation}.
   *
   * @param operator what was done
   * @param operands what it was done with
   * @param number the result
   * @param unit the unit of the result
   */
  record Operation(Operator operator, List<Derivation> operands, Rational number, String unit)
      implements Derivation {
    @Serial private static final long serialVersionUID = 1L;

    /**
     * Checks the result.
     *
     * @param operator what was done
     * @param operands what it was done with
     * @param number the result
     * @param unit the unit of the result
     * @throws IllegalArgumentException if the operands do not give the result
     */
    public Operation {
      Objects.requireNonNull(operator, "operator");
      operands = List.copyOf(operands);
      Objects.requireNonNull(number, "number");
      Objects.requireNonNull(unit, "unit");
      if (!operator.apply(operands.stream().map(Derivation::number).toList()).equals(number)) {
        throw new IllegalArgumentException("the operands do not give " + number);
      }
    }
  }

  /**
   * A rounding that a method asks for in the middle of a calculation.
   *
   * @param operand what was rounded
   * @param decimals the digits kept after the point
   * @param mode how
   */
  record Rounding(Derivation operand, int decimals, RoundingMode mode) implements Derivation {
    @Serial private static final long serialVersionUID = 1L;

    /**
     * Checks that all parts are there.
     *
     * @param operand what was rounded
     * @param decimals the digits kept after the point
     * @param mode how
     */
    public Rounding {
      Objects.requireNonNull(operand, "operand");
      Objects.requireNonNull(mode, "mode");
    }

    @Override
    public Rational number() {
      return Rational.of(operand.number().rounded(decimals, mode));
    }

    @Override
    public String unit() {
      return operand.unit();
    }

    @Override
    public List<Derivation> operands() {
      return List.of(operand);
    }
  }

  /**
   * A declared formula that was applied.
   *
   * @param definition the definition that it belongs to
   * @param formula the formula, with the breakdowns put in
   * @param operand the calculation
   */
  record Application(String definition, String formula, Derivation operand) implements Derivation {
    @Serial private static final long serialVersionUID = 1L;

    /**
     * Checks that all parts are there.
     *
     * @param definition the definition that it belongs to
     * @param formula the formula, with the breakdowns put in
     * @param operand the calculation
     */
    public Application {
      Objects.requireNonNull(definition, "definition");
      Objects.requireNonNull(formula, "formula");
      Objects.requireNonNull(operand, "operand");
    }

    @Override
    public Rational number() {
      return operand.number();
    }

    @Override
    public String unit() {
      return operand.unit();
    }

    @Override
    public List<Derivation> operands() {
      return List.of(operand);
    }
  }
}
