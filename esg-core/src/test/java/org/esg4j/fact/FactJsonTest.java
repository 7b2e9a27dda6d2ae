package org.esg4j.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.esg4j.units.Units.MEGAWATT_HOUR;
import static org.esg4j.units.Units.PERSON;
import static org.esg4j.units.Units.TONNE_CO2E;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.esg4j.Schemas;
import org.esg4j.fact.Derivation.Application;
import org.esg4j.fact.Derivation.FactorUse;
import org.esg4j.fact.Derivation.Input;
import org.esg4j.json.JsonException;
import org.esg4j.metric.MetricCatalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactJsonTest {
  private static final MetricCatalog CATALOG = MetricCatalog.bundled();
  private static final Fact USED =
      Facts.table("energy.electricity.purchased", 2024, "1410.88", "MWh");
  private static final Fact PEOPLE = Facts.table("headcount.total", 2024, "1,937", "person");
  private static final FactorUse GRID =
      new FactorUse(
          "cn-national-avg-2022",
          TONNE_CO2E.per(MEGAWATT_HOUR).of("0.5366"),
          new Citation("MEE", "Electricity factors of 2022", "2022", "cn-national"));
  private static final Fact SCOPE2 =
      Fact.calculated(
          Facts.key("ghg.scope2.location.site.hk", 2024),
          TONNE_CO2E.of("757.078208"),
          Derivation.product(TONNE_CO2E.of("757.078208"), new Input(USED), GRID));

  @Test
  void theFormIsPinned() {
    Fact women =
        Fact.printed(
            Facts.key("headcount.gender.female", 2024),
            PERSON.of(667),
            0,
            new PrintedAs("女性員工", "667", "人", "5.1", PrintedAs.Setting.TABLE));
    assertThat(FactJson.toText(FactSet.of(SCOPE2, women)))
        .isEqualTo(Schemas.resource(FactJsonTest.class, "facts.json"));
  }

  @Test
  void aQuotientIsWrittenToManyDigitsWithItsFraction() {
    Derivation quotient =
        Derivation.operation(
            Operator.QUOTIENT, "tCO2e/person", List.of(new Input(SCOPE2), new Input(PEOPLE)));
    Fact perHead =
        Fact.calculated(
            Facts.key("ghg.scope2.intensity.per-employee", 2024),
            TONNE_CO2E.per(PERSON).of(quotient.number()),
            new Application("year-end-headcount", "ghg.scope2 / headcount.total", quotient));
    String text = FactJson.toText(FactSet.of(perHead));

    // 757.078208 / 1937 by hand: 757.078208 x 10^6 / (1937 x 10^6), reduced by 64.
    assertThat(text)
        .contains("\"value\": \"0.3908509075890552400619514713474445\"")
        .contains("\"fraction\": \"11829347/30265625\"")
        .contains("\"formula\": \"ghg.scope2 / headcount.total\"");
    assertThat(FactJson.read(text, "x", CATALOG)).containsExactly(perHead);
    assertThat(Schemas.faults(FactJson.class, "facts.schema.json", text)).isEmpty();
  }

  @Test
  void bytesComeAndGo() throws IOException {
    FactSet set = FactSet.of(SCOPE2, PEOPLE, Facts.measured("water.consumption", 2024, "7 m3"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FactJson.write(out, set);
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(FactJson.toText(set));
    assertThat(FactJson.read(new ByteArrayInputStream(out.toByteArray()), "x", CATALOG))
        .isEqualTo(set);
    assertThat(FactJson.toText(FactSet.empty())).isEqualTo("{\n  \"facts\": []\n}\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"metric\": \"headcount.gender.female | \"metric\": \"headcount.gender.femail | /facts/1/metric | the id of a known metric",
        "\"gender\": \"female\"  | \"gender\": \"male\" | /facts/1/breakdown | the breakdown of the metric, gender.female",
        "\"period\": \"2024\"    | \"period\": \"24\"   | /facts/1/period | a period such as 2024",
        "\"unit\": \"person\"    | \"unit\": \"furlong\"   | /facts/1/unit | a canonical symbol",
        "\"origin\": \"printed\" | \"origin\": \"told\" | /facts/1/origin | one of measured, restated, printed, estimated, calculated",
        "\"origin\": \"printed\" | \"origin\": \"calculated\" | /facts/1/derivation | an object",
        "\"value\": \"667\"      | \"value\": \"66.7\"  | /facts/1/decimals | the decimals that the value is stated to",
        "\"value\": \"667\"      | \"value\": \"6.6.7\" | /facts/1/value | a decimal in quotes",
        "\"value\": \"0.5366\"   | \"value\": \"0.5367\" | /facts/0/derivation/value | 757.219296 tCO2e, as the operands give",
        "\"step\": \"product\"   | \"step\": \"quotient\" | /facts/0/derivation/value |",
        "\"step\": \"product\"   | \"step\": \"magic\"  | /facts/0/derivation/step | one of sum, difference, product",
        "\"step\": \"factor\"    | \"step\": \"constant\" | /facts/0/derivation/of/1/id | one of step, value",
        "\"vintage\": \"2022\"   | \"vintag\": \"2022\" | /facts/0/derivation/of/1/citation/vintag | one of publisher",
        "\"setting\": \"table\"  | \"setting\": \"table\", \"x\": 1 | /facts/1/x | one of metric"
      })
  void aFaultIsToldByItsPlace(String good, String bad, String pointer, String expected) {
    Fact women = Facts.table("headcount.gender.female", 2024, "667", "person");
    String text = FactJson.toText(FactSet.of(SCOPE2, women));
    int at = text.lastIndexOf(good);
    assertThat(at).as(good).isNotNegative();
    String damaged = text.substring(0, at) + bad + text.substring(at + good.length());

    assertThatExceptionOfType(JsonException.class)
        .isThrownBy(() -> FactJson.read(damaged, "x", CATALOG))
        .satisfies(
            fault -> {
              assertThat(fault.pointer()).isEqualTo(pointer);
              assertThat(fault.expected()).startsWith(expected == null ? "" : expected);
            });
  }

  @Test
  void aFractionAndItsDecimalsSayTheSame() {
    String third =
        """
        {"facts": [{"metric": "ghg.scope2", "entity": "x", "period": "2024", "breakdown": null,
          "value": "0.3333333333333333333333333333333333", "fraction": "1/3", "unit": "tCO2e",
          "decimals": null, "origin": "measured"}]}
        """;
    assertThat(FactJson.read(third, "x", CATALOG).facts().get(0).value().number().toString())
        .isEqualTo("1/3");
    assertThatExceptionOfType(JsonException.class)
        .isThrownBy(() -> FactJson.read(third.replace("333\"", "334\""), "x", CATALOG))
        .withMessageContaining("as the fraction says");
    assertThatExceptionOfType(JsonException.class)
        .isThrownBy(() -> FactJson.read(third.replace("1/3", "1/0"), "x", CATALOG));
  }

  @Test
  void roundingAndFormulaHaveOneOperand() {
    String text =
        """
        {"facts": [{"metric": "ghg.scope2", "entity": "x", "period": "2024", "breakdown": null,
          "value": "1", "unit": "tCO2e", "decimals": null, "origin": "calculated",
          "derivation": {"step": "formula", "definition": "d", "formula": "a", "value": "1",
            "unit": "tCO2e", "of": [
              {"step": "constant", "value": "1", "unit": "tCO2e", "because": "x"}]}}]}
        """;
    FactJson.read(text, "x", CATALOG);
    String two =
        text.replace(
            "\"of\": [",
            "\"of\": [{\"step\": \"constant\", \"value\": \"1\","
                + " \"unit\": \"tCO2e\", \"because\": \"x\"},");
    assertThatExceptionOfType(JsonException.class)
        .isThrownBy(() -> FactJson.read(two, "x", CATALOG))
        .withMessageContaining("expected one operand");
  }
}
