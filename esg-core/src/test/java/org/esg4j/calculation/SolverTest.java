package org.esg4j.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.esg4j.fact.Facts.key;
import static org.esg4j.fact.Facts.measured;
import static org.esg4j.fact.Facts.table;

import java.util.List;
import java.util.Optional;
import org.esg4j.fact.Derivation;
import org.esg4j.fact.Fact;
import org.esg4j.fact.FactKey;
import org.esg4j.fact.FactSet;
import org.esg4j.metric.DeclaredFormula;
import org.esg4j.metric.MetricCatalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SolverTest {
  private static final MetricCatalog METRICS = MetricCatalog.bundled();
  private static final FormulaCalculator CALCULATOR = FormulaCalculator.using(METRICS);
  private static final FactSet FACTS =
      FactSet.of(
          measured("ghg.scope2", 2024, "750 tCO2e"),
          measured("headcount.total", 2024, "1500 person"),
          measured("headcount.total", 2023, "1700 person"),
          measured("hires.total", 2024, "200 person"),
          measured("leavers.total", 2024, "500 person"),
          measured("revenue.international", 2022, "80 CNYm"),
          measured("waste.total", 2024, "30 t"),
          measured("waste.diverted", 2024, "10 t"),
          measured("waste.disposed", 2024, "18 t"),
          measured("training.hours.gender.female", 2024, "3 h/person"));

  private static Optional<Derivation> solve(
      String figure, String value, String definition, String formula, FactKey unknown) {
    Fact fact = measured(figure, 2024, value);
    List<DeclaredFormula> formulas =
        METRICS.get(fact.metric()).formulas().stream()
            .filter(one -> one.definition().equals(definition))
            .filter(one -> one.formula().toString().equals(formula))
            .toList();
    assertThat(formulas).hasSize(1);
    return CALCULATOR.solve(fact, formulas.get(0), unknown, FACTS);
  }

  @ParameterizedTest
  @CsvSource({
    // 750 / 0.5; 0.5 x 1500; 500 kg is half a tonne
    "ghg.scope2.intensity.per-employee, 0.5 tCO2e/person, year-end-headcount,"
        + " ghg.scope2 / headcount, headcount.total, 1500 person",
    "ghg.scope2.intensity.per-employee, 500 kgCO2e/person, year-end-headcount,"
        + " ghg.scope2 / headcount, headcount.total, 1500 person",
    "ghg.scope2.intensity.per-employee, 0.5 tCO2e/person, year-end-headcount,"
        + " ghg.scope2 / headcount, ghg.scope2, 750.0 tCO2e",
    // 25 % of 500 + 1,500; with 500 leavers there are 1,500 others
    "turnover.total, 25 %, leavers-over-leavers-plus-closing, 'share(leavers, headcount)',"
        + " leavers.total, 500 person",
    "turnover.total, 25 %, leavers-over-leavers-plus-closing, 'share(leavers, headcount)',"
        + " headcount.total, 1500 person",
    // 30 = 10 + 18 + 2
    "waste.unaccounted, 2 t, by-definition, waste - waste.diverted - waste.disposed, waste.total,"
        + " 30 t",
    "waste.unaccounted, 2 t, by-definition, waste - waste.diverted - waste.disposed,"
        + " waste.diverted, 10 t",
    "waste.unaccounted, 2 t, by-definition, waste - waste.diverted - waste.disposed,"
        + " waste.disposed, 18 t",
    // 1,700 + 200 - 500 = 1,400
    "headcount.total, 1400 person, roll-forward, previous(headcount) + hires - leavers,"
        + " leavers.total, 500 person",
    "headcount.total, 1400 person, roll-forward, previous(headcount) + hires - leavers,"
        + " hires.total, 200 person"
  })
  void aFormulaIsSolvedForAnInput(
      String figure,
      String value,
      String definition,
      String formula,
      String unknown,
      String expected) {
    assertThat(solve(figure, value, definition, formula, key(unknown, 2024)))
        .map(derivation -> derivation.number() + " " + derivation.unit())
        .contains(expected);
  }

  @Test
  void anInputOfTheYearBeforeIsFound() {
    assertThat(
            solve(
                "headcount.total",
                "1400 person",
                "roll-forward",
                "previous(headcount) + hires - leavers",
                key("headcount.total", 2023)))
        .map(derivation -> derivation.number() + " " + derivation.unit())
        .contains("1700 person");
  }

  @Test
  void boundsAreSharp() {
    Fact printed = table("turnover.total", 2024, "25", "%");
    DeclaredFormula formula =
        METRICS.get(printed.metric()).formulas().stream()
            .filter(one -> one.definition().equals("leavers-over-leavers-plus-closing"))
            .findFirst()
            .orElseThrow();
    Derivation leavers =
        CALCULATOR.solve(printed, formula, key("leavers.total", 2024), FACTS).orElseThrow();
    // 24.5 / 75.5 x 1,500 = 73500/151 and 25.5 / 74.5 x 1,500 = 76500/149
    assertThat(IntervalCalculator.using(METRICS).of(leavers))
        .map(Interval::toString)
        .contains("[73500/151, 76500/149]");
  }

  @ParameterizedTest
  @CsvSource({
    // not in the formula; the divisor cannot be zero; there is no such input to solve with
    "ghg.scope2.intensity.per-employee, 0.5 tCO2e/person, year-end-headcount,"
        + " ghg.scope2 / headcount, ghg.scope1",
    "ghg.scope2.intensity.per-employee, 0 tCO2e/person, year-end-headcount,"
        + " ghg.scope2 / headcount, headcount.total",
    "ghg.scope1.intensity.per-employee, 1 tCO2e/person, year-end-headcount,"
        + " ghg.scope1 / headcount, headcount.total",
    "turnover.total, 0 %, leavers-over-leavers-plus-closing, 'share(leavers, headcount)',"
        + " leavers.total",
    "turnover.total, 100 %, leavers-over-leavers-plus-closing, 'share(leavers, headcount)',"
        + " leavers.total",
    "training.hours.total, 2 h/person, from-groups,"
        + " mean(training.hours weighted by headcount over gender), training.hours.gender.female"
  })
  void whatCannotBeSolvedIsEmpty(
      String figure, String value, String definition, String formula, String unknown) {
    assertThat(solve(figure, value, definition, formula, key(unknown, 2024))).isEmpty();
  }
}
