package org.esg4j.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.esg4j.json.JsonException;
import org.esg4j.units.Units;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GwpTest {

  @ParameterizedTest
  @CsvSource({
    "CO2,          1,     1,     1",
    "CH4,          25,    28,    27.9",
    "CH4-fossil,   25,    30,    29.8",
    "CH4-nonfossil,25,    28,    27.0",
    "N2O,          298,   265,   273",
    "SF6,          22800, 23500, 24300",
    "NF3,          17200, 16100, 17400",
    "HFC-134a,     1430,  1300,  1530",
    "CF4,          7390,  6630,  7380",
  })
  void hasThePotentialsOfTheReports(String gas, String ar4, String ar5, String ar6) {
    assertThat(GwpSet.ar4().potential(gas)).hasToString(ar4);
    assertThat(GwpSet.ar5().potential(gas)).hasToString(ar5);
    assertThat(GwpSet.ar6().potential(gas)).hasToString(ar6);
  }

  @Test
  void hasThirtyGasesAndFourSets() {
    GwpTable table = GwpTable.bundled();
    assertThat(table.id()).isEqualTo("esg4j-gwp");
    assertThat(table.version()).isEqualTo("2026-11-20");
    assertThat(table.gases()).hasSize(30);
    assertThat(table.sets()).containsExactly("AR4", "AR5", "AR5-with-feedbacks", "AR6");
    assertThat(GwpSet.ar5().gases()).hasSize(30);
    assertThat(table.set("AR5-with-feedbacks").potential("CH4")).hasToString("34");
    assertThat(table.traps()).hasSize(5);
    assertThatThrownBy(() -> table.set("AR3"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("AR5-with-feedbacks");
  }

  @Test
  void doesNotTakeAbsentForZero() {
    assertThat(GwpSet.ar4().find("HFC-41")).isEmpty();
    assertThatThrownBy(() -> GwpSet.ar4().potential("HFC-41"))
        .isInstanceOfSatisfying(
            UnknownGasException.class,
            e -> {
              assertThat(e.gas()).isEqualTo("HFC-41");
              assertThat(e.set()).isEqualTo("AR4");
            });
    assertThatThrownBy(() -> GwpSet.ar5().co2e(Units.kilogramOf("XYZ").of(1)))
        .isInstanceOf(UnknownGasException.class);
  }

  @Test
  void tellsOfTraps() {
    GreenhouseGas sulphur = GwpTable.bundled().gas("SF6").orElseThrow();
    assertThat(sulphur.alternatives("AR6")).containsExactly(new BigDecimal("25200"));
    assertThat(sulphur.alternatives("AR5")).isEmpty();
    assertThat(sulphur.notes()).get().asString().contains("24300");
    assertThat(sulphur.isVerified()).isTrue();
    assertThat(sulphur.verification()).isEqualTo("two independent sources");
    assertThat(sulphur.evidence()).hasSize(2);
    assertThat(sulphur.formula()).isEqualTo("SF6");
    assertThat(sulphur.name()).isEqualTo("sulfur hexafluoride");
    assertThat(sulphur).hasToString("SF6").isNotEqualTo("SF6");
    assertThat(sulphur).isNotEqualTo(GwpTable.bundled().gas("NF3").orElseThrow());
    assertThat(GwpTable.bundled().gas("CH4-fossil").orElseThrow().formula()).isEqualTo("CH4");
    assertThat(GwpTable.bundled().gas("CO3")).isEmpty();
  }

  @Test
  void weighsMassesExactly() {
    assertThat(GwpSet.ar5().co2e(Units.kilogramOf("CH4").of("1.5"))).hasToString("42.0 kgCO2e");
    assertThat(GwpSet.ar6().co2e(Units.tonneOf("SF6").of("0.001")))
        .isEqualTo(Units.TONNE_CO2E.of("24.3"));
    assertThat(GwpSet.ar5().co2e(Units.kilogramOf("N2O").per(Units.GIGAJOULE).of("0.1")))
        .isEqualTo(Units.KILOGRAM_CO2E.per(Units.GIGAJOULE).of("26.5"));
  }

  @Test
  void takesACallersSet() {
    GwpSet set = GwpSet.of("mine", Map.of("CO2", BigDecimal.ONE, "CH4", new BigDecimal("29.8")));
    assertThat(set).hasToString("mine");
    assertThat(set.id()).isEqualTo("mine");
    assertThat(set.gases()).containsExactly("CH4", "CO2");
    assertThat(set)
        .isEqualTo(GwpSet.of("mine", Map.of("CO2", BigDecimal.ONE, "CH4", new BigDecimal("29.8"))));
    assertThat(set).isNotEqualTo(GwpSet.of("mine", Map.of("CO2", BigDecimal.ONE)));
    assertThat(set).isNotEqualTo("mine").isNotEqualTo(GwpSet.ar4());
    for (String wrong : List.of("0", "-1")) {
      assertThatThrownBy(() -> GwpSet.of("x", Map.of("CH4", new BigDecimal(wrong))))
          .hasMessageContaining("CH4");
    }
  }

  @Test
  void readsATableAndRefusesAFaultyOne() throws IOException {
    String table =
        """
        {"id": "t", "version": "1", "sets": {"S": {"document": "d"}}, "evidence": {"e": "where"},
         "gases": [{"id": "CH4", "formula": "CH4", "name": "methane", "values": {"S": "28"},
           "verified": false, "verification": "none", "evidence": ["e"]}]}
        """;
    assertThat(read(table).set("S").potential("CH4")).hasToString("28");
    assertThat(read(table).gases().get(0).evidence()).containsExactly("where");
    assertThatThrownBy(() -> read(table.replace("[\"e\"]", "[\"f\"]")))
        .isInstanceOf(JsonException.class)
        .hasMessageContaining("/gases/0/evidence");
    assertThatThrownBy(() -> read(table.replace("\"28\"", "28"))).isInstanceOf(JsonException.class);
    assertThatThrownBy(() -> read(table.replace("\"formula\"", "\"former\"")))
        .hasMessageContaining("/gases/0/former");
  }

  private static GwpTable read(String json) throws IOException {
    return GwpTable.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "t.json");
  }
}
