package org.esg4j.examples.power;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.esg4j.fact.Entity;
import org.esg4j.fact.Fact;
import org.esg4j.fact.FactKey;
import org.esg4j.fact.FactSet;
import org.esg4j.fact.PrintedAs;
import org.esg4j.fact.ReportingPeriod;
import org.esg4j.metric.MetricCatalog;
import org.esg4j.metric.MetricPath;
import org.esg4j.units.Units;
import org.esg4j.units.number.Rational;

/**
 * A consistent report: true figures, how they hang together, and which are printed how.
 *
 * @param variables the figures, each after those it follows from
 * @param prints what is printed
 * @param sums totals with their parts
 * @param turnover the definition of turnover that the report declares, as the catalogue names it
 * @param factor the emission factor of electricity that the report declares; empty if none
 */
record MadeUpReport(
    List<Variable> variables,
    List<Print> prints,
    List<Parts> sums,
    Turnover turnover,
    Optional<GridFactor> factor) {
  static final String TABLE = "performance table";
  private static final Entity COMPANY = Entity.of("MADE-UP", Map.of("en", "Made Up"));

  /** Keeps its own copies of the lists. */
  MadeUpReport {
    variables = List.copyOf(variables);
    prints = List.copyOf(prints);
    sums = List.copyOf(sums);
  }

  /**
   * A total and what it is made of.
   *
   * @param total the total
   * @param parts the parts
   */
  record Parts(Variable total, List<Variable> parts) {}

  /** The numbers as they are printed when nobody slips. */
  List<BigDecimal> numbers() {
    return prints.stream().map(print -> print.of(print.variable().value())).toList();
  }

  /** The true values. */
  List<Rational> values() {
    return variables.stream().map(Variable::value).toList();
  }

  /** The values when some figures are replaced, and with them what was worked out from them. */
  List<Rational> valuesWith(Map<Variable, Rational> replaced) {
    List<Rational> values = new ArrayList<>(values());
    for (Variable variable : variables) {
      if (replaced.containsKey(variable)) {
        values.set(variable.index(), replaced.get(variable));
      } else if (variable.rule().filter(Rule::passesOn).isPresent()) {
        values.set(variable.index(), variable.rule().get().of(values));
      }
    }
    return values;
  }

  /** The numbers as printed from other values. */
  List<BigDecimal> numbers(List<Rational> values) {
    return prints.stream().map(print -> print.of(values.get(print.variable().index()))).toList();
  }

  /** The report as facts. */
  FactSet facts(List<BigDecimal> numbers) {
    List<Fact> facts = new ArrayList<>();
    for (int i = 0; i < numbers.size(); i++) {
      facts.add(fact(prints.get(i), numbers.get(i)));
    }
    return FactSet.of(facts);
  }

  private static Fact fact(Print print, BigDecimal number) {
    MetricPath path = MetricCatalog.bundled().resolve(print.id());
    FactKey key =
        new FactKey(
            path.metric().id(), path.breakdown(), COMPANY, ReportingPeriod.ofYear(print.year()));
    PrintedAs as =
        new PrintedAs(
            print.id(),
            number.toPlainString(),
            print.unit(),
            print.inTable() ? TABLE : "highlights",
            print.inTable() ? PrintedAs.Setting.TABLE : PrintedAs.Setting.TEXT);
    return Fact.printed(
        key, Units.parse(print.unit()).of(Rational.of(number)), print.decimals(), as);
  }
}
