package org.esg4j.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.esg4j.calculation.Evaluation;
import org.esg4j.calculation.FormulaCalculator;
import org.esg4j.calculation.Interval;
import org.esg4j.calculation.IntervalCalculator;
import org.esg4j.fact.Derivation;
import org.esg4j.fact.Derivation.Input;
import org.esg4j.fact.Derivation.Operation;
import org.esg4j.fact.Fact;
import org.esg4j.fact.FactKey;
import org.esg4j.fact.FactSet;
import org.esg4j.fact.Operator;
import org.esg4j.metric.DeclaredFormula;
import org.esg4j.metric.Metric;
import org.esg4j.units.number.Rational;

/**
 * Works published figures out again from the others, by the formulas of their metrics.
 *
 * <p>For each question the best published fact is checked: the cell of a table rather than a
 * statement in the text. Each formula that the calculator applies is evaluated over intervals; a
 * finding is raised when the interval of the result does not meet that of the printed figure. Where
 * a quotient does not fit, but does with another printed figure for its divisor, the finding says
 * so.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Recalculation {
  private final FormulaCalculator calculator;
  private final IntervalCalculator intervals;

  private Recalculation(FormulaCalculator calculator) {
    this.calculator = calculator;
    this.intervals = IntervalCalculator.using(calculator.catalog());
  }

  /**
   * A check by the formulas that a calculator applies.
   *
   * @param calculator the calculator, with the definitions that the report uses
   * @return the check
   */
  public static Recalculation using(FormulaCalculator calculator) {
    return new Recalculation(Objects.requireNonNull(calculator, "calculator"));
  }

  /**
   * Checks the published facts of a set.
   *
   * @param facts the published facts, and calculated ones to check them against
   * @return the findings by entity, metric, breakdown and period; none if all can be true
   */
  public List<Finding> check(FactSet facts) {
    List<Finding> findings = new ArrayList<>();
    for (FactKey key : facts.keys()) {
      Optional<Metric> metric = calculator.catalog().find(key.metric());
      Optional<Fact> published =
          facts.find(key).stream().filter(fact -> fact.origin().isPublished()).findFirst();
      if (metric.isPresent() && published.isPresent()) {
        findings.addAll(check(published.get(), metric.get(), facts));
      }
    }
    return findings;
  }

  private List<Finding> check(Fact printed, Metric metric, FactSet facts) {
    Optional<Rational> factor = metric.factor(printed.value().unit());
    if (factor.isEmpty()) {
      String because =
          printed.value().unit().symbol()
              + " does not fit "
              + printed.id()
              + ", which is in "
              + metric.unit();
      return List.of(Finding.about(FindingKind.UNIT, printed, "", because));
    }
    Scale scale = new Scale(printed, factor.get());
    Map<String, Finding> findings = new LinkedHashMap<>();
    for (Evaluation evaluation : calculator.evaluate(printed.key(), facts)) {
      evaluation
          .fact()
          .filter(recomputed -> isContradicted(printed, recomputed, scale))
          .ifPresent(
              recomputed -> {
                Finding finding = finding(printed, recomputed, evaluation.formula(), facts, scale);
                findings.putIfAbsent(finding.recomputed(), finding);
              });
    }
    return List.copyOf(findings.values());
  }

  /** Whether no numbers that round to the printed ones give the printed result. */
  private boolean isContradicted(Fact printed, Fact recomputed, Scale scale) {
    Interval stated = intervals.of(printed).orElseThrow();
    return intervals
        .of(recomputed)
        .map(scale::asPrinted)
        .filter(interval -> !interval.meets(stated))
        .isPresent();
  }

  private Finding finding(
      Fact printed, Fact recomputed, DeclaredFormula formula, FactSet facts, Scale scale) {
    String proof = proof(printed, recomputed, scale);
    for (Fact divisor : divisors(recomputed.derivation().orElseThrow())) {
      for (Fact other : facts.find(divisor.key())) {
        if (other.origin().isPublished() && !other.agreesWith(divisor)) {
          Optional<Fact> fitting = with(other, printed.key(), formula, facts);
          if (fitting.isPresent() && !isContradicted(printed, fitting.get(), scale)) {
            return Finding.about(
                FindingKind.DENOMINATOR,
                printed,
                scale.written(recomputed),
                proof + "; " + explained(other, fitting.get(), scale));
          }
        }
      }
    }
    return Finding.about(FindingKind.RECALCULATION, printed, scale.written(recomputed), proof);
  }

  private String proof(Fact printed, Fact recomputed, Scale scale) {
    Interval can = scale.asPrinted(intervals.of(recomputed).orElseThrow());
    Interval stated = intervals.of(printed).orElseThrow();
    return recomputed.derivation().orElseThrow().inWords()
        + " gives "
        + scale.between(can)
        + ", and "
        + Finding.printedNumber(printed)
        + " stands for "
        + scale.between(stated);
  }

  private static String explained(Fact other, Fact fitting, Scale scale) {
    return "with "
        + Finding.printedNumber(other)
        + ' '
        + other.value().unit().symbol()
        + other.printed().map(printed -> " (" + printed.where() + ")").orElse("")
        + " it is "
        + scale.written(fitting);
  }

  /** The same formula with another fact in place of those that answer its question. */
  private Optional<Fact> with(Fact other, FactKey key, DeclaredFormula formula, FactSet facts) {
    FactSet changed = facts.filter(fact -> !fact.key().equals(other.key()) || fact.equals(other));
    return calculator.evaluate(key, formula, changed).fact();
  }

  /** The facts that were divided by. */
  private static List<Fact> divisors(Derivation derivation) {
    List<Fact> found = new ArrayList<>();
    if (derivation instanceof Operation operation && operation.operator() == Operator.QUOTIENT) {
      inputs(operation.operands().get(1), found);
    }
    derivation.operands().forEach(operand -> found.addAll(divisors(operand)));
    return found;
  }

  private static void inputs(Derivation derivation, List<Fact> found) {
    if (derivation instanceof Input input) {
      found.add(input.fact());
    }
    derivation.operands().forEach(operand -> inputs(operand, found));
  }

  /**
   * From the canonical unit to the printed one, and from numbers to text like the printed.
   *
   * @param printed the printed fact
   * @param factor what a number in the printed unit is multiplied by to be in the canonical one
   */
  private record Scale(Fact printed, Rational factor) {
    private static final int MORE = 2;

    Interval asPrinted(Interval canonical) {
      return new Interval(canonical.low().dividedBy(factor), canonical.high().dividedBy(factor));
    }

    /** The result rounded and grouped as the printed number is. */
    String written(Fact recomputed) {
      Rational number = recomputed.value().number().dividedBy(factor);
      return grouped(number.rounded(decimals(), RoundingMode.HALF_UP));
    }

    String between(Interval interval) {
      String low = end(interval.low(), RoundingMode.FLOOR);
      String high = end(interval.high(), RoundingMode.CEILING);
      return low.equals(high) ? "exactly " + low : low + " to " + high;
    }

    /** An end, exact if it has few more decimals than the printed number, else rounded outwards. */
    private String end(Rational number, RoundingMode outwards) {
      BigDecimal rounded = number.rounded(decimals() + MORE, outwards).stripTrailingZeros();
      return grouped(rounded.scale() < 0 ? rounded.setScale(0) : rounded);
    }

    private int decimals() {
      return printed.decimals().orElse(0);
    }

    private String grouped(BigDecimal number) {
      String plain = number.toPlainString();
      if (Finding.printedNumber(printed).indexOf(',') < 0) {
        return plain;
      }
      int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
      StringBuilder text = new StringBuilder(plain);
      for (int i = point - 3; i > (number.signum() < 0 ? 1 : 0); i -= 3) {
        text.insert(i, ',');
      }
      return text.toString();
    }
  }
}
