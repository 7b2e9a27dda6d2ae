package org.esg4j.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.esg4j.fact.Derivation;
import org.esg4j.fact.Fact;
import org.esg4j.fact.FactArbitraries;
import org.esg4j.fact.FactJson;
import org.esg4j.fact.FactSet;
import org.esg4j.fact.Facts;
import org.esg4j.fact.Operator;
import org.esg4j.metric.MetricCatalog;
import org.esg4j.metric.Metrics;
import org.esg4j.units.Value;
import org.esg4j.units.number.Rational;

/** What holds for every calculation. */
class CalculationLawsTest {
  private static final MetricCatalog CATALOG = MetricCatalog.bundled();
  private static final FormulaCalculator USUAL =
      FormulaCalculator.using(CATALOG)
          .choosing(Metrics.TURNOVER.id(), "leavers-over-leavers-plus-closing")
          .choosing(Metrics.LEAVERS.id(), "roll-forward");
  private static final IntervalCalculator INTERVALS = IntervalCalculator.using(CATALOG);

  @Property(edgeCases = EdgeCasesMode.NONE, tries = 100)
  void theOrderOfTheFactsDoesNotMatter(
      @ForAll("workforces") List<Fact> facts, @ForAll Random random) {
    List<Fact> shuffled = new ArrayList<>(facts);
    Collections.shuffle(shuffled, random);
    Calculation one = USUAL.calculate(FactSet.of(facts));
    Calculation other = USUAL.calculate(FactSet.of(shuffled));
    assertThat(other).isEqualTo(one);
    assertThat(FactJson.toText(other.facts())).isEqualTo(FactJson.toText(one.facts()));
  }

  @Property(edgeCases = EdgeCasesMode.NONE, tries = 100)
  void calculatingAgainAddsNothing(@ForAll("workforces") List<Fact> facts) {
    FactSet given = FactSet.of(facts);
    FactSet once = given.merge(USUAL.calculate(given).facts());
    assertThat(USUAL.calculate(once).facts()).isEmpty();
  }

  @Property(edgeCases = EdgeCasesMode.NONE, tries = 100)
  void sharesOfAPartitionAddToOne(@ForAll("workforces") List<Fact> facts) {
    FactSet given = FactSet.of(facts).filter(fact -> !fact.id().equals("headcount.total"));
    FactSet made = USUAL.calculate(given).facts();
    FactSet shares = made.metric(Metrics.SHARE_OF_EMPLOYEES);
    Rational sum = Rational.sum(shares.stream().map(fact -> fact.value().number()).toList());
    boolean nobody = made.metric(Metrics.HEADCOUNT).stream().allMatch(f -> f.value().signum() == 0);
    assertThat(sum).isEqualTo(nobody ? Rational.ZERO : Rational.of(200));
  }

  @Property(edgeCases = EdgeCasesMode.NONE, tries = 100)
  void evaluationIsExact(@ForAll("workforces") List<Fact> facts) {
    FactSet given = FactSet.of(facts);
    FactSet made = USUAL.calculate(given).facts();
    made.preferred(Facts.key("turnover.total", 2024))
        .ifPresent(
            turnover -> {
              Rational before = number(given, "headcount.total", 2023);
              Rational after = number(given, "headcount.total", 2024);
              Rational leavers = before.plus(number(given, "hires.total", 2024)).minus(after);
              assertThat(turnover.value().number())
                  .isEqualTo(leavers.dividedBy(leavers.plus(after)).times(Rational.of(100)));
            });
  }

  private static Rational number(FactSet facts, String id, int year) {
    return facts.preferred(Facts.key(id, year)).orElseThrow().value().number();
  }

  // ---------------------------------------------------------------------------------------------

  @Property(edgeCases = EdgeCasesMode.NONE, tries = 300)
  void theIntervalOfATreeHoldsItsNumber(@ForAll("trees") Derivation tree) {
    // Shares and weights below zero have no interval of their own: they cannot be.
    try {
      INTERVALS
          .of(tree)
          .ifPresent(interval -> assertThat(interval.contains(tree.number())).isTrue());
    } catch (AssertionError outside) {
      assertThat(hasNegativeParts(tree)).isTrue();
    }
  }

  private static boolean hasNegativeParts(Derivation tree) {
    boolean here =
        tree instanceof Derivation.Operation operation
            && (operation.operator() == Operator.SHARE || operation.operator() == Operator.MEAN)
            && operation.operands().stream().anyMatch(one -> one.number().signum() < 0);
    boolean inside =
        tree instanceof Derivation.Input input
            && input.fact().derivation().filter(CalculationLawsTest::hasNegativeParts).isPresent();
    return here
        || inside
        || tree.operands().stream().anyMatch(CalculationLawsTest::hasNegativeParts);
  }

  @Provide
  Arbitrary<Derivation> trees() {
    return FactArbitraries.derivations(3);
  }

  /** Some of the headcounts and hires of two years. */
  @Provide
  Arbitrary<List<Fact>> workforces() {
    Arbitrary<Integer> people = Arbitraries.integers().between(0, 60);
    return Combinators.combine(
            people.list().ofSize(8), Arbitraries.of(true, false), Arbitraries.of(true, false))
        .as(
            (n, totals, hires) -> {
              List<Fact> facts = new ArrayList<>();
              facts.add(fact("headcount.gender.female", 2024, n.get(0)));
              facts.add(fact("headcount.gender.male", 2024, n.get(1)));
              facts.add(fact("headcount.age.under-30", 2024, 0));
              facts.add(fact("headcount.age.30-50", 2024, n.get(0)));
              facts.add(fact("headcount.age.over-50", 2024, n.get(1)));
              facts.add(fact("headcount.total", 2023, n.get(2)));
              if (totals) {
                facts.add(fact("headcount.total", 2024, n.get(0) + n.get(1)));
              }
              if (hires && totals) {
                facts.add(fact("hires.total", 2024, n.get(3) + 120));
              }
              return facts;
            });
  }

  private static Fact fact(String id, int year, int people) {
    return Fact.measured(Facts.key(id, year), Value.parse(people + " person"));
  }
}
