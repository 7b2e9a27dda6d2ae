package org.esg4j.scope2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.esg4j.scope2.Given.calculator;
import static org.esg4j.scope2.Given.certificate;
import static org.esg4j.scope2.Given.use;

import org.esg4j.fact.Derivation;
import org.esg4j.fact.Entity;
import org.esg4j.fact.Fact;
import org.esg4j.fact.FactJson;
import org.esg4j.fact.FactSet;
import org.esg4j.fact.Origin;
import org.esg4j.fact.ReportingPeriod;
import org.esg4j.metric.MetricCatalog;
import org.esg4j.metric.Metrics;
import org.esg4j.scope2.instrument.InstrumentKind;
import org.esg4j.units.Units;
import org.junit.jupiter.api.Test;

class ResultFactsTest {
  private static final Entity GROUP = Entity.of("group");
  private static final ReportingPeriod YEAR = ReportingPeriod.ofYear(2024);

  @Test
  void bothFiguresAndTheEnergyAreFacts() {
    FactSet facts =
        calculator()
            .withInstruments(certificate("c", "40"))
            .calculate(use("a", "AA-1", "100"), use("b", "AA-2", "10"))
            .facts(GROUP, YEAR);
    assertThat(facts)
        .extracting(Fact::id)
        .containsExactlyInAnyOrder(
            "energy.electricity.purchased", "ghg.scope2.location", "ghg.scope2.market");
    assertThat(facts).extracting(Fact::origin).containsOnly(Origin.CALCULATED);
    assertThat(facts).extracting(Fact::entity).containsOnly(GROUP);
    assertThat(facts.quantity(Metrics.SCOPE2_MARKET, GROUP, YEAR))
        .contains(Units.TONNE_CO2E.of(63));
    assertThat(facts.quantity(Metrics.ELECTRICITY_PURCHASED, GROUP, YEAR))
        .contains(Units.MEGAWATT_HOUR.of(110));
  }

  @Test
  void theDerivationShowsEnergyBySource() {
    FactSet facts =
        calculator()
            .withInstruments(Given.instrument("ppa", InstrumentKind.CONTRACT, "40", "0.2"))
            .calculate(use("a", "AA-1", "100"), use("b", "AA-1", "10"))
            .facts(GROUP, YEAR);
    Fact market = facts.metric(Metrics.SCOPE2_MARKET).facts().get(0);
    Derivation tree = market.derivation().orElseThrow();
    assertThat(tree.inWords())
        .isEqualTo("(40 MWh x 0.2 tCO2e/MWh) + ((60 MWh + 10 MWh) x 0.9 tCO2e/MWh)");
    Derivation.FactorUse instrument =
        (Derivation.FactorUse) tree.operands().get(0).operands().get(1);
    assertThat(instrument.id()).isEqualTo("ppa");
    assertThat(instrument.citation().publisher()).isEqualTo("contract");
    assertThat(instrument.citation().document()).isEqualTo("ppa: contract, AA, 2024, 40 MWh");
    assertThat(instrument.citation().vintage()).isEqualTo("2024");
    Derivation.Constant record = (Derivation.Constant) tree.operands().get(0).operands().get(0);
    assertThat(record.because()).isEqualTo("record a#1");
  }

  @Test
  void oneLineNeedsNoSum() {
    Fact location =
        calculator()
            .calculate(use("b", "BB", "2"))
            .facts(GROUP, YEAR)
            .metric(Metrics.SCOPE2_LOCATION)
            .facts()
            .get(0);
    assertThat(location.derivation().orElseThrow().inWords())
        .isEqualTo("2 MWh x 0.3 tCO2/MWh x 1 tCO2e/tCO2");
  }

  @Test
  void factsGoThroughJson() {
    for (Scope2Result result : Samples.all().values()) {
      FactSet facts = result.facts(GROUP, YEAR);
      assertThat(FactJson.read(FactJson.toText(facts), "facts", MetricCatalog.bundled()))
          .isEqualTo(facts);
    }
  }

  @Test
  void anIncompleteFigureIsNoFact() {
    FactSet facts =
        calculator()
            .gaps(GapRule.FLAG)
            .calculate(use("a", "AA-1", "1"), use("z", "ZZ", "1"))
            .facts(GROUP, YEAR);
    assertThat(facts).extracting(Fact::id).containsExactly("energy.electricity.purchased");
    assertThat(calculator().calculate().facts(GROUP, YEAR).isEmpty()).isTrue();
  }
}
