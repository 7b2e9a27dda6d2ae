package org.esg4j.examples.power;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.esg4j.units.number.Rational;

/** A report in the making: figures are added one after another, and some of them printed. */
final class Sheet {
  static final String PERCENT = "1/100";
  private final Random random;
  private final List<Variable> variables = new ArrayList<>();
  private final List<Print> prints = new ArrayList<>();
  private final List<MadeUpReport.Parts> sums = new ArrayList<>();

  Sheet(Random random) {
    this.random = random;
  }

  // ---------------------------------------------------------------------------------------------

  /** A whole number from one to another, both included. */
  int from(int least, int greatest) {
    return least + random.nextInt(greatest - least + 1);
  }

  /** True in so many of a hundred cases. */
  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  /** A value with more digits than are printed, so many percent of another to so many. */
  Rational near(Rational value, int least, int greatest) {
    return value.times(Rational.of(from(least * 1_000, greatest * 1_000), 5));
  }

  /** A whole number of at least one, so many percent of another to so many. */
  long wholeNear(Rational value, int least, int greatest) {
    return Math.max(
        1, near(value, least, greatest).rounded(0, java.math.RoundingMode.HALF_UP).longValue());
  }

  // ---------------------------------------------------------------------------------------------

  Variable given(Rational value) {
    return add(false, value, Optional.empty());
  }

  Variable count(long value) {
    return add(true, Rational.of(value), Optional.empty());
  }

  /** A sum, which is kept as a total with its parts. */
  Variable sum(Variable... parts) {
    boolean whole = Arrays.stream(parts).allMatch(Variable::isWhole);
    List<BigDecimal> ones = Collections.nCopies(parts.length, BigDecimal.ONE);
    Variable total = linear(whole, false, List.of(parts), ones);
    sums.add(new MadeUpReport.Parts(total, List.of(parts)));
    return total;
  }

  /** A figure times a factor. */
  Variable times(Variable figure, BigDecimal factor) {
    return linear(false, false, List.of(figure), List.of(factor));
  }

  /** Figures added to the first and taken away from it. */
  Variable balance(Variable start, List<Variable> plus, List<Variable> minus) {
    List<Variable> inputs = new ArrayList<>(List.of(start));
    inputs.addAll(plus);
    inputs.addAll(minus);
    List<BigDecimal> factors = new ArrayList<>();
    for (int i = 0; i < inputs.size(); i++) {
      factors.add(i <= plus.size() ? BigDecimal.ONE : BigDecimal.ONE.negate());
    }
    return linear(inputs.stream().allMatch(Variable::isWhole), true, inputs, factors);
  }

  /** What is left of a whole, which is thereby a total of the parts and this. */
  Variable rest(Variable whole, Variable... parts) {
    Variable rest = balance(whole, List.of(), List.of(parts));
    List<Variable> all = new ArrayList<>(List.of(parts));
    all.add(rest);
    sums.add(new MadeUpReport.Parts(whole, all));
    return rest;
  }

  /** The difference of two figures. */
  Variable difference(Variable from, Variable taken) {
    boolean whole = from.isWhole() && taken.isWhole();
    return linear(
        whole, false, List.of(from, taken), List.of(BigDecimal.ONE, BigDecimal.ONE.negate()));
  }

  /** The mean of two figures. */
  Variable mean(Variable a, Variable b) {
    BigDecimal half = new BigDecimal("0.5");
    return linear(false, false, List.of(a, b), List.of(half, half));
  }

  Variable quotient(Variable above, Variable below) {
    Rule.Quotient rule = new Rule.Quotient(above, below);
    return add(false, above.value().dividedBy(below.value()), Optional.of(rule));
  }

  private Variable linear(
      boolean whole, boolean balance, List<Variable> inputs, List<BigDecimal> factors) {
    Rational sum = Rational.ZERO;
    for (int i = 0; i < inputs.size(); i++) {
      sum = sum.plus(inputs.get(i).value().times(Rational.of(factors.get(i))));
    }
    if (sum.signum() < 0) {
      throw new IllegalStateException("a figure below zero: " + sum);
    }
    Rule rule = new Rule.Linear(List.copyOf(inputs), List.copyOf(factors), balance);
    return add(whole, sum, Optional.of(rule));
  }

  private Variable add(boolean whole, Rational value, Optional<Rule> rule) {
    Variable variable = new Variable(variables.size(), whole, value, rule);
    variables.add(variable);
    return variable;
  }

  // ---------------------------------------------------------------------------------------------

  /** Prints a count. */
  void print(String id, int year, String unit, Variable figure) {
    print(id, year, unit, "1", 0, figure);
  }

  /** Prints a figure in a unit of so many of those that it is kept in. */
  void print(String id, int year, String unit, String scale, int decimals, Variable figure) {
    prints.add(new Print(figure, id, year, unit, Rational.parse(scale), decimals, true));
  }

  /** The decimals that show so many digits of a figure, and at least so many decimals. */
  static int decimals(Variable figure, String scale, int digits, int least) {
    Rational shown = figure.value().dividedBy(Rational.parse(scale));
    if (shown.isZero()) {
      return least;
    }
    BigDecimal near = shown.toDecimal(new java.math.MathContext(3));
    int before = near.precision() - near.scale();
    return Math.max(least, digits - before);
  }

  /** Says again in the text what a table prints, with as many decimals or one less. */
  void repeat(Print print) {
    int decimals = print.decimals() > 0 ? print.decimals() - from(0, 1) : 0;
    prints.add(
        new Print(
            print.variable(),
            print.id(),
            print.year(),
            print.unit(),
            print.scale(),
            decimals,
            false));
  }

  List<Print> prints() {
    return prints;
  }

  MadeUpReport report(Turnover turnover, Optional<GridFactor> factor) {
    return new MadeUpReport(variables, prints, sums, turnover, factor);
  }
}
