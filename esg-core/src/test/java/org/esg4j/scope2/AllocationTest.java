package org.esg4j.scope2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.esg4j.scope2.Given.calculator;
import static org.esg4j.scope2.Given.certificate;
import static org.esg4j.scope2.Given.use;

import java.util.List;
import org.esg4j.factor.EnergyCarrier;
import org.esg4j.scope2.activity.EnergyConsumption;
import org.esg4j.scope2.activity.EnergyPeriod;
import org.esg4j.scope2.instrument.Assignment;
import org.esg4j.scope2.instrument.ContractualInstrument;
import org.esg4j.scope2.instrument.CriterionCheck;
import org.esg4j.scope2.instrument.InstrumentKind;
import org.esg4j.scope2.instrument.OverAllocationException;
import org.esg4j.scope2.rate.EmissionRate;
import org.esg4j.scope2.rules.MarketRules;
import org.esg4j.units.Quantity;
import org.esg4j.units.Units;
import org.esg4j.units.kind.Energy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which instrument covers which use, and what is said of one that cannot. */
class AllocationTest {

  private static Quantity<Energy> mwh(String number) {
    return Units.MEGAWATT_HOUR.of(number);
  }

  private static List<String> lines(Scope2Result result) {
    return result.marketBased().lines().stream()
        .map(line -> line.id() + ' ' + line.amount() + ' ' + line.source().id())
        .toList();
  }

  private static EnergyConsumption heat(String id, String megawattHours) {
    return EnergyConsumption.of(
        id, EnergyCarrier.HEAT, "AA-1", EnergyPeriod.ofYear(2024), mwh(megawattHours));
  }

  @Test
  void inOrderMeansInTheOrderGiven() {
    Scope2Result result =
        calculator()
            .withInstruments(certificate("second", "15"), certificate("first", "10"))
            .calculate(use("z", "AA-1", "20"), use("a", "AA-1", "20"));
    assertThat(lines(result))
        .containsExactly(
            "a#1 5 MWh first", "a#2 15 MWh res-aa-1", "z#1 5 MWh first", "z#2 15 MWh second");
  }

  @Test
  void inProportionEachCoversItsShareOfEach() {
    Scope2Result result =
        calculator()
            .allocation(AllocationRule.PRO_RATA)
            .withInstruments(certificate("x", "6"), certificate("y", "3"))
            .calculate(use("a", "AA-1", "12"), use("b", "AA-1", "6"));
    assertThat(lines(result))
        .containsExactly(
            "a#1 4 MWh x",
            "a#2 2.0 MWh y",
            "a#3 6.0 MWh res-aa-1",
            "b#1 2 MWh x",
            "b#2 1.0 MWh y",
            "b#3 3.0 MWh res-aa-1");
  }

  @Test
  void inProportionASurplusIsSharedAsWell() {
    Scope2Result result =
        calculator()
            .allocation(AllocationRule.PRO_RATA)
            .withInstruments(certificate("x", "30"), certificate("y", "10"))
            .calculate(use("a", "AA-1", "15"), use("b", "AA-2", "5"));
    assertThat(result.instruments())
        .extracting(statement -> statement.surplus().toString())
        .containsExactly("15.00 MWh", "5.00 MWh");
    assertThat(result.marketBased().total()).isEqualTo(Units.TONNE_CO2E.of(0));
  }

  @ParameterizedTest
  @EnumSource(AllocationRule.class)
  void whatTheReporterAssignsComesFirst(AllocationRule rule) {
    Scope2Result result =
        calculator()
            .allocation(rule)
            .withInstruments(
                Given.instrument("late", InstrumentKind.SUPPLIER_RATE, "8", "0.4")
                    .assignedToRecord("a", mwh("8")),
                certificate("early", "10"))
            .calculate(use("a", "AA-1", "10"));
    assertThat(lines(result)).containsExactly("a#1 8 MWh late", "a#2 2 MWh early");
    assertThat(result.marketBased().lines())
        .extracting(line -> ((AppliedInstrument) line.source()).explicit())
        .containsExactly(true, false);
    assertThat(result.instruments().get(0).surplus()).isEqualTo(mwh("8"));
  }

  @Test
  void theRestOfAnAssignedInstrumentIsAllocated() {
    Scope2Result result =
        calculator()
            .withInstruments(certificate("c", "10").assignedToRecord("b", mwh("3")))
            .calculate(use("a", "AA-1", "5"), use("b", "AA-1", "5"));
    assertThat(lines(result)).containsExactly("a#1 5 MWh c", "b#1 3 MWh c", "b#2 2 MWh c");
  }

