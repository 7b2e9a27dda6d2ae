package org.esg4j.index.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.esg4j.fact.Entity;
import org.esg4j.fact.ReportingPeriod;
import org.esg4j.index.DisclosureIndex;
import org.esg4j.index.framework.Framework;
import org.esg4j.index.framework.FrameworkCatalog;
import org.esg4j.index.framework.GriStandards;
import org.esg4j.index.framework.HkexEsgCode;
import org.esg4j.index.framework.Provision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The rules of GRI 1: Foundation 2021, one requirement after the other. */
class ClaimCheckTest {
  private static final Framework GRI = FrameworkCatalog.bundled().framework(GriStandards.REGISTER);
  private static final Locale TRADITIONAL = Locale.forLanguageTag("zh-Hant");
  private static final Locale SIMPLIFIED = Locale.forLanguageTag("zh-Hans");
  private static final Entity ENTITY =
      Entity.of("6638.HK", Map.of("en", "Somebody Ltd.", "zh-Hant", "某公司", "zh-Hans", "某公司"));

  private static DisclosureIndex index(String claim) {
    return DisclosureIndex.of(GRI)
        .forIssuerClass(claim)
        .forEntity(ENTITY)
        .forPeriod(ReportingPeriod.ofYear(2024));
  }

  /** An index with everything that is asked for, but for some disclosures. */
  private static DisclosureIndex whole(String... except) {
    DisclosureIndex index = index(GriStandards.IN_ACCORDANCE);
    for (String standard : List.of("GRI2-2021", "GRI3-2021", "GRI305-2016")) {
      for (Provision each : GRI.subProvisions(GRI.provision(standard))) {
        if (!List.of(except).contains(each.code())) {
          index = index.reported(each.key(), "p. 1");
        }
      }
    }
    return index;
  }

  private static ClaimCheck check(DisclosureIndex index) {
    ClaimCheck check = ClaimCheck.of(index).materialTopic("Climate", "4.1 Climate", "GRI305-2016");
    for (Attestation each : Attestation.values()) {
      check = check.attest(each);
    }
    return check.stating(check.statement(Locale.ENGLISH));
  }

  private static List<String> unmet(ClaimCheck check) {
    return check.unmet().stream()
        .map(UnmetRequirement::toString)
        .map(text -> text.replace("GRI 1: Foundation 2021, ", ""))
        .toList();
  }

  @Test
  void aWholeReportIsInAccordance() {
    ClaimCheck check = check(whole());
    assertThat(check.unmet()).isEmpty();
    assertThat(check.isMet()).isTrue();
    assertThat(check.claim().id()).isEqualTo("in-accordance");
    assertThat(check.claim().requirements()).hasSize(10);
    assertThat(check).hasToString("in-accordance: " + check.index());
  }

  @Test
  void whatAReporterHasNotSaidIsNamedByItsClause() {
    ClaimCheck check = ClaimCheck.of(whole());
    assertThat(check.isMet()).isFalse();
    assertThat(unmet(check))
        .containsExactly(
            "requirement 1: not said that the reporting principles were applied",
            "requirement 3: no material topics",
            "requirement 3: not said which sector standards apply, or that none does",
            "requirement 7: not said that the index is published",
            "requirement 8: no statement of use",
            "requirement 9: not said that GRI was notified");
    assertThat(check.unmet().get(0).requirement().clause())
        .isEqualTo("GRI 1: Foundation 2021, requirement 1");
  }

  @ParameterizedTest
  @EnumSource(Attestation.class)
  void eachThingThatIsNotAttestedIsMissedAlone(Attestation left) {
    ClaimCheck check = ClaimCheck.of(whole()).materialTopic("Climate", "4.1", "GRI 305");
    for (Attestation each : Attestation.values()) {
      check = each == left ? check : check.attest(each).attest(each);
    }
    check = check.stating(check.statement(Locale.ENGLISH));
    assertThat(check.unmet()).hasSize(1);
  }

  @Test
  void everyGeneralDisclosureHasToBeThere() {
    assertThat(unmet(check(whole("2-1", "2-30", "3-2"))))
        .containsExactly(
            "requirement 2, 2-1: not reported, and no reason for omission",
            "requirement 2, 2-30: not reported, and no reason for omission",
            "requirement 4, 3-2: not reported, and no reason for omission");
  }

