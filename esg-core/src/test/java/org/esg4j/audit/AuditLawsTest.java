package org.esg4j.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.esg4j.calculation.FormulaCalculator;
import org.esg4j.fact.Fact;
import org.esg4j.fact.FactSet;
import org.esg4j.fact.Facts;
import org.esg4j.fact.PrintedAs;
import org.esg4j.metric.MetricCatalog;
import org.esg4j.metric.Metrics;
import org.esg4j.units.Units;
import org.esg4j.units.Value;
import org.esg4j.units.number.Rational;

/** Laws of the audit over made-up reports. */
class AuditLawsTest {
  private static final FormulaCalculator TURNOVER =
      FormulaCalculator.using(MetricCatalog.bundled())
          .choosing(Metrics.TURNOVER.id(), "leavers-over-closing");
  private static final Audit AUDIT = Audit.using(TURNOVER);
  private static final List<Integer> YEARS = List.of(2023, 2024);

  /** A consistent report as it is, before anything is rounded. */
  @Provide
  Arbitrary<FactSet> truths() {
    return Arbitraries.longs().map(seed -> truth(new Random(seed)));
  }

  private static FactSet truth(Random random) {
    List<Fact> given = new ArrayList<>();
    for (int year : YEARS) {
      put(given, year, "person", people(random, 3_000), "headcount.gender.female");
      put(given, year, "person", people(random, 3_000), "headcount.gender.male");
      for (String gender : List.of("female", "male")) {
        put(given, year, "person", people(random, 500), "leavers.gender." + gender);
        put(given, year, "h/person", decimal(random, 80), "training.hours.gender." + gender);
      }
      put(given, year, "tCO2e", decimal(random, 9_000), "ghg.scope1");
      put(given, year, "tCO2e", decimal(random, 9_000), "ghg.scope2");
      put(given, year, "t", decimal(random, 900), "waste.hazardous");
      put(given, year, "t", decimal(random, 900), "waste.non-hazardous");
      put(given, year, "m3", decimal(random, 90_000), "water.consumption");
      put(given, year, "MWh", decimal(random, 9_000), "energy.renewable");
      put(given, year, "MWh", decimal(random, 9_000), "energy.non-renewable");
      put(given, year, "m2", decimal(random, 90_000), "area.office");
      put(given, year, "CNYm", decimal(random, 5_000), "revenue.total");
      put(given, year, "person", people(random, 9), "board.executive");
      put(given, year, "person", people(random, 9), "board.non-executive");
      put(given, year, "person", people(random, 9), "board.independent");
    }
    FactSet inputs = FactSet.of(given);
    return inputs.merge(TURNOVER.calculate(inputs).facts());
  }

  static FactSet sample(long seed) {
    return printed(truth(new Random(seed)), 2, Map.of());
  }

  private static void put(List<Fact> facts, int year, String unit, String number, String id) {
    facts.add(Facts.measured(id, year, number + " " + unit));
  }

  private static String people(Random random, int most) {
    return Integer.toString(1 + random.nextInt(most));
  }

  private static String decimal(Random random, int most) {
    return (1 + random.nextInt(most)) + "." + String.format("%04d", random.nextInt(10_000));
  }

  /** Each figure as printed, to a number of decimals, in a unit of its own where one is given. */
  private static FactSet printed(FactSet truth, int decimals, Map<String, String> units) {
    List<Fact> printed = new ArrayList<>();
    for (Fact fact : truth) {
      boolean whole = MetricCatalog.bundled().get(fact.metric()).isWhole();
      Value value = in(fact.value(), units);
      int digits = whole ? 0 : decimals;
      Rational rounded = Rational.of(value.number().rounded(digits, RoundingMode.HALF_UP));
      String number = value.number().rounded(digits, RoundingMode.HALF_UP).toPlainString();
      PrintedAs as =
          new PrintedAs(fact.id(), number, value.unit().symbol(), "table", PrintedAs.Setting.TABLE);
      printed.add(Fact.printed(fact.key(), value.unit().of(rounded), digits, as));
    }
    return FactSet.of(printed);
  }

