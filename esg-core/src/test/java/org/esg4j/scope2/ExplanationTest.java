package org.esg4j.scope2;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.esg4j.Schemas;
import org.esg4j.factor.Caution;
import org.esg4j.factor.EnergyCarrier;
import org.esg4j.factor.GasCoverage;
import org.esg4j.factor.YearRule;
import org.esg4j.json.JsonDocument;
import org.esg4j.json.JsonObject;
import org.esg4j.scope2.activity.OrganisationalBoundary;
import org.esg4j.scope2.rules.Criterion;
import org.esg4j.scope2.rules.MarketRules;
import org.esg4j.scope2.rules.MarketStep;
import org.junit.jupiter.api.Test;

class ExplanationTest {
  private static final Locale TRADITIONAL = Locale.forLanguageTag("zh-HK");
  private static final Locale SIMPLIFIED = Locale.forLanguageTag("zh-Hans");

  private static List<String> text(Scope2Result result, Locale locale) {
    return result.explain().text(locale).lines().toList();
  }

  @Test
  void inEnglish() {
    Scope2Result result = Samples.threeSites();
    assertThat(result.explain()).hasToString(result.explain().text(Locale.ENGLISH));
    List<String> lines = text(result, Locale.FRENCH);
    assertThat(lines)
        .contains(
            "Rules: ghgp-scope2-2015 (in force); boundary: operational control; allocation: in order",
            "Location-based: 1552.27 tCO2e; adds emissions that cover different gases; 100.00 % of the"
                + " energy has a rate; 29.34 % of the energy is estimated",
            "  gz-2#1: 199.875 MWh electricity, CN-GD, 2024-07-01/2024-12-31; part of 999.875 MWh; x 0"
                + " kgCO2e/MWh (CO2e) = 0 kgCO2e; certificate: GEC-2024-0001 (GEC), market CN, vintage"
                + " 2024, assigned by the reporter",
            "Instrument GEC-2024-0001: 3000 MWh held = 2640 MWh claimed + 0 MWh unusable + 0 MWh"
                + " assigned to records not here + 360 MWh surplus")
        .anyMatch(
            line ->
                line.startsWith(
                        "  gz-1#1: 1000.125 MWh electricity, CN-GD, 2024-01-01/2024-06-30; x"
                            + " 0.4403 tCO2e/MWh (CO2 alone) = 440.3550375 tCO2e; factor of the location:"
                            + " cn-prov-gd-2022, 0.4403 tCO2/MWh, year described: 2022; Ministry of Ecology")
                    && line.endsWith(
                        "published: 2024-12-20; verified; set esg4j-factors 2026-11-20; chosen by: the"
                            + " same year or the nearest of the 3 before; note: factor covers CO2"
                            + " alone; note: factor describes another year"))
        .anyMatch(
            line ->
                line.contains(
                    "note: instrument I-REC-9 could not be used: it is not shown to be tracked and"
                        + " retired"));
  }

  @Test
  void inTraditionalChinese() {
    assertThat(text(Samples.threeSites(), TRADITIONAL))
        .contains(
            "規則：ghgp-scope2-2015（現行）；組織邊界：運營控制；分配：依次",
            "基於位置：1552.27 tCO2e；合計涵蓋的氣體不一致；100.00 % 的能源有排放率；29.34 % 的能源為估算")
        .anyMatch(line -> line.contains("憑證 I-REC-9 不可用：未證明已追蹤並註銷"))
        .anyMatch(line -> line.contains("生态环境部、国家统计局，关于发布2022年电力二氧化碳排放因子的公告"));
  }

  @Test
  void inSimplifiedChinese() {
    assertThat(text(Samples.gasByGas(), SIMPLIFIED))
        .contains(
            "规则：ghgp-scope2-2015（现行）；组织边界：股权比例；分配：按比例",
            "未计入：us-3，77 kWh：自发自用，非外购",
            "未计入：us-4，77 kWh：在组织边界之外")
        .anyMatch(line -> line.contains("其中 33.33 % 在边界内"))
        .anyMatch(line -> line.contains("注：其他气体取自 us-egrid2023-camx"));
  }

  @Test
  void fractionsAreShortenedAndSaidToBe() {
    assertThat(text(Samples.gasByGas(), Locale.ENGLISH))
        .anyMatch(line -> line.startsWith("  us-1#1: 3.333333... MWh electricity"))
        .anyMatch(line -> line.contains("biogenic CO2 apart: 0.675 tCO2"));
  }