  @ParameterizedTest
  @CsvSource({
    "not-applicable",
    "legal-prohibitions",
    "confidentiality-constraints",
    "information-unavailable"
  })
  void eachOfTheFourReasonsWillDoWhereOmissionIsAllowed(String reason) {
    DisclosureIndex index = whole("2-30", "3-3", "305-1").omitted("2-30", reason, "because");
    assertThat(unmet(check(index))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2-1", "2-2", "2-3", "2-4", "2-5", "3-1", "3-2"})
  void someDisclosuresMayNotBeOmitted(String code) {
    assertThatThrownBy(() -> whole(code).omitted(code, "not-applicable", "because"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("allows no omission of");
  }

  @Test
  void aFifthReasonThereIsNot() {
    assertThatThrownBy(() -> whole("2-30").omitted("2-30", "too-busy", "because"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("too-busy");
    assertThat(unmet(check(whole("2-30").explained("2-30", "too busy"))))
        .containsExactly(
            "requirement 2, 2-30: what is said is none of the reasons for omission that are"
                + " allowed");
  }

  @Test
  void eachMaterialTopicIsManagedAndReported() {
    ClaimCheck check =
        check(whole())
            .materialTopic("Water", "", "GRI303-2018")
            .materialTopic("Data ethics", "6.2");
    assertThat(unmet(check))
        .containsExactly(
            "requirement 4, Water: no place where its management is described",
            "requirement 5, Water: nothing is reported from its standards, and nothing explained");
    DisclosureIndex omitted =
        whole("3-3")
            .omitted("3-3", "information-unavailable", "from 2026 on")
            .omitted("303-3", "information-unavailable", "no meters until 2026");
    assertThat(unmet(check(omitted).materialTopic("Water", " ", "GRI303-2018"))).isEmpty();
  }

  @Test
  void whatIsReportedInPartNeedsAReasonForTheRest() {
    DisclosureIndex index =
        whole("2-27", "305-1").narrative("2-27", "p. 3").narrative("305-1", "x");
    List<String> unmet = unmet(check(index));
    assertThat(unmet).hasSize(2);
    assertThat(unmet.get(0))
        .startsWith(
            "requirement 6, 2-27: reported in part, and no reason for omission: no figure: ");
    assertThat(unmet.get(1)).startsWith("requirement 6, 305-1: reported in part");
    assertThat(
            unmet(
                check(
                    index
                        .omitted("2-27", "information-unavailable", "no register yet")
                        .omitted("305-1", "information-unavailable", "no meters yet"))))
        .isEmpty();
  }

  @Test
  void withReferenceAsksForThreeThings() {
    DisclosureIndex index = index(GriStandards.WITH_REFERENCE);
    assertThat(unmet(ClaimCheck.of(index)))
        .containsExactly(
            "with reference, requirement 1: the index is empty",
            "with reference, requirement 1: not said that the index is published",
            "with reference, requirement 2: no statement of use",
            "with reference, requirement 3: not said that GRI was notified");
    ClaimCheck check =
        ClaimCheck.of(index.narrative("2-1", "p. 1"))
            .attest(Attestation.INDEX_PUBLISHED)
            .attest(Attestation.ISSUER_NOTIFIED);
    assertThat(check.stating(check.statement(TRADITIONAL)).isMet()).isTrue();
  }

  // ---------------------------------------------------------------------------------------------

  @Test
  void theStatementIsTheSentenceLaidDown() {
    ClaimCheck accordance = ClaimCheck.of(index(GriStandards.IN_ACCORDANCE));
    assertThat(accordance.statement(Locale.ENGLISH))
        .isEqualTo(
            "Somebody Ltd. has reported in accordance with the GRI Standards for the period"
                + " 1 January 2024 to 31 December 2024.");
    assertThat(accordance.statement(SIMPLIFIED)).isEqualTo("某公司在2024年1月1日至2024年12月31日符合GRI标准进行报告");
    ClaimCheck reference = ClaimCheck.of(index(GriStandards.WITH_REFERENCE));
    assertThat(reference.statement(TRADITIONAL))
        .isEqualTo("某公司已參考GRI標準披露了2024年1月1日至2024年12月31日期間內GRI內容索引中引用的信息");
    assertThat(reference.statement(Locale.FRENCH))
        .isEqualTo(
            "Somebody Ltd. has reported the information cited in this GRI content index for the"
                + " period 1 January 2024 to 31 December 2024 with reference to the GRI"
                + " Standards.");
    assertThat(
            ClaimCheck.of(index(GriStandards.WITH_REFERENCE).forEntity(Entity.of("X")))
                .statement(TRADITIONAL))
        .startsWith("X已參考");
    assertThatThrownBy(
            () ->
                ClaimCheck.of(
                        DisclosureIndex.of(GRI)
                            .forIssuerClass(GriStandards.WITH_REFERENCE)
                            .forPeriod(ReportingPeriod.ofYear(2024)))
                    .statement(Locale.ENGLISH))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("say whose index it is");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Somebody Ltd.  has reported in accordance with the GRI Standards for the period 1 January 2024 to 31 December 2024 | ",
        "6638.HK has reported in accordance with the GRI Standards for the period 2024-01-01 to 2024-12-31. | ",
        "某公司已符合GRI標準報告了2024年1月1日至2024年12月31日的信息。 | ",
        "某公司已依循GRI準則報導2024年1月1日至2024年12月31日期間的內容 | ",
        "Somebody Ltd. has reported in accordance with the GRI Standards for the period 2024. | the statement of use does not give the first and the last day of the period",
        "Somebody Ltd. has reported in accordance with the GRI Standards for the period 2024-01-01 to 2025-12-31. | the statement of use does not give the first and the last day of the period",
        "Nobody Ltd. has reported in accordance with the GRI Standards for the period 1 January 2024 to 31 December 2024. | the statement of use names another reporter",
        "本報告依據全球報告倡議組織GRI Standards的要求編制。 | the statement of use is none of the sentences laid down",
        "某公司已參考GRI標準披露了2024年1月1日至2024年12月31日期間內GRI內容索引中引用的信息 | the statement of use is none of the sentences laid down",
        "' ' | no statement of use",
      })
  void freeWordsAreNoStatementOfUse(String text, String reason) {
    List<String> unmet = unmet(check(whole()).stating(text));
    if (reason == null) {
      assertThat(unmet).isEmpty();
    } else {
      assertThat(unmet).containsExactly("requirement 8: " + reason);
    }
  }

  @Test
  void reasonsAreSaidInThreeLanguages() {
    ClaimCheck check =
        ClaimCheck.of(whole("2-1", "2-27").narrative("2-27", "p. 3"))
            .materialTopic("Water", "", "GRI303-2018");
    assertThat(check.unmet())
        .allSatisfy(
            each ->
                assertThat(
                        Stream.of(each.reason(), each.requirement().labels())
                            .flatMap(labels -> Stream.of(labels.zhHant(), labels.zhHans())))
                    .allMatch(text -> text.matches(".*\\p{IsHan}.*")));
  }

  @Test
  void whatMakesNoSenseIsRefused() {
    DisclosureIndex unsaid = DisclosureIndex.of(GRI).forPeriod(ReportingPeriod.ofYear(2024));
    assertThatThrownBy(() -> ClaimCheck.of(unsaid))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("index: expected its claim, found none");
    DisclosureIndex code = DisclosureIndex.of(HkexEsgCode.C2_2025).forIssuerClass("gem");
    assertThatThrownBy(() -> ClaimCheck.of(code))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("gem of hkex-appendix-c2-2025 is no claim of use");
    ClaimCheck check = ClaimCheck.of(whole());
    assertThatThrownBy(() -> check.materialTopic("Climate", "p. 1", "305-1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("GRI305-2016#305-1 is no heading");
    assertThatThrownBy(() -> check.materialTopic(" ", "p. 1", "GRI 305"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("name: expected words, found none");
    assertThatThrownBy(() -> check.materialTopic("Climate", "p. 1", "GRI 999"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