  @Test
  void aSiteIsCoveredRecordByRecord() {
    List<EnergyConsumption> records =
        List.of(
            use("a", "AA-1", "4").site("x"),
            use("b", "AA-1", "12").site("x"),
            use("c", "AA-1", "9").site("y"));
    ContractualInstrument toSite = certificate("c", "8").assignedToSite("x", mwh("8"));
    assertThat(lines(calculator().withInstruments(toSite).calculate(records)))
        .containsExactly("a#1 4 MWh c", "b#1 4 MWh c", "b#2 8 MWh res-aa-1", "c#1 9 MWh res-aa-1");
    assertThat(
            lines(
                calculator()
                    .allocation(AllocationRule.PRO_RATA)
                    .withInstruments(toSite)
                    .calculate(records)))
        .containsExactly(
            "a#1 2.0 MWh c",
            "a#2 2.0 MWh res-aa-1",
            "b#1 6.0 MWh c",
            "b#2 6.0 MWh res-aa-1",
            "c#1 9 MWh res-aa-1");
  }

  @Test
  void recordsComeBeforeTheirSite() {
    Scope2Result result =
        calculator()
            .withInstruments(
                certificate("site", "6").assignedToSite("x", mwh("6")),
                certificate("record", "4").assignedToRecord("a", mwh("4")))
            .calculate(use("a", "AA-1", "5").site("x"), use("b", "AA-1", "5").site("x"));
    assertThat(lines(result))
        .containsExactly("a#1 4 MWh record", "a#2 1 MWh site", "b#1 5 MWh site");
  }

  @Test
  void moreThanIsUsedIsRefused() {
    Scope2Calculator twice =
        calculator()
            .withInstruments(
                certificate("c", "6").assignedToRecord("a", mwh("6")),
                certificate("d", "6").assignedToRecord("a", mwh("6")));
    assertThatThrownBy(() -> twice.calculate(use("a", "AA-1", "10")))
        .isInstanceOfSatisfying(
            OverAllocationException.class,
            both -> {
              assertThat(both.of()).isEqualTo("record a");
              assertThat(both.claimed()).isEqualTo(mwh("12"));
              assertThat(both.available()).isEqualTo(mwh("10"));
            });
    Scope2Calculator site =
        calculator()
            .withInstruments(
                certificate("c", "6").assignedToSite("x", mwh("6")),
                certificate("d", "6").assignedToRecord("a", mwh("6")));
    assertThatThrownBy(() -> site.calculate(use("a", "AA-1", "10").site("x")))
        .isInstanceOfSatisfying(
            OverAllocationException.class,
            both -> {
              assertThat(both.of()).isEqualTo("site x");
              assertThat(both.claimed()).isEqualTo(mwh("6"));
              assertThat(both.available()).isEqualTo(mwh("4"));
            });
    assertThat(lines(twice.calculate(use("a", "AA-1", "12")))).hasSize(2);
    assertThat(lines(site.calculate(use("a", "AA-1", "12").site("x")))).hasSize(2);
  }

  @Test
  void anotherMarketIsNotCovered() {
    Scope2Result result =
        calculator()
            .withInstruments(
                certificate("auto", "10"),
                certificate("explicit", "10").assignedToRecord("b", mwh("4")),
                certificate("site", "10").assignedToSite("s", mwh("5")))
            .calculate(use("b", "BB", "10").site("s"));
    assertThat(lines(result)).containsExactly("b#1 10 MWh avg-bb");
    assertThat(result.marketBased().lines().get(0).notes())
        .contains(
            new LineNote(LineNote.Kind.INSTRUMENT_REFUSED, "explicit", "same-market"),
            new LineNote(LineNote.Kind.INSTRUMENT_REFUSED, "site", "same-market"));
    InstrumentStatement explicit = result.instruments().get(1);
    assertThat(explicit.unusable()).isEqualTo(mwh("4"));
    assertThat(explicit.surplus()).isEqualTo(mwh("6"));
    assertThat(explicit.isUsable()).isTrue();
    assertThat(explicit.refusals())
        .containsExactly(
            new Refusal(new Assignment(Assignment.Target.RECORD, "b", mwh("4")), "same-market"));
    assertThat(result.instruments().get(2).unusable()).isEqualTo(mwh("5"));
  }

  @Test
  void aStatedMarketCounts() {
    assertThat(
            lines(
                calculator()
                    .withInstruments(certificate("c", "10"))
                    .calculate(use("b", "BB", "10").market("AA"))))
        .containsExactly("b#1 10 MWh c");
  }