  @Test
  void gapsProposalsAndLosses() {
    assertThat(text(Samples.gapsAndHours(), Locale.ENGLISH))
        .anyMatch(line -> line.contains("(proposal, not in force)"))
        .anyMatch(line -> line.startsWith("Location-based, incomplete: 52 tCO2e known"))
        .anyMatch(line -> line.startsWith("Transmission losses (Scope 3, category 3), incomplete"))
        .anyMatch(line -> line.contains("nowhere#1: 12.5 MWh electricity, ZZ, 2024; no rate: "))
        .anyMatch(line -> line.endsWith("rules compare (same-hour)"));
    assertThat(text(Samples.threeSites(), Locale.ENGLISH))
        .noneMatch(line -> line.contains("Transmission losses"));
  }

  @Test
  void aFigureOfCo2AloneSaysSo() {
    Scope2Result result = Given.calculator().calculate(Given.use("b", "BB", "1"));
    assertThat(text(result, Locale.ENGLISH))
        .anyMatch(line -> line.startsWith("Location-based: 0.3 tCO2e; CO2 alone; 100.00 %"));
    assertThat(text(Given.calculator().calculate(Given.use("a", "AA-1", "1")), Locale.ENGLISH))
        .anyMatch(line -> line.startsWith("Location-based: 0.5 tCO2e; 100.00 %"));
  }

  @Test
  void linesAreValuesAndTextOneByOne() {
    Scope2Result result = Samples.threeSites();
    Explanation explanation = result.explain();
    assertThat(explanation.lines()).hasSize(12);
    List<String> texts = new ArrayList<>();
    explanation.lines().forEach(line -> texts.add("  " + explanation.text(line, Locale.ENGLISH)));
    assertThat(text(result, Locale.ENGLISH)).containsAll(texts);
    assertThat(explanation.lines("hk-1"))
        .extracting(Scope2Line::id)
        .containsExactly("hk-1#1", "hk-1#1", "hk-1#2");
    assertThat(explanation.lines("nobody")).isEmpty();
  }

  @Test
  void theRuleOfYearsIsSaidInTheLanguage() {
    String chinese = String.join("\n", text(Samples.threeSites(), Locale.TRADITIONAL_CHINESE));
    assertThat(chinese).contains("選用依據：同一年份或之前").doesNotContain("選用依據：the");
  }

  /** A code that results can hold has its phrase, in all three languages. */
  @Test
  void everyCodeHasAPhrase() {
    JsonObject phrases =
        JsonDocument.read(Schemas.resource(Explanation.class, "explanation.json"), "phrases");
    List<String> keys = new ArrayList<>();
    for (LineNote.Kind kind : LineNote.Kind.values()) {
      if (kind != LineNote.Kind.CAUTION) {
        keys.add("note-" + kind.id());
      }
    }
    for (Caution caution : Caution.values()) {
      keys.add("caution-" + caution.name());
    }
    for (GasCoverage coverage : GasCoverage.values()) {
      keys.add("coverage-" + coverage.id());
    }
    for (EnergyCarrier carrier : EnergyCarrier.values()) {
      keys.add(carrier.id());
    }
    for (OrganisationalBoundary boundary : OrganisationalBoundary.values()) {
      keys.add(boundary.id());
    }
    for (AllocationRule rule : AllocationRule.values()) {
      keys.add(rule.id());
    }
    for (Scope2Method method : Scope2Method.values()) {
      keys.add(method.id());
    }
    for (Exclusion.Reason reason : Exclusion.Reason.values()) {
      keys.add(reason.id());
    }
    for (MarketRules rules :
        List.of(MarketRules.ghgProtocol2015(), MarketRules.ghgProtocolProposal2025())) {
      rules.criteria().stream().map(Criterion::id).forEach(id -> keys.add("criterion-" + id));
      rules.steps().stream().map(MarketStep::id).forEach(id -> keys.add("step-" + id));
    }
    for (YearRule rule :
        List.of(
            YearRule.sameYear(),
            YearRule.sameEdition(),
            YearRule.nearestEarlier(2),
            YearRule.latestPublishedBy(LocalDate.of(2024, 12, 20)))) {
      String key = "years-" + rule.id();
      keys.add(key);
      assertThat(phrases.object(key).string("en").replace("{0}", rule.limit().orElse("")))
          .as("English says what the rule says of itself")
          .isEqualTo(rule.toString());
    }
    keys.addAll(List.of("criterion-no-step", "criterion-carrier", "step-location-factor"));
    for (String key : keys) {
      JsonObject phrase = phrases.object(key);
      assertThat(phrase.names()).as(key).containsExactly("en", "zhHant", "zhHans");
      phrase.names().forEach(name -> assertThat(phrase.string(name)).isNotBlank());
    }
    assertThat(phrases.names()).containsAll(keys);
  }
}
