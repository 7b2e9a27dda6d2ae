package org.esg4j.scope2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.esg4j.scope2.Given.calculator;
import static org.esg4j.scope2.Given.certificate;
import static org.esg4j.scope2.Given.use;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.esg4j.factor.EnergyCarrier;
import org.esg4j.factor.FactorCatalog;
import org.esg4j.factor.FactorKind;
import org.esg4j.factor.FactorPolicy;
import org.esg4j.factor.GasCoverage;
import org.esg4j.factor.GwpSet;
import org.esg4j.factor.UnknownFactorException;
import org.esg4j.scope2.activity.DataQuality;
import org.esg4j.scope2.activity.EnergyConsumption;
import org.esg4j.scope2.activity.EnergyPeriod;
import org.esg4j.scope2.activity.EnergySupply;
import org.esg4j.scope2.activity.FinancialControl;
import org.esg4j.scope2.activity.OrganisationalBoundary;
import org.esg4j.scope2.activity.Ownership;
import org.esg4j.scope2.instrument.ContractualInstrument;
import org.esg4j.scope2.instrument.InstrumentKind;
import org.esg4j.scope2.rate.EmissionRate;
import org.esg4j.scope2.rules.MarketRules;
import org.esg4j.units.Quantity;
import org.esg4j.units.Units;
import org.esg4j.units.kind.Emissions;
import org.esg4j.units.kind.Share;
import org.esg4j.units.number.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Scope2CalculatorTest {

  private static Quantity<Emissions> tonnes(String number) {
    return Units.TONNE_CO2E.of(number);
  }

  @Test
  void theExampleOfTheDesign() {
    EnergyConsumption consumption =
        EnergyConsumption.of(
                "2024",
                EnergyCarrier.ELECTRICITY,
                "CN",
                EnergyPeriod.ofYear(2024),
                Units.MEGAWATT_HOUR.of("1410.88"))
            .site("shenzhen");
    ContractualInstrument greenCertificates =
        ContractualInstrument.of(
                "gec",
                InstrumentKind.CERTIFICATE,
                "CN",
                EnergyPeriod.ofYear(2024),
                Units.MEGAWATT_HOUR.of(1000),
                EmissionRate.zero())
            .system("GEC")
            .checked(Given.RULES.allMet(InstrumentKind.CERTIFICATE, "registry extract"));
    Scope2Result result =
        Scope2Calculator.using(FactorCatalog.bundled())
            .factorsKnownOn(LocalDate.of(2025, 3, 18))
            .withInstruments(greenCertificates)
            .calculate(consumption);
    assertThat(result.locationBased().total()).isEqualTo(tonnes("757.078208"));
    // The part that no certificate covers, at 2022's average without market-traded non-fossil
    // power.
    assertThat(result.marketBased().by(Grouping.SITE))
        .containsExactly(Map.entry("shenzhen", tonnes("410.88").times(Rational.of("0.5856"))));
    assertThat(result.locationBased().gasCoverage()).containsExactly(GasCoverage.CO2_ONLY);
    assertThat(result.explain().lines()).hasSize(3);
    assertThat(result.isComplete()).isTrue();
  }

  @Test
  void bothMethodsComeInOnePass() {
    Scope2Result result =
        calculator()
            .withInstruments(certificate("c", "40"))
            .calculate(use("a", "AA-1", "100"), use("b", "AA-2", "10"));
    assertThat(result.locationBased().total()).isEqualTo(tonnes("57"));
    assertThat(result.marketBased().total()).isEqualTo(tonnes("63"));
    assertThat(result.marketBased().lines())
        .extracting(Scope2Line::toString)
        .containsExactly(
            "a#1: 40 MWh x 0 tCO2e/MWh = 0 tCO2e",
            "a#2: 60 MWh x 0.9 tCO2e/MWh = 54.0 tCO2e",
            "b#1: 10 MWh x 0.9 tCO2e/MWh = 9.0 tCO2e");
    assertThat(result.marketBased().lines())
        .extracting(line -> line.source().step())
        .containsExactly("certificates", "residual-mix", "residual-mix");
    assertThat(result).hasToString("location-based: 57.0 tCO2e; market-based: 63.0 tCO2e");
  }

  @Test
  void stepsOfTheHierarchyComeInOrder() {
    List<ContractualInstrument> instruments =
        List.of(
            Given.instrument("rate", InstrumentKind.SUPPLIER_RATE, "30", "0.4"),
            Given.instrument("ppa", InstrumentKind.CONTRACT, "30", "0.2"),
            Given.instrument("eac", InstrumentKind.CERTIFICATE, "30", "0.1"));
    Scope2Result result =
        calculator().withInstruments(instruments).calculate(use("a", "AA-1", "100"));
    assertThat(result.marketBased().lines())
        .extracting(line -> line.source().id())
        .containsExactly("eac", "ppa", "rate", "res-aa-1");
    assertThat(result.marketBased().total()).isEqualTo(tonnes("30"));
    assertThat(result.marketBased().instrumentShare()).contains(Units.PERCENT.of(90));
  }

  @Test
  void aSuppliersRateCoversWhatItsSitesStillTake() {
    ContractualInstrument supply =
        ContractualInstrument.ofSupply(
                "utility",
                InstrumentKind.SUPPLIER_RATE,
                "AA",
                EnergyPeriod.ofYear(2024),
                Given.rate("0.4"),
                List.of("x"))
            .checked(Given.RULES.allMet(InstrumentKind.SUPPLIER_RATE, "letter"));
    Scope2Result result =
        calculator()
            .withInstruments(supply, certificate("c", "30"))
            .calculate(use("a", "AA-1", "100").site("x"), use("b", "AA-1", "5").site("y"));
    assertThat(result.marketBased().by(Grouping.SITE))
        .containsEntry("x", tonnes("28"))
        .containsEntry("y", tonnes("4.5"));
    assertThat(result.instruments().get(1).held()).isEqualTo(Units.MEGAWATT_HOUR.of(70));
    assertThat(result.instruments().get(1).surplus()).isEqualTo(Units.MEGAWATT_HOUR.of(0));
  }

  @Test
  void twoRatesForOneSiteAreRefused() {
    ContractualInstrument one =
        ContractualInstrument.ofSupply(
                "u1",
                InstrumentKind.SUPPLIER_RATE,
                "AA",
                EnergyPeriod.ofYear(2024),
                Given.rate("0.4"),
                List.of("x"))
            .checked(Given.RULES.allMet(InstrumentKind.SUPPLIER_RATE, "letter"));
    ContractualInstrument two =
        ContractualInstrument.ofSupply(
                "u2",
                InstrumentKind.STANDARD_SUPPLY,
                "AA",
                EnergyPeriod.ofYear(2024),
                Given.rate("0.4"),
                List.of("x"))
            .checked(Given.RULES.allMet(InstrumentKind.STANDARD_SUPPLY, "letter"));
    Scope2Calculator calculator = calculator().withInstruments(one, two);
    assertThatThrownBy(() -> calculator.calculate(use("a", "AA-1", "1").site("x")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("u1")
        .hasMessageContaining("u2");
  }

  @Test
  void aMissingResidualMixFallsBackAndSaysSo() {
    Scope2Result result = calculator().calculate(use("a", "BB", "100"));
    Scope2Line line = result.marketBased().lines().get(0);
    assertThat(line.emissions()).contains(tonnes("30"));
    assertThat(line.source().step()).isEqualTo("grid-average");
    assertThat(line.notes())
        .contains(new LineNote(LineNote.Kind.FALLBACK, "grid-average", "ghgp-scope2-2015"));
    assertThat(result.locationBased().lines().get(0).notes())
        .noneMatch(note -> note.kind() == LineNote.Kind.FALLBACK);
  }

  @Test
  void withoutTheFallbackAMissingRateIsRefusedWithAllThatIsMissing() {
    Scope2Calculator strict = calculator().rules(Given.RULES.without("grid-average"));
    assertThatThrownBy(() -> strict.calculate(use("a", "BB", "100"), use("b", "CC", "1")))
        .isInstanceOfSatisfying(
            IncompleteScope2Exception.class,
            missing ->
                assertThat(missing.gaps())
                    .extracting(gap -> gap.method() + " " + gap.id())
                    .containsExactly("LOCATION_BASED b#1", "MARKET_BASED a#1", "MARKET_BASED b#1"))
        .hasMessageContaining("3 lines have no rate")
        .hasMessageContaining("residual-mix");
  }

  @Test
  void aFlaggedGapHasNoTotalAndIsNotZero() {
    Scope2Result result =
        calculator().gaps(GapRule.FLAG).calculate(use("a", "AA-1", "100"), use("b", "CC", "300"));
    MethodResult figure = result.locationBased();
    assertThat(figure.isComplete()).isFalse();
    assertThat(result.isComplete()).isFalse();
    assertThat(figure.knownTotal()).isEqualTo(tonnes("50"));
    assertThat(figure.gaps()).extracting(Scope2Line::id).containsExactly("b#1");
    assertThat(figure.coverage()).contains(Units.PERCENT.of(25));
    assertThatThrownBy(figure::total).isInstanceOf(IncompleteScope2Exception.class);
    assertThatThrownBy(() -> figure.by(Grouping.SITE))
        .isInstanceOf(IncompleteScope2Exception.class);
    assertThat(figure.gaps().get(0).emissions()).isEmpty();
    assertThat(figure).hasToString("location-based: 50.0 tCO2e, incomplete");
  }

  @Test
  void theProposalTakesFossilGenerationForAMissingResidualMix() {
    Scope2Result result =
        calculator().rules(MarketRules.ghgProtocolProposal2025()).calculate(use("a", "BB", "100"));
    assertThat(result.marketBased().total()).isEqualTo(tonnes("80"));
    assertThat(result.marketBased().lines().get(0).source().step()).isEqualTo("fossil-only");
    assertThat(result.basis().proposal()).isTrue();
  }

  @Test
  void theProposalCoversHoursOnly() {
    EnergyPeriod hour = EnergyPeriod.parse("2024-03-01T05:00/2024-03-01T06:00");
    EnergyPeriod next = EnergyPeriod.parse("2024-03-01T06:00/2024-03-01T07:00");
    MarketRules proposal = MarketRules.ghgProtocolProposal2025();
    ContractualInstrument solar =
        ContractualInstrument.of(
                "solar",
                InstrumentKind.CERTIFICATE,
                "AA-1",
                hour,
                Units.MEGAWATT_HOUR.of(10),
                EmissionRate.zero())
            .checked(proposal.allMet(InstrumentKind.CERTIFICATE, "registry"));
    Scope2Result result =
        calculator()
            .rules(proposal)
            .withInstruments(solar)
            .calculate(
                EnergyConsumption.of(
                    "h5", EnergyCarrier.ELECTRICITY, "AA-1", hour, Units.MEGAWATT_HOUR.of(4)),
                EnergyConsumption.of(
                    "h6", EnergyCarrier.ELECTRICITY, "AA-1", next, Units.MEGAWATT_HOUR.of(4)),
                use("year", "AA-1", "4"));
    assertThat(result.marketBased().by(Grouping.PERIOD))
        .containsEntry(hour.toString(), tonnes("0"))
        .containsEntry(next.toString(), tonnes("3.6"))
        .containsEntry("2024", tonnes("3.6"));
    assertThat(result.instruments().get(0).surplus()).isEqualTo(Units.MEGAWATT_HOUR.of(6));
    assertThat(result.explain().lines("year").get(1).notes())
        .contains(new LineNote(LineNote.Kind.NOT_HOURLY, "same-hour", ""));
  }

  @ParameterizedTest
  @CsvSource({"EQUITY_SHARE, 40, 15", "FINANCIAL_CONTROL, 40, 10", "OPERATIONAL_CONTROL, 100, 0"})
  void theBoundaryDecidesHowMuchCounts(
      OrganisationalBoundary boundary, String first, String second) {
    Quantity<Share> part = Units.PERCENT.of(40);
    EnergyConsumption joint =
        use("a", "AA-1", "100").ownership(new Ownership(part, FinancialControl.JOINT, true));
    EnergyConsumption minority =
        use("b", "AA-1", "50")
            .ownership(new Ownership(Units.PERCENT.of(30), FinancialControl.NONE, false));
    EnergyConsumption small =
        use("c", "AA-1", "10")
            .ownership(new Ownership(Units.PERCENT.of(0), FinancialControl.SOLE, false));
    Scope2Result result = calculator().boundary(boundary).calculate(joint, minority, small);
    assertThat(result.locationBased().energy())
        .isEqualTo(Units.MEGAWATT_HOUR.of(first).plus(Units.MEGAWATT_HOUR.of(second)));
    assertThat(result.loads().size() + result.excluded().size()).isEqualTo(3);
    assertThat(result.excluded())
        .extracting(Exclusion::reason)
        .containsOnly(Exclusion.Reason.OUTSIDE_BOUNDARY);
  }

  @Test
  void ownGenerationIsNotPurchasedUnlessItsAttributesAreSold() {
    Scope2Result result =
        calculator()
            .withInstruments(
                Given.instrument("sold", InstrumentKind.SOLD_SELF_GENERATION, "7", "0"))
            .calculate(
                use("kept", "AA-1", "5").supply(EnergySupply.SELF_GENERATED),
                use("gone", "AA-1", "7").supply(EnergySupply.SELF_GENERATED_ATTRIBUTES_SOLD));
    assertThat(result.excluded())
        .extracting(Exclusion::reason)
        .containsExactly(Exclusion.Reason.SELF_GENERATED);
    assertThat(result.locationBased().total()).isEqualTo(tonnes("3.5"));
    assertThat(result.marketBased().total()).isEqualTo(tonnes("6.3"));
    assertThat(result.marketBased().lines().get(0).notes())
        .extracting(LineNote::kind)
        .containsExactly(LineNote.Kind.INSTRUMENT_REFUSED, LineNote.Kind.ATTRIBUTES_SOLD);
    assertThat(result.instruments().get(0).unusable()).isEqualTo(Units.MEGAWATT_HOUR.of(7));
  }

  @Test
  void lossesStandApart() {
    Scope2Result result = calculator().withTransmissionLosses().calculate(use("a", "AA-1", "100"));
    assertThat(result.transmissionLosses().orElseThrow().total()).isEqualTo(tonnes("5"));
    assertThat(result.locationBased().total()).isEqualTo(tonnes("50"));
    assertThat(result.figure(Scope2Method.TRANSMISSION_LOSSES).lines()).hasSize(1);
    assertThat(calculator().calculate(use("a", "AA-1", "100")).transmissionLosses()).isEmpty();
    assertThatThrownBy(() -> calculator().withTransmissionLosses().calculate(use("a", "AA-2", "1")))
        .isInstanceOf(IncompleteScope2Exception.class)
        .hasMessageContaining("transmission-losses a#1");
  }

  @Test
  void aStatedFactorWinsOverThePolicy() {
    Scope2Calculator stated =
        calculator()
            .statedFactor(EnergyCarrier.ELECTRICITY, "avg-bb")
            .statedFactor(EnergyCarrier.ELECTRICITY, "AA-2", "avg-aa-2");
    Scope2Result result = stated.calculate(use("a", "AA-1", "10"), use("b", "AA-2", "10"));
    assertThat(result.locationBased().by(Grouping.REGION))
        .containsEntry("AA-1", tonnes("3"))
        .containsEntry("AA-2", tonnes("7"));
    assertThat(result.basis().statedFactors())
        .containsEntry("electricity ", "avg-bb")
        .containsEntry("electricity AA-2", "avg-aa-2");
    assertThatThrownBy(
            () ->
                calculator()
                    .statedFactor(EnergyCarrier.ELECTRICITY, "nowhere")
                    .calculate(use("a", "AA-1", "1")))
        .isInstanceOf(UnknownFactorException.class);
  }

  @Test
  void mixedCoverageIsFlagged() {
    Scope2Result result = calculator().calculate(use("a", "AA-1", "1"), use("b", "BB", "1"));
    assertThat(result.locationBased().gasCoverage())
        .isEqualTo(Set.of(GasCoverage.CO2E, GasCoverage.CO2_ONLY));
    assertThat(result.locationBased().isGasCoverageMixed()).isTrue();
    assertThat(calculator().calculate(use("b", "BB", "1")).locationBased().isGasCoverageMixed())
        .isFalse();
  }

  @Test
  void theFactorYearCanBeFixed() {
    EnergyConsumption fiscal =
        EnergyConsumption.of(
            "f",
            EnergyCarrier.ELECTRICITY,
            "AA-1",
            EnergyPeriod.parse("2023-01-01/2023-12-31"),
            Units.MEGAWATT_HOUR.of(2));
    assertThatThrownBy(() -> calculator().calculate(fiscal))
        .isInstanceOf(IncompleteScope2Exception.class);
    Scope2Result result = calculator().factorYear(2024).calculate(fiscal);
    assertThat(result.locationBased().total()).isEqualTo(tonnes("1"));
    assertThat(result.basis().policy()).endsWith("; all records as of 2024");
  }

  @Test
  void biogenicCo2StandsApart() {
    ContractualInstrument biomass =
        ContractualInstrument.of(
                "bio",
                InstrumentKind.CERTIFICATE,
                "AA",
                EnergyPeriod.ofYear(2024),
                Units.MEGAWATT_HOUR.of(10),
                Given.rate("0.01")
                    .withBiogenicCo2(Units.tonneOf("CO2").per(Units.MEGAWATT_HOUR).of("0.8")))
            .checked(Given.RULES.allMet(InstrumentKind.CERTIFICATE, "registry"));
    Scope2Result result = calculator().withInstruments(biomass).calculate(use("a", "AA-1", "10"));
    assertThat(result.marketBased().total()).isEqualTo(tonnes("0.1"));
    assertThat(result.marketBased().biogenicCo2()).contains(Units.tonneOf("CO2").of(8));
    assertThat(result.locationBased().biogenicCo2()).isEmpty();
  }

  @Test
  void estimatesAreCounted() {
    Scope2Result result =
        calculator()
            .calculate(
                use("a", "AA-1", "30").quality(DataQuality.estimated("floor area")),
                use("b", "AA-1", "70").quality(DataQuality.MEASURED));
    assertThat(result.marketBased().estimatedShare()).contains(Units.PERCENT.of(30));
    assertThat(result.marketBased().by(Grouping.DATA_QUALITY, Grouping.CARRIER))
        .hasToString("{estimated/electricity=27.0 tCO2e, measured/electricity=63.0 tCO2e}");
  }

  @Test
  void nothingUsedIsNothingEmitted() {
    Scope2Result none = calculator().calculate();
    assertThat(none.locationBased().total()).isEqualTo(tonnes("0"));
    assertThat(none.locationBased().coverage()).isEmpty();
    Scope2Result zero = calculator().calculate(use("a", "AA-1", "0"));
    assertThat(zero.marketBased().lines()).hasSize(1);
    assertThat(zero.marketBased().total()).isEqualTo(tonnes("0"));
    assertThat(zero.marketBased().instrumentShare()).isEmpty();
  }

  @Test
  void idsAreUnique() {
    assertThatThrownBy(() -> calculator().calculate(use("a", "AA-1", "1"), use("a", "BB", "2")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("id a");
    assertThatThrownBy(
            () ->
                calculator()
                    .withInstruments(certificate("c", "1"))
                    .withInstruments(certificate("c", "2")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theBasisNamesPolicySetsAndRules() {
    Scope2Basis basis =
        calculator()
            .policy(FactorPolicy.forScope2(FactorKind.GRID_AVERAGE))
            .potentials(GwpSet.ar6())
            .allocation(AllocationRule.PRO_RATA)
            .completingGases()
            .calculate(use("a", "AA-1", "1"))
            .basis();
    assertThat(basis.policy()).contains("grid average");
    assertThat(basis.sets()).extracting(set -> set.id()).containsExactly("made-up");
    assertThat(basis.rules()).isEqualTo("ghgp-scope2-2015");
    assertThat(basis.potentials()).isEqualTo("AR6");
    assertThat(basis.gasesCompleted()).isTrue();
    assertThat(basis.allocation()).isEqualTo(AllocationRule.PRO_RATA);
  }
}
