package org.esg4j.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.esg4j.json.JsonException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactorSetsTest {

  private static final String JSON =
      """
      {
        "id": "mine", "version": "1",
        "publications": {"letter": {"publisher": "Supplier", "document": "letter",
          "published": "2025-03-03", "licence": "for our use"}},
        "evidence": {"file": "folder 7"},
        "factors": [{"id": "a", "region": "CN-GD", "name": "Our supplier", "nameZh": "供应商",
          "carrier": "electricity", "kind": "supplier", "value": "0.30", "unit": "kgCO2/MWh",
          "gases": "by-gas", "rates": {"CH4": "0.01"}, "gasesUncertain": true, "gwp": "AR5",
          "year": 2024, "edition": 2025, "publication": "letter", "basis": "sold",
          "verified": true, "verification": "on file", "evidence": ["file"], "notes": "n"}]
      }
      """;

  static byte[] written(FactorSet set) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FactorSets.writeJson(set, out);
    return out.toByteArray();
  }

  static FactorSet read(byte[] json) throws IOException {
    return FactorSets.readJson(new ByteArrayInputStream(json), "mine.json");
  }

  private static FactorSet read(String json) throws IOException {
    return read(json.getBytes(StandardCharsets.UTF_8));
  }

  private static List<EmissionFactor> list(FactorSet set) {
    return set.factors().toList();
  }

  @Test
  void readsAllParts(@TempDir Path folder) throws IOException {
    FactorSet set = FactorSets.readJson(Files.writeString(folder.resolve("mine.json"), JSON));
    assertThat(set.id()).isEqualTo("mine");
    assertThat(set.version()).isEqualTo("1");
    assertThat(set).hasToString("mine 1");
    EmissionFactor factor = list(set).get(0);
    assertThat(factor.name()).isEqualTo(Title.of("Our supplier", "供应商"));
    assertThat(factor.coverage()).isEqualTo(GasCoverage.BY_GAS);
    assertThat(factor.isCoverageUncertain()).isTrue();
    assertThat(factor.gwp()).hasValue("AR5");
    assertThat(factor.gasRates().get("CH4")).hasToString("0.01 kgCH4/MWh");
    assertThat(factor.year()).hasValue(2024);
    assertThat(factor.edition()).hasValue(2025);
    assertThat(factor.basis()).hasValue("sold");
    assertThat(factor.notes()).hasValue("n");
    assertThat(factor.evidence()).containsExactly("folder 7");
    assertThat(factor.publication().licence()).hasValue("for our use");
    assertThat(list(read(written(set)))).containsExactly(factor);
  }

  @Test
  void writesTheBundledSetAndReadsItBack() throws IOException {
    FactorSet bundled = FactorSets.of("copy", "1", FactorCatalog.bundled().factors().toList());
    byte[] json = written(bundled);
    assertThat(list(read(json))).isEqualTo(list(bundled));
    assertThat(written(read(json))).isEqualTo(json);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "\"id\": \"a\"         | \"id\": 7            | /factors/0/id | a string",
        "\"id\": \"a\"         | \"id\": \" \"        | /factors/0/id | an id",
        "\"id\": \"a\"         | \"Id\": \"a\"        | /factors/0/Id | one of id, region",
        "\"electricity\"       | \"gas\"              | /factors/0/carrier | one of electricity",
        "\"kind\": \"supplier\"| \"kind\": \"x\"      | /factors/0/kind | one of grid-average",
        "\"0.30\"              | 0.30                 | /factors/0/value | a decimal in quotes",
        "\"0.30\"              | \"0.3.0\"            | /factors/0/value | a decimal in quotes",
        "\"0.30\"              | \"1E+999999999\"     | /factors/0/value | a decimal in quotes",
        "\"0.30\"              | \"-0.30\"            | /factors/0/id | a value of zero or more",
        "\"value\": \"0.30\",  | `` | /factors/0/value | null for a known gap",
        "kgCO2/MWh             | kWh                  | /factors/0/unit | a mass of CO2",
        "kgCO2/MWh             | kgCO2e/MWh           | /factors/0/id | a unit of CO2",
        "\"by-gas\"            | \"all\"              | /factors/0/gases | one of CO2, CO2e",
        "\"0.01\"              | \"x\"                | /factors/0/rates/CH4 | a decimal",
        "\"year\": 2024        | \"year\": \"2024\"   | /factors/0/year | a whole number",
        "\"year\": 2024        | \"year\": 20240      | /factors/0/id | a year from 1900",
        "\"publication\": \"letter\" | \"publication\": \"x\" | /factors/0/publication | a key",
        "\"evidence\": [\"file\"] | \"evidence\": [\"x\"] | /factors/0/evidence | keys",
        "\"verified\": true    | \"verified\": \"yes\"| /factors/0/verified | true or false",
        "2025-03-03            | 2025-02-30           | /publications/letter/published | a day",
        "\"publisher\"         | \"published by\"     | /publications/letter/published by | one of",
        "\"version\": \"1\"    | \"version\": 1       | /version | a string",
      })
  void saysWhereJsonIsAtFault(String part, String wrong, String pointer, String expected) {
    String json = JSON.replace(part.strip(), wrong == null ? "" : wrong.strip());
    assertThat(json).isNotEqualTo(JSON);
    JsonException fault = catchThrowableOfType(JsonException.class, () -> read(json));
    assertThat(fault).as(json).isNotNull();
    assertThat(fault.document()).isEqualTo("mine.json");
    assertThat(fault.pointer()).isEqualTo(pointer);
    assertThat(fault.expected()).contains(expected);
  }

  @Test
  void readsNullAsAKnownGapAndChecksAStatedDigest() throws IOException {
    String gap =
        JSON.replace("\"0.30\"", "null")
            .replace("\"by-gas\", \"rates\": {\"CH4\": \"0.01\"}", "\"CO2\"");
    assertThat(list(read(gap)).get(0).isKnownGap()).isTrue();
    String digest = FactorSets.digest(read(JSON));
    String stated = JSON.replace("\"version\"", "\"digest\": \"" + digest + "\", \"version\"");
    assertThat(list(read(stated))).isEqualTo(list(read(JSON)));
    assertThatThrownBy(() -> read(stated.replace("0.30", "0.31")))
        .isInstanceOfSatisfying(
            FactorSetException.class,
            fault -> {
              assertThat(fault.set()).isEqualTo("mine.json");
              assertThat(fault.place()).isEqualTo("digest");
              assertThat(fault.expected()).contains("the digest of the content");
              assertThat(fault.found()).isEqualTo(digest);
            });
  }

  @Test
  void findsServicesOnlyWhereItIsToldTo(@TempDir Path folder) throws IOException {
    Path declared = Files.createDirectories(folder.resolve("META-INF/services"));
    Files.writeString(
        declared.resolve("org.esg4j.factor.FactorSet"),
        Second.class.getName() + "\n" + First.class.getName());
    try (URLClassLoader loader =
        new URLClassLoader(
            new URL[] {folder.toUri().toURL()}, FactorSetsTest.class.getClassLoader())) {
      assertThat(FactorSets.services(loader))
          .extracting(FactorSet::id)
          .containsExactly("first", "second");
    }
    assertThat(FactorSets.services(FactorSetsTest.class.getClassLoader())).isEmpty();
  }

  /** A set found as a service. */
  public static class First implements FactorSet {
    @Override
    public String id() {
      return "first";
    }

    @Override
    public String version() {
      return "1";
    }

    @Override
    public Stream<EmissionFactor> factors() {
      return Stream.empty();
    }
  }

  /** Another. */
  public static final class Second extends First {
    @Override
    public String id() {
      return "second";
    }
  }

  @Test
  void keepsResultsThroughSerialization() throws IOException, ClassNotFoundException {
    FactorQuery query = new FactorQuery("CN-XZ", EnergyCarrier.ELECTRICITY, 2023);
    FactorPolicy policy = FactorPolicy.forScope2(FactorKind.GRID_AVERAGE);
    for (FactorSelection selection :
        List.of(
            FactorCatalog.bundled().select(query, policy),
            FactorCatalog.bundled().select(query, policy.fallingBackTo()))) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
        out.writeObject(selection);
        out.writeObject(GwpSet.ar5());
        out.writeObject(RegionTree.bundled().find("CN-GD").orElseThrow());
      }
      try (ObjectInputStream in =
          new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
        assertThat(in.readObject()).isEqualTo(selection);
        assertThat(in.readObject()).isEqualTo(GwpSet.ar5());
        assertThat(in.readObject()).isEqualTo(RegionTree.bundled().find("CN-GD").orElseThrow());
      }
    }
  }
}
