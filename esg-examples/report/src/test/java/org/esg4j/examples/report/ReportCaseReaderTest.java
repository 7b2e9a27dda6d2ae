package org.esg4j.examples.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.esg4j.json.JsonDocument;
import org.esg4j.json.JsonException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The reader and the schema that documents it accept and refuse the same. */
class ReportCaseReaderTest {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(resource("case.schema.json"));

  private static final String SMALL =
      """
      {"source": "s", "issuer": {"en": "Made Up"}, "reportingYear": 2024, "currency": "HKD",
       "standards": [], "stated": {"factors": [{"carrier": "electricity", "value": "0.5",
       "unit": "t/MWh", "factor": null, "years": ["2024"]}], "turnover": null},
       "figures": [{"id": "ghg.scope2", "label": "l", "unit": "t", "values": {"2024": "1.0"},
       "where": "w"}], "statements": [{"id": "ghg.scope2", "says": "x", "value": "1",
       "unit": "t", "where": "w", "year": "2024"}], "basis": []}
      """;

  static String resource(String name) {
    try (InputStream in =
        Objects.requireNonNull(ReportCaseReaderTest.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ReportCase read(String json) {
    return ReportCaseReader.read(JsonDocument.read(json, "case"));
  }

  @ParameterizedTest
  @CsvSource({
    "oneconnect-2024, 90, 210, 19",
    "bairong-2022, 58, 160, 6",
    "comservice-2024, 37, 41, 0",
    "grg-2023, 15, 18, 0",
    "ct-service-centre-2023, 20, 20, 0",
    "made-up-three-sites-2023, 3, 3, 0"
  })
  void everyBundledCaseIsReadWhole(String name, int rows, int cells, int statements) {
    String json = resource("cases/" + name + ".json");
    assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
    ReportCase reportCase = read(json);
    assertThat(reportCase.figures().stream().filter(figure -> figure.table())).hasSize(cells);
    assertThat(reportCase.figures().stream().filter(figure -> !figure.table())).hasSize(statements);
    assertThat(
            reportCase.figures().stream()
                .filter(figure -> figure.table())
                .map(figure -> figure.pointer().split("/")[2])
                .distinct())
        .hasSize(rows);
  }

  @Test
  void theSmallCaseIsFine() {
    assertThat(SCHEMA.validate(SMALL, InputFormat.JSON)).isEmpty();
    assertThat(read(SMALL).figures()).hasSize(2);
  }

  /** What is replaced, by what, and the message of the refusal. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"unit\": \"t\", \"values\" | \"values\" | /figures/0/unit | a string",
        "\"currency\": \"HKD\" | \"currency\": \"HK$\" | /currency | three capital letters",
        "\"currency\": \"HKD\", | `` | /currency | a string",
        "\"reportingYear\": 2024 | \"reportingYear\": 24 | /reportingYear | a year from 1900 to 2999",
        "\"reportingYear\": 2024 | \"reportingYear\": \"2024\" | /reportingYear | a whole number",
        "{\"2024\": \"1.0\"} | {\"24\": \"1.0\"} | /figures/0/values/24 | a member named by a year of four digits",
        "{\"2024\": \"1.0\"} | {} | /figures/0/values | at least one year",
        "{\"2024\": \"1.0\"} | {\"2024\": 1.0} | /figures/0/values/2024 | a string",
        "{\"2024\": \"1.0\"} | {\"2024\": \"\"} | /figures/0/values/2024 | a text of 1 to 200 characters",
        "\"label\": \"l\" | \"lable\": \"l\" | /figures/0/lable | one of id, label, unit, values, where, note",
        "\"id\": \"ghg.scope2\", \"label\" | \"id\": \"GHG\", \"label\" | /figures/0/id | words of a-z",
        "\"carrier\": \"electricity\" | \"carrier\": \"gas\" | /stated/factors/0/carrier | one of [electricity",
        "\"years\": [\"2024\"] | \"years\": [\"24\"] | /stated/factors/0/years | years of four digits",
        "\"year\": \"2024\" | \"year\": \"next\" | /statements/0/year | a year of four digits",
        "\"issuer\": {\"en\": \"Made Up\"} | \"issuer\": {} | /issuer/en | a string",
        "\"issuer\": {\"en\": \"Made Up\"} | \"issuer\": [] | /issuer | an object",
        "\"basis\": [] | \"basis\": [\"\"] | /basis | texts of 1 to 2000 characters",
        "\"basis\": [] | \"basis\": null | /basis | an array",
        "\"turnover\": null | \"turnover\": 5 | /stated/turnover | a string"
      })
  void whatTheSchemaRefusesIsRefusedWithItsPlace(
      String replaced, String replacement, String pointer, String expected) {
    String json = SMALL.replace("\n ", " ");
    assertThat(json).contains(replaced);
    String faulty = json.replace(replaced, replacement);
    assertThat(SCHEMA.validate(faulty, InputFormat.JSON)).isNotEmpty();
    assertThatExceptionOfType(JsonException.class)
        .isThrownBy(() -> read(faulty))
        .satisfies(
            e -> {
              assertThat(e.pointer()).isEqualTo(pointer);
              assertThat(e.expected()).contains(expected);
              assertThat(e.getMessage()).contains(pointer, expected);
            });
  }

  @Test
  void aNumberOfAMegabyteIsRefusedAndNotShown() {
    String faulty = SMALL.replace("\"1.0\"", '"' + "9".repeat(1_000_000) + '"');
    assertThat(SCHEMA.validate(faulty, InputFormat.JSON)).isNotEmpty();
    assertThatExceptionOfType(JsonException.class)
        .isThrownBy(() -> read(faulty))
        .satisfies(
            e -> {
              assertThat(e.pointer()).isEqualTo("/figures/0/values/2024");
              assertThat(e.getMessage()).hasSizeLessThan(400);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "not json", "[]", "{\"source\": \"s\"", "{} {}", "\"text\""})
  void whatIsNoObjectIsRefused(String text) {
    assertThatExceptionOfType(JsonException.class).isThrownBy(() -> read(text));
  }
}