  private static Value in(Value value, Map<String, String> units) {
    String other = units.get(value.unit().symbol());
    return other == null ? value : value.convertedTo(Units.parse(other));
  }

  @Property(tries = 300)
  void aReportThatWasComputedAndRoundedHasNoFinding(
      @ForAll("truths") FactSet truth, @ForAll("digits") int decimals) {
    assertThat(Prints.found(AUDIT, printed(truth, decimals, Map.of()))).isEmpty();
  }

  @Provide
  Arbitrary<Integer> digits() {
    return Arbitraries.integers().between(0, 5);
  }

  @Property(tries = 60)
  void aReportOfSomeOfTheFiguresHasNoFindingEither(
      @ForAll("truths") FactSet truth, @ForAll long seed) {
    Random random = new Random(seed);
    FactSet some = printed(truth, 2, Map.of()).filter(fact -> random.nextInt(3) > 0);
    assertThat(Prints.found(AUDIT, some)).isEmpty();
  }

  @Property(tries = 60)
  void moreDecimalsNeverLoseAContradiction(@ForAll("truths") FactSet truth, @ForAll long seed) {
    Random random = new Random(seed);
    FactSet wrong = spoilt(truth, random);
    boolean coarse = !AUDIT.run(printed(wrong, 1, Map.of())).findings().isEmpty();
    boolean fine = !AUDIT.run(printed(wrong, 3, Map.of())).findings().isEmpty();
    assertThat(fine || !coarse).isTrue();
  }

  /** The report with one calculated intensity made with another divisor. */
  private static FactSet spoilt(FactSet truth, Random random) {
    List<Fact> facts = new ArrayList<>(truth.facts());
    List<Fact> intensities =
        facts.stream().filter(fact -> fact.id().contains(".intensity.")).toList();
    Fact wrong = intensities.get(random.nextInt(intensities.size()));
    facts.remove(wrong);
    Rational number = wrong.value().number().times(Rational.of(101 + random.nextInt(100)));
    facts.add(
        Fact.measured(wrong.key(), wrong.value().unit().of(number.dividedBy(Rational.of(100)))));
    return FactSet.of(facts);
  }

  @Property(tries = 30)
  void theOrderOfTheFiguresChangesNothing(@ForAll("truths") FactSet truth, @ForAll long seed) {
    Random random = new Random(seed);
    FactSet printed = printed(spoilt(truth, random), 3, Map.of());
    List<Fact> shuffled = new ArrayList<>(printed.facts());
    Collections.shuffle(shuffled, random);
    String before = FindingJson.toText(AUDIT.run(printed));
    assertThat(FindingJson.toText(AUDIT.run(FactSet.of(shuffled)))).isEqualTo(before);
  }

  /** A unit that is a power of ten of another, and the decimals that keep the printed digits. */
  @Property(tries = 30)
  void scalingTheUnitsChangesNothing(@ForAll("truths") FactSet truth, @ForAll long seed) {
    FactSet printed = printed(spoilt(truth, new Random(seed)), 3, Map.of());
    assertThat(figures(AUDIT.run(scaled(printed)))).isEqualTo(figures(AUDIT.run(printed)));
  }

  private static FactSet scaled(FactSet printed) {
    Map<String, String> thousandths = new TreeMap<>();
    thousandths.put("tCO2e", "kgCO2e");
    thousandths.put("t", "kg");
    thousandths.put("MWh", "kWh");
    thousandths.put("tCO2e/person", "kgCO2e/person");
    thousandths.put("t/person", "kg/person");
    List<Fact> facts = new ArrayList<>();
    for (Fact fact : printed) {
      String other = thousandths.get(fact.value().unit().symbol());
      if (other == null) {
        facts.add(fact);
      } else {
        Value value = fact.value().convertedTo(Units.parse(other));
        facts.add(
            Fact.printed(
                fact.key(),
                value,
                fact.decimals().orElseThrow() - 3,
                fact.printed().orElseThrow()));
      }
    }
    return FactSet.of(facts);
  }

  private static List<String> figures(AuditReport report) {
    return Prints.flat(report).stream()
        .map(finding -> finding.kind() + " " + finding.metric() + " " + finding.period())
        .toList();
  }
}