  @Test
  void anotherCarrierIsNotCovered() {
    ContractualInstrument ofHeat = certificate("h", "10").carrier(EnergyCarrier.HEAT);
    Scope2Result result =
        calculator()
            .gaps(GapRule.FLAG)
            .withInstruments(
                ofHeat.assignedToRecord("a", mwh("1")),
                certificate("e", "10").assignedToRecord("w", mwh("2")))
            .calculate(use("a", "AA-1", "5"), heat("w", "5"));
    assertThat(lines(result)).containsExactly("a#1 5 MWh e", "w#1 5 MWh h");
    assertThat(result.instruments())
        .extracting(one -> one.refusals().get(0).criterion())
        .containsExactly("carrier", "carrier");
  }

  @Test
  void anotherYearIsCoveredOnEvidenceOnly() {
    ContractualInstrument old =
        ContractualInstrument.of(
                "old",
                InstrumentKind.CERTIFICATE,
                "AA",
                EnergyPeriod.ofYear(2023),
                mwh("10"),
                EmissionRate.zero())
            .checked(Given.RULES.allMet(InstrumentKind.CERTIFICATE, "registry"));
    Scope2Result silent = calculator().withInstruments(old).calculate(use("a", "AA-1", "5"));
    assertThat(lines(silent)).containsExactly("a#1 5 MWh res-aa-1");
    assertThat(silent.instruments().get(0).surplus()).isEqualTo(mwh("10"));
    Scope2Result claimed =
        calculator()
            .withInstruments(old.assignedToRecord("a", mwh("4")))
            .calculate(use("a", "AA-1", "5"));
    assertThat(lines(claimed)).containsExactly("a#1 5 MWh res-aa-1");
    assertThat(claimed.marketBased().lines().get(0).notes())
        .containsExactly(new LineNote(LineNote.Kind.INSTRUMENT_REFUSED, "old", "vintage"));
    ContractualInstrument shown =
        old.checked(CriterionCheck.met("vintage", "generated in December"))
            .assignedToRecord("a", mwh("4"));
    Scope2Result result = calculator().withInstruments(shown).calculate(use("a", "AA-1", "5"));
    assertThat(lines(result)).containsExactly("a#1 4 MWh old", "a#2 1 MWh res-aa-1");
    assertThat(result.marketBased().lines().get(0).notes())
        .containsExactly(new LineNote(LineNote.Kind.OTHER_VINTAGE, "old", "2023"));
    assertThat(result.marketBased().lines().get(1).notes()).isEmpty();
  }

  @Test
  void anotherHourIsNeverCovered() {
    MarketRules proposal = MarketRules.ghgProtocolProposal2025();
    EnergyPeriod five = EnergyPeriod.parse("2024-03-01T05:00/2024-03-01T06:00");
    EnergyPeriod six = EnergyPeriod.parse("2024-03-01T06:00/2024-03-01T07:00");
    ContractualInstrument hour =
        ContractualInstrument.of(
                "h", InstrumentKind.CERTIFICATE, "AA-1", five, mwh("9"), EmissionRate.zero())
            .checked(proposal.allMet(InstrumentKind.CERTIFICATE, "registry"))
            .checked(CriterionCheck.met("vintage", "close enough"))
            .assignedToRecord("six", mwh("1"))
            .assignedToRecord("year", mwh("2"))
            .assignedToSite("s", mwh("3"));
    Scope2Result result =
        calculator()
            .rules(proposal)
            .withInstruments(hour)
            .calculate(
                EnergyConsumption.of("six", EnergyCarrier.ELECTRICITY, "AA-1", six, mwh("4")),
                use("year", "AA-1", "4").site("s"));
    assertThat(lines(result)).containsExactly("six#1 4 MWh res-aa-1", "year#1 4 MWh res-aa-1");
    assertThat(result.instruments().get(0).unusable()).isEqualTo(mwh("6"));
    assertThat(result.instruments().get(0).surplus()).isEqualTo(mwh("3"));
    assertThat(result.marketBased().lines().get(0).notes())
        .extracting(LineNote::kind)
        .doesNotContain(LineNote.Kind.NOT_HOURLY);
    assertThat(
            calculator()
                .rules(proposal)
                .calculate(use("year", "AA-1", "4"))
                .marketBased()
                .lines()
                .get(0)
                .notes())
        .isEmpty();
  }

