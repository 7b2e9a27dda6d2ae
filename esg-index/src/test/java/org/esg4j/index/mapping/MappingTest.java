package org.esg4j.index.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.esg4j.index.SchemaCheck;
import org.esg4j.index.framework.MadeUp;
import org.esg4j.json.JsonException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingTest {
  private static final SchemaCheck SCHEMA = new SchemaCheck("mapping/mapping.schema.json");
  private static final String TEXT =
      """
      {
        "schemaVersion": 1,
        "family": "made-up",
        "version": "7",
        "asOf": "2026-01-01",
        "provisions": [
          {"provision": "1.2", "uses": [
            {"metrics": ["headcount.total"], "ask": "people", "degree": "exact", "reason": "It."},
            {"metrics": ["headcount.gender.*"], "ask": "people", "axis": "gender",
             "degree": "partial", "lacks": {"en": "names"}, "reason": "Nearly."}]},
          {"provision": "1.3", "uses": [
            {"metrics": ["energy.intensity.*", "heat.*"], "ask": "energy", "intensity": true,
             "degree": "exact", "reason": "Per something."},
            {"metrics": ["paper.**"], "degree": "related", "reason": "Beside."}]},
          {"provision": "9.9", "uses": [
            {"metrics": ["paper.office"], "ask": "paper", "degree": "exact", "reason": "Old."}]}
        ]
      }
      """;

  private static String with(String right, String wrong) {
    assertThat(TEXT).contains(right);
    return TEXT.replaceFirst(Pattern.quote(right), wrong);
  }

  @Test
  void aFigureFindsItsUses() {
    Mapping mapping = Mapping.read(TEXT, "mine");
    assertThat(mapping.family()).isEqualTo("made-up");
    assertThat(mapping.version()).isEqualTo("7");
    assertThat(mapping.uses()).hasSize(5);
    assertThat(mapping.usesOf("headcount.gender.female"))
        .singleElement()
        .satisfies(
            use -> {
              assertThat(use.provision()).isEqualTo("1.2");
              assertThat(use.ask()).isEqualTo("people");
              assertThat(use.axis()).isEqualTo("gender");
              assertThat(use.degree()).isEqualTo(Degree.PARTIAL);
              assertThat(use.lacks()).map(labels -> labels.zhHant()).contains("names");
              assertThat(use.category("headcount.gender.female")).contains("female");
              assertThat(use.reason()).isEqualTo("Nearly.");
              assertThat(use).hasToString("headcount.gender.* for 1.2, people by gender");
            });
    assertThat(mapping.usesOf("paper.office"))
        .extracting(MetricUse::provision, MetricUse::degree)
        .containsExactly(tuple("1.3", Degree.RELATED), tuple("9.9", Degree.EXACT));
    assertThat(mapping.usesOf("heat.x"))
        .singleElement()
        .satisfies(use -> assertThat(use.isIntensity()).isTrue())
        .satisfies(use -> assertThat(use.lacks()).isEmpty());
    assertThat(mapping.usesOf("nobody.knows")).isEmpty();
  }

  @Test
  void theFileMeetsTheSchema() {
    assertThat(SCHEMA.faults(TEXT)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"schemaVersion\": 1     | \"schemaVersion\": 2     | /schemaVersion",
        "\"version\"              | \"edition\"              | /edition",
        "\"degree\": \"exact\"    | \"degree\": \"sure\"     | /provisions/0/uses/0/degree",
        "\"degree\": \"partial\"  | \"degree\": \"exact\"    | /provisions/0/uses/1/lacks",
        "\"degree\": \"exact\"    | \"degree\": \"partial\"  | /provisions/0/uses/0/lacks",
        "\"headcount.total\"      | \"Head count\"           | /provisions/0/uses/0/metrics",
        "[\"headcount.total\"]    | []                       | /provisions/0/uses/0/metrics",
        "\"ask\": \"people\", \"axis\" | \"axis\"            | /provisions/0/uses/1/ask",
        "\"reason\": \"It.\"      | \"because\": \"It.\"     | /provisions/0/uses/0/because",
      })
  void aFaultIsRefusedWithItsPlaceByReaderAndSchema(String right, String wrong, String pointer) {
    String text = with(right, wrong);
    assertThatThrownBy(() -> Mapping.read(text, "mine"))
        .isInstanceOf(JsonException.class)
        .extracting(fault -> ((JsonException) fault).pointer())
        .isEqualTo(pointer);
    assertThat(SCHEMA.faults(text)).isNotEmpty();
  }

  @Test
  void aFileAndAStreamAreReadAlike(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("mapping.json");
    Files.writeString(file, TEXT);
    byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
    assertThat(Mapping.read(file).uses()).hasSize(5);
    assertThat(Mapping.read(new ByteArrayInputStream(bytes), "stream").uses()).hasSize(5);
  }

  @Test
  void twoMappingsOfAFamilyGoTogether() {
    Mapping one = Mapping.read(TEXT, "one");
    Mapping both = one.with(Mapping.read(with("\"7\"", "\"8\""), "two"));
    assertThat(both.version()).isEqualTo("7+8");
    assertThat(both.usesOf("headcount.total")).hasSize(2);
    Mapping other = Mapping.read(with("made-up", "other"), "three");
    assertThatThrownBy(() -> one.with(other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("other");
  }

  @Test
  void aMappingThatServesWhatNobodyAsksForIsRefused() {
    Mapping fit = Mapping.read(TEXT, "mine");
    fit.refuseUnlessFitFor(MadeUp.framework());
    assertThatThrownBy(
            () ->
                Mapping.read(with("\"people\"", "\"horses\""), "mine")
                    .refuseUnlessFitFor(MadeUp.framework()))
        .hasMessageContaining("1.2")
        .hasMessageContaining("horses");
    assertThatThrownBy(
            () ->
                Mapping.read(with("\"axis\": \"gender\"", "\"axis\": \"carrier\""), "mine")
                    .refuseUnlessFitFor(MadeUp.framework()))
        .hasMessageContaining("carrier");
    assertThatThrownBy(
            () ->
                Mapping.read(with("made-up", "other"), "mine")
                    .refuseUnlessFitFor(MadeUp.framework()))
        .hasMessageContaining("other does not fit made-up");
  }

  @Test
  void aFamilyWithoutAMappingHasOneThatKnowsNothing() {
    Mapping none = Mapping.bundledFor(MadeUp.framework());
    assertThat(none.uses()).isEmpty();
    assertThat(none.family()).isEqualTo("made-up");
    assertThat(none.usesOf("headcount.total")).isEmpty();
  }

  @Test
  void aMappingTravels() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(Mapping.read(TEXT, "mine"));
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      Mapping arrived = (Mapping) in.readObject();
      assertThat(arrived.usesOf("heat.x")).hasSize(1);
      assertThat(arrived.version()).isEqualTo("7");
    }
  }
}
