package org.esg4j.index.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.esg4j.index.SchemaCheck;
import org.esg4j.index.framework.Framework;
import org.esg4j.index.framework.FrameworkCatalog;
import org.esg4j.index.framework.GriStandards;
import org.esg4j.index.framework.HkexEsgCode;
import org.esg4j.index.framework.MadeUp;
import org.esg4j.index.framework.Provision;
import org.esg4j.json.JsonException;
import org.esg4j.metric.Verification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrosswalkTest {
  private static final FrameworkCatalog CATALOG = FrameworkCatalog.bundled();
  private static final Framework C2_2025 = CATALOG.framework(HkexEsgCode.C2_2025);
  private static final Framework GRI = CATALOG.framework(GriStandards.REGISTER);
  private static final Crosswalk CROSSWALK = Crosswalk.hkexAndGri();
  private static final String FILE =
      """
      {"schemaVersion": 1, "version": "7", "asOf": "2026-01-01", "from": "made-up", "to": "gri",
       "rows": [
         {"from": "1.1", "to": [{"key": "A", "from": "2025-01-01", "before": "2026-01-01"}],
          "relation": "partial", "basis": "derived", "verification": "partly-verified",
          "note": "N."}]}
      """;

  @Test
  void theBundledFileMeetsTheSchema() {
    SchemaCheck schema = new SchemaCheck("crosswalk/crosswalk.schema.json");
    assertThat(schema.faults(SchemaCheck.text("crosswalk/hkex-gri.json"))).isEmpty();
    assertThat(schema.faults(FILE)).isEmpty();
    assertThat(schema.faults(FILE.replace("partial", "same"))).isNotEmpty();
  }

  @Test
  void everyEndIsAProvisionOfSomeEdition() {
    List<Framework> hkex = CATALOG.editions(HkexEsgCode.FAMILY);
    assertThat(CROSSWALK.rows())
        .hasSize(211)
        .allSatisfy(
            row -> {
              assertThat(hkex)
                  .anySatisfy(
                      edition ->
                          assertThat(edition.find(row.from()).map(Provision::key))
                              .contains(row.from()));
              assertThat(GRI.provision(row.to()).key()).isEqualTo(row.to());
            });
  }

  @Test
  void noRowIsSaidToBePublished() {
    assertThat(CROSSWALK.rows())
        .allSatisfy(
            row -> {
              assertThat(row.basis()).isEqualTo("derived");
              assertThat(row.verification()).isEqualTo(Verification.UNVERIFIED);
            });
  }

  @Test
  void itIsReadInBothDirections() {
    assertThat(CROSSWALK.of(C2_2025, C2_2025.provision("D-28(b)")))
        .extracting(row -> row.to() + " " + row.relation().id())
        .containsExactly("GRI305-2016#305-2 equivalent", "GRI102-2025#102-6 equivalent");
    assertThat(CROSSWALK.of(GRI, GRI.provision("404-1")))
        .extracting(row -> row.from() + " " + row.relation().id())
        .containsExactly("B3.1 related", "B3.2 equivalent");
    assertThat(CROSSWALK.of(C2_2025, C2_2025.provision("D-41"))).isEmpty();
    assertThat(CROSSWALK.from()).isEqualTo("hkex-esg");
    assertThat(CROSSWALK.to()).isEqualTo("gri");
    assertThat(CROSSWALK.version()).isEqualTo("1");
    assertThat(CROSSWALK).hasToString("hkex-esg and gri, version 1");
    assertThatThrownBy(() -> CROSSWALK.of(MadeUp.framework(), MadeUp.framework().provision("1.1")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("made-up-2024 is neither of the family hkex-esg nor of gri");
  }

  @ParameterizedTest
  @CsvSource({
    "2024-12-31, false",
    "2025-01-01, true",
    "2025-12-31, true",
    "2026-01-01, false",
  })
  void aRowHoldsForReportsPublishedInItsTime(LocalDate published, boolean holds) {
    Correspondence row = Crosswalk.read(FILE, "made-up").rows().get(0);
    assertThat(row.holdsOn(published)).isEqualTo(holds);
  }

  @Test
  void aFileOfAUserIsRead(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("crosswalk.json");
    Files.writeString(file, FILE, StandardCharsets.UTF_8);
    Correspondence row =
        new Correspondence(
            "1.1",
            "A",
            Relation.PARTIAL,
            LocalDate.of(2025, 1, 1),
            LocalDate.of(2026, 1, 1),
            "derived",
            Verification.PARTLY_VERIFIED,
            "N.");
    assertThat(Crosswalk.read(file).rows()).containsExactly(row);
    Crosswalk always =
        Crosswalk.read(
            FILE.replace(", \"from\": \"2025-01-01\", \"before\": \"2026-01-01\"", ""), "x");
    assertThat(always.rows().get(0).after()).isEqualTo(LocalDate.MIN);
    assertThat(always.rows().get(0).before()).isEqualTo(LocalDate.MAX);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"schemaVersion\": 1 | \"schemaVersion\": 2 | /schemaVersion",
        "\"partial\" | \"same\" | /rows/0/relation",
        "\"partly-verified\" | \"surely\" | /rows/0/verification",
        "\"2025-01-01\" | \"soon\" | /rows/0/to/0/from",
        "\"key\": | \"code\": | /rows/0/to/0/code",
        "\"note\": | \"remark\": | /rows/0/remark",
        "\"version\": | \"edition\": | /edition",
      })
  void whatIsNotOfTheFormIsRefusedByItsPlace(String text, String instead, String pointer) {
    assertThatThrownBy(() -> Crosswalk.read(FILE.replace(text, instead), "x"))
        .isInstanceOfSatisfying(
            JsonException.class, fault -> assertThat(fault.pointer()).isEqualTo(pointer));
  }
}