  @Test
  void anInstrumentOfAYearCoversNoHourOfTheProposal() {
    MarketRules proposal = MarketRules.ghgProtocolProposal2025();
    ContractualInstrument yearly =
        ContractualInstrument.of(
                "y",
                InstrumentKind.CERTIFICATE,
                "AA-1",
                EnergyPeriod.ofYear(2024),
                mwh("9"),
                EmissionRate.zero())
            .checked(proposal.allMet(InstrumentKind.CERTIFICATE, "registry"))
            .assignedToRecord("year", mwh("1"));
    Scope2Result result =
        calculator().rules(proposal).withInstruments(yearly).calculate(use("year", "AA-1", "4"));
    assertThat(lines(result)).containsExactly("year#1 4 MWh res-aa-1");
    assertThat(result.instruments().get(0).claimed()).isEqualTo(mwh("0"));
  }

  @Test
  void aFailedCriterionSendsTheVolumeToTheNextStepAndSaysSo() {
    ContractualInstrument failing =
        Given.unchecked("bad", InstrumentKind.CERTIFICATE, "10", "0")
            .checked(CriterionCheck.met("conveys-rate", "a"))
            .checked(CriterionCheck.notMet("sole-claim", "sold twice"));
    Scope2Result result =
        calculator()
            .withInstruments(failing, Given.instrument("ppa", InstrumentKind.CONTRACT, "4", "0.2"))
            .calculate(use("a", "AA-1", "10"));
    assertThat(lines(result)).containsExactly("a#1 4 MWh ppa", "a#2 6 MWh res-aa-1");
    assertThat(result.marketBased().lines().get(1).notes())
        .containsExactly(new LineNote(LineNote.Kind.INSTRUMENT_REFUSED, "bad", "sole-claim"));
    InstrumentStatement statement = result.instruments().get(0);
    assertThat(statement.isUsable()).isFalse();
    assertThat(statement.unusable()).isEqualTo(mwh("10"));
    assertThat(statement.surplus()).isEqualTo(mwh("0"));
    assertThat(statement.refusals()).extracting(Refusal::toString).containsExactly("sole-claim");
  }

  @Test
  void aFailedInstrumentIsNamedOnlyWhereItWasMeant() {
    ContractualInstrument failing =
        Given.unchecked("bad", InstrumentKind.CERTIFICATE, "10", "0")
            .assignedToRecord("a", mwh("4"))
            .assignedToSite("s", mwh("6"));
    Scope2Result result =
        calculator()
            .withInstruments(failing)
            .calculate(
                use("a", "AA-1", "10"), use("b", "AA-1", "10").site("s"), use("c", "AA-1", "1"));
    assertThat(result.marketBased().lines().get(0).notes())
        .extracting(LineNote::subject)
        .containsExactly("bad");
    assertThat(result.marketBased().lines().get(2).notes()).isEmpty();
    assertThat(result.instruments().get(0).unusable()).isEqualTo(mwh("10"));
  }

  @Test
  void aFailedSupplyIsNamedAtItsSites() {
    ContractualInstrument supply =
        ContractualInstrument.ofSupply(
            "utility",
            InstrumentKind.SUPPLIER_RATE,
            "AA",
            EnergyPeriod.ofYear(2024),
            Given.rate("0.4"),
            List.of("x"));
    Scope2Result result =
        calculator()
            .withInstruments(supply)
            .calculate(use("a", "AA-1", "1").site("x"), use("b", "AA-1", "1"));
    assertThat(result.marketBased().lines().get(0).notes()).hasSize(1);
    assertThat(result.marketBased().lines().get(1).notes()).isEmpty();
    assertThat(result.instruments().get(0).held()).isEqualTo(mwh("0"));
  }

  @Test
  void whatIsAssignedElsewhereWaitsForItsRecord() {
    ContractualInstrument one =
        certificate("c", "10")
            .assignedToRecord("elsewhere", mwh("3"))
            .assignedToSite("nowhere", mwh("2"));
    Scope2Result result = calculator().withInstruments(one).calculate(use("a", "AA-1", "10"));
    InstrumentStatement statement = result.instruments().get(0);
    assertThat(statement.claimed()).isEqualTo(mwh("5"));
    assertThat(statement.unmetVolume()).isEqualTo(mwh("5"));
    assertThat(statement.unmet()).hasSize(2);
    assertThat(statement).hasToString("c: 5 MWh of 10 MWh claimed, surplus 0 MWh");
    Scope2Result other = calculator().withInstruments(one).calculate(use("elsewhere", "AA-1", "3"));
    InstrumentStatement merged = result.merge(other).instruments().get(0);
    assertThat(merged.claimed()).isEqualTo(mwh("8"));
    assertThat(merged.unmetVolume()).isEqualTo(mwh("2"));
    assertThat(merged.surplus()).isEqualTo(mwh("0"));
  }
}
