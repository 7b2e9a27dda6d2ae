package org.esg4j.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.esg4j.bulk.Plans.JULY;
import static org.esg4j.units.Units.KILOGRAM_CO2E;
import static org.esg4j.units.Units.KILOWATT_HOUR;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.esg4j.Copies;
import org.esg4j.fact.Derivation;
import org.esg4j.fact.Entity;
import org.esg4j.fact.FactSet;
import org.esg4j.metric.Metrics;
import org.esg4j.units.kind.Emissions;
import org.esg4j.units.kind.Energy;
import org.junit.jupiter.api.Test;

class ReadingTotalsTest {
  private static final Entity COMPANY = Entity.of("example");

  private static ReadingTotals<Emissions, Energy> totals() {
    ReadingSum<Emissions, Energy> sum = Plans.twoHalves().newSum();
    sum.add(1, 0, 0, 2_000);
    sum.add(2, 1, JULY, 1_000);
    sum.add(3, 0, JULY, 500);
    return sum.totals();
  }

  @Test
  void totalsAreByAnyPropertyOfAGroup() {
    ReadingTotals<Emissions, Energy> totals = totals();
    assertThat(totals.total()).isEqualTo(KILOGRAM_CO2E.of("1.9"));
    assertThat(totals.amount()).isEqualTo(KILOWATT_HOUR.of("3.5"));
    assertThat(totals.by(group -> group.site().id()))
        .isEqualTo(
            new TreeMap<>(Map.of("S1", KILOGRAM_CO2E.of("1.3"), "S2", KILOGRAM_CO2E.of("0.6"))));
    assertThat(totals.by(ReadingGroup::period))
        .isEqualTo(
            new TreeMap<>(
                Map.of(
                    Plans.FIRST_HALF,
                    KILOGRAM_CO2E.of("1"),
                    Plans.SECOND_HALF,
                    KILOGRAM_CO2E.of("0.9"))));
    assertThat(totals).hasToString("3 readings, 3.500 kWh: 1.9000 kgCO2e");
    assertThat(Copies.serialized(totals).toJson()).isEqualTo(totals.toJson());
  }

  @Test
  void theJsonOfTotalsIsPinned() {
    ReadingSum<Emissions, Energy> sum = Plans.oneYear().collectingFaults(1).newSum();
    sum.add(1, 0, 0, 2_000);
    sum.add(2, 9, 0, 2_000);
    assertThat(sum.totals().toJson())
        .isEqualTo(
            """
            {
              "format": "esg4j reading totals 1",
              "readings": 1,
              "amount": "2.000 kWh",
              "total": "1.0000 kgCO2e",
              "groups": [
                {
                  "site": "S1",
                  "place": "CN",
                  "period": "2024",
                  "readings": 1,
                  "amount": "2.000 kWh",
                  "rate": "0.5 tCO2e/MWh",
                  "rateId": "cn",
                  "publisher": "Ministry",
                  "document": "Factors",
                  "result": "1.0000 kgCO2e"
                }
              ],
              "refused": 1,
              "failures": [
                "reading 2, site: expected a number from 0 to 1, found 9"
              ]
            }
            """);
  }

  @Test
  void aGroupExplainsItself() {
    ReadingGroup<Emissions, Energy> group = totals().groups().get(0);
    Derivation tree = group.derivation();
    assertThat(tree.number()).isEqualTo(group.result().number());
    assertThat(tree.unit()).isEqualTo("kgCO2e");
    assertThat(tree.inWords()).contains("0.5 tCO2e/MWh");
    Derivation.Constant readings = leaf(tree);
    assertThat(readings.because()).isEqualTo("sum of 1 readings of S1, 2024-01-01/2024-06-30");
    assertThat(readings.unit()).isEqualTo("kWh");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new ReadingGroup<>(
                    group.site(),
                    group.period(),
                    1,
                    group.amount(),
                    group.rate(),
                    KILOGRAM_CO2E.of(2)))
        .withMessage("2.000 kWh x 0.5 tCO2e/MWh is not 2 kgCO2e");
  }

  private static Derivation.Constant leaf(Derivation tree) {
    return tree instanceof Derivation.Constant constant ? constant : leaf(tree.operands().get(0));
  }

  @Test
  void totalsBecomeFactsWithTheirDerivations() {
    FactSet facts = totals().facts(Metrics.SCOPE2_LOCATION, COMPANY, Plans.YEAR);
    assertThat(facts.stream().map(fact -> fact.breakdown() + " " + fact.value()))
        .containsExactlyInAnyOrder(
            "total 1.9000 kgCO2e", "site.S1 1.3000 kgCO2e", "site.S2 0.6000 kgCO2e");
    assertThat(facts)
        .allSatisfy(
            fact ->
                assertThat(fact.derivation().orElseThrow().number())
                    .isEqualTo(fact.value().number()));
    assertThat(
            Plans.twoHalves().newSum().totals().facts(Metrics.SCOPE2_LOCATION, COMPANY, Plans.YEAR))
        .isEmpty();
  }

  @Test
  void anIncompleteFigureIsNoFact() {
    ReadingSum<Emissions, Energy> sum = Plans.twoHalves().collectingFaults(0).newSum();
    sum.add(1, 0, 0, 1);
    sum.add(2, 5, 0, 1);
    assertThatIllegalStateException()
        .isThrownBy(() -> sum.totals().facts(Metrics.SCOPE2_LOCATION, COMPANY, Plans.YEAR))
        .withMessage("not every reading was used: 1");
    ReadingSum<Emissions, Energy> named = Plans.twoHalves().collectingFaults(1).newSum();
    named.add(2, 5, 0, 1);
    assertThatIllegalStateException()
        .isThrownBy(() -> named.totals().facts(Metrics.SCOPE2_LOCATION, COMPANY, Plans.YEAR))
        .withMessage(
            "not every reading was used: reading 2, site: expected a number from 0 to 1, found 5");
  }

  @Test
  void aGroupWithoutARateIsNotTakenAsZero() {
    FactorTable<Emissions, Energy> half =
        FactorTable.builder(Plans.factors().unit())
            .add("CN", Plans.FIRST_HALF, Plans.tonnesPerMegawattHour("cn", "0.5"))
            .build();
    ReadingPlan<Emissions, Energy> plan =
        ReadingPlan.of(
            half,
            List.of(new Site("S1", "CN"), new Site("S2", "HK")),
            Intervals.hoursOf(Plans.YEAR),
            KILOWATT_HOUR,
            0);
    ReadingSum<Emissions, Energy> stops = plan.newSum();
    stops.add(1, 0, 0, 1);
    assertThat(stops.totals().total()).isEqualTo(KILOGRAM_CO2E.of("0.5"));
    stops.add(2, 0, JULY, 1);
    String message =
        "site S1, 2024-07-01/2024-12-31, rate: expected a rate of CN that holds on all these days,"
            + " found none for 1 readings";
    assertThatExceptionOfType(BadReadingException.class)
        .isThrownBy(stops::totals)
        .withMessage(message);
    ReadingSum<Emissions, Energy> collects = plan.collectingFaults(1).newSum();
    collects.add(1, 0, 0, 1);
    collects.add(2, 0, JULY, 1);
    collects.add(3, 1, 0, 1);
    assertThat(collects.totals().failures()).hasSize(2);
    assertThat(collects.totals().failures().get(0).message()).isEqualTo(message);
    assertThat(collects.totals().isComplete()).isFalse();
    assertThat(collects.totals().refused()).isZero();
    assertThat(collects.totals().total()).isEqualTo(KILOGRAM_CO2E.of("0.5"));
  }
}
