package org.esg4j.index.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.esg4j.index.SchemaCheck;
import org.esg4j.index.framework.Framework;
import org.esg4j.index.framework.FrameworkCatalog;
import org.esg4j.index.framework.GriStandards;
import org.esg4j.index.framework.IssuerClass;
import org.esg4j.index.framework.MadeUp;
import org.esg4j.json.JsonDocument;
import org.esg4j.json.JsonException;
import org.esg4j.metric.Verification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimTest {
  private static final Framework GRI = FrameworkCatalog.bundled().framework(GriStandards.REGISTER);

  @Test
  void theBundledFileMeetsTheSchema() {
    SchemaCheck schema = new SchemaCheck("claim/claims.schema.json");
    assertThat(schema.faults(SchemaCheck.text("claim/gri.json"))).isEmpty();
    assertThat(schema.faults(SchemaCheck.text("claim/gri.json").replace("{period}", "")))
        .isNotEmpty();
  }

  @Test
  void theTwoClaimsAreThoseOfTheFramework() {
    assertThat(Claim.bundledFor(GRI))
        .extracting(Claim::id)
        .containsExactlyElementsOf(
            GRI.edition().issuerClasses().stream().map(IssuerClass::id).toList());
    assertThat(Claim.bundledFor(GRI)).allMatch(claim -> claim.family().equals("gri"));
    assertThat(Claim.bundledFor(MadeUp.framework())).isEmpty();
  }

  @Test
  void everyKeyIsAProvision() {
    assertThat(Claim.bundledFor(GRI).stream().flatMap(claim -> claim.requirements().stream()))
        .allSatisfy(
            requirement ->
                assertThat(requirement.keys())
                    .allSatisfy(key -> assertThat(GRI.provision(key).key()).isEqualTo(key)));
  }

  @Test
  void aSentenceThatWasNotCheckedIsMarked() {
    Claim reference = Claim.bundledFor(GRI).get(1);
    assertThat(reference.statements())
        .extracting(each -> each.language().toLanguageTag() + " " + each.verification())
        .containsExactly(
            "en VERIFIED", "zh-Hant VERIFIED", "zh-Hant UNVERIFIED", "zh-Hans UNVERIFIED");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"schemaVersion\": 1 | \"schemaVersion\": 2 | /schemaVersion",
        "\"about\" | \"remark\" | /remark",
        "\"requirements\" | \"asks\" | /claims/0/asks",
        "\"clause\" | \"where\" | /claims/0/requirements/0/where",
        "\"en\" | \"fr\" | /claims/0/requirements/0/label/fr",
        "\"check\": \"principles\" | \"check\": \"faith\" | /claims/0/requirements/0/check",
        "\"verification\": \"verified\" | \"verification\": \"sure\" | /claims/0/requirements/0/verification",
        "\"language\": \"en\" | \"language\": \"fr\" | /claims/0/statements/0/language",
        "\"formula\": \"{name} has | \"formula\": \"It has | /claims/0/statements/0/formula",
        "\"formula\": | \"text\": | /claims/0/statements/0/text",
      })
  void whatIsNotOfTheFormIsRefusedByItsPlace(String text, String instead, String pointer) {
    String file = SchemaCheck.text("claim/gri.json").replace(text, instead);
    assertThatThrownBy(() -> ClaimReader.read(JsonDocument.read(file, "gri.json")))
        .isInstanceOfSatisfying(
            JsonException.class, fault -> assertThat(fault.pointer()).isEqualTo(pointer));
  }

  @Test
  void aFormulaWithoutAPlaceForNameOrPeriodIsNone() {
    for (String formula : new String[] {"{name} did it", "It was done in {period}"}) {
      assertThatThrownBy(() -> new Statement(Locale.ENGLISH, formula, Verification.VERIFIED))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("formula: expected {name} and {period}");
    }
  }
}
