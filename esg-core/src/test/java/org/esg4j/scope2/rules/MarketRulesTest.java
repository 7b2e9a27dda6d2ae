package org.esg4j.scope2.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.esg4j.Schemas;
import org.esg4j.factor.EnergyCarrier;
import org.esg4j.factor.FactorKind;
import org.esg4j.json.JsonException;
import org.esg4j.metric.Labels;
import org.esg4j.scope2.activity.EnergyConsumption;
import org.esg4j.scope2.activity.EnergyPeriod;
import org.esg4j.scope2.instrument.ContractualInstrument;
import org.esg4j.scope2.instrument.CriterionCheck;
import org.esg4j.scope2.instrument.InstrumentKind;
import org.esg4j.scope2.rate.EmissionRate;
import org.esg4j.units.Units;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarketRulesTest {
  private static final MarketRules RULES = MarketRules.ghgProtocol2015();
  private static final MarketRules PROPOSAL = MarketRules.ghgProtocolProposal2025();

  private static ContractualInstrument instrument(InstrumentKind kind) {
    return ContractualInstrument.of(
        "x", kind, "CN", EnergyPeriod.ofYear(2024), Units.MEGAWATT_HOUR.of(1), EmissionRate.zero());
  }

  @Test
  void theGuidanceOf2015IsInForce() {
    assertThat(RULES.head().proposal()).isFalse();
    assertThat(RULES.head().verified()).isTrue();
    assertThat(RULES.head().verification()).contains("secondary sources");
    assertThat(RULES.head().document()).contains("tables 6.3 and 7.1");
    assertThat(RULES.head().title().en()).contains("2015");
    assertThat(RULES.market()).isEqualTo(MarketBoundary.COUNTRY);
    assertThat(RULES.vintage()).isEqualTo(VintageRule.SAME_YEAR);
    assertThat(RULES).hasToString("ghgp-scope2-2015 1");
    assertThat(RULES.steps())
        .extracting(MarketStep::id)
        .containsExactly(
            "certificates",
            "contracts",
            "supplier-rates",
            "sole-supplier",
            "residual-mix",
            "residual-stand-in",
            "grid-average",
            "network-factor");
    assertThat(RULES.criteria())
        .extracting(criterion -> criterion.number().orElse(0))
        .containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
  }

  @Test
  void theProposalIsMarkedAsOne() {
    assertThat(PROPOSAL.head().proposal()).isTrue();
    assertThat(PROPOSAL.head().verified()).isFalse();
    assertThat(PROPOSAL.market()).isEqualTo(MarketBoundary.REGION);
    assertThat(PROPOSAL.vintage()).isEqualTo(VintageRule.SAME_HOUR);
    assertThat(PROPOSAL.steps()).noneMatch(step -> step.id().equals("grid-average"));
    assertThat(PROPOSAL.fallbacks(EnergyCarrier.ELECTRICITY))
        .extracting(MarketStep::factors)
        .containsExactly(List.of(FactorKind.RESIDUAL_MIX), List.of(FactorKind.FOSSIL_ONLY));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ghgp-2015.json", "ghgp-2025-proposal.json"})
  void theBundledSetsMeetTheSchema(String file) {
    assertThat(
            Schemas.faults(
                MarketRules.class,
                "market-rules.schema.json",
                Schemas.resource(MarketRules.class, file)))
        .isEmpty();
    assertThat(MarketRules.schema()).contains("urn:esg4j:market-rules");
  }

  @Test
  void fallbacksFollowTheCarrier() {
    assertThat(RULES.fallbacks(EnergyCarrier.ELECTRICITY))
        .extracting(MarketStep::id)
        .containsExactly("sole-supplier", "residual-mix", "residual-stand-in", "grid-average");
    assertThat(RULES.fallbacks(EnergyCarrier.STEAM))
        .extracting(MarketStep::id)
        .containsExactly("sole-supplier", "network-factor");
    assertThat(RULES.fallbacks(EnergyCarrier.ELECTRICITY).get(3).warning()).isPresent();
    assertThat(RULES.fallbacks(EnergyCarrier.HEAT).get(1).warning()).isEmpty();
  }

  @Test
  void aStepCanBeLeftOut() {
    MarketRules strict = RULES.without("grid-average");
    assertThat(strict.head().id()).isEqualTo("ghgp-scope2-2015-without-grid-average");
    assertThat(strict.head().version()).isEqualTo(RULES.head().version());
    assertThat(strict.steps()).hasSize(RULES.steps().size() - 1);
    assertThat(strict.criteria()).isEqualTo(RULES.criteria());
    assertThatThrownBy(() -> RULES.without("wish"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("wish");
  }

  @Test
  void whatIsNotShownIsNotMet() {
    ContractualInstrument bare = instrument(InstrumentKind.CERTIFICATE);
    assertThat(RULES.refusal(bare)).contains("conveys-rate");
    ContractualInstrument partly = bare.checked(CriterionCheck.met("conveys-rate", "a"));
    assertThat(RULES.refusal(partly)).contains("sole-claim");
    ContractualInstrument all = bare.checked(RULES.allMet(InstrumentKind.CERTIFICATE, "registry"));
    assertThat(RULES.refusal(all)).isEmpty();
    assertThat(all.checks())
        .extracting(CriterionCheck::criterion)
        .containsExactly("conveys-rate", "sole-claim", "tracked");
    assertThat(all.checks()).extracting(CriterionCheck::evidence).containsOnly("registry");
  }

  @Test
  void criteriaOfOtherKindsDoNotMatter() {
    assertThat(RULES.allMet(InstrumentKind.SUPPLIER_RATE, "a"))
        .extracting(CriterionCheck::criterion)
        .contains("delivered-rate")
        .doesNotContain("all-conveyed");
    assertThat(RULES.allMet(InstrumentKind.DIRECT_LINE, "a"))
        .extracting(CriterionCheck::criterion)
        .contains("all-conveyed")
        .doesNotContain("delivered-rate");
  }

  @Test
  void whatTheCalculationChecksNeedsNoEvidenceButCanBeDenied() {
    ContractualInstrument all =
        instrument(InstrumentKind.CERTIFICATE)
            .checked(RULES.allMet(InstrumentKind.CERTIFICATE, "registry"));
    assertThat(RULES.refusal(all.checked(CriterionCheck.notMet("same-market", "map"))))
        .contains("same-market");
    assertThat(RULES.refusal(all.checked(CriterionCheck.met("vintage", "dates")))).isEmpty();
  }

  @Test
  void evidenceThatACriterionDoesNotApplyIsNoEvidenceThatItIsMet() {
    ContractualInstrument one =
        instrument(InstrumentKind.CERTIFICATE)
            .checked(
                new CriterionCheck(
                    "conveys-rate", CriterionCheck.Outcome.NOT_APPLICABLE, "somebody"));
    assertThat(RULES.refusal(one)).contains("conveys-rate");
  }

  @Test
  void soldGenerationConveysNothing() {
    assertThat(RULES.refusal(instrument(InstrumentKind.SOLD_SELF_GENERATION))).contains("no-step");
    assertThat(RULES.stepOf(InstrumentKind.SOLD_SELF_GENERATION)).isEmpty();
    assertThat(RULES.stepOf(InstrumentKind.BUNDLED_CONTRACT).orElseThrow().id())
        .isEqualTo("certificates");
  }

  @ParameterizedTest
  @CsvSource({
    "CN-GD, , CN, CN-GD",
    "HK, , HK, HK",
    "US-EGRID-CAMX, , US, US-EGRID-CAMX",
    "CN-GD, CN-SOUTH, CN-SOUTH, CN-SOUTH"
  })
  void marketsFollowFromRegions(String region, String stated, String country, String own) {
    EnergyConsumption record =
        EnergyConsumption.of(
            "r",
            EnergyCarrier.ELECTRICITY,
            region,
            EnergyPeriod.ofYear(2024),
            Units.MEGAWATT_HOUR.of(1));
    EnergyConsumption there = stated == null ? record : record.market(stated);
    assertThat(MarketBoundary.COUNTRY.marketOf(there)).isEqualTo(country);
    assertThat(MarketBoundary.REGION.marketOf(there)).isEqualTo(own);
  }

  @Test
  void slotsOfTime() {
    EnergyPeriod hour = EnergyPeriod.parse("2024-03-01T05:00/2024-03-01T06:00");
    assertThat(VintageRule.SAME_YEAR.slot(hour)).isEqualTo("2024");
    assertThat(VintageRule.SAME_HOUR.slot(hour)).isEqualTo(hour.toString());
    assertThat(VintageRule.SAME_HOUR.slot(EnergyPeriod.ofYear(2024))).isEmpty();
  }

  @Test
  void aStepDoesOneThing() {
    Labels label = new Labels("x", "x", "x");
    assertThatThrownBy(
            () ->
                new MarketStep(
                    "x", label, List.of(), List.of(), false, List.of(), Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () ->
                new MarketStep(
                    "x",
                    label,
                    List.of(InstrumentKind.CERTIFICATE),
                    List.of(),
                    true,
                    List.of(),
                    Optional.empty()))
        .hasMessageContaining("x");
  }

  // ---------------------------------------------------------------------------------------------

  private static MarketRules read(String from, String to) throws IOException {
    String text = Schemas.resource(MarketRules.class, "ghgp-2015.json");
    assertThat(text).contains(from);
    return MarketRules.read(
        new ByteArrayInputStream(
            text.replaceFirst(Pattern.quote(from), to).getBytes(StandardCharsets.UTF_8)),
        "rules");
  }

  @Test
  void aProgramReadsItsOwn() throws IOException {
    MarketRules own = read("ghgp-scope2-2015", "ours");
    assertThat(own.head().id()).isEqualTo("ours");
    assertThat(own.steps()).isEqualTo(RULES.steps());
    assertThat(own.criteria()).isEqualTo(RULES.criteria());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"status\": \"in-force\" | \"status\": \"rumour\" | /status",
        "\"market\": \"country\" | \"market\": \"planet\" | /market",
        "\"vintage\": \"same-year\" | \"vintage\": \"ever\" | /vintage",
        "\"checkedBy\": \"evidence\" | \"checkedBy\": \"faith\" | /criteria/0/checkedBy",
        "[\"certificate\", \"bundled-contract\"] | [\"wish\"] | /steps/0/instruments",
        "[\"sole-supplier\"] | [\"wish\"] | /steps/3/factors",
        "[\"electricity\"] | [\"gravity\"] | /steps/4/carriers",
        "\"version\": \"1\" | \"colour\": \"1\" | /colour"
      })
  void faultsArePointedAt(String from, String to, String pointer) {
    assertThatThrownBy(() -> read(from, to))
        .isInstanceOfSatisfying(
            JsonException.class, fault -> assertThat(fault.pointer()).isEqualTo(pointer));
  }
}
